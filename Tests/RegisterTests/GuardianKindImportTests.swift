import Exchange
import Guardianship
import Register
import Testing

@Suite("A list of cases names a guardian in a kind that the register does not know")
struct GuardianKindImportTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
    try desk.takeGuardians(
      "Art", "Braun;Ursula;An der Rur 78;52351;Berufsbetreuer",
      "Nowak;Ingrid;Talweg 2;52349;ehrenamtlich", "Petrov;Tomasz;Talweg 3;52349;")
  }

  private func cases(_ guardians: String...) -> String {
    let rows = guardians.enumerated().map { index, guardian in
      "5 XVII \(index + 1)/20;AG Düren;Alder\(index);Ruth;\(guardian);01.02.2020\n"
    }
    return "Az.;Gericht;Name;Vorname;Betreuer/in;Art;bestellt am\n" + rows.joined()
  }

  private func kinds(_ report: ImportReport) -> [ImportWarning] {
    report.warnings.filter { $0.warning.topic == .otherKind }
  }

  @Test(
    "a warning names the row, who it is and both kinds; the row is taken in, and again the same")
  func told() throws {
    let text = cases("Nowak, Ingrid;ehrenamtlich", "Braun, Ursula;ehrenamtlich (fremd)")
    let expected = [
      ImportWarning(
        number: 3,
        warning: .otherKind(name: "Braun, Ursula", .volunteer, registered: [.professional]))
    ]
    let report = try desk.take(text)
    #expect(report.created == 2)
    #expect(kinds(report) == expected)
    #expect(try desk.values()[1][0][.guardianKind] == "volunteer:none")
    let again = try desk.take(text)
    #expect(again.unchanged == 2)
    #expect(kinds(again) == expected)
  }

  @Test("who can be the kind as well, or whose kinds nobody knows, gives no warning")
  func fitting() throws {
    try desk.change("Braun", [.guardianKinds: "professional volunteer"])
    let report = try desk.take(
      cases("Braun, Ursula;ehrenamtlich", "Petrov, Tomasz;Berufsbetreuer"))
    #expect(kinds(report).isEmpty)
  }

  @Test(
    "what somebody is appointed as is not taken away by a list of guardians, and is told each time")
  func inOffice() throws {
    let desk = try ImportDesk()
    let text = cases("Wolf, Uta;Berufsbetreuer")
    try desk.take(
      CaseListReader(bytes: Array(text.utf8), mapping: .none, today: desk.today))
    for _ in 1...2 {
      let report = try desk.takeGuardians("Art", "Wolf;Uta;Talweg 9;52349;ehrenamtlich")
      #expect(
        report.warnings.map(\.warning) == [
          .kindInOffice(name: "Wolf, Uta", .professional, listed: [.volunteer])
        ])
      #expect(try desk.guardian("Wolf").record.value.kinds == [.professional, .volunteer])
    }
  }

  @Test("who came by a list of cases gives none, neither in that list nor in the next")
  func newcomers() throws {
    let text = cases("Wolf, Uta;ehrenamtlich", "Wolf, Uta;Berufsbetreuer")
    #expect(kinds(try desk.take(text)).isEmpty)
    #expect(kinds(try desk.take(text)).isEmpty)
  }

  @Test("a row that changes a case of the register is told as well")
  func changed() throws {
    try desk.take(cases("Braun, Ursula;Berufsbetreuer"))
    let report = try desk.take(cases("Braun, Ursula;ehrenamtlich"))
    #expect(report.updated == 1)
    #expect(kinds(report).map(\.number) == [2])
  }

  @Test("of several of one name only who is decided to be meant can be of another kind")
  func namesakes() throws {
    try desk.takeGuardians(
      "Art", "Köhler;Jürgen;Talweg 4;52349;Berufsbetreuer",
      "Köhler;Jürgen;Talweg 5;52349;Berufsbetreuer")
    let text = cases("Köhler, Jürgen;ehrenamtlich")
    let doubtful = try desk.take(text, dryRun: true)
    #expect(doubtful.doubts.count == 1 && kinds(doubtful).isEmpty)
    for (meant, count) in [(ImportDecisions.Meant.guardian("B-00005"), 1), (.somebodyNew, 0)] {
      var decisions = ImportDecisions()
      decisions[doubtful.doubts[0]] = meant
      let reader = try CaseListReader(
        bytes: Array(text.utf8), mapping: .none, today: desk.today)
      let report = try desk.take(reader, decisions: decisions, dryRun: true)
      #expect(kinds(report).count == count)
    }
  }
}
