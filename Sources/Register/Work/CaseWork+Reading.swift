import GRDB
import Guardianship

extension CaseWork {
  /// Contacts that a case shows; earlier ones are found in the list of contacts.
  private static let contactLimit = 200

  /// Reads the open work of one case and its finished work.
  static func read(_ id: Case.ID, in db: Database, today: Day) throws -> CaseWork {
    var work = CaseWork()
    let number = id.rawValue
    if let facts = try DeadlineFacts.read([number], in: db, today: today).first {
      work.deadlines = facts.deadlines()
    }
    work.entries = try DeadlineEntry.all(where: "caseFile = ? ORDER BY id DESC", [number], in: db)
    try work.readRequests(number, in: db)
    let planned = CalendarEntry.State.planned.literal
    work.calendar = try CalendarEntry.all(
      where: """
        caseFile = ? ORDER BY state <> \(planned), CASE state WHEN \(planned) THEN day END,
          CASE state WHEN \(planned) THEN ifnull(time, '') END, day DESC, time DESC, id DESC
        """, [number], in: db)
    work.followUps = try FollowUp.all(
      where: """
        caseFile = ? ORDER BY doneOn IS NOT NULL, CASE WHEN doneOn IS NULL THEN dueOn END,
          doneOn DESC, id DESC
        """, [number], in: db)
    work.contacts = try Contact.all(
      where: """
        id IN (SELECT contact FROM contactCase WHERE caseFile = ? ORDER BY day DESC, contact DESC
          LIMIT \(contactLimit)) ORDER BY day DESC, id DESC
        """, [number], in: db)
    work.events = try CaseEvent.all(
      where: "caseFile = ? ORDER BY happenedOn DESC, id DESC", [number], in: db)
    work.reports = try SocialReport.all(where: "caseFile = ? ORDER BY id DESC", [number], in: db)
    work.inquiries = try Inquiry.named(ofCase: number, in: db)
    work.reviews = try Review.all(
      where: "assignment IN (SELECT id FROM assignment WHERE caseFile = ?) ORDER BY id", [number],
      in: db)
    let references = try Row.fetchAll(
      db, sql: "SELECT id, reference FROM assignment WHERE caseFile = ? AND voided IS NULL",
      arguments: [number])
    for row in references { work.assignmentReferences[Assignment.ID(row[0])] = row[1] }
    work.users = try User.known(work.named, in: db)
    return work
  }

  private mutating func readRequests(_ number: Int64, in db: Database) throws {
    let stored = try RecordTable.of(.courtRequest).records(
      where: "caseFile = ? AND voided IS NULL ORDER BY receivedOn DESC, id DESC", [number], in: db)
    requests = try stored.map { try $0.versioned() }
    for record in stored { references[CourtRequest.ID(record.reference.id)] = record.code }
    let words = requests.flatMap { [$0.value.kind, $0.value.occasion].compactMap(\.self) }
    terms = try Term.known(Set(words), in: db)
  }

  private var named: Set<User.ID> {
    var named = Set(requests.compactMap(\.value.assignedTo))
    named.formUnion(calendar.compactMap(\.value.user))
    named.formUnion(followUps.compactMap(\.value.owner))
    named.formUnion(contacts.compactMap(\.value.author))
    named.formUnion(inquiries.compactMap(\.value.askedBy))
    named.formUnion(reviews.map(\.value.reviewer))
    named.formUnion(reports.flatMap { [$0.value.author, $0.value.coSigner].compactMap(\.self) })
    return named
  }
}
