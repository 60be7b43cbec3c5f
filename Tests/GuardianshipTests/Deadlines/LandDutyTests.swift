import Guardianship
import Testing

@Suite("What a Verein owes its Land")
struct LandDutyTests {
  private func next(
    _ land: Land, _ kind: Office.Kind = .association, from day: String
  ) throws
    -> String?
  {
    let office = Office(name: "Verein", kind: kind, state: land, isDemo: true)
    return LandDuty.next(for: office, from: try #require(Day(iso: day))).map {
      "\($0.rule.rawValue) \($0.asOf.iso) \($0.due.iso)"
    }
  }

  @Test("Nordrhein-Westfalen: the report by 31 March, whatever day of the week")
  func report() throws {
    #expect(
      try next(.nordrheinWestfalen, from: "2026-11-30") == "L1 2026-12-31 2027-03-31")
    #expect(
      try next(.nordrheinWestfalen, from: "2027-03-31") == "L1 2026-12-31 2027-03-31")
    #expect(
      try next(.nordrheinWestfalen, from: "2027-04-01") == "L1 2027-12-31 2028-03-31")
  }

  @Test("Sachsen: two months after the half year, clamped to the end of February")
  func claim() throws {
    #expect(try next(.sachsen, from: "2026-08-30") == "L2 2026-06-30 2026-08-30")
    #expect(try next(.sachsen, from: "2026-08-31") == "L2 2026-12-31 2027-02-28")
    #expect(try next(.sachsen, from: "2027-08-31") == "L2 2027-12-31 2028-02-29")
    #expect(try next(.sachsen, from: "2028-03-01") == "L2 2028-06-30 2028-08-30")
  }

  @Test("two months ahead it is thought of, unless the office has no such duty")
  func near() throws {
    let office = Office(name: "Verein", kind: .association, state: .sachsen, isDemo: true)
    var setting = OfficeSetting()
    let last = try #require(Day(iso: "2026-12-28"))
    #expect(LandDuty.near(last.adding(days: -1), for: office, setting) == nil)
    #expect(LandDuty.near(last, for: office, setting)?.due.iso == "2027-02-28")
    setting.hasLandDuties = false
    #expect(LandDuty.near(last, for: office, setting) == nil)
  }

  @Test("no Behörde and no other Land owes any")
  func none() throws {
    #expect(try next(.nordrheinWestfalen, .authority, from: "2026-11-30") == nil)
    #expect(try next(.bayern, from: "2026-11-30") == nil)
  }
}
