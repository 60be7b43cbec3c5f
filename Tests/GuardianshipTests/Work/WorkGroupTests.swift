import Guardianship
import Testing

@Suite("Groups of days")
struct WorkGroupTests {
  private func group(_ iso: String, today: String) throws -> WorkGroup {
    WorkGroup.of(try #require(Day(iso: iso)), today: try #require(Day(iso: today)))
  }

  @Test("a week goes from Monday to Sunday")
  func weeks() throws {
    #expect(try group("2026-11-24", today: "2026-11-25") == .overdue)
    #expect(try group("2026-11-25", today: "2026-11-25") == .today)
    #expect(try group("2026-11-29", today: "2026-11-25") == .thisWeek)
    #expect(try group("2026-11-30", today: "2026-11-25") == .nextWeek)
    #expect(try group("2026-12-06", today: "2026-11-25") == .nextWeek)
    #expect(try group("2026-12-07", today: "2026-11-25") == .later)
  }

  @Test("on a Sunday this week is over")
  func sunday() throws {
    #expect(try group("2026-11-30", today: "2026-11-29") == .nextWeek)
  }
}
