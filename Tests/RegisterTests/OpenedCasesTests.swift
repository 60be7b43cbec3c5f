import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Cases opened last") struct OpenedCasesTests {
  @Test("each user has the own ones, the latest first, each once and at most twenty")
  func latestFirst() throws {
    let fixture = try ListingFixture(seed: 2, cases: 30)
    let (register, pohl, adam) = (fixture.register, User.ID(1), User.ID(2))
    for id: Int64 in [1, 2, 3, 2] { try register.noteOpened(Case.ID(id), by: pohl) }
    try register.noteOpened(Case.ID(9), by: adam)
    #expect(try register.openedCases(by: pohl).map(\.id.rawValue) == [2, 3, 1])
    #expect(try register.openedCases(by: adam).map(\.id.rawValue) == [9])
    for id: Int64 in 1...30 { try register.noteOpened(Case.ID(id), by: pohl) }
    let kept = try register.openedCases(by: pohl).map(\.id.rawValue)
    #expect(kept == Array((11...30).reversed()))
  }

  @Test("a voided case is not among them, and opening one is no change")
  func voided() throws {
    let fixture = try ListingFixture(seed: 2, cases: 3)
    let counter = try fixture.register.changeCounter()
    try fixture.register.noteOpened(Case.ID(1), by: User.ID(1))
    #expect(try fixture.register.changeCounter() == counter)
    try fixture.register.queue.write { db in
      try db.execute(sql: "UPDATE caseFile SET voided = 1 WHERE id = 1")
      try CaseListing.refresh([1], in: db, today: fixture.today)
    }
    #expect(try fixture.register.openedCases(by: User.ID(1)).isEmpty)
  }
}
