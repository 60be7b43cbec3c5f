import Guardianship
import Testing
import Wording

@Suite("Days, counts and names")
struct WordsTests {
  let german = Wording(.german)
  let english = Wording(.english)

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test("a day is written in full, and short by its distance from today")
  func days() throws {
    let today = try day("2026-11-21")
    #expect(german.day(today) == "21.11.2026")
    #expect(german.shortDay(try day("2026-11-27"), today: today) == "27.11.")
    #expect(german.shortDay(try day("2026-11-20"), today: today) == "20.11.26")
    #expect(german.shortDay(try day("2027-01-03"), today: today) == "03.01.27")
    #expect(german.shortDay(try day("1985-01-03"), today: today) == "03.01.85")
    #expect(german.shortDay(try day("1945-04-03"), today: today) == "03.04.1945")
    #expect(german.weekday(today) == "Samstag")
    #expect(english.weekday(today) == "Saturday")
  }

  @Test("a day that moved says from where, with its weekday")
  func dueDays() throws {
    let monday = try day("2026-10-26")
    #expect(german.day(DueDay(monday)) == "26.10.2026")
    let moved = DueDay(monday, shiftedFrom: try day("2026-10-24"))
    #expect(german.day(moved) == "24.10. (Sa) → 26.10.2026")
    #expect(english.day(moved) == "24.10. (Sat) → 26.10.2026")
    let year = DueDay(try day("2028-01-03"), shiftedFrom: try day("2027-12-31"))
    #expect(german.day(year) == "31.12.2027 (Fr) → 03.01.2028")
  }

  @Test("a deadline of a volunteer says that the Verein accompanies it")
  func accompanied() {
    #expect(german.name(.r1, .accompanied) == "Jahresbericht, begleitet")
    #expect(german.name(.r1, .own) == "Jahresbericht")
    #expect(german.name(.r1, nil) == "Jahresbericht")
  }

  @Test("a Termin says from when to when, as far as that is known")
  func times() throws {
    func times(_ time: String?, _ minutes: Int?) throws -> String {
      var entry = CalendarEntry(
        kind: .talk, day: try day("2026-11-30"), time: time.flatMap { TimeOfDay($0) })
      entry.minutes = minutes
      return german.times(of: entry)
    }
    #expect(try times("9:30", 45) == "09:30–10:15")
    #expect(try times("9:30", nil) == "09:30")
    #expect(try times("9:30", 0) == "09:30")
    #expect(try times("23:30", 45) == "23:30")
    #expect(try times(nil, 45).isEmpty)
  }

  @Test("ages and counts take singular, plural and a separator")
  func counts() {
    #expect([1, 64, 0].map(german.age) == ["1 Jahr", "64 Jahre", "0 Jahre"])
    #expect([1, 64].map(english.age) == ["1 year", "64 years"])
    let numbers = [0, 999, 2_400, 1_300_000, -12_345]
    #expect(numbers.map(german.count) == ["0", "999", "2.400", "1.300.000", "-12.345"])
    #expect(numbers.map(english.count) == ["0", "999", "2,400", "1,300,000", "-12,345"])
  }

  @Test("distances, periods and moments read as sentences do")
  func distances() throws {
    let today = try day("2026-11-21")
    let words = [0, 1, 4, -1, -90].map { german.distance(to: today.adding(days: $0), today: today) }
    #expect(words == ["heute", "in 1 Tag", "in 4 Tagen", "vor 1 Tag", "vor 90 Tagen"])
    let far = ["2027-04-20", "2025-11-20", "2029-11-20", "2020-01-01"]
    #expect(
      try far.map { german.distance(to: try day($0), today: today) }
        == ["in 4 Monaten", "vor 12 Monaten", "in 2 Jahren", "vor 6 Jahren"])
    #expect(german.period(Period(from: today, to: nil)) == "seit 21.11.2026")
    #expect(german.period(Period(from: nil, to: today)) == "bis 21.11.2026")
    #expect(german.period(Period(from: nil, to: nil)) == "–")
    #expect(german.moment(Instant(seconds: 0), secondsFromUTC: 3_600) == "01.01.1970, 01:00")
    #expect(german.moment(Instant(seconds: -1), secondsFromUTC: 0) == "31.12.1969, 23:59")
  }

  @Test("the word for the person turns with the appointment")
  func person() {
    #expect(german.person(.inquiry, wasAppointed: false) == "betroffene Person")
    #expect(german.person(.provisional, wasAppointed: true) == "betreute Person")
    #expect(german.person(.ended, wasAppointed: false) == "betroffene Person")
    #expect(german.person(.ended, wasAppointed: true) == "betreute Person")
  }

  @Test("only volunteers carry their tie in the name of the kind")
  func kinds() {
    #expect(german.name(.volunteer, tie: .family) == "ehrenamtlich (Familie)")
    #expect(german.name(.volunteer, tie: Tie.none) == "ehrenamtlich (fremd)")
    #expect(german.name(.volunteer, tie: nil) == "ehrenamtlich")
    #expect(german.name(.professional, tie: Tie.none) == "Berufsbetreuer")
    #expect(Set(GuardianKind.allCases.map(german.letter)).count == GuardianKind.allCases.count)
  }

  @Test("every short label fits in 14 columns", arguments: Language.allCases)
  func shortLabels(language: Language) {
    let wording = Wording(language)
    for field in Field.allCases {
      #expect(wording.shortLabel(field).count <= 14, "\(field.rawValue)")
    }
  }

  @Test("a field's canonical text is shown in words")
  func values() {
    let areas = [
      TaskArea.ID(3): TaskArea(name: "Wohnen", expressNumber: nil, includesAssets: false)
    ]
    #expect(german.value("1962-08-17", of: .personBorn) == "17.08.1962")
    #expect(german.value("1", of: .personAddressBlocked) == "ja")
    #expect(german.value("careHome", of: .personLivingSituation) == "Pflegeheim")
    #expect(german.value(nil, of: .personPhone) == "–")
    #expect(german.value("Braun, Ursula", of: .assignmentGuardian) == "Braun, Ursula")
    let text = german.value("3\n4 Post öffnen", of: .orderTaskAreas, taskAreas: areas)
    #expect(text == "Wohnen, Post öffnen")
  }

  @Test("every choice of every field has a word")
  func choices() {
    for field in Field.allCases {
      guard case .choice(let raw) = field.content else { continue }
      for value in raw {
        #expect(german.choice(value, of: field) != value, "\(field.rawValue) \(value)")
      }
    }
  }

  @Test("days are typed in the words of the language")
  func typedDays() throws {
    let today = try day("2026-11-21")
    let typed = ["heute", "+3m", "-2w", "mo", "+1j", "14.2."]
    let days = typed.map { DayInput.day($0, today: today, words: german.dayWords)?.iso }
    #expect(
      days == ["2026-11-21", "2027-02-21", "2026-11-07", "2026-11-23", "2027-11-21", "2026-02-14"])
    #expect(DayInput.day("monday", today: today, words: english.dayWords)?.iso == "2026-11-23")
  }

  @Test("the language follows the option, then the environment")
  func language() {
    #expect(Language(option: "en", environment: [:]) == .english)
    #expect(Language(option: nil, environment: ["LANG": "en_GB.UTF-8"]) == .english)
    #expect(Language(option: nil, environment: ["LANG": "C.UTF-8"]) == .german)
    #expect(
      Language(option: nil, environment: ["LC_ALL": "de_DE.UTF-8", "LANG": "en_GB"]) == .german)
  }
}
