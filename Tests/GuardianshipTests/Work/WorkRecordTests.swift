import Guardianship
import Testing

@Suite("Records of work")
struct WorkRecordTests {
  private let day = Day(number: 20_782)

  @Test("every record is what its values make of it")
  func values() throws {
    var request = CourtRequest(kind: Term.ID(1), receivedOn: day)
    request.dueOn = day.adding(days: 14)
    request.extendedTo = day.adding(days: 28)
    #expect(try CourtRequest(request.values) == request)
    #expect(request.courtDay == day.adding(days: 28))
    var contact = Contact(kind: .certification, day: day, cases: [Case.ID(4), Case.ID(2)])
    (contact.document, contact.number, contact.fee) = (.powerOfAttorney, "12/26", 1_000)
    #expect(try Contact(contact.values) == contact)
    var entry = CalendarEntry(kind: .hearing, day: day, time: TimeOfDay("9.05"))
    entry.place = "AG Düren"
    #expect(try CalendarEntry(entry.values) == entry)
    var report = SocialReport()
    report.passages[.necessity] = SocialReport.Passage(finding: "ja", view: "nein")
    #expect(try SocialReport(report.values) == report)
    var setting = OfficeSetting()
    setting.municipal = [.corpusChristi]
    setting.singleDays = [day]
    #expect(try OfficeSetting(setting.values) == setting)
  }

  @Test("what is settled has a day, and no day lies before the Eingang")
  func requests() {
    var request = CourtRequest(kind: Term.ID(1), receivedOn: day)
    request.settlement = .withdrawn
    #expect(throws: Refusal.missing(.requestSettledOn)) { _ = try CourtRequest(request.values) }
    request.settledOn = day.adding(days: -1)
    #expect(
      throws: Refusal.endBeforeStart(
        field: .requestSettledOn, end: day.adding(days: -1), start: day)
    ) { try CourtRequest(request.values) }
  }

  @Test("advice without a case needs a topic, a contact about a case does not")
  func advice() throws {
    #expect(throws: Refusal.missing(.contactTopic)) {
      try Contact(Contact(kind: .advice, day: day).values)
    }
    _ = try Contact(Contact(kind: .advice, day: day, cases: [Case.ID(1)]).values)
  }

  @Test("nobody co-signs an own report, and what is sent says when and how")
  func report() {
    var report = SocialReport()
    report.author = User.ID(1)
    report.coSigner = User.ID(1)
    #expect(throws: Refusal.ownCoSignature) { try SocialReport(report.values) }
    report.coSigner = User.ID(2)
    report.state = .sent
    #expect(throws: Refusal.missing(.reportSentOn)) { try SocialReport(report.values) }
    report.sentOn = day
    #expect(throws: Refusal.missing(.reportWay)) { try SocialReport(report.values) }
  }

  @Test("a report names every empty point once, a missing view and missing sources")
  func gaps() {
    var report = SocialReport()
    #expect(report.gaps == SocialReport.Section.allCases.map(\.field) + [.reportSources])
    for section in SocialReport.Section.allCases {
      report.passages[section] = SocialReport.Passage(finding: "a", view: "b")
    }
    report.sources = "Gespräch"
    #expect(report.gaps.isEmpty)
    report.passages[.health]?.view = nil
    #expect(report.gaps == [SocialReport.Section.health.viewField])
  }

  @Test("times are read as people type them", arguments: ["9:30", "09.30", "930", "9 30"])
  func times(text: String) { #expect(TimeOfDay(text)?.text == "09:30") }

  @Test("what is no time is none", arguments: ["", "24:00", "9:60", "abc", "9:3:1", "-1"])
  func noTimes(text: String) { #expect(TimeOfDay(text) == nil) }

  @Test("a Termin takes no less than nothing and no more than a day", arguments: ["-5", "1441"])
  func minutesOfATermin(minutes: String) throws {
    let day = try #require(Day(iso: "2026-11-25"))
    var values = CalendarEntry(kind: .talk, day: day, time: nil).values
    values[.calendarMinutes] = "1440"
    #expect(try CalendarEntry(values).minutes == 1440)
    values[.calendarMinutes] = minutes
    #expect(throws: Refusal.unknownValue(.calendarMinutes, minutes)) {
      try CalendarEntry(values)
    }
  }

  @Test("a contact about no case says something, advice and a Beglaubigung by themselves")
  func contactAboutNothing() throws {
    let day = try #require(Day(iso: "2026-11-25"))
    var call = Contact(kind: .call, day: day, cases: [])
    #expect(throws: Refusal.missing(.contactText)) { try Contact(call.values) }
    call.text = "Anfrage eines Krankenhauses"
    #expect(try Contact(call.values) == call)
    let document = Contact(kind: .certification, day: day, cases: [])
    #expect(try Contact(document.values) == document)
  }
}
