/// The keys of a screen, grouped, as a text that scrolls.
public struct Help: Hashable, Sendable {
  /// Over it all; nothing for the keys of a page.
  public let title: String?
  public var groups: [HelpGroup]
  /// First line that is shown.
  public private(set) var top = 0
  /// Columns and rows the help is drawn in; the screen sets it when the size changes.
  public var size: Size

  public init(title: String? = nil, groups: [HelpGroup], size: Size) {
    self.title = title
    self.groups = groups
    self.size = size
  }

  public mutating func move(_ movement: Movement) {
    var view = Viewport(lines: lines(columns: size.columns), height: size.rows)
    view.scroll(to: top)
    view.move(movement)
    top = view.top
  }

  public mutating func update(_ key: Key) -> InputOutcome {
    guard let movement = Movement(key) else { return .ignored }
    move(movement)
    return .moved
  }

  public func draw(in rect: Rect, on canvas: inout Canvas) {
    var view = Viewport(lines: lines(columns: rect.width), height: rect.height)
    view.scroll(to: top)
    view.draw(in: rect, on: &canvas)
  }

  /// Keys in one column, wrapped help beside it.
  private func lines(columns: Int) -> [StyledLine] {
    let widest = groups.flatMap(\.lines).map { displayWidth(of: $0.keys.joined(separator: " ")) }
    let keyWidth = min(max(8, widest.max() ?? 0), max(8, columns / 3))
    var lines: [StyledLine] = []
    for group in groups {
      if !lines.isEmpty { lines.append("") }
      lines.append(StyledLine(" " + group.title, .heading))
      for line in group.lines {
        let keys = line.keys.joined(separator: " ").wrapped(to: keyWidth)
        let texts = line.help.wrapped(to: max(4, columns - keyWidth - 5))
        for index in 0..<max(keys.count, texts.count) {
          let key = (index < keys.count ? keys[index] : "").padded(to: keyWidth)
          let text = index < texts.count ? texts[index] : ""
          lines.append(StyledLine([Span("  "), Span(key, .key), Span("  " + text)]))
        }
      }
    }
    return lines
  }
}
