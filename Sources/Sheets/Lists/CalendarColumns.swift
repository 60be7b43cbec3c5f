import Guardianship
import Wording

/// The columns of the list of Termine.
enum CalendarColumns {
  private typealias Of = Column<CalendarRow>

  static let columns = Columns(
    list: [group, day, time, kind, name, place, owner, state],
    data: [day, time, kind, name, fileNumber, place, owner, state, note],
    json: [day, time, kind, about, place],
    brief: [kind, place])

  private static let group = Of.group { .calendar($0) }
  private static let day = Of.day("day", TextKey("column.day"), \.record.value.day)
    .late { .calendar($0) }

  private static let time = Of.words(
    "time", TextKey("column.time"), 5...5, \.record.value.time?.text)

  private static let kind = Of.choice(
    "kind", TextKey("column.kind"), 9...16, \.record.value.kind, Wording.name)

  private static let name = Of.caseName(\.caseRow)
  private static let about = Of.caseMember("about", \.caseRow)
  private static let fileNumber = Of.fileNumber(\.caseRow)
  private static let place = Of.words("place", TextKey("column.place"), 10...22, drop: 7, \.place)
  private static let owner = Of.words("owner", TextKey("column.owner"), 9...18, drop: 3, \.user)

  private static let state = Of("state", TextKey("column.deadlineState"), 8...18, drop: 4) {
    row, context in context.wording.name(row.record.value.state)
  }

  private static let note = Of.words("note", TextKey("column.text"), 16...44, \.record.value.note)
}
