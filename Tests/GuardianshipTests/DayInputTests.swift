import Guardianship
import Testing

@Suite("Typed days")
struct DayInputTests {
  static let words = DayWords(
    today: ["heute", "h"],
    weekdays: [
      ["mo", "montag"], ["di", "dienstag"], ["mi", "mittwoch"], ["do", "donnerstag"],
      ["fr", "freitag"], ["sa", "samstag"], ["so", "sonntag"],
    ], units: ["t": .day, "w": .week, "m": .month, "j": .year])

  /// A Saturday.
  let today = Day(number: 20_778)

  private func day(_ text: String, _ century: DayInput.Century = .near) -> String? {
    DayInput.day(text, today: today, words: Self.words, century: century)?.iso
  }

  @Test("today is the day the tests are written for")
  func now() { #expect(today.iso == "2026-11-21" && today.weekday == .saturday) }

  @Test(
    "days are read as people write them",
    arguments: [
      ("21.11.2026", "2026-11-21"), ("21.11.", "2026-11-21"), ("21.11.26", "2026-11-21"),
      ("2026-11-21", "2026-11-21"), ("21/11/2026", "2026-11-21"), (" 3. 4. 2025 ", "2025-04-03"),
      ("heute", "2026-11-21"), ("H", "2026-11-21"), ("+3m", "2027-02-21"), ("-2w", "2026-11-07"),
      ("+10", "2026-12-01"), ("+1j", "2027-11-21"), ("mo", "2026-11-23"), ("Samstag", "2026-11-28"),
      ("1.1", "2026-01-01"),
    ])
  func reads(text: String, iso: String) { #expect(day(text) == iso) }

  @Test(
    "what is no day is none",
    arguments: [
      "", "31.2.2026", "32.1.", "gestern", "+3x", "1.13.2026", "12", "1.2.3.4", "+9999j",
      "21.11.026", "--1",
    ])
  func refuses(text: String) { #expect(day(text) == nil) }

  @Test("two digits of a birth year make an adult, of another year somewhere near")
  func centuries() {
    #expect(day("3.4.45", .birth) == "1945-04-03")
    #expect(day("3.4.05", .birth) == "2005-04-03")
    #expect(day("3.4.15", .birth) == "1915-04-03")
    #expect(day("3.4.45") == "2045-04-03")
    #expect(day("3.4.47") == "1947-04-03")
    #expect(day("29.2.00", .birth) == "2000-02-29")
  }
}
