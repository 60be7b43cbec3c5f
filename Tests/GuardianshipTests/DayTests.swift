import Guardianship
import Testing

@Suite("Days as the law counts them")
struct DayTests {
  @Test(
    "a day and its text are one",
    arguments: ["1800-01-01", "1899-12-31", "1970-01-01", "2000-02-29", "2026-11-21", "2399-12-31"])
  func roundTrip(iso: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.iso == iso)
    let (year, month, dayOfMonth) = day.parts
    #expect(Day(year: year, month: month, day: dayOfMonth) == day)
  }

  @Test("every day of four centuries follows the one before")
  func everyDay() throws {
    var day = try #require(Day(iso: "1880-01-01"))
    let last = try #require(Day(iso: "2280-01-01"))
    var (year, month, dayOfMonth) = (1880, 1, 1)
    while day < last {
      guard day.parts == (year, month, dayOfMonth) else {
        Issue.record("\(day.iso) is not \(year)-\(month)-\(dayOfMonth)")
        return
      }
      day = day.adding(days: 1)
      dayOfMonth += 1
      if dayOfMonth > Day.length(ofMonth: month, year: year) {
        (month, dayOfMonth) = (month + 1, 1)
      }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(
    "what the calendar does not have is no day",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "", "26-01-01",
      "2026-01-01x", "1799-12-31", "2400-01-01",
    ])
  func impossible(iso: String) { #expect(Day(iso: iso) == nil) }

  @Test("weekdays, § 193 BGB needs them")
  func weekdays() throws {
    // law.md 9: Easter Sunday and Buß- und Bettag of some years.
    for sunday in ["2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"] {
      #expect(try #require(Day(iso: sunday)).weekday == .sunday)
    }
    for wednesday in ["2026-11-18", "2027-11-17", "2028-11-22"] {
      #expect(try #require(Day(iso: wednesday)).weekday == .wednesday)
    }
    #expect(try #require(Day(iso: "1900-01-01")).weekday == .monday)
  }

  @Test("feasts lie their number of days after Easter")
  func feasts() throws {
    let easter = try #require(Day(iso: "2026-04-05"))
    #expect(easter.adding(days: 39).iso == "2026-05-14")
    #expect(easter.adding(days: 60).iso == "2026-06-04")
    #expect(try #require(Day(iso: "2027-03-28")).adding(days: 60).iso == "2027-05-27")
  }

  @Test(
    "a missing day becomes the last of its month, § 188 Abs. 3 BGB",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2026-01-31", 2, "2026-03-31"),
      ("2027-08-31", 6, "2028-02-29"), ("2026-08-31", 6, "2027-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-11-21", 3, "2027-02-21"),
      ("2026-01-15", -13, "2024-12-15"),
    ])
  func months(start: String, months: Int, end: String) throws {
    #expect(try #require(Day(iso: start)).adding(months: months).iso == end)
  }

  @Test("years count to the same day, 29 February to the 28th")
  func years() throws {
    let day = try #require(Day(iso: "2024-02-29"))
    #expect(day.adding(years: 1).iso == "2025-02-28")
    #expect(day.adding(years: 4).iso == "2028-02-29")
    #expect(day.adding(years: 7).iso == "2031-02-28")
  }

  @Test("the birthday itself counts, § 187 Abs. 2 BGB")
  func age() throws {
    let born = try #require(Day(iso: "2008-11-21"))
    #expect(born.age(on: try #require(Day(iso: "2026-11-20"))) == 17)
    #expect(born.age(on: try #require(Day(iso: "2026-11-21"))) == 18)
    let leap = try #require(Day(iso: "2008-02-29"))
    #expect(leap.age(on: try #require(Day(iso: "2026-02-28"))) == 17)
    #expect(leap.age(on: try #require(Day(iso: "2026-03-01"))) == 18)
  }

  @Test(
    "no sum of a day and a length of time is without a result",
    arguments: [
      Int.min, -1_000_000_000, -219_147, -7_201, -400, -1, 0, 1, 12, 400, 7_201, 219_147,
      1_000_000_000, .max,
    ])
  func reckoningEnds(count: Int) throws {
    let first = try #require(Day(iso: "1800-01-01"))
    let last = try #require(Day(iso: "2399-12-31"))
    var day = first
    while day < last {
      for sum in [day.adding(days: count), day.adding(months: count), day.adding(years: count)] {
        guard sum >= first, sum <= last, Day(iso: sum.iso) == sum,
          count < 0 ? sum <= day : sum >= day
        else {
          Issue.record("\(day.iso) and \(count): \(sum.iso)")
          return
        }
      }
      day = day.adding(days: 97)
    }
    #expect(Day(number: count) >= first && Day(number: count) <= last)
  }

  @Test("the calendar ends, it does not wrap")
  func ends() throws {
    let last = try #require(Day(iso: "2399-12-31"))
    #expect(last.adding(days: 1) == last)
    #expect(last.adding(months: 6) == last)
    #expect(last.adding(years: 5) == last)
    let first = try #require(Day(iso: "1800-01-01"))
    #expect(first.adding(days: -1) == first)
    #expect(first.adding(months: -1) == first)
    #expect(try #require(Day(iso: "2395-01-01")).adding(years: 7) == last)
  }
}
