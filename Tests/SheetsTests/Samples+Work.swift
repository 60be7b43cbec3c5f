import Guardianship

/// What is to be done and what was done in the invented case.
extension Samples {
  static let busy = detail(
    person: person, statuses: statuses, assignments: assignments, work: work)

  static func blocked(_ work: CaseWork = work) -> CaseDetail {
    var person = person
    person.addressBlocked = true
    return detail(person: person, statuses: statuses, assignments: assignments, work: work)
  }

  static let work: CaseWork = {
    var work = CaseWork()
    work.requests = versioned(requests)
    work.references = [
      CourtRequest.ID(1): "A-2026-00012", CourtRequest.ID(2): "A-2026-00003",
    ]
    work.calendar = versioned([visit, hearing])
    work.followUps = versioned([followUp])
    work.contacts = versioned(contacts)
    work.reports = versioned([report])
    work.terms = [
      Term.ID(1): Term(topic: .requestKind, name: "Sozialbericht"),
      Term.ID(2): Term(topic: .requestOccasion, name: "Verlängerung"),
    ]
    work.users = [
      User.ID(1): User(account: "pohl", name: "Pohl, Marion", role: .caseworker),
      User.ID(2): User(account: "lenz", name: "Lenz, Jörg", role: .supervisor),
    ]
    work.deadlines = facts.deadlines()
    return work
  }()

  private static let requests: [CourtRequest] = {
    var late = CourtRequest(kind: Term.ID(1), receivedOn: day(2026, 10, 26))
    late.occasion = Term.ID(2)
    late.letterOf = day(2026, 10, 22)
    late.assignedTo = User.ID(1)
    late.dueOn = day(2026, 11, 20)
    var settled = CourtRequest(kind: Term.ID(1), receivedOn: day(2026, 3, 2))
    (settled.settledOn, settled.settlement) = (day(2026, 4, 1), .answered)
    return [late, settled]
  }()

  /// An end of validity that the office watches, and the Auftrag.
  private static var facts: DeadlineFacts {
    let calendar = HolidayCalendar(land: .nordrheinWestfalen)
    var facts = DeadlineFacts(
      caseID: Case.ID(1), office: .authority, officeCalendar: calendar, courtCalendar: calendar,
      today: today)
    facts.requests = versioned(requests).filter { $0.value.isOpen }
    facts.events = versioned([CaseEvent(kind: .provisionalPlacement, happenedOn: day(2026, 11, 3))])
    return facts
  }

  static let visit: CalendarEntry = {
    var visit = CalendarEntry(kind: .homeVisit, day: day(2026, 11, 24), time: TimeOfDay("9:30"))
    visit.place = "Beispielweg 12"
    visit.user = User.ID(1)
    visit.note = "Kontoauszüge mitnehmen"
    return visit
  }()

  static let hearing: CalendarEntry = {
    var hearing = CalendarEntry(kind: .hearing, day: day(2026, 11, 24), time: TimeOfDay("14:00"))
    hearing.place = "Amtsgericht Düren, Saal 12"
    hearing.minutes = 45
    return hearing
  }()

  private static let followUp: FollowUp = {
    var followUp = FollowUp(dueOn: day(2026, 11, 16), text: "Gutachten nachfragen")
    followUp.every = FollowUp.Interval("2w")
    followUp.owner = User.ID(1)
    return followUp
  }()

  private static let contacts: [Contact] = (0..<7).map { index in
    var contact = Contact(
      kind: index == 0 ? .visit : .call, day: day(2026, 11, 19).adding(days: -8 * index),
      cases: [Case.ID(1)])
    contact.author = User.ID(1)
    contact.withWhom = index == 0 ? nil : "Demir, Fatma"
    contact.minutes = index == 0 ? 45 : nil
    contact.reached = index != 2
    contact.text = index == 0 ? "Wohnung gekündigt, Wohnberatung\nvermittelt" : "Anruf \(index)"
    return contact
  }

  static let report: SocialReport = {
    var report = SocialReport()
    report.request = CourtRequest.ID(1)
    report.author = User.ID(1)
    report.passages = [
      .personal: SocialReport.Passage(
        finding: """
          Frau Çelik lebt seit 2019 allein in einer Zweizimmerwohnung. Seit dem 09.11.2026 ist sie \
          zur Behandlung in der Musterklinik.
          Die Wohnung ist zum 31.01.2027 gekündigt; ein Widerspruch ist eingelegt.
          """,
        view: "Sie möchte in ihre Wohnung zurück und hält die Kündigung für einen Irrtum."),
      .necessity: SocialReport.Passage(
        finding: "Ohne Unterstützung kann sie die Kündigung und die Anträge nicht bearbeiten."),
    ]
    report.sources = "Hausbesuch am 19.11.2026, Telefonate mit der Nichte"
    return report
  }()
}

/// A week of the same person, and what she does for somebody away.
extension Samples {
  static let week: WeekWork = {
    var own = WeekWork.Rows()
    own.calendar = [visit, hearing].enumerated().map { index, entry in
      CalendarRow(
        record: Versioned(id: CalendarEntry.ID(Int64(index)), version: 1, value: entry),
        caseRow: row, user: "Pohl, Marion", addressBlocked: false)
    }
    own.requests = [
      requestRow(
        7, due: day(2026, 10, 24), DueDay(day(2026, 10, 26), shiftedFrom: day(2026, 10, 24)))
    ]
    own.deadlines = work.deadlines.filter { $0.key.rule != .b1 }.map { DeadlineRow($0, of: row) }
    own.followUps = [FollowUpRow(record: work.followUps[0], caseRow: row, owner: "Pohl, Marion")]
    var other = WeekWork.Rows()
    other.requests = [requestRow(8, due: day(2026, 11, 27), nil)]
    return WeekWork(
      from: day(2026, 11, 23), name: "Pohl, Marion", own: own,
      standingInFor: [WeekWork.Substituted(name: "Lenz, Jörg", rows: other)],
      landDuty: LandDuty.next(
        for: Office(
          name: "Verein", kind: .association, state: .nordrheinWestfalen, isDemo: true),
        from: today))
  }()

  private static func requestRow(_ id: Int64, due: Day, _ moved: DueDay?) -> RequestRow {
    var request = CourtRequest(kind: Term.ID(1), receivedOn: day(2026, 10, 1))
    request.dueOn = due
    var row = RequestRow(
      record: Versioned(id: CourtRequest.ID(id), version: 1, value: request),
      reference: "A-2026-0000\(id)", caseRow: id == 7 ? row : bareRow, kind: "Sozialbericht",
      occasion: "Erstbestellung", assignedTo: "Pohl, Marion")
    row.due = moved ?? row.due
    return row
  }
}
