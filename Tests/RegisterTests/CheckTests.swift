import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Checking the register")
struct CheckTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
  }

  /// What check finds after somebody has written into the file past the program.
  private func findings(after sql: String) throws -> [Discrepancy] {
    try desk.register.write { try $0.execute(sql: sql) }
    return try desk.register.check(today: desk.today)
  }

  @Test("a register in order has no findings")
  func inOrder() throws {
    #expect(try desk.register.check(today: desk.today).isEmpty)
  }

  @Test("a version without its change is found")
  func version() throws {
    let person = try desk.detail(id).person.reference
    #expect(
      try findings(after: "UPDATE person SET version = 2") == [.historyIncomplete(person)])
  }

  @Test("a value that the history does not lead to is found")
  func value() throws {
    let person = try desk.detail(id).person.reference
    _ = try desk.edit(person, version: 1, [.personPhone: "1"])
    #expect(
      try findings(after: "UPDATE person SET phone = '2'") == [.historyIncomplete(person)])
  }

  @Test("a derived column that does not follow is found")
  func key() throws {
    let person = try desk.detail(id).person.reference
    #expect(try findings(after: "UPDATE person SET nameKey = 'x'") == [.keyDiffers(person)])
  }

  @Test("periods that overlap are found")
  func overlap() throws {
    let found = try findings(
      after: """
        INSERT INTO statusPeriod (caseFile, status, fromDay) VALUES (1, 'running', '2026-11-01')
        """)
    #expect(found.contains(.periodsOverlap(RecordReference(.statusPeriod, 2))))
  }

  @Test("a record that breaks a rule of its kind is found")
  func unreadable() throws {
    let found = try findings(after: "UPDATE person SET livingSituation = 'x'")
    let person = RecordReference(.person, 1)
    #expect(found == [.unreadable(person, .unknownValue(.personLivingSituation, "x"))])
  }

  @Test("a line of the list that is not true is found")
  func listing() throws {
    let found = try findings(after: "UPDATE caseListing SET family = 'x'")
    #expect(found == [.listingDiffers(reference: "F-2026-00001")])
  }

  @Test("counts that do not agree with the list are found")
  func counts() throws {
    #expect(try findings(after: "UPDATE caseTally SET n = n + 1") == [.countsDiffer])
  }

  @Test("a link to nothing is found")
  func brokenLink() throws {
    try desk.register.queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          INSERT INTO party (caseFile, kind, name) VALUES (99, 'doctor', 'x');
          PRAGMA foreign_keys = ON;
          """)
    }
    #expect(
      try desk.register.check(today: desk.today).contains(.brokenLink(table: "party", row: 1)))
  }
}
