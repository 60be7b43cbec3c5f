extension Canvas {
  /// Draws one line into the first row of a rectangle, cut with an ellipsis where it is too long.
  public mutating func write(
    _ text: String, in rect: Rect, role: Role = .normal, alignment: Alignment = .leading
  ) {
    guard !rect.isEmpty else { return }
    let text = text.cut(to: rect.width, ellipsis: Symbols.ellipsis)
    var column = rect.column
    if alignment == .trailing { column += rect.width - displayWidth(of: text) }
    write(text, at: Point(column: column, row: rect.row), role: role, clippedTo: rect)
  }

  /// Draws a line of spans into the first row of a rectangle, cut with an ellipsis.
  public mutating func write(_ line: StyledLine, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var column = rect.column
    for span in line.spans where column < rect.endColumn {
      let width = displayWidth(of: span.text)
      let room = Rect(column: column, row: rect.row, width: rect.endColumn - column, height: 1)
      write(span.text, in: room, role: span.role)
      column += width
    }
  }

  /// Draws a text wrapped into a rectangle and answers the rows it took.
  @discardableResult
  public mutating func writeWrapped(_ text: String, in rect: Rect, role: Role = .normal) -> Int {
    guard !rect.isEmpty else { return 0 }
    let lines = text.wrapped(to: rect.width).prefix(rect.height)
    for (index, line) in lines.enumerated() { write(line, in: rect.line(index), role: role) }
    return lines.count
  }

  /// Draws the sign that more follows into the last column of a rectangle.
  public mutating func markMore(in rect: Rect) {
    write(
      String(Symbols.more), at: Point(column: rect.endColumn - 1, row: rect.endRow - 1),
      role: .dimmed, clippedTo: rect)
  }

  /// Draws a rule across the first row of a rectangle.
  public mutating func rule(in rect: Rect, role: Role = .dimmed) {
    fill(rect.line(0), with: Symbols.rule, role: role)
  }
}

/// A piece of a line in one role.
public struct Span: Hashable, Sendable {
  public var text: String
  public var role: Role

  public init(_ text: String, _ role: Role = .normal) {
    self.text = text
    self.role = role
  }
}

/// A line made of pieces in several roles.
public struct StyledLine: Hashable, Sendable, ExpressibleByStringLiteral {
  public var spans: [Span]

  public init(_ spans: [Span]) { self.spans = spans }
  public init(_ text: String, _ role: Role = .normal) { spans = [Span(text, role)] }
  public init(stringLiteral value: String) { self.init(value) }

  /// Columns of all pieces.
  public var width: Int { spans.reduce(0) { $0 + displayWidth(of: $1.text) } }
  /// The pieces joined, without their roles.
  public var text: String { spans.map(\.text).joined() }

  /// The line without its first columns; half a wide character becomes a space.
  func dropping(columns: Int) -> StyledLine {
    guard columns > 0 else { return self }
    var rest = columns
    return StyledLine(
      spans.map { span in
        var text = span.text[...]
        while rest > 0, let first = text.popFirst() { rest -= displayWidth(of: first) }
        let half = String(repeating: " ", count: max(0, -rest))
        rest = max(0, rest)
        return Span(half + text, span.role)
      })
  }
}
