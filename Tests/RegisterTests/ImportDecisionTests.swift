import Exchange
import Guardianship
import Register
import Testing

/// Rows in doubt are put to the user, and the list is taken in with what was said.
@Suite("Somebody says whom a row in doubt means")
struct ImportDecisionTests {
  private let desk: ImportDesk

  init() throws { desk = try ImportDesk() }

  private func decisions(
    _ doubts: [ImportDoubt], _ meant: [ImportDecisions.Meant]
  ) -> ImportDecisions {
    var decisions = ImportDecisions()
    for (doubt, meant) in zip(doubts, meant) { decisions[doubt] = meant }
    return decisions
  }

  // MARK: - A list of guardians

  private static let moved = "Braun;Ursula;Talweg 1;52351;0176 2"

  private func guardians(
    _ rows: String..., decisions: ImportDecisions = ImportDecisions(), dryRun: Bool = false
  ) throws -> ImportReport {
    let text = (["Name;Vorname;Straße;PLZ;Telefon"] + rows).joined(separator: "\n")
    return try desk.takeGuardians(
      GuardianListReader(bytes: Array(text.utf8), mapping: .none, today: desk.today),
      decisions: decisions, dryRun: dryRun)
  }

  /// Braun is in the register; the doubts about the rows.
  private func doubts(about rows: String...) throws -> [ImportDoubt] {
    _ = try guardians("Braun;Ursula;An der Rur 78;52351;0176 1")
    let text = (["Name;Vorname;Straße;PLZ;Telefon"] + rows).joined(separator: "\n")
    return try desk.takeGuardians(
      GuardianListReader(bytes: Array(text.utf8), mapping: .none, today: desk.today),
      dryRun: true
    ).doubts
  }

  @Test("the guardian of the register is meant: what the list says goes there, and next time too")
  func known() throws {
    let doubts = try doubts(about: Self.moved)
    let report = try guardians(Self.moved, decisions: decisions(doubts, [.guardian("B-00001")]))
    #expect(report.numbers == [1, 0, 1, 0, 0, 0, 0])
    let braun = try desk.guardian("Braun").record.value
    #expect(braun.address.street == "Talweg 1" && braun.phone == "0176 2")
    #expect(try guardians(Self.moved).numbers == [1, 0, 0, 1, 0, 0, 0])
  }

  @Test("somebody new is meant: there are two of the name from then on")
  func new() throws {
    let doubts = try doubts(about: Self.moved)
    let report = try guardians(Self.moved, decisions: decisions(doubts, [.somebodyNew]))
    #expect(report.numbers == [1, 1, 0, 0, 0, 0, 0])
    #expect(try desk.guardians("Braun").map(\.id) == [Guardian.ID(1), Guardian.ID(2)])
    #expect(try guardians(Self.moved).numbers == [1, 0, 0, 1, 0, 0, 0])
  }

  @Test("of two rows one is decided and the other stays open")
  func oneOfTwo() throws {
    let other = "Braun;Ursula;Bergstr. 3;52349;0176 3"
    let doubts = try doubts(about: Self.moved, other)
    #expect(doubts.map(\.number) == [2, 3])
    let report = try guardians(
      Self.moved, other, decisions: decisions(doubts, [.guardian("B-00001")]))
    #expect(report.doubts.map(\.number) == [3])
    #expect(try desk.guardians("Braun").count == 1)
  }

  @Test("a decision holds for the row that was seen, and for a guardian still in question")
  func otherRow() throws {
    let doubts = try doubts(about: Self.moved)
    let other = try guardians(
      "Braun;Ursula;Bergstr. 3;52349;", decisions: decisions(doubts, [.somebodyNew]))
    #expect(other.doubts.count == 1)
    let unknown = try guardians(
      Self.moved, decisions: decisions(doubts, [.guardian("B-00099")]))
    #expect(unknown.doubts.count == 1)
    #expect(try desk.guardians("Braun").count == 1)
  }

  // MARK: - A list of cases

  private func cases(
    _ rows: String..., decisions: ImportDecisions = ImportDecisions()
  ) throws -> ImportReport {
    let text = (["Az.;Gericht;Name;Vorname;Betreuer/in;Art;bestellt am"] + rows)
      .joined(separator: "\n")
    return try desk.take(
      CaseListReader(bytes: Array(text.utf8), mapping: .none, today: desk.today),
      decisions: decisions)
  }

  private static let alder = "5 XVII 7/20;AG Düren;Alder;Ruth;Braun, Ursula;beruflich;01.02.2020"
  private static let birke = "5 XVII 8/20;AG Düren;Birke;Uta;Braun, Ursula;beruflich;01.03.2020"

  private func twins() throws {
    try desk.takeGuardians(
      "Art", "Braun;Ursula;An der Rur 78;52351;Berufsbetreuer",
      "Braun;Ursula;Talweg 1;52349;ehrenamtlich")
  }

  private func offices(_ number: Int64) throws -> [Guardian.ID] {
    let detail = try desk.register.detail(Case.ID(number), today: desk.today)
    return detail?.assignments.map(\.value.guardian) ?? []
  }

  @Test("the chosen one is appointed in a new case, and in one that waited for it")
  func appointed() throws {
    try twins()
    let doubts = try cases(Self.alder).doubts
    #expect(try offices(1).isEmpty)
    let report = try cases(Self.alder, decisions: decisions(doubts, [.guardian("B-00002")]))
    #expect(report.doubts.isEmpty && report.updated == 1)
    #expect(try offices(1) == [Guardian.ID(2)])
    let file = try #require(try desk.register.detail(Case.ID(1), today: desk.today)).file
    #expect(file.value.importNote == nil)
    let last = try cases(Self.alder)
    #expect(last.doubts.isEmpty && last.unchanged == 1)
  }

  @Test("somebody new of the name is one in the whole list")
  func newInCases() throws {
    try twins()
    let doubts = try desk.take(
      CaseListReader(
        bytes: Array(
          """
          Az.;Gericht;Name;Vorname;Betreuer/in;Art;bestellt am
          \(Self.alder)
          \(Self.birke)
          """.utf8), mapping: .none, today: desk.today), dryRun: true
    ).doubts
    #expect(doubts.map(\.number) == [2, 3])
    let report = try cases(
      Self.alder, Self.birke, decisions: decisions(doubts, [.somebodyNew, .somebodyNew]))
    #expect(report.doubts.isEmpty && report.created == 2)
    #expect(try offices(1) == [Guardian.ID(3)])
    #expect(try offices(2) == [Guardian.ID(3)])
  }
}
