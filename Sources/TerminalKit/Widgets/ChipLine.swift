/// The filters that are on, as chips that can be taken off.
public struct ChipLine: Hashable, Sendable {
  public var chips: [String]

  public init(chips: [String]) { self.chips = chips }

  /// Draws whole chips as long as they fit, then an ellipsis, of the first one what fits; answers the
  /// columns used.
  @discardableResult
  public func draw(in rect: Rect, on canvas: inout Canvas) -> Int {
    let area = rect.line(0)
    var column = area.column
    for (index, chip) in chips.enumerated() {
      let width = displayWidth(of: chip)
      let needed = index == chips.count - 1 ? width : width + 3
      guard column + needed <= area.endColumn else {
        if index == 0 {
          canvas.write(chip, in: area, role: .chip)
          return area.width
        }
        column += canvas.write(
          String(Symbols.ellipsis), at: Point(column: column, row: area.row), role: .dimmed,
          clippedTo: area)
        break
      }
      canvas.write(chip, at: Point(column: column, row: area.row), role: .chip, clippedTo: area)
      column += width + 2
    }
    return max(0, min(column, area.endColumn) - area.column)
  }
}
