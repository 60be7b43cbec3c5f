import Guardianship
import Testing

@Suite("What may reach a terminal")
struct ControlsTests {
  @Test(
    "control characters go, everything else stays",
    arguments: [
      ("a\u{1B}[31mb", "a[31mb"), ("\u{9B}2J", "2J"), ("zwei\nZeilen\tTab", "zwei\nZeilen\tTab"),
      ("\u{7F}\u{0}\r", ""), ("Çelik, Ayşe – 王", "Çelik, Ayşe – 王"),
    ])
  func controls(text: String, expected: String) { #expect(text.withoutControls == expected) }

  @Test("a moment ends with the calendar", arguments: [Int.min, -1, 0, Int.max])
  func moments(seconds: Int) {
    let moment = Instant(seconds: seconds)
    #expect(Day(number: moment.seconds / 86_400).year >= 1800)
    #expect(Day(number: moment.seconds / 86_400).year <= 2399)
  }

  @Test("who changes nothing arranges no views for all")
  func views() throws {
    #expect(throws: Refusal.viewsOfAllNotAllowed(.reader)) {
      try Rights.checkViewsOfAll(for: .reader)
    }
    for role in [UserRole.supervisor, .caseworker, .coordinator] {
      try Rights.checkViewsOfAll(for: role)
    }
  }
}
