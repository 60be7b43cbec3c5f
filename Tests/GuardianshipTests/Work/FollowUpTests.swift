import Guardianship
import Testing

@Suite("Follow-ups")
struct FollowUpTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test("a month end stays one: days are computed from the first, never from the last")
  func monthEnds() throws {
    var followUp = FollowUp(dueOn: try day("2026-01-31"), text: "Miete")
    followUp.every = FollowUp.Interval("1m")
    let second = try #require(followUp.next(after: followUp.dueOn))
    let february = try day("2026-02-28")
    #expect(second.dueOn == february)
    let third = try #require(second.next(after: second.dueOn))
    let march = try day("2026-03-31")
    #expect(third.dueOn == march)
    #expect(third.firstOn == followUp.dueOn)
  }

  @Test("what was left lying comes back on a day that has not passed")
  func late() throws {
    var followUp = FollowUp(dueOn: try day("2026-01-05"), text: "Anruf")
    followUp.every = FollowUp.Interval("2w")
    let next = try #require(followUp.next(after: day("2026-03-01")))
    let back = try day("2026-03-02")
    #expect(next.dueOn == back)
    #expect(next.doneOn == nil)
  }

  @Test(
    "the last day of the calendar ends a series", arguments: ["1d", "2w", "3m", "1y", "999y"])
  func lastDay(every: String) throws {
    var followUp = FollowUp(dueOn: try day("2399-12-31"), text: "Anruf")
    followUp.every = FollowUp.Interval(every)
    #expect(followUp.next(after: followUp.dueOn) == nil)
    followUp.firstOn = try day("2026-01-31")
    #expect(followUp.next(after: followUp.dueOn) == nil)
  }

  @Test("a single one does not come back")
  func single() throws {
    let once = try day("2026-01-05")
    #expect(FollowUp(dueOn: once, text: "Anruf").next(after: once) == nil)
  }

  @Test(
    "an interval reads its own text", arguments: ["1d", "2w", "3m", "12m", "1y"])
  func interval(text: String) {
    #expect(FollowUp.Interval(text)?.text == text)
  }

  @Test("what is no interval is none", arguments: ["", "m", "0m", "-1w", "3", "1x", "1000d"])
  func noInterval(text: String) { #expect(FollowUp.Interval(text) == nil) }
}
