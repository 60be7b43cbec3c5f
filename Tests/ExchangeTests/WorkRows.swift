import Guardianship

/// Rows of the lists of work, one of each kind.
enum WorkRows {
  static func caseRow(name: String = "Alder") -> CaseRow {
    CaseRow(
      id: Case.ID(1), reference: "F-2026-00001", family: name, given: "Ruth",
      born: day("1941-03-05"), district: nil, status: .running, court: "Amtsgericht Düren",
      fileNumber: "53 XVII 8/26", guardian: nil, guardianKind: nil, guardianTie: nil,
      guardianCount: 0, appointedOn: nil, decidedOn: nil, reviewOn: nil, caseworker: nil,
      endReason: nil, endedOn: nil)
  }

  /// B1 of an Auftrag whose day is a Sunday.
  static var deadline: ListRow? {
    var request = CourtRequest(kind: Term.ID(1), receivedOn: day("2026-11-02"))
    request.dueOn = day("2026-11-29")
    var facts = DeadlineFacts(
      caseID: Case.ID(1), office: .authority,
      officeCalendar: HolidayCalendar(land: .nordrheinWestfalen),
      courtCalendar: HolidayCalendar(land: .nordrheinWestfalen), today: today)
    facts.requests = [Versioned(id: CourtRequest.ID(7), version: 1, value: request)]
    return facts.deadlines().first.map { .deadline(DeadlineRow($0, of: caseRow())) }
  }

  static var request: ListRow {
    var request = CourtRequest(kind: Term.ID(1), receivedOn: day("2026-11-02"))
    (request.dueOn, request.extendedTo) = (day("2026-11-29"), day("2026-12-13"))
    request.sentOn = day("2026-11-20")
    return .request(
      RequestRow(
        record: Versioned(id: CourtRequest.ID(7), version: 1, value: request),
        reference: "A-2026-00007", caseRow: caseRow(), kind: "Sozialbericht",
        occasion: "Verlängerung", assignedTo: nil))
  }

  static func termin(
    _ change: (inout CalendarEntry) -> Void = { _ in }, about row: CaseRow? = caseRow()
  ) -> ListRow {
    var entry = CalendarEntry(kind: .homeVisit, day: day("2026-11-24"), time: TimeOfDay("9:30"))
    (entry.place, entry.note) = ("Beispielweg 12", "Hund")
    change(&entry)
    return .calendar(
      CalendarRow(
        record: Versioned(id: CalendarEntry.ID(3), version: 2, value: entry), caseRow: row,
        user: "Pohl", addressBlocked: false))
  }

  static var followUp: ListRow {
    var followUp = FollowUp(dueOn: day("2026-12-01"), text: "Gutachten nachfragen")
    followUp.every = FollowUp.Interval("3m")
    return .followUp(
      FollowUpRow(
        record: Versioned(id: FollowUp.ID(1), version: 1, value: followUp), caseRow: nil,
        owner: "Pohl"))
  }

  static var contact: ListRow {
    var contact = Contact(kind: .visit, day: day("2026-11-19"), cases: [Case.ID(1), Case.ID(2)])
    (contact.minutes, contact.reached) = (45, true)
    contact.text = "Wohnung gekündigt"
    return .contact(
      ContactRow(
        record: Versioned(id: Contact.ID(1), version: 1, value: contact),
        cases: [caseRow(), caseRow()], guardian: nil, author: "Pohl"))
  }

  static var quality: ListRow {
    .quality(QualityRow(kind: .perhapsTwice, caseRow: caseRow(), other: caseRow()))
  }
}
