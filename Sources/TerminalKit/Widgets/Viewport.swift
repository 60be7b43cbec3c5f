/// Lines that scroll, also sideways where they are wider than the room: a preview, a page.
public struct Viewport: Hashable, Sendable {
  public var lines: [StyledLine]
  /// The first line that is shown.
  public private(set) var top: Int
  /// The columns that are scrolled out at the left.
  public private(set) var left = 0
  /// Rows that are shown at once; the screen sets it when the size changes.
  public var height: Int {
    didSet { scroll(to: top) }
  }

  public init(lines: [StyledLine] = [], height: Int = 20) {
    self.lines = lines
    self.height = height
    top = 0
  }

  /// Scrolls so that a line is the first one, as far as there are lines below it.
  public mutating func scroll(to line: Int) {
    top = max(0, min(line, lines.count - max(1, height)))
  }

  /// Scrolls sideways, as far as the widest line reaches beyond so many columns.
  public mutating func scroll(sideways columns: Int, width: Int) {
    left = max(0, min(left + columns, overhang(width: width)))
  }

  /// The columns by which the widest line is wider than the room.
  public func overhang(width: Int) -> Int {
    max(0, (lines.map(\.width).max() ?? 0) - max(1, width - 1))
  }

  public mutating func move(_ movement: Movement) {
    scroll(to: movement.target(from: top, page: max(1, height - 1), last: lines.count))
  }

  public mutating func update(_ key: Key) -> InputOutcome {
    guard let movement = Movement(key) else { return .ignored }
    move(movement)
    return .moved
  }

  /// Draws the lines from `top` on, with a sign in the last column where more follow below. The
  /// cursor stands on the first line, from where a screen reader reads on.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect)
    let top = max(0, min(top, lines.count - max(1, rect.height)))
    for (index, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      canvas.write(line.dropping(columns: left), in: rect.line(index).inset(right: 1))
    }
    if lines.count - top > rect.height { canvas.markMore(in: rect) }
    canvas.placeCursor(at: rect.origin)
  }
}
