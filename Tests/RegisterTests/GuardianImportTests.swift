import Exchange
import Foundation
import Guardianship
import Register
import Testing

extension ImportDesk {
  @discardableResult
  func takeGuardians(
    _ reader: GuardianListReader, decisions: ImportDecisions = ImportDecisions(),
    dryRun: Bool = false, by user: User.ID? = nil,
    progress: (Int) throws -> Void = { _ in }
  ) throws -> ImportReport {
    try register.importList(
      .guardians { try reader.next() }, decisions: decisions, file: "betreuer.csv",
      by: user ?? self.user,
      at: Instant(seconds: 1_795_000_500), today: today, dryRun: dryRun, progress: progress)
  }

  /// Takes a list with the heading `Name;Vorname;Straße;PLZ` and the given further headings.
  @discardableResult
  func takeGuardians(
    _ heading: String, _ rows: String..., dryRun: Bool = false
  ) throws
    -> ImportReport
  {
    let text = (["Name;Vorname;Straße;PLZ;" + heading] + rows).joined(separator: "\n")
    return try takeGuardians(
      GuardianListReader(bytes: Array(text.utf8), mapping: .none, today: today), dryRun: dryRun)
  }

  func guardians(_ name: String = "") throws -> [Versioned<Guardian>] {
    try register.guardians(named: name, limit: 1_000)
  }

  func guardian(_ name: String) throws -> GuardianDetail {
    let found = try guardians(name)
    try #require(found.count == 1, "\(name): \(found.count)")
    return try #require(try register.guardian(found[0].id, today: today))
  }

  @discardableResult
  func perform(_ operation: Guardianship.Operation) throws -> Outcome {
    try register.perform(
      operation, by: user, today: today, at: Instant(seconds: 1_795_000_900))
  }

  func change(_ name: String, _ values: FieldValues) throws {
    let record = try guardian(name).record
    let outcome = try perform(
      .edit([
        RecordEdit(
          record: RecordReference(record.id), basedOn: record.version, values: values,
          seen: FieldValues())
      ]))
    try #require(outcome.isDone)
  }

  /// The office's list of guardians.
  func duerenGuardians() throws -> GuardianListReader {
    try GuardianListReader(
      path: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("ExchangeTests/Fixtures/dueren-betreuer.csv").path,
      mapping: .none, today: today)
  }
}

@Suite("The guardians of Düren come in")
struct GuardianImportDuerenTests {
  @Test("into a new register all 120, with papers whose result nobody knows")
  func fresh() throws {
    let desk = try ImportDesk()
    let report = try desk.takeGuardians(desk.duerenGuardians())
    #expect(report.numbers == [120, 120, 0, 0, 0, 0, 0])
    let details = try desk.guardians().map {
      try #require(try desk.register.guardian($0.id, today: desk.today))
    }
    let proofs = details.flatMap(\.proofs).map(\.value)
    #expect(proofs.count { $0.kind == .criminalRecord } == 93)
    #expect(proofs.count { $0.kind == .debtorRegister } == 73)
    #expect(proofs.allSatisfy { $0.result == .unknown && $0.handedInOn == nil })
    #expect(details.flatMap(\.agreements).count == 69)
    #expect(details.flatMap(\.agreements).allSatisfy { $0.value.introducedOn == nil })
    let anna = try desk.guardian("El-Amrani, Anna").record.value
    #expect(anna.kinds == [.volunteer])
    #expect(anna.takesStrangers == true)
    #expect(anna.capacity == 3)
    #expect(anna.address.street == "Ringstraße 177")
    #expect(anna.note == "Anrede: Frau")
    #expect(try desk.register.check(today: desk.today).isEmpty)
  }

  @Test("two of one name at two addresses as two, with a warning")
  func namesakes() throws {
    let desk = try ImportDesk()
    let report = try desk.takeGuardians(desk.duerenGuardians())
    #expect(try desk.guardians("Petrov, Tomasz").count == 2)
    let similar = report.warnings.filter {
      if case .similarPerson = $0.warning { true } else { false }
    }
    #expect(similar.map(\.number) == [62, 96])
    #expect(report.warnings.count == 10)
  }

  @Test("a second time without any change")
  func again() throws {
    let desk = try ImportDesk()
    let first = try desk.takeGuardians(desk.duerenGuardians())
    let counter = try desk.register.changeCounter()
    let report = try desk.takeGuardians(desk.duerenGuardians())
    #expect(report.numbers == [120, 0, 0, 120, 0, 0, 0])
    #expect(report.warnings == first.warnings)
    #expect(try desk.register.changeCounter() == counter)
  }

  @Test("after the case list: who it named alone by that name is recognised, twins are doubtful")
  func afterCases() throws {
    let desk = try ImportDesk()
    try desk.take(desk.dueren())
    let before = try desk.guardians().count
    let report = try desk.takeGuardians(desk.duerenGuardians())
    #expect(report.numbers == [120, 23, 93, 0, 0, 4, 0])
    #expect(report.doubts.map(\.number) == [32, 57, 62, 96])
    #expect(
      report.doubts.map(\.name) == [
        "Petrov, Tomasz", "Köhler, Jürgen", "Köhler, Jürgen", "Petrov, Tomasz",
      ])
    #expect(report.doubts.allSatisfy { $0.candidates.count == 1 })
    #expect(try desk.guardians().count == before + 23)
    let overdue = ListQuery(
      .guardians, filter: Filter(terms: [FilterTerm(.due, [.past])]), today: desk.today)
    #expect(try desk.register.counts(overdue).matching == 0, "nothing from the past is red")
    #expect(try desk.guardian("Petrov, Tomasz").record.value.address.line == nil)
    #expect(try desk.guardian("Braun, Ursula").record.value.address.street == "An der Rur 78")
    let again = try desk.takeGuardians(desk.duerenGuardians())
    #expect(again.numbers == [120, 0, 0, 116, 0, 4, 0])
    #expect(again.doubts == report.doubts)
    #expect(try desk.register.check(today: desk.today).isEmpty)
  }

  @Test("in a dry run that says the same and leaves nothing", arguments: [false, true])
  func dryRun(afterCases: Bool) throws {
    let desk = try ImportDesk()
    if afterCases { try desk.take(desk.dueren()) }
    let before = try desk.guardians()
    let counter = try desk.register.changeCounter()
    let dry = try desk.takeGuardians(desk.duerenGuardians(), dryRun: true)
    #expect(try desk.guardians() == before)
    #expect(try desk.register.changeCounter() == counter)
    #expect(try desk.takeGuardians(desk.duerenGuardians()) == dry)
  }

  @Test("stopped amid the rows, it leaves the register as it was")
  func stopped() throws {
    struct Stop: Error {}
    let desk = try ImportDesk()
    #expect(throws: Stop.self) {
      try desk.takeGuardians(desk.duerenGuardians()) { _ in throw Stop() }
    }
    #expect(try desk.guardians().isEmpty)
    #expect(try desk.register.check(today: desk.today).isEmpty)
  }
}

extension ImportReport {
  /// Rows, created, updated, unchanged, rejected, doubtful, conflicts.
  var numbers: [Int] {
    [rows, created, updated, unchanged, rejections.count, doubts.count, conflicts.count]
  }
}
