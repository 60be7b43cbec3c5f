extension Canvas {
  /// Draws an empty box with a title in its upper edge; answers the room inside, one column off
  /// the edges.
  @discardableResult
  public mutating func frame(_ rect: Rect, title: String, role: Role = .heading) -> Rect {
    fill(rect)
    guard rect.width > 1, rect.height > 1 else { return rect }
    rule(in: rect.line(0))
    rule(in: rect.line(rect.height - 1))
    for row in (rect.row + 1)..<(rect.endRow - 1) {
      draw(Symbols.divider, column: rect.column, row: row)
      draw(Symbols.divider, column: rect.endColumn - 1, row: row)
    }
    let (left, right) = (rect.column, rect.endColumn - 1)
    for (column, row, corner) in [
      (left, rect.row, Symbols.corners.topLeft), (right, rect.row, Symbols.corners.topRight),
      (left, rect.endRow - 1, Symbols.corners.bottomLeft),
      (right, rect.endRow - 1, Symbols.corners.bottomRight),
    ] { draw(corner, column: column, row: row) }
    let room = rect.line(0).inset(left: 2, right: 2)
    let title = title.cut(to: max(0, room.width - 2), ellipsis: Symbols.ellipsis)
    if !title.isEmpty { write(" \(title) ", in: room, role: role) }
    return rect.inset(left: 2, right: 2, top: 1, bottom: 1)
  }

  private mutating func draw(_ character: Character, column: Int, row: Int) {
    fill(Rect(column: column, row: row, width: 1, height: 1), with: character, role: .dimmed)
  }
}
