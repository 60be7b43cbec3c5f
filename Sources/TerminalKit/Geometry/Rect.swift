/// A rectangle of cells.
///
/// - Invariant: width and height are never negative; an empty rectangle draws nothing.
public struct Rect: Hashable, Sendable {
  public let column: Int
  public let row: Int
  public let width: Int
  public let height: Int

  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a canvas or screen.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, width: size.columns, height: size.rows)
  }

  public var size: Size { Size(columns: width, rows: height) }
  public var origin: Point { Point(column: column, row: row) }
  /// The column after the last one.
  public var endColumn: Int { column + width }
  /// The row after the last one.
  public var endRow: Int { row + height }
  public var isEmpty: Bool { width == 0 || height == 0 }

  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  public func intersection(_ other: Rect) -> Rect {
    let (left, top) = (max(column, other.column), max(row, other.row))
    return Rect(
      column: left, row: top, width: min(endColumn, other.endColumn) - left,
      height: min(endRow, other.endRow) - top)
  }

  /// The same rectangle with so many cells taken off on each side.
  public func inset(left: Int = 0, right: Int = 0, top: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      column: column + min(left, width), row: row + min(top, height),
      width: width - left - right, height: height - top - bottom)
  }

  /// The first `rows` rows and what is left below them.
  public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(0, rows), height)
    return (
      Rect(column: column, row: row, width: width, height: rows),
      Rect(column: column, row: row + rows, width: width, height: height - rows)
    )
  }

  /// The last `rows` rows and what is left above them.
  public func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let split = splitTop(height - min(max(0, rows), height))
    return (split.top, split.rest)
  }

  /// The first `columns` columns and what is left beside them, after a gap.
  public func splitLeft(_ columns: Int, gap: Int = 0) -> (left: Rect, rest: Rect) {
    let columns = min(max(0, columns), width)
    return (
      Rect(column: column, row: row, width: columns, height: height),
      Rect(
        column: column + columns + gap, row: row, width: width - columns - gap, height: height)
    )
  }

  /// One row of the rectangle, empty where there is none.
  public func line(_ index: Int) -> Rect {
    Rect(
      column: column, row: row + index, width: width,
      height: (0..<height).contains(index) ? 1 : 0)
  }

  /// A rectangle of at most this size in the middle.
  public func centred(_ size: Size) -> Rect {
    let (columns, rows) = (min(size.columns, width), min(size.rows, height))
    return Rect(
      column: column + (width - columns) / 2, row: row + (height - rows) / 2, width: columns,
      height: rows)
  }
}
