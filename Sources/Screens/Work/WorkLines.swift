import Guardianship
import Sheets
import TerminalKit
import Wording

/// Rows of work of any kind as lines under headings: Heute and the agenda.
struct WorkLines: Sendable {
  private(set) var lines: [Line] = []
  let width: Int
  let today: Day
  let wording: Wording

  /// One line and where Enter leads from it.
  struct Line: Equatable, Sendable {
    let text: StyledLine
    let target: Target?
    let isHeading: Bool

    var row: ListRow? { if case .row(let row)? = target { row } else { nil } }
  }

  enum Target: Equatable, Sendable {
    case row(ListRow)
    case caseRow(CaseRow)
    case guardian(Guardian.ID, name: String)
    case list(ListQuery)
    case draft(Draft)
  }

  mutating func heading(_ title: String, _ remark: String, target: Target? = nil) {
    if !lines.isEmpty { lines.append(Line(text: "", target: nil, isHeading: false)) }
    lines.append(
      Line(
        text: StyledLine([Span(" " + title, .heading), Span("  " + remark, .dimmed)]),
        target: target, isHeading: true))
  }

  mutating func add(_ text: String, target: Target? = nil, role: Role = .normal) {
    lines.append(Line(text: StyledLine("   " + text, role), target: target, isHeading: false))
  }

  /// When, what, about whom, and what else there is room for.
  mutating func add(_ row: ListRow, showsDay: Bool = true) {
    let isLate = row.group(today: today) == .overdue
    let when = (isLate ? "! " : "  ") + time(of: row, showsDay: showsDay)
    let name = row.guardianRow?.record.value.listName ?? row.caseRow?.name ?? ""
    let number =
      row.guardianRow?.reference ?? row.caseRow?.fileNumber ?? row.caseRow?.reference ?? ""
    let room = max(12, width - 3 - 10 - 2 - nameWidth - (hasNumber ? 2 + numberWidth : 0) - 3)
    let what = row.brief(CellContext(.screen, today: today, wording))
    let text = [
      when.padded(to: 10), what.cut(to: room).padded(to: room),
      name.cut(to: nameWidth).padded(to: nameWidth), hasNumber ? number.cut(to: numberWidth) : "",
    ].joined(separator: "  ")
    add(text.withoutTail, target: .row(row), role: isLate ? .warning : .normal)
  }

  mutating func add(_ row: CaseRow) {
    let text = [
      row.name.cut(to: nameWidth).padded(to: nameWidth),
      (row.fileNumber ?? row.reference).cut(to: numberWidth).padded(to: numberWidth),
      wording.name(row.status).padded(to: 10), row.caseworker ?? "",
    ].joined(separator: "  ")
    add(text, target: .caseRow(row))
  }

  /// How many there are beyond those that are shown.
  mutating func addRest(of count: Int, shown: Int, target: Target? = nil) {
    guard shown > 0, count > shown else { return }
    add(wording.plural(.todayMore, count - shown), target: target, role: .dimmed)
  }

  /// On a narrow screen what is to be done goes before the number.
  private var hasNumber: Bool { width >= 100 }
  private var nameWidth: Int { hasNumber ? 32 : 26 }
  private let numberWidth = 18

  private func time(of row: ListRow, showsDay: Bool) -> String {
    if case .calendar(let row) = row, !showsDay || row.record.value.day == today {
      return row.record.value.time?.text ?? ""
    }
    guard showsDay, let day = row.day else { return "" }
    return wording.shortDay(day, today: today)
  }
}

extension PluralKey {
  fileprivate static let todayMore = PluralKey("today.more")
}

extension String {
  /// Without blanks at the end.
  fileprivate var withoutTail: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension WorkLines.Target {
  /// What Enter on the line leads to.
  func open() -> [Step] {
    switch self {
    case .row(.assignment(let row)): [.open(ProposalScreen(row.record.id))]
    case .row(.guardian(let row)):
      [.open(GuardianScreen(row.record.id, name: row.record.value.listName))]
    case .row(let row):
      row.caseRow.map { [.open(CaseDetailScreen(row: $0))] }
        ?? row.reference.map { [.read(.record($0))] } ?? []
    case .caseRow(let row): [.open(CaseDetailScreen(row: row))]
    case .guardian(let id, let name): [.open(GuardianScreen(id, name: name))]
    case .draft(let draft): [.resume(draft)]
    case .list(let query):
      [.open(ListScreen(query.list, filter: query.filter, today: query.today))]
    }
  }
}
