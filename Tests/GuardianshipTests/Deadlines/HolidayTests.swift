import Guardianship
import Testing

@Suite("The holidays of the sixteen Länder")
struct HolidayTests {
  @Test(
    "feasts that move with Easter",
    arguments: [
      ("2026-04-05", Holiday.easterSunday), ("2027-03-28", .easterSunday),
      ("2028-04-16", .easterSunday), ("2029-04-01", .easterSunday), ("2030-04-21", .easterSunday),
      ("2026-05-14", .ascension), ("2027-05-06", .ascension),
    ])
  func movableFeasts(day: String, holiday: Holiday) throws {
    let day = try #require(Day(iso: day))
    #expect(HolidayCalendar(land: .brandenburg).holiday(on: day) == holiday)
  }

  @Test(
    "holidays of one Land",
    arguments: [
      ("2026-06-04", Land.nordrheinWestfalen, Holiday.corpusChristi),
      ("2027-05-27", .hessen, .corpusChristi), ("2026-11-18", .sachsen, .repentance),
      ("2027-11-17", .sachsen, .repentance), ("2028-11-22", .sachsen, .repentance),
      ("2027-03-08", .mecklenburgVorpommern, .womensDay),
      ("2026-09-20", .thueringen, .childrensDay),
      ("2028-06-17", .berlin, .single), ("2017-10-31", .bayern, .single),
      ("2026-08-15", .saarland, .assumption), ("2026-01-06", .sachsenAnhalt, .epiphany),
    ])
  func ofOneLand(day: String, land: Land, holiday: Holiday) throws {
    let day = try #require(Day(iso: day))
    #expect(HolidayCalendar(land: land).holiday(on: day) == holiday)
  }

  @Test(
    "days that are no holiday here",
    arguments: [
      ("2026-06-04", Land.sachsen), ("2026-08-15", .bayern), ("2026-08-08", .bayern),
      ("2022-03-08", .mecklenburgVorpommern), ("2026-11-18", .nordrheinWestfalen),
      ("2026-04-05", .nordrheinWestfalen), ("2017-10-30", .hamburg), ("2016-10-31", .hamburg),
    ])
  func notHere(day: String, land: Land) throws {
    let day = try #require(Day(iso: day))
    #expect(HolidayCalendar(land: land).holiday(on: day) == nil)
  }

  @Test("a municipality or a single day can be switched on")
  func aMunicipalityOrADayCanBeSwitchedOn() throws {
    let assumption = try #require(Day(iso: "2028-08-15"))
    let jubilee = try #require(Day(iso: "2028-09-01"))
    let calendar = HolidayCalendar(land: .bayern, municipal: [.assumption], singleDays: [jubilee])
    #expect(calendar.holiday(on: assumption) == .assumption)
    #expect(calendar.holiday(on: jubilee) == .single)
    let elsewhere = HolidayCalendar(land: .hessen, municipal: [.assumption])
    #expect(elsewhere.holiday(on: assumption) == nil)
  }

  @Test("every Land has the nine common holidays")
  func everyLandHasNineCommonHolidays() {
    for land in Land.allCases {
      let calendar = HolidayCalendar(land: land)
      let days = (0..<365).compactMap { Day(iso: "2026-01-01")?.adding(days: $0) }
      let holidays = Set(days.compactMap(calendar.holiday(on:)))
      let common: Set<Holiday> = [
        .newYear, .goodFriday, .easterMonday, .labourDay, .ascension, .whitMonday, .unity,
        .christmas, .secondChristmas,
      ]
      #expect(common.isSubset(of: holidays))
    }
  }

  @Test("the next Werktag lies behind weekend and holidays")
  func theNextWorkdayLiesBehindWeekendAndHolidays() throws {
    let christmas = try #require(Day(iso: "2026-12-25"))
    let calendar = HolidayCalendar(land: .nordrheinWestfalen)
    #expect(calendar.workday(from: christmas).iso == "2026-12-28")
    #expect(calendar.workday(from: christmas.adding(days: 4)).iso == "2026-12-29")
  }
}
