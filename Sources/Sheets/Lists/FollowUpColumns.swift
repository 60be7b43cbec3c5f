import Guardianship
import Wording

/// The columns of the list of Wiedervorlagen.
enum FollowUpColumns {
  private typealias Of = Column<FollowUpRow>

  static let columns = Columns(
    list: [group, due, text, name, every, owner],
    data: [due, text, every, owner, name, fileNumber, state],
    json: [due, text, owner, about, every, done],
    brief: [text])

  private static let group = Of.group { .followUp($0) }
  private static let due = Of.day("due", TextKey("column.due"), \.record.value.dueOn)
    .late { .followUp($0) }

  private static let text = Of.words("text", TextKey("column.text"), 16...44, \.record.value.text)
  private static let name = Of.caseName(\.caseRow)
  private static let about = Of.caseMember("about", \.caseRow)
  private static let fileNumber = Of.fileNumber(\.caseRow)

  private static let every = Of(
    "every", TextKey("column.every"), 5...8, drop: 8,
    json: { JSONValue($0.record.value.every?.text) }
  ) { row, context in row.record.value.every.map { context.wording.interval($0) } ?? "" }

  private static let owner = Of.words("owner", TextKey("column.owner"), 9...18, drop: 3, \.owner)

  private static let state = Of("state", TextKey("column.deadlineState"), 8...18, drop: 4) {
    row, context in
    row.record.value.doneOn.map {
      context.wording.text(TextKey("work.doneOn"), context.wording.day($0))
    } ?? ""
  }

  private static let done = Of(member: "done") { JSONValue($0.record.value.doneOn) }
}
