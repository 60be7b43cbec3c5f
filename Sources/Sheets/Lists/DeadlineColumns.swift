import Guardianship
import Wording

/// The columns of the list of deadlines.
enum DeadlineColumns {
  private typealias Of = Column<DeadlineRow>

  static let columns = Columns(
    list: [group, due, rule, name, fileNumber, owner, owedBy, paragraph],
    data: [
      due, rule, reference, name, fileNumber, owner, owedBy, trigger, shiftedFrom, kind, state,
      paragraph,
    ],
    json: [
      rule, caseMember, fileNumber, owedBy, trigger, due, shiftedFrom, paragraph, state, kind, ours,
    ],
    brief: [rule])

  private static let group = Of("group", TextKey("column.group"), 13...13) { row, context in
    row.state == .beforeTakeover
      ? context.wording.name(row.state)
      : context.wording.name(ListRow.deadline(row).group(today: context.today))
  }.with(\.head.isSaidOnce, true).late { .deadline($0) }

  private static let due = Of.due(\.dueDay).late { .deadline($0) }

  private static let rule = Of(
    "rule", TextKey("column.rule"), 16...34, json: { JSONValue($0.key.rule) }
  ) { row, context in context.wording.name(of: row) }

  private static let name = Of.caseName(\.caseRow)
  private static let reference = Of.caseReference(\.caseRow)
  private static let caseMember = Of.caseMember("case", \.caseRow)
  private static let fileNumber = Of.fileNumber(\.caseRow)
  private static let owner = Of.words("owner", TextKey("column.owner"), 9...18, drop: 3, \.owner)

  private static let owedBy = Of.choice(
    "owedBy", TextKey("column.owedBy"), 9...16, drop: 7, \.owedBy, Wording.name)

  private static let trigger = Of.day("trigger", TextKey("column.trigger"), drop: 8, \.key.base)

  private static let shiftedFrom = Of.day(
    "shiftedFrom", TextKey("column.shiftedFrom"), drop: 8, \.shiftedFrom)

  private static let kind = Of.choice(
    "kind", TextKey("column.deadlineKind"), 8...16, drop: 10, \.kind, Wording.name)

  private static let state = Of(
    "state", TextKey("column.deadlineState"), 8...18, drop: 4, json: { JSONValue($0.state) }
  ) { row, context in context.wording.state(of: row, today: context.today) }

  private static let paragraph = Of.words(
    "paragraph", TextKey("column.paragraph"), 12...30, drop: 8, \.paragraph.description)

  private static let ours = Of(member: "ours") { .flag($0.isOurs) }
}
