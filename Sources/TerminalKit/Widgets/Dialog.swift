/// What became of a key in a dialog.
public enum DialogOutcome<Payload: Sendable>: Sendable {
  /// The button was pressed; what it carries is to be done.
  case chosen(Payload)
  case cancelled
  case moved
  case ignored
}

/// A question or message over a screen, whose buttons carry what they release.
///
/// Because question and deed are one value, they cannot differ.
public struct Dialog<Payload: Sendable>: Sendable {
  /// One answer.
  public struct Button: Sendable {
    public let title: String
    /// The letter that presses it at once.
    public let letter: Character?
    public let payload: Payload

    public init(_ title: String, letter: Character? = nil, payload: Payload) {
      self.title = title
      self.letter = letter
      self.payload = payload
    }
  }

  public let title: String
  public let text: String
  public let role: Role
  public let buttons: [Button]
  /// What Esc releases; nothing for most.
  public let onCancel: Payload?
  /// Index of the button that Enter presses.
  public private(set) var focus: Int
  /// The room there is; a text that does not fit into it scrolls.
  public var size: Size? { didSet { scroll(to: top) } }
  /// The first line of the text that is shown.
  private var top = 0

  /// - Precondition: there is at least one button, and `focus` is one of them.
  public init(
    title: String, text: String, role: Role = .normal, buttons: [Button], focus: Int = 0,
    onCancel: Payload? = nil
  ) {
    precondition(buttons.indices.contains(focus), "a dialog without that button")
    self.title = title
    self.text = text
    self.role = role
    self.buttons = buttons
    self.focus = focus
    self.onCancel = onCancel
  }

  public mutating func update(_ key: Key) -> DialogOutcome<Payload> {
    if isLong, let movement = Movement(key) { return scroll(by: movement) }
    switch key {
    case .escape: return onCancel.map { .chosen($0) } ?? .cancelled
    case .enter: return .chosen(buttons[focus].payload)
    case .tab, .right, .down: return move(by: 1)
    case .backTab, .left, .up: return move(by: -1)
    case .char(let character):
      let letter = character.lowercased()
      guard let button = buttons.first(where: { $0.letter?.lowercased() == letter }) else {
        return .ignored
      }
      return .chosen(button.payload)
    default: return .ignored
    }
  }

  private mutating func move(by step: Int) -> DialogOutcome<Payload> {
    focus = (focus + step + buttons.count) % buttons.count
    return .moved
  }

  // MARK: - A long text

  /// Whether the text does not fit and the moving keys scroll it.
  public var isLong: Bool { size.map { lines(in: $0).count > room(in: $0) } ?? false }

  private mutating func scroll(by movement: Movement) -> DialogOutcome<Payload> {
    let page = size.map { max(1, room(in: $0) - 1) } ?? 1
    scroll(to: movement.target(from: top, page: page, last: .max))
    return .moved
  }

  private mutating func scroll(to line: Int) {
    guard let size else { return }
    top = max(0, min(line, lines(in: size).count - room(in: size)))
  }

  private static func width(in size: Size) -> Int {
    min(size.columns, max(30, min(64, size.columns - 4)))
  }

  private func lines(in size: Size) -> [String] {
    text.wrapped(to: max(1, Self.width(in: size) - 4))
  }

  /// Lines of the text that are seen at once.
  private func room(in size: Size) -> Int {
    max(1, size.rows - 3 - buttonRows(width: max(1, Self.width(in: size) - 4)).count)
  }

  // MARK: - Drawing

  /// Draws a framed box in the middle of the rectangle; the cursor stands on the focused button.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let width = Self.width(in: rect.size)
    let lines = lines(in: rect.size)
    let rows = buttonRows(width: max(1, width - 4))
    let box = rect.centred(Size(columns: width, rows: lines.count + rows.count + 3))
    let inner = canvas.frame(box, title: title, role: role == .normal ? .heading : role)
    let shown = lines.dropFirst(top).prefix(max(0, inner.height - rows.count - 1))
    for (index, line) in shown.enumerated() {
      canvas.write(line, in: inner.line(index), role: role)
    }
    if top + shown.count < lines.count {
      canvas.write(
        String(Symbols.more),
        at: Point(column: inner.endColumn, row: inner.row + max(0, shown.count - 1)), role: role)
    }
    for (index, row) in rows.enumerated() {
      var column = inner.column
      for place in row {
        let label = "[ \(buttons[place].title) ]"
        let isFocused = place == focus
        let area = Rect(
          column: column, row: inner.endRow - rows.count + index, width: inner.endColumn - column,
          height: 1)
        canvas.write(label, in: area.intersection(inner), role: isFocused ? .selected : .normal)
        if isFocused { canvas.placeCursor(at: Point(column: column + 2, row: area.row)) }
        column += displayWidth(of: label) + 2
      }
    }
  }

  /// The buttons side by side, as many as fit into each row.
  private func buttonRows(width: Int) -> [[Int]] {
    var rows: [[Int]] = [[]]
    var used = 0
    for index in buttons.indices {
      let needed = displayWidth(of: buttons[index].title) + 6
      if used > 0, used + needed - 2 > width {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(index)
      used += needed
    }
    return rows
  }
}
