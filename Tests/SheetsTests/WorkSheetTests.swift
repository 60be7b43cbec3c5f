import Guardianship
import Sheets
import TestSupport
import Testing
import Wording

@Suite("Übergabeblatt, Außendienstzettel and Sozialbericht")
struct WorkSheetTests {
  private static let office = "Betreuungsbehörde Beispiel"
  private static let visitDay = Samples.day(2026, 11, 24)

  private func handover(_ details: [CaseDetail], _ language: Language = .german) -> RecordSheet {
    RecordSheet(
      handover: details, asOf: Samples.today, office: Self.office, wording: Wording(language))
  }

  private func visits(
    _ visits: [Visit], of user: String? = "Pohl, Marion", byDistrict: Bool = false,
    _ language: Language = .german
  ) -> RecordSheet {
    RecordSheet(
      visits: visits, on: Self.visitDay, of: user, byDistrict: byDistrict, asOf: Self.visitDay,
      office: Self.office, wording: Wording(language))
  }

  private func report(
    _ report: SocialReport, _ language: Language = .german, _ detail: CaseDetail = Samples.busy
  ) -> RecordSheet {
    RecordSheet(
      report: report, of: detail, asOf: Samples.today, office: Self.office,
      wording: Wording(language))
  }

  private func visit(_ entry: CalendarEntry, id: Int64, _ detail: CaseDetail? = nil) -> Visit {
    Visit(
      entry: Versioned(id: CalendarEntry.ID(id), version: 1, value: entry), detail: detail,
      user: "Pohl, Marion")
  }

  private func text(_ sheet: RecordSheet) -> String { sheet.lines.joined(separator: "\n") }

  // MARK: - Übergabeblatt

  @Test("the Übergabeblatt reads as the golden", arguments: Language.allCases)
  func handoverGolden(language: Language) {
    expectGolden(
      text(handover([Samples.busy, Samples.bare], language)),
      named: "handover-\(language.rawValue)")
  }

  @Test("with an Auskunftssperre no address is on the Übergabeblatt, not even as place of a visit")
  func handoverBlocked() {
    let text = text(handover([Samples.blocked()]))
    for word in ["Beispielweg", "52349", "Grüngürtel", "Musterklinik"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("Amtsgericht Düren, Saal 12"))
  }

  @Test("the Übergabeblatt has the last five contacts and only what is open")
  func handoverLimits() throws {
    let lines = handover([Samples.busy]).lines
    #expect(lines.filter { $0.hasPrefix("Kontakt: ") }.count == 5)
    #expect(lines.filter { $0.hasPrefix("Auftrag: ") }.count == 1)
    #expect(lines.contains { $0.hasPrefix("Auftrag: ! Sozialbericht · Verlängerung") })
  }

  // MARK: - Außendienstzettel

  @Test("the Außendienstzettel reads as the golden", arguments: Language.allCases)
  func visitsGolden(language: Language) {
    let talk = CalendarEntry(kind: .talk, day: Self.visitDay, time: TimeOfDay("8:00"))
    let sheet = visits(
      [
        visit(talk, id: 3), visit(Samples.hearing, id: 2, Samples.busy),
        visit(Samples.visit, id: 1, Samples.busy),
      ], byDistrict: language == .english, language)
    expectGolden(text(sheet), named: "visits-\(language.rawValue)")
  }

  @Test("cancelled Termine stay at home, every other kind is on it")
  func visitsLeftOut() {
    var cancelled = Samples.visit
    cancelled.state = .cancelled
    let other = CalendarEntry(kind: .other, day: Self.visitDay, time: TimeOfDay("12:30"))
    let none = visits([visit(cancelled, id: 1, Samples.busy)])
    #expect(none.sections.isEmpty)
    #expect(none.head.last == "Für diesen Tag sind keine Termine geplant.")
    let sheet = visits([visit(cancelled, id: 1, Samples.busy), visit(other, id: 2)])
    #expect(sheet.sections.map(\.title) == ["12:30 Sonstiges"])
  }

