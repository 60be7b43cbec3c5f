import Guardianship
import Screens

extension Samples {
  static let terms: [Versioned<Term>] = [
    Versioned(
      id: Term.ID(1), version: 1, value: Term(topic: .requestKind, name: "Sozialbericht")),
    Versioned(
      id: Term.ID(2), version: 1, value: Term(topic: .requestKind, name: "Vorschlag Ehrenamt")),
    Versioned(
      id: Term.ID(9), version: 1, value: Term(topic: .requestOccasion, name: "Erstbestellung")),
  ]

  /// A deadline of A8 that follows from a relative's appointment on 9 November 2026.
  static let facts: DeadlineFacts = {
    var facts = DeadlineFacts(
      caseID: rows[1].id, office: .authority,
      officeCalendar: HolidayCalendar(land: .nordrheinWestfalen),
      courtCalendar: HolidayCalendar(land: .nordrheinWestfalen), today: today)
    facts.tenures = [
      DeadlineFacts.Tenure(
        id: Assignment.ID(51), guardian: Guardian.ID(41), role: .guardian, kind: .volunteer,
        tie: .family, effectiveOn: day(2026, 11, 9))
    ]
    return facts
  }()

  static let deadline = facts.deadlines().first { $0.key.rule == .a8 }

  static let explanation = deadline.map {
    DeadlineExplanation(
      key: $0.key, caseID: rows[1].id, subject: rows[1].name, deadline: $0, entry: nil)
  }

  /// A row of each kind: overdue, of today, ahead, with long and wide names.
  static let work: [ListRow] = {
    var rows: [ListRow] = deadline.map { [.deadline(DeadlineRow($0, of: Samples.rows[1]))] } ?? []
    rows.append(
      .request(request(1, kind: "Sozialbericht", of: Samples.rows[2], to: "Pohl, Marion")))
    rows.append(.request(request(2, kind: "Vorschlag Ehrenamt", of: Samples.rows[3], to: nil)))
    rows.append(.calendar(calendar))
    rows.append(.followUp(followUp))
    rows.append(.contact(contact))
    rows.append(
      .quality(QualityRow(kind: .perhapsTwice, caseRow: Samples.rows[3], other: Samples.rows[4])))
    rows.append(.quality(QualityRow(kind: .noBirthDay, caseRow: Samples.rows[4])))
    rows += guardianRows + assignmentRows
    return rows
  }()

  static func request(
    _ number: Int64, kind: String, of row: CaseRow, to name: String?
  ) -> RequestRow {
    var request = CourtRequest(kind: Term.ID(number), receivedOn: day(2026, 11, 4))
    request.dueOn = day(2026, 12, 2)
    request.assignedTo = name.map { _ in User.ID(1) }
    return RequestRow(
      record: Versioned(id: CourtRequest.ID(number), version: 1, value: request),
      reference: "A-2026-0000\(number)", caseRow: row, kind: kind, occasion: "Erstbestellung",
      assignedTo: name)
  }

  private static let calendar: CalendarRow = {
    var entry = CalendarEntry(kind: .homeVisit, day: today, time: TimeOfDay("9:30"))
    entry.place = "Grüngürtel 12"
    entry.user = User.ID(1)
    return CalendarRow(
      record: Versioned(id: CalendarEntry.ID(1), version: 1, value: entry), caseRow: rows[1],
      user: "Pohl, Marion", addressBlocked: false)
  }()

  private static let followUp: FollowUpRow = {
    var followUp = FollowUp(dueOn: today, text: "Rückruf der Hausärztin")
    followUp.owner = User.ID(1)
    followUp.every = FollowUp.Interval("3m")
    return FollowUpRow(
      record: Versioned(id: FollowUp.ID(1), version: 1, value: followUp), caseRow: rows[6],
      owner: "Pohl, Marion")
  }()

  private static let contact: ContactRow = {
    var contact = Contact(kind: .call, day: day(2026, 11, 19), cases: [rows[1].id, rows[3].id])
    contact.minutes = 15
    contact.withWhom = "Nichte"
    contact.reached = true
    contact.text = "ist bereit, Unterlagen angefordert"
    return ContactRow(
      record: Versioned(id: Contact.ID(1), version: 1, value: contact),
      cases: [rows[1], rows[3]], guardian: nil, author: "Pohl, Marion")
  }()

  /// A Sozialbericht that is being written.
  private static let report: Versioned<SocialReport> = {
    var report = SocialReport()
    report.passages[.personal] = SocialReport.Passage(finding: "Lebt allein.", view: "Gern.")
    report.author = User.ID(1)
    return Versioned(id: SocialReport.ID(1), version: 2, value: report)
  }()

  /// What a case holds beside its records.
  static func caseWork(of row: CaseRow) -> CaseWork {
    var work = CaseWork()
    if row.id == rows[2].id { work.reports = [report] }
    guard row.id == rows[1].id else { return work }
    work.deadlines = deadline.map { [$0] } ?? []
    work.requests = [request(1, kind: "Sozialbericht", of: row, to: "Pohl, Marion").record]
    work.references = [CourtRequest.ID(1): "A-2026-00001"]
    work.calendar = [calendar.record]
    work.followUps = [Versioned(id: FollowUp.ID(1), version: 1, value: followUp.record.value)]
    work.contacts = [contact.record]
    work.terms = Dictionary(uniqueKeysWithValues: terms.map { ($0.id, $0.value) })
    work.users = Dictionary(uniqueKeysWithValues: users.map { ($0.id, $0.value) })
    return work
  }
}
