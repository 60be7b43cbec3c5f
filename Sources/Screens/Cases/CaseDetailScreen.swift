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
  var history: [Change] = []
  var hasMoreHistory = true
  var isHistoryAwaited = false
  /// Why a deadline is being read.
  var reading: WorkSteps.Reading?
  /// A command that was chosen before the case was read.
  var pendingCommand: Command?

  var lines: [RecordLine] = []
  var place = LineCursor()
  var cursor: Int { place.cursor }

  init(row: CaseRow) {
    id = row.id
    title = row.name
  }

  init(id: Case.ID, title: String) {
    self.id = id
    self.title = title
  }

  var state: ScreenState { .detail(self) }
  /// The record that the line under the cursor shows; on the title of a section its first.
  var target: RecordReference? {
    guard lines.indices.contains(cursor) else { return nil }
    let line = lines[cursor]
    if let record = line.record { return record }
    let section = line.section.flatMap { CaseSection(rawValue: $0) }
    if let record = section.flatMap({ detail?.record(of: $0) }) { return record }
    guard line.title != nil else { return nil }
    return lines.first { $0.section == line.section && $0.record != nil }?.record
  }

  /// The deadline under the cursor.
  var deadline: Deadline.Key? {
    lines.indices.contains(cursor) ? lines[cursor].deadline : nil
  }

  static let historyPage = 20

  mutating func appear(in desk: Surroundings) -> [Step] {
    place.height = desk.layout.content.height
    history = []
    hasMoreHistory = true
    isHistoryAwaited = false
    return [.effect(.read(.detail(id)))]
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    place.height = desk.layout.content.height
    rebuild(in: desk)
    return loadHistoryInSight()
  }

  /// Makes the lines anew and keeps the cursor on its record, or else near its place.
  mutating func rebuild(in desk: Surroundings) {
    guard let detail else { return }
    let before = lines.indices.contains(cursor) ? lines[cursor] : nil
    let (record, section, index) = (before?.record, before?.section, cursor)
    var made = CaseLines(detail, in: desk, width: desk.layout.content.width)
    if detail.isWhole {
      made.add(history, hasMore: hasMoreHistory, names: detail.names, in: desk)
    }
    lines = made.lines
    let isStill = lines.indices.contains(index) && lines[index].section == section
    if let record, !(isStill && lines[index].record == record),
      let found = lines.firstIndex(where: { $0.record == record })
    {
      place.cursor = found
    } else if !isStill, let section, let found = lines.firstIndex(where: { $0.section == section })
    {
      place.cursor = found
    }
    place.settle(lines: lines.count)
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    place.move(movement, over: lines.map(\.text))
    return loadHistoryInSight()
  }

  /// Reads the next part of the history once its end comes into sight.
  mutating func loadHistoryInSight() -> [Step] {
    guard detail?.isWhole == true, hasMoreHistory, !isHistoryAwaited,
      place.top + place.height >= lines.count
    else {
      return []
    }
    isHistoryAwaited = true
    return [.effect(.read(.history(id, before: history.last?.id, limit: Self.historyPage)))]
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .detail(id, let detail):
      self.detail = detail
      isGone = detail == nil
      rebuild(in: desk)
      let pending = pendingCommand
      pendingCommand = nil
      return loadHistoryInSight() + (pending.map { [.run($0.rawValue)] } ?? [])
    case .history(id, let before, let changes, let hasMore):
      guard before == history.last?.id, isHistoryAwaited else { return [] }
      isHistoryAwaited = false
      history += changes
      hasMoreHistory = hasMore
      rebuild(in: desk)
      return loadHistoryInSight()
    case .deadline(_, let explanation): return take(explanation, in: desk)
    case .record(_, let entry?):
      let settles = reading == .settle
      reading = nil
      return WorkSteps.open(entry, settles: settles, in: desk)
    case .registerChanged: return appear(in: desk)
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk))] + appear(in: desk)
    default: return []
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
      .deadlines, .requests,
      .plans, .contacts, .reports, .events:
      nil
    }
  }
}
