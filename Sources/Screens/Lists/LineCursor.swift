import TerminalKit

/// A cursor that goes through lines of which a window is shown.
struct LineCursor: Equatable, Sendable {
  /// Index of the line that the cursor stands on.
  var cursor = 0
  /// Index of the first line that is shown.
  var top = 0
  /// Lines that are shown at once.
  var height = 1

  mutating func move(_ movement: Movement, lines: Int) {
    let before = cursor
    cursor = movement.target(from: cursor, page: max(1, height - 1), last: lines - 1)
    if movement == .pageUp || movement == .pageDown { top += cursor - before }
    settle(lines: lines)
  }

  /// Moves over lines of which some are blank: the cursor goes on to the next that says something,
  /// or back to the last one where none follows.
  mutating func move(_ movement: Movement, over lines: [StyledLine]) {
    move(movement, lines: lines.count)
    func says(_ index: Int) -> Bool { !lines[index].text.trimmed.isEmpty }
    guard lines.indices.contains(cursor), !says(cursor) else { return }
    let before = (0..<cursor).last(where: says)
    let after = (cursor..<lines.count).first(where: says)
    let isUpward = movement == .up || movement == .pageUp || movement == .first
    cursor = (isUpward ? before ?? after : after ?? before) ?? cursor
    settle(lines: lines.count)
  }

  /// Goes to the next of the lines at which something begins, or back, round at the ends.
  mutating func jump(_ step: Int, among starts: [Int]) {
    let target =
      step > 0
      ? starts.first { $0 > cursor } ?? starts.first
      : starts.last { $0 < cursor } ?? starts.last
    cursor = target ?? cursor
  }

  /// Keeps the cursor on a line and in sight.
  mutating func settle(lines: Int) {
    cursor = max(0, min(cursor, lines - 1))
    top = max(0, min(top, lines - height))
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
  }

  func draw(_ lines: [StyledLine], in rect: Rect, on canvas: inout Canvas) {
    for (row, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let place = rect.line(row)
      canvas.write(line, in: place.inset(right: 1))
      guard top + row == cursor else { continue }
      canvas.write(
        String(Symbols.selection), at: place.origin, role: .accent, clippedTo: place)
      canvas.placeCursor(at: place.origin)
    }
    if top + rect.height < lines.count { canvas.markMore(in: rect) }
  }
}
