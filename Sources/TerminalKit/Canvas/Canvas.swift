/// A grid of cells, the only surface anything is drawn on.
///
/// Drawing never fails: what lies outside the rectangle or the canvas is left out.
/// - Invariant: a right half always follows its wide left half in the same row.
public struct Canvas: Sendable, Equatable {
  public let size: Size
  /// Row by row, from the top left.
  public internal(set) var cells: [Cell]
  /// Where the hardware cursor stands: on the focus, for eyes and screen readers.
  public private(set) var cursor: Point?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at a point.
  /// - Precondition: the point lies on the canvas.
  public subscript(point: Point) -> Cell { cells[index(point)] }

  /// Puts the cursor where the focus is; outside the canvas it stays off.
  public mutating func placeCursor(at point: Point?) {
    cursor = point.flatMap { bounds.contains($0) ? $0 : nil }
  }

  /// Fills a rectangle with one narrow character.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .normal) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let glyph = Glyph(character)
    let cell = Cell(glyph: glyph.width == 1 ? glyph : .space, role: role, isRightHalf: false)
    for row in area.row..<area.endRow {
      separateHalves(row: row, from: area.column, to: area.endColumn)
      let start = row * size.columns
      for index in (start + area.column)..<(start + area.endColumn) { cells[index] = cell }
    }
  }

  /// Draws a text from a point to the right, cleaned and clipped hard; answers the columns it used.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, role: Role = .normal, clippedTo clip: Rect? = nil
  ) -> Int {
    let area = clip.map { $0.intersection(bounds) } ?? bounds
    guard point.row >= area.row, point.row < area.endRow else { return 0 }
    var column = point.column
    for glyph in Glyphs(text) where glyph.width > 0 {
      if column >= area.endColumn { break }
      if column >= area.column { put(glyph, role, column, point.row, before: area.endColumn) }
      column += Int(glyph.width)
    }
    return min(column, area.endColumn) - point.column
  }

  private func index(_ point: Point) -> Int {
    precondition(bounds.contains(point), "a cell outside the canvas")
    return point.row * size.columns + point.column
  }

  /// Puts one glyph; a wide one that does not fit becomes a space.
  private mutating func put(
    _ glyph: Glyph, _ role: Role, _ column: Int, _ row: Int, before end: Int
  ) {
    let width = Int(glyph.width)
    let index = row * size.columns + column
    guard column + width <= end else {
      separateHalves(row: row, from: column, to: column + 1)
      cells[index] = Cell(glyph: .space, role: role, isRightHalf: false)
      return
    }
    separateHalves(row: row, from: column, to: column + width)
    cells[index] = Cell(glyph: glyph, role: role, isRightHalf: false)
    if width == 2 { cells[index + 1] = Cell(glyph: .space, role: role, isRightHalf: true) }
  }

  /// Blanks the other half of a wide character that an edge of the given columns would tear.
  private mutating func separateHalves(row: Int, from column: Int, to end: Int) {
    let start = row * size.columns
    if column > 0, cells[start + column].isRightHalf {
      cells[start + column - 1].glyph = .space
    }
    if end < size.columns, cells[start + end].isRightHalf {
      cells[start + end].isRightHalf = false
      cells[start + end].glyph = .space
    }
  }
}
