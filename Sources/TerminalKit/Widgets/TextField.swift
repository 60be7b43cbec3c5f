/// One line of text with a caret.
///
/// Edits by character as a reader counts them, so that a letter and its accent go together.
public struct TextField: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// Characters before the caret.
  /// - Invariant: between 0 and the number of characters.
  public private(set) var caret: Int

  /// A field with a text and the caret behind it.
  public init(_ text: String = "") {
    characters = Array(text.singleLine)
    caret = characters.count
  }

  /// The text as it was typed; setting it puts the caret behind it.
  public var text: String {
    get { String(characters) }
    set { self = TextField(newValue) }
  }

  public var isEmpty: Bool { characters.isEmpty }

  public mutating func update(_ event: Event) -> InputOutcome {
    switch event {
    case .paste(let text): insert(text.singleLine)
    case .key(let key): update(key)
    default: .ignored
    }
  }

  private mutating func update(_ key: Key) -> InputOutcome {
    switch key {
    case .char(let character): insert(String(character))
    case .left: move(to: caret - 1)
    case .right: move(to: caret + 1)
    case .home: move(to: 0)
    case .end: move(to: characters.count)
    case .controlLeft, .alt("b"): move(to: characters.startOfWord(before: caret))
    case .controlRight, .alt("f"): move(to: characters.endOfWord(after: caret))
    case .backspace: remove(caret - 1..<caret)
    case .delete: remove(caret..<caret + 1)
    case .control("w"): remove(characters.startOfWord(before: caret)..<caret)
    case .control("u"): remove(0..<caret)
    case .control("k"): remove(caret..<characters.count)
    default: .ignored
    }
  }

  private mutating func insert(_ text: String) -> InputOutcome {
    // The text is joined first: a mark that is typed alone belongs to the letter before it.
    let before = Array(String(characters[..<caret]) + text)
    characters = before + characters[caret...]
    caret = before.count
    return .changed
  }

  private mutating func move(to place: Int) -> InputOutcome {
    caret = min(max(0, place), characters.count)
    return .moved
  }

  private mutating func remove(_ range: Range<Int>) -> InputOutcome {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return .moved }
    characters.removeSubrange(range)
    caret = range.lowerBound
    return .changed
  }

  /// Draws the part around the caret, scrolled by half a field at a time, so that letters stand
  /// still while somebody types. With the focus the cursor stands on the caret.
  public func draw(in rect: Rect, isFocused: Bool, on canvas: inout Canvas) {
    let area = rect.line(0)
    guard !area.isEmpty else { return }
    let role: Role = isFocused ? .fieldFocused : .field
    canvas.fill(area, role: role)
    let place = characters[..<caret].reduce(0) { $0 + displayWidth(of: $1) }
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
