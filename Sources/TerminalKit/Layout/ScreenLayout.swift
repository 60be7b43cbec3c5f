/// The parts of a screen: where I am, the content, and the keys that work.
public struct ScreenLayout: Hashable, Sendable {
  /// The least size that a screen is drawn in.
  public static let leastSize = Size(columns: 40, rows: 10)
  /// From so many columns on, a list shows the selected record beside it.
  public static let columnsForDetail = 110

  /// First line: areas, or the path to this screen.
  public let top: Rect
  /// Second line: title, count, filter.
  public let title: Rect
  /// The rule under the title.
  public let upperRule: Rect
  /// The list, the form or the text.
  public let content: Rect
  /// Beside the content, from 110 columns on; else empty.
  public let detail: Rect
  /// One line for what has just happened.
  public let status: Rect
  /// The rule above the footer; left out below 16 rows.
  public let lowerRule: Rect
  public let footer: Rect

  /// - Parameter wantsDetail: whether the screen has something to show beside the content.
  public init(_ size: Size, wantsDetail: Bool = false) {
    var rest = Rect(size)
    (top, rest) = rest.splitTop(1)
    (title, rest) = rest.splitTop(1)
    (upperRule, rest) = rest.splitTop(1)
    (rest, footer) = rest.splitBottom(1)
    (rest, lowerRule) = rest.splitBottom(size.rows < 16 ? 0 : 1)
    (rest, status) = rest.splitBottom(1)
    guard wantsDetail, size.columns >= ScreenLayout.columnsForDetail else {
      content = rest
      detail = Rect(column: rest.endColumn, row: rest.row, width: 0, height: 0)
      return
    }
    (content, detail) = rest.splitLeft(size.columns * 3 / 5, gap: 2)
  }

  /// Whether a terminal is too small to draw a screen in.
  public static func isTooSmall(_ size: Size) -> Bool {
    size.columns < leastSize.columns || size.rows < leastSize.rows
  }

  /// The size that a screen is laid out for in a terminal: never less than the least.
  public static func drawn(in size: Size) -> Size {
    Size(
      columns: max(size.columns, leastSize.columns), rows: max(size.rows, leastSize.rows))
  }

  /// The one sentence that a terminal too small for a screen shows.
  public static func drawTooSmall(_ sentence: String, on canvas: inout Canvas) {
    canvas.fill(canvas.bounds)
    canvas.writeWrapped(sentence, in: canvas.bounds, role: .warning)
    canvas.placeCursor(at: Point(column: 0, row: 0))
  }
}
