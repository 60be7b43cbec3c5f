import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("The derived lines of the case list") struct ListingRefreshTests {
  @Test("filling makes the lines that reading the tables makes", arguments: UInt64(1)...4)
  func filling(seed: UInt64) throws {
    let fixture = try ListingFixture(seed: seed, cases: 150)
    try fixture.register.queue.write { db in
      try expectTruth(in: db, today: fixture.today)
      let lines = try Int.fetchOne(db, sql: "SELECT count(*) FROM caseListing")
      #expect(lines == 150)
    }
  }

  /// Changes as operations make them, each on the records of one case.
  private static let changes = [
    "UPDATE person SET family = 'Neu', birthName = NULL WHERE id = ?",
    "UPDATE caseFile SET voided = 1 WHERE id = ?", "UPDATE caseFile SET voided = NULL WHERE id = ?",
    "UPDATE residence SET district = 'Arnoldsweiler' WHERE person = ? AND toDay IS NULL",
    "UPDATE residence SET voided = 1 WHERE person = ? AND toDay IS NULL",
    "UPDATE courtPeriod SET fileNumber = '1 XVII ' || caseFile || '/26' WHERE caseFile = ?",
    "UPDATE courtPeriod SET voided = 1 WHERE caseFile = ? AND toDay IS NOT NULL",
    "UPDATE statusPeriod SET status = 'ended' WHERE caseFile = ? AND toDay IS NULL",
    "UPDATE caseworkerPeriod SET caseworker = 2 WHERE caseFile = ?",
    "UPDATE courtOrder SET reviewOn = '2031-01-01', taskAreas = '11' WHERE caseFile = ?",
    "UPDATE courtOrder SET voided = 1 WHERE caseFile = ?",
    "UPDATE assignment SET kind = 'authority', guardian = 1 WHERE caseFile = ?",
    "UPDATE assignment SET voided = 1 WHERE caseFile = ?",
  ]

  @Test(
    "refreshing after changes leaves what making everything again leaves", arguments: UInt64(1)...3)
  func refresh(seed: UInt64) throws {
    let fixture = try ListingFixture(seed: seed, cases: 60)
    var numbers = Numbers(seed: seed)
    try fixture.register.queue.write { db in
      for _ in 0..<150 {
        let id = Int64(1 + numbers.below(60))
        try db.execute(sql: numbers.one(of: Self.changes), arguments: [id])
        try CaseListing.refresh([id], in: db, today: fixture.today)
      }
      try expectTruth(in: db, today: fixture.today)
      let kept = try contents(db)
      try CaseListing.rebuild(in: db, today: fixture.today)
      let made = try contents(db)
      #expect(made == kept)
      try expectTruth(in: db, today: fixture.today)
    }
  }

  @Test("a line that was forgotten is found")
  func forgotten() throws {
    let fixture = try ListingFixture(seed: 2, cases: 20)
    try fixture.register.queue.write { db in
      try db.execute(sql: "UPDATE person SET given = 'Anders' WHERE id = 7")
      let wrong = try CaseListing.mismatches(in: db, today: fixture.today)
      #expect(wrong == [7])
      try db.execute(sql: "UPDATE caseTally SET n = n + 1")
      let agrees = try CaseListing.agrees(in: db)
      #expect(!agrees)
    }
  }

  @Test("the first desk of a day makes the lines true that the day has changed")
  func newDay() throws {
    let fixture = try ListingFixture(seed: 5, cases: 80)
    try fixture.register.queue.write { db in
      for id in stride(from: 1, through: 80, by: 5) {
        let day = fixture.today.adding(days: id % 7 + 1)
        try end(id, on: day, in: db)
        try db.execute(
          sql: """
            UPDATE assignment SET endedOn = ?1
            WHERE caseFile = ?2 AND endedOn IS NULL AND ifnull(effectiveOn, '') <= ?1
            """,
          arguments: [day.iso, id])
        try CaseListing.refresh([Int64(id)], in: db, today: fixture.today)
      }
      var refreshed = 0
      for days in 1...8 {
        let day = fixture.today.adding(days: days)
        refreshed += try CaseListing.refreshDue(day, in: db)
        try expectTruth(in: db, today: day)
      }
      #expect(refreshed >= 16)
    }
  }

  @Test("lines that a clock ahead has made are mended by the next start, whichever way it goes")
  func clockAhead() throws {
    let fixture = try ListingFixture(seed: 6, cases: 60)
    try fixture.register.queue.write { db in
      for id in stride(from: 1, through: 60, by: 4) {
        let day = fixture.today.adding(days: id % 9 + 1)
        try end(id, on: day, in: db)
        try CaseListing.refresh([Int64(id)], in: db, today: fixture.today)
      }
      try CaseListing.refreshDue(fixture.today, in: db)
      for days in [20, 0, 5, 3, 400, 1] {
        let day = fixture.today.adding(days: days)
        try CaseListing.refreshDue(day, in: db)
        try expectTruth(in: db, today: day)
      }
    }
  }

  /// Lets a case end on a day, behind the back of its line.
  private func end(_ id: Int, on day: Day, in db: Database) throws {
    try db.execute(
      sql: "UPDATE statusPeriod SET toDay = ? WHERE caseFile = ? AND toDay IS NULL",
      arguments: [day.adding(days: -1).iso, id])
    try db.execute(
      sql: "INSERT INTO statusPeriod (caseFile, status, fromDay) VALUES (?, 'ended', ?)",
      arguments: [id, day.iso])
  }

  private func expectTruth(in db: Database, today: Day) throws {
    let wrong = try CaseListing.mismatches(in: db, today: today)
    let agrees = try CaseListing.agrees(in: db)
    #expect(wrong.isEmpty)
    #expect(agrees)
  }

  private func contents(_ db: Database) throws -> [Row] {
    try Row.fetchAll(db, sql: "SELECT * FROM caseListing ORDER BY id")
      + Row.fetchAll(
        db, sql: "SELECT * FROM caseTally ORDER BY district, caseworker, court, traits")
  }
}
