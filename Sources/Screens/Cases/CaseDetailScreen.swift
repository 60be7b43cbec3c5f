import Guardianship
import Sheets
import TerminalKit
import Wording

/// One case: the wishes first, then its sections; a cursor line goes through all of it.
struct CaseDetailScreen: Screen {
  static let kind = ScreenKind.detail

  let id: Case.ID
  /// What the list knew, for the title until the case is read.
  let title: String

  var detail: CaseDetail?
  /// The register has no such case any more.
  var isGone = false
  /// Why a deadline is being read.
  var reading = WorkReading()
  /// A command that was chosen before the case was read.
  var pendingCommand: Command?

  var view: RecordView

  init(row: CaseRow) { self.init(id: row.id, title: row.name) }

  init(id: Case.ID, title: String) {
    self.id = id
    self.title = title
    view = RecordView { .history(id, before: $0, limit: $1) }
  }
  /// The record that the line under the cursor shows, or else what its section is about.
  var target: RecordReference? {
    let section = view.line?.section.flatMap { CaseSection(rawValue: $0) }
    return view.line?.record ?? section.flatMap { detail?.record(of: $0) } ?? view.target
  }

  /// The deadline under the cursor.
  /// The deadline under the cursor.
  var deadline: Deadline.Key? { view.line?.deadline }
  /// The same, or that of the Auftrag under the cursor while it waits for an answer.
  var explained: Deadline.Key? {
    if let deadline { return deadline }
    guard let target, target.kind == .courtRequest else { return nil }
    let request = detail?.work.requests.first { $0.reference == target }
    return request.flatMap { $0.value.deadline(of: $0.id) }
  }

  mutating func appear(in desk: Surroundings) -> [Step] {
    view.forgetHistory()
    return [.read(.detail(id))]
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    view.height = desk.layout.content.height
    return rebuild(in: desk)
  }

  private mutating func rebuild(in desk: Surroundings) -> [Step] {
    guard let detail else { return [] }
    let lines = RecordLines(detail, in: desk, width: desk.layout.content.width)
    return view.show(lines, names: detail.isWhole ? detail.names : nil, in: desk)
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] { view.move(movement) }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .detail(id, let detail):
      self.detail = detail
      isGone = detail == nil
      let pending = pendingCommand
      pendingCommand = nil
      return rebuild(in: desk) + (pending.map { [.run($0.rawValue)] } ?? [])
    case .history(_, let before, let changes, let hasMore):
      return view.take(changes, before: before, hasMore: hasMore) ? rebuild(in: desk) : []
    case .registerChanged: return appear(in: desk)
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk))] + appear(in: desk)
    default: return reading.take(reply, in: desk)
    }
  }
}

extension CaseDetail {
  /// What `e` changes on a line that names no record of its own.
  fileprivate func record(of section: CaseSection) -> RecordReference? {
    switch section {
    case .scope: orders.first { !$0.value.taskAreas.isEmpty }?.reference
    case .person: person.reference
    case .court: court?.reference
    case .remark: file.reference
    case .guardianship, .proposals, .parties, .directives, .formerGuardians, .otherCases,
      .household,
      .deadlines, .requests,
      .plans, .contacts, .reports, .events:
      nil
    }
  }
}
