import Guardianship
import Sheets
import TerminalKit
import Wording

/// One guardian: offices now and before, inquiries, papers, agreement, trainings, talks, history.
struct GuardianScreen: Screen {
  static let kind = ScreenKind.guardian

  let id: Guardian.ID
  /// What the list knew, for the title until the guardian is read.
  let title: String

  var detail: GuardianDetail?
  var isGone = false
  var history: [Change] = []
  var hasMoreHistory = true
  var isHistoryAwaited = false
  var lines: [RecordLine] = []
  var place = LineCursor()
  /// What is being asked about somebody who is lost.
  var loss: GuardianLoss.Cause?
  var lostOn: Day?
  /// Whether the guardian has just been made and the number is to be said.
  var isNew = false

  init(_ id: Guardian.ID, name: String) {
    self.id = id
    title = name
  }

  var state: ScreenState { .guardian(self) }

  /// The record that the line under the cursor shows; on the title of a section its first.
  var target: RecordReference? {
    guard lines.indices.contains(place.cursor) else { return nil }
    let line = lines[place.cursor]
    if let record = line.record { return record }
    guard line.title != nil else { return nil }
    return lines.first { $0.section == line.section && $0.record != nil }?.record
  }

  static let historyPage = 20

  mutating func appear(in desk: Surroundings) -> [Step] {
    place.height = desk.layout.content.height
    history = []
    hasMoreHistory = true
    isHistoryAwaited = false
    return [.effect(.read(.guardian(id)))]
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    place.height = desk.layout.content.height
    rebuild(in: desk)
    return loadHistoryInSight()
  }

  mutating func rebuild(in desk: Surroundings) {
    guard let detail else { return }
    let before = lines.indices.contains(place.cursor) ? lines[place.cursor].record : nil
    let sheet = RecordSheet(
      guardian: detail, asOf: desk.today, office: desk.session?.office.name ?? "",
      wording: desk.wording)
    var made = CaseLines(
      RecordLines(
        sheet, head: [detail.record.reference], width: desk.layout.content.width))
    made.add(history, hasMore: hasMoreHistory, names: detail.names, in: desk)
    lines = made.lines
    if let before, lines.indices.contains(place.cursor), lines[place.cursor].record != before,
      let found = lines.firstIndex(where: { $0.record == before })
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
    guard detail != nil, hasMoreHistory, !isHistoryAwaited, place.top + place.height >= lines.count
    else { return [] }
    isHistoryAwaited = true
    return [
      .effect(.read(.guardianHistory(id, before: history.last?.id, limit: Self.historyPage)))
    ]
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .guardian(let id, let detail):
      guard id == self.id else { return [] }
      self.detail = detail
      isGone = detail == nil
      rebuild(in: desk)
      return announce(in: desk) + loadHistoryInSight()
    case .guardianHistory(_, let before, let changes, let hasMore):
      guard before == history.last?.id, isHistoryAwaited else { return [] }
      isHistoryAwaited = false
      history += changes
      hasMoreHistory = hasMore
      rebuild(in: desk)
      return loadHistoryInSight()
    case .record(_, let entry?):
      return [.open(RecordForm(entry), in: desk)]
    case .registerChanged: return appear(in: desk)
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk))] + appear(in: desk)
    default: return []
    }
  }

  private mutating func announce(in desk: Surroundings) -> [Step] {
    guard isNew, let row = detail?.row else { return [] }
    isNew = false
    let text = desk.wording.text(.guardianMade, row.reference, row.record.value.listName)
    return [.say(StatusLine(text, role: .success))]
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    canvas.fill(layout.content)
    let name = detail?.record.value.listName ?? title
    let reference = detail?.row.reference ?? ""
    canvas.write(reference, in: layout.title.inset(right: 1), alignment: .trailing)
    canvas.write(
      desk.wording.text(.guardianPath, name),
      in: layout.title.inset(left: 1, right: displayWidth(of: reference) + 2), role: .heading)
    guard detail != nil else {
      canvas.write(
        desk.wording[isGone ? .recordGone : .detailReading],
        in: layout.content.inset(left: 1, top: 1), role: .dimmed)
      canvas.placeCursor(at: layout.content.origin)
      return
    }
    place.draw(lines.map(\.text), in: layout.content, on: &canvas)
  }
}

extension TextKey {
  fileprivate static let guardianMade = TextKey("guardian.made")
  fileprivate static let guardianPath = TextKey("guardian.path")
}
