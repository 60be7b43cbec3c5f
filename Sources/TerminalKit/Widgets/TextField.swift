/// One line of text with a caret.
public struct TextField: Hashable, Sendable {
  private var edited: EditedText

  /// A field with a text and the caret behind it.
  public init(_ text: String = "") { edited = EditedText(text.singleLine) }

  /// The text as it was typed; setting it puts the caret behind it.
  public var text: String {
    get { edited.text }
    set { self = TextField(newValue) }
  }

  /// Characters before the caret.
  public var caret: Int { edited.caret }

  public var isEmpty: Bool { edited.characters.isEmpty }

  public mutating func update(_ event: Event) -> InputOutcome {
    switch event {
    case .paste(let text): edited.insert(text.singleLine)
    case .key(let key): edited.update(key, line: 0..<edited.characters.count)
    default: .ignored
    }
  }

  /// Draws the part around the caret, scrolled by half a field at a time, so that letters stand
  /// still while somebody types. With the focus the cursor stands on the caret.
  public func draw(in rect: Rect, isFocused: Bool, on canvas: inout Canvas) {
    let area = rect.line(0)
    guard !area.isEmpty else { return }
    let role: Role = isFocused ? .fieldFocused : .field
    canvas.fill(area, role: role)
    let place = edited.columns(0..<caret)
    let first = isFocused ? scroll(caretColumn: place, width: area.width) : 0
    if !isFocused {
      canvas.write(text, in: area, role: role)
    } else {
      canvas.write(
        text, at: Point(column: area.column - first, row: area.row), role: role, clippedTo: area)
      canvas.placeCursor(at: Point(column: area.column + place - first, row: area.row))
    }
  }

  private func scroll(caretColumn: Int, width: Int) -> Int {
    guard caretColumn >= width else { return 0 }
    let step = max(1, width / 2)
    return ((caretColumn - width) / step + 1) * step
  }
}

extension String {
  /// The text with its line breaks and tabs as spaces and other control characters gone.
  var singleLine: String {
    String(
      compactMap { character -> Character? in
        if character.isNewline || character == "\t" { return " " }
        return character.isControl ? nil : character
      })
  }
}

extension Character {
  /// A control character of the terminal, which no text may hold.
  var isControl: Bool {
    guard let first = unicodeScalars.first else { return false }
    return first.value < 0x20 || (0x7F..<0xA0).contains(first.value)
  }
}
