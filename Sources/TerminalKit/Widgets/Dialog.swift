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
  /// Index of the button that Enter presses.
  public private(set) var focus: Int

  /// - Precondition: there is at least one button, and `focus` is one of them.
  public init(title: String, text: String, role: Role = .normal, buttons: [Button], focus: Int = 0)
  {
    precondition(buttons.indices.contains(focus), "a dialog without that button")
    self.title = title
    self.text = text
    self.role = role
    self.buttons = buttons
    self.focus = focus
  }

  public mutating func update(_ key: Key) -> DialogOutcome<Payload> {
    switch key {
    case .escape: return .cancelled
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

  /// Draws a framed box in the middle of the rectangle; the cursor stands on the focused button.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let width = min(rect.width, max(30, min(64, rect.width - 4)))
    let lines = text.wrapped(to: max(1, width - 4))
    let rows = buttonRows(width: max(1, width - 4))
    let box = rect.centred(Size(columns: width, rows: lines.count + rows.count + 3))
    let inner = canvas.frame(box, title: title, role: role == .normal ? .heading : role)
    for (index, line) in lines.prefix(max(0, inner.height - rows.count - 1)).enumerated() {
      canvas.write(line, in: inner.line(index), role: role)
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