  @Test("Termine stand by time, those without one last, by district only on wish")
  func visitsInOrder() {
    func entry(_ time: String?, minutes: Int? = nil) -> CalendarEntry {
      var entry = CalendarEntry(
        kind: .homeVisit, day: Self.visitDay, time: time.flatMap { TimeOfDay($0) })
      entry.minutes = minutes
      return entry
    }
    let all = [
      visit(entry(nil), id: 1), visit(entry("15:45", minutes: 30), id: 2, Samples.busy),
      visit(entry("9:30"), id: 3), visit(entry("23:30", minutes: 60), id: 4),
    ]
    func times(_ sheet: RecordSheet) -> [String?] {
      sheet.sections.map { $0.title.split(separator: " ").first.map(String.init) }
    }
    #expect(times(visits(all)) == ["09:30", "15:45–16:15", "23:30", "Hausbesuch"])
    #expect(
      times(visits(all, byDistrict: true)) == ["15:45–16:15", "09:30", "23:30", "Hausbesuch"])
  }

  // MARK: - Wochenblatt

  @Test("the Wochenblatt reads as the golden", arguments: Language.allCases)
  func weekGolden(language: Language) {
    let sheet = RecordSheet(
      week: Samples.week, asOf: Samples.today, office: Self.office, wording: Wording(language))
    expectGolden(text(sheet), named: "week-\(language.rawValue)")
  }

  @Test("the Wochenblatt says from which day a day moved, as every other paper does")
  func weekOfMovedDays() {
    let sheet = RecordSheet(
      week: Samples.week, asOf: Samples.today, office: Self.office, wording: Wording(.german))
    #expect(text(sheet).contains("! 24.10. (Sa) → 26.10.2026 | "))
  }

  @Test("the Wochenblatt has Aufträge until Sunday and those without a day")
  func weekEndsOnSunday() {
    let all = (Samples.week.own.requests + Samples.week.standingInFor.flatMap(\.rows.requests))
      .map { ListRow.request($0) }
    let until = WeekWork.Rows(all, until: Samples.day(2026, 11, 22))
    #expect(until.requests.map(\.reference) == ["A-2026-00007"])
    #expect(WeekWork.Rows(all, until: Samples.day(2026, 11, 29)).requests.count == 2)
  }

  @Test("whoever wrote a contact down is not named as the one spoken with")
  func authorOfContact() {
    let text = text(handover([Samples.busy]))
    #expect(text.contains("durch Pohl, Marion · 45 Minuten"))
  }

  @Test("a week with nothing in it keeps its headings")
  func emptyWeek() {
    let sheet = RecordSheet(
      week: WeekWork(
        from: Samples.day(2026, 11, 23), name: "Pohl, Marion", own: WeekWork.Rows(),
        standingInFor: []), asOf: Samples.today, office: Self.office, wording: Wording(.german))
    #expect(sheet.sections.map(\.title) == ["Termine", "Aufträge", "Fristen", "Wiedervorlagen"])
    #expect(sheet.about == "Pohl, Marion · 23.11.2026 – 29.11.2026")
  }

  @Test("with an Auskunftssperre neither street nor district is on it")
  func visitsBlocked() {
    let text = text(visits([visit(Samples.visit, id: 1, Samples.blocked())]))
    for word in ["Beispielweg", "52349", "Grüngürtel", "Musterklinik"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("! nur vormittags"))
  }

  @Test("everybody's Zettel says who goes")
  func visitsOfEverybody() {
    let text = text(visits([visit(Samples.visit, id: 1, Samples.busy)], of: nil))
    #expect(text.contains("Wer hingeht: Pohl, Marion"))
  }

  // MARK: - Sozialbericht

  @Test("a draft says so and shows its gaps", arguments: Language.allCases)
  func reportGolden(language: Language) {
    expectGolden(
      text(report(Samples.report, language)), named: "report-draft-\(language.rawValue)")
  }

  @Test("a report that was sent says how, when and who signed")
  func sent() {
    var sent = Samples.report
    (sent.state, sent.sentOn, sent.way) = (.sent, Samples.day(2026, 11, 18), .electronic)
    (sent.coSigner, sent.coSignedOn) = (User.ID(2), Samples.day(2026, 11, 17))
    sent.receipt = "Eingang bestätigt am 19.11.2026"
    let sheet = report(sent)
    #expect(sheet.title == "Sozialbericht")
    #expect(sheet.asOf == Samples.day(2026, 11, 18))
    expectGolden(text(sheet), named: "report-sent")
  }

  @Test("with an Auskunftssperre the report says so in place of the address")
  func reportBlocked() {
    let text = text(report(Samples.report, .german, Samples.blocked()))
    #expect(!text.contains("Beispielweg"))
    #expect(text.contains("! Auskunftssperre (§ 51 BMG)"))
  }
}
