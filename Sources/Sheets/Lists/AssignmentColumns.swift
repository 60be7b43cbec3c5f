public import Guardianship
import Wording

/// The columns of the list of proposals and appointments.
enum AssignmentColumns {
  private typealias Of = Column<AssignmentRow>

  static let columns = Columns(
    list: list, table: [reference] + list,
    data: [
      reference, step, submitted, name, fileNumber, guardian, kind, tie, due, sent, proposedBy,
      claimed, caseworker,
    ],
    json: [
      reference, caseMember, guardian, role, kind, state, tie, from, to, taskAreas, proposedBy,
      reviewedBy, reviewLater, course, endReason,
    ],
    brief: [step, guardian])

  private static let list = [step, submitted, name, guardian, letters, due, proposedBy, claimed]

  private static let reference = Of.words(
    "reference", TextKey("column.reference"), 12...14, drop: 9, \.reference)

  private static let step = Of("step", TextKey("column.step"), 14...26) { row, context in
    context.wording.standing(of: row, today: context.today)
  }.late { .assignment($0) }

  private static let state = Of(member: "state") { JSONValue($0.record.value.state) }

  private static let submitted = Of.day(
    "submitted", TextKey("column.submitted"), width: 10...14, drop: 2, \.since
  ).late { .assignment($0) }

  private static let name = Of.caseName(\.caseRow)
  private static let caseMember = Of.caseMember("case", \.caseRow)
  private static let fileNumber = Of.fileNumber(\.caseRow)
  private static let caseworker = Of.caseworker(\.caseRow)

  /// The name; for other programs the reference.
  private static let guardian = Of(
    "guardian", TextKey("column.proposed"), 16...26, json: { .text($0.guardianReference) }
  ) { row, _ in row.guardian.listName }

  private static let role = Of(member: "role") { JSONValue($0.record.value.role) }

  private static let kind = Of.choice(
    "kind", TextKey("column.kind"), 9...16, \.record.value.kind, Wording.name)

  private static let letters = Of("letters", TextKey("column.kind"), 4...6, drop: 4) {
    row, context in context.wording.letter(row.record.value.kind)
  }

  private static let tie = Of.choice(
    "tie", TextKey("column.tie"), 8...12, drop: 8, \.record.value.tie, Wording.name)

  private static let from = Of(member: "from") { JSONValue($0.record.value.effectiveOn) }
  private static let to = Of(member: "to") { JSONValue($0.record.value.endedOn) }
  private static let taskAreas = Of(member: "taskAreas") { JSONValue($0.taskAreas) }
  private static let due = Of.due(\.due)

  private static let sent = Of.day(
    "sent", TextKey("column.sent"), drop: 8, \.record.value.proposal.sentOn)

  private static let proposedBy = Of.words(
    "proposedBy", TextKey("column.owner"), 9...18, drop: 3, \.proposedBy)

  private static let claimed = Of("claimed", TextKey("column.claimed"), 14...16, drop: 6) {
    row, context in
    row.record.value.proposal.claimant(on: context.today) == nil ? "" : row.claimedBy ?? ""
  }

  private static let reviewedBy = Of(member: "reviewedBy") { JSONValue($0.reviewedBy) }

  private static let reviewLater = Of(member: "reviewLater") {
    .flag($0.record.value.proposal.reviewLater)
  }

  private static let course = Of(member: "course") { JSONValue($0.record.value.proposal.course) }
  private static let endReason = Of(member: "endReason") { JSONValue($0.record.value.endReason) }
}

extension AssignmentRow {
  /// The row under the keys that its list has in JSON.
  public var json: [(key: String, value: JSONValue)] { AssignmentColumns.columns.members(self) }
}
