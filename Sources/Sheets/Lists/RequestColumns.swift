import Guardianship
import Wording

/// The columns of the list of Aufträge.
enum RequestColumns {
  private typealias Of = Column<RequestRow>

  static let columns = Columns(
    list: [group, due, kind, name, fileNumber, occasion, received, assignedTo, state],
    data: [
      reference, kind, occasion, received, due, assignedTo, sent, settled, duration, state, name,
      fileNumber, caseworker,
    ],
    json: [
      reference, caseMember, kind, occasion, received, assignedTo, due, sent, settled,
    ],
    brief: [kind, occasion])

  private static let group = Of.group { .request($0) }

  private static let due = Of.due(\.due).late { .request($0) }

  private static let reference = Of.words(
    "reference", TextKey("column.reference"), 12...14, drop: 9, \.reference)

  private static let kind = Of.words("kind", TextKey("column.request"), 16...34, \.kind)

  private static let occasion = Of.words(
    "occasion", TextKey("column.occasion"), 10...22, drop: 7, \.occasion)

  private static let received = Of.day(
    "received", TextKey("column.received"), drop: 8, \.record.value.receivedOn)

  private static let assignedTo = Of(
    "assignedTo", TextKey("column.owner"), 9...18, drop: 3, json: { JSONValue($0.assignedTo) }
  ) { row, context in row.assignedTo ?? context.wording[TextKey("request.inbox")] }

  private static let sent = Of.day("sent", TextKey("column.sent"), drop: 8, \.record.value.sentOn)

  private static let settled = Of.day(
    "settled", TextKey("column.settled"), drop: 8, \.record.value.settledOn)

  private static let duration = Of("duration", TextKey("column.duration"), 5...8, drop: 8) {
    row, context in "\(row.record.value.duration(today: context.today))"
  }.with(\.head.isTrailing, true)

  private static let state = Of("state", TextKey("column.deadlineState"), 8...18, drop: 4) {
    row, context in context.wording.state(of: row.record.value, due: row.due, today: context.today)
  }

  private static let name = Of.caseName(\.caseRow)
  private static let caseMember = Of.caseMember("case", \.caseRow)
  private static let fileNumber = Of.fileNumber(\.caseRow)
  private static let caseworker = Of.caseworker(\.caseRow)
}
