/// Several lines of text with a caret, wrapped at spaces where a line is full.
///
/// The text keeps only the line breaks that somebody typed; wrapping is looks.
public struct TextArea: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// Characters before the caret.
  /// - Invariant: between 0 and the number of characters.
  public private(set) var caret: Int
  /// Columns that ↑ and ↓ go by; the form sets it to what it draws in.
  public var width: Int

  public init(_ text: String = "", width: Int = 60) {
    characters = Array(text.multiLine)
    caret = characters.count
    self.width = width
  }

  /// The text as it was typed; setting it puts the caret behind it.
  public var text: String {
    get { String(characters) }
    set { self = TextArea(newValue, width: width) }
  }

  public mutating func update(_ event: Event) -> InputOutcome {
    switch event {
    case .paste(let text): insert(text.multiLine)
    case .key(let key): update(key)
    default: .ignored
    }
  }

  private mutating func update(_ key: Key) -> InputOutcome {
    switch key {
    case .char(let character): insert(String(character))
    case .enter: insert("\n")
    case .left: move(to: caret - 1)
    case .right: move(to: caret + 1)
    case .up: moveLine(by: -1)
    case .down: moveLine(by: 1)
    case .home: move(to: currentLine.lowerBound)
    case .end: move(to: endOfCurrentLine)
    case .controlLeft, .alt("b"): move(to: characters.startOfWord(before: caret))
    case .controlRight, .alt("f"): move(to: characters.endOfWord(after: caret))
    case .backspace: remove(caret - 1..<caret)
    case .delete: remove(caret..<caret + 1)
    case .control("w"): remove(characters.startOfWord(before: caret)..<caret)
    case .control("u"): remove(currentLine.lowerBound..<caret)
    case .control("k"): remove(caret..<endOfCurrentLine)
    default: .ignored
    }
  }

  private mutating func insert(_ text: String) -> InputOutcome {
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

  /// One line up or down, as near to the column as the line allows. On the first and the last line
  /// the key is left to the form.
  private mutating func moveLine(by step: Int) -> InputOutcome {
    let lines = wrappedLines(width)
    let index = lineOfCaret(lines)
    guard lines.indices.contains(index + step) else { return .ignored }
    let column = columns(lines[index].lowerBound..<caret)
    let target = lines[index + step]
    var place = target.lowerBound
    while place < lastPlace(target), columns(target.lowerBound..<place + 1) <= column { place += 1 }
    return move(to: place)
  }

  private var currentLine: Range<Int> {
    let lines = wrappedLines(width)
    return lines[lineOfCaret(lines)]
  }

  private var endOfCurrentLine: Int { lastPlace(currentLine) }
}

extension TextArea {
  /// The lines as ranges of characters; each holds the line break or the space that ends it.
  func wrappedLines(_ width: Int) -> [Range<Int>] {
    let width = max(2, width)
    var lines: [Range<Int>] = []
    var (start, used, lastBreak) = (0, 0, 0)
    for (index, character) in characters.enumerated() {
      if character.isNewline {
        lines.append(start..<index + 1)
        (start, used, lastBreak) = (index + 1, 0, index + 1)
        continue
      }
      used += displayWidth(of: character)
      // The last column stays free for the caret; a space may stand in it.
      if used >= width, character != " " {
        let end = lastBreak > start ? lastBreak : index
        lines.append(start..<end)
        start = end
        used = columns(start..<index + 1)
      }
      if character == " " { lastBreak = index + 1 }
    }
    return lines + [start..<characters.count]
  }

  func lineOfCaret(_ lines: [Range<Int>]) -> Int {
    lines.lastIndex { $0.lowerBound <= caret } ?? 0
  }

  /// The last place of the caret within a line: before the break that ends it.
  private func lastPlace(_ line: Range<Int>) -> Int {
    guard line.upperBound < characters.count || endsInBreak(line), !line.isEmpty else {
      return line.upperBound
    }
    return line.upperBound - 1
  }

  private func endsInBreak(_ line: Range<Int>) -> Bool {
    !line.isEmpty && characters[line.upperBound - 1].isNewline
  }

  private func columns(_ range: Range<Int>) -> Int {
    characters[range].reduce(0) { $0 + displayWidth(of: $1) }
  }

  /// Rows the text needs at a width, at least one.
  public func rows(width: Int) -> Int { wrappedLines(width).count }

  /// Draws the lines around the caret. With the focus the cursor stands on the caret.
  public func draw(in rect: Rect, isFocused: Bool, on canvas: inout Canvas) {
    guard !rect.isEmpty else { return }
    let role: Role = isFocused ? .fieldFocused : .field
    canvas.fill(rect, role: role)
    let lines = wrappedLines(rect.width)
    let current = lineOfCaret(lines)
    let middle = isFocused ? current - rect.height / 2 : 0
    let top = max(0, min(middle, lines.count - rect.height))
    for (index, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let range = endsInBreak(line) ? line.lowerBound..<line.upperBound - 1 : line
      canvas.write(
        String(characters[range]), at: Point(column: rect.column, row: rect.row + index),
        role: role, clippedTo: rect)
    }
    guard isFocused else { return }
    let column = min(columns(lines[current].lowerBound..<caret), rect.width - 1)
    canvas.placeCursor(at: Point(column: rect.column + column, row: rect.row + current - top))
  }
}

extension String {
  /// The text with all line breaks as `\n`, tabs as spaces and other control characters gone.
  var multiLine: String {
    String(
      compactMap { character -> Character? in
        if character.isNewline { return "\n" }
        if character == "\t" { return " " }
        return character.isControl ? nil : character
      })
  }
}
