import Guardianship
import TerminalKit

/// A record as lines with the cursor on one of them; its history follows below, part by part.
struct RecordView: Sendable {
  private(set) var lines: [RecordLine] = []
  private(set) var place = LineCursor()
  private var history: [Change] = []
  /// Whether older changes are left, as far as the record shows its history.
  private var hasMore = true
  private var isAwaited = false
  private var showsHistory = false
  /// Reads at most so many changes before one.
  private let read: @Sendable (_ before: Change.ID?, _ limit: Int) -> Read

  private static let limit = 20

  init(history read: @escaping @Sendable (_ before: Change.ID?, _ limit: Int) -> Read) {
    self.read = read
  }

  var line: RecordLine? { lines.indices.contains(place.cursor) ? lines[place.cursor] : nil }

  /// The record that the line under the cursor shows; on the title of a section its first.
  var target: RecordReference? {
    guard let line, line.record == nil, line.title != nil else { return line?.record }
    return lines.first { $0.section == line.section && $0.record != nil }?.record
  }

  /// The lines at which a section begins.
  var starts: [Int] { lines.indices.filter { lines[$0].title != nil } }

  var height: Int {
    get { place.height }
    set { place.height = newValue }
  }

  /// The history is read anew.
  mutating func forgetHistory() {
    history = []
    hasMore = true
    isAwaited = false
  }

  /// Shows other lines and keeps the cursor on its record, or else near its place.
  ///
  /// - Parameter names: what the history needs to be said; nothing where it is not shown.
  mutating func show(
    _ record: RecordLines, names: CaseDetail.Names?, in desk: Surroundings
  ) -> [Step] {
    let (before, index) = (line, place.cursor)
    var made = record
    if let names { made.add(history, hasMore: hasMore, names: names, in: desk) }
    showsHistory = names != nil
    lines = made.lines
    let isStill = line != nil && line?.section == before?.section
    if let record = before?.record, !(isStill && lines[index].record == record),
      let found = lines.firstIndex(where: { $0.record == record })
    {
      place.cursor = found
    } else if !isStill, let section = before?.section,
      let found = lines.firstIndex(where: { $0.section == section })
    {
      place.cursor = found
    }
    place.settle(lines: lines.count)
    return historyInSight()
  }

  /// - Returns: whether this part of the history was waited for.
  mutating func take(_ changes: [Change], before: Change.ID?, hasMore: Bool) -> Bool {
    guard before == history.last?.id, isAwaited else { return false }
    isAwaited = false
    history += changes
    self.hasMore = hasMore
    return true
  }

  mutating func move(_ movement: Movement) -> [Step] {
    place.move(movement, over: lines.map(\.text))
    return historyInSight()
  }

  /// Goes to the next section, or the one before; the first line counts as one.
  mutating func jump(_ step: Int) -> [Step] {
    place.jump(step, among: [0] + starts)
    return show(line: place.cursor)
  }

  /// Puts a line at the top of the screen, as far as there are lines below it.
  mutating func show(line: Int) -> [Step] {
    place.cursor = line
    place.top = line
    place.settle(lines: lines.count)
    return historyInSight()
  }

  /// Reads the next part of the history once its end comes into sight.
  private mutating func historyInSight() -> [Step] {
    guard showsHistory, hasMore, !isAwaited, place.top + place.height >= lines.count else {
      return []
    }
    isAwaited = true
    return [.read(read(history.last?.id, RecordView.limit))]
  }

  func draw(in content: Rect, on canvas: inout Canvas) {
    place.draw(lines.map(\.text), in: content, on: &canvas)
  }
}
