/// Several lines of text with a caret, wrapped at spaces where a line is full.
///
/// The text keeps only the line breaks that somebody typed; wrapping is looks.
public struct TextArea: Hashable, Sendable {
  private var edited: EditedText
  /// Columns that ↑ and ↓ go by; the form sets it to what it draws in.
  public var width: Int

  public init(_ text: String = "", width: Int = 60) {
    edited = EditedText(text.multiLine)
    self.width = width
  }

  /// The text as it was typed; setting it puts the caret behind it.
  public var text: String {
    get { edited.text }
    set { self = TextArea(newValue, width: width) }
  }

  /// Characters before the caret.
  public var caret: Int { edited.caret }

  private var characters: [Character] { edited.characters }

  public mutating func update(_ event: Event) -> InputOutcome {
    switch event {
    case .paste(let text): edited.insert(text.multiLine)
    case .key(.enter): edited.insert("\n")
    case .key(.up): moveLine(by: -1)
    case .key(.down): moveLine(by: 1)
    case .key(let key): edited.update(key, line: currentLine)
    default: .ignored
    }
  }

  /// One line up or down, as near to the column as the line allows. On the first and the last line
  /// the key is left to the form.
  private mutating func moveLine(by step: Int) -> InputOutcome {
    let lines = wrappedLines(width)
    let index = lineOfCaret(lines)
    guard lines.indices.contains(index + step) else { return .ignored }
    let column = edited.columns(lines[index].lowerBound..<caret)
    let target = lines[index + step]
    var place = target.lowerBound
    while place < lastPlace(target), edited.columns(target.lowerBound..<place + 1) <= column {
      place += 1
    }
    return edited.move(to: place)
  }

  /// The places of the caret in its line.
  private var currentLine: Range<Int> {
    let lines = wrappedLines(width)
    let line = lines[lineOfCaret(lines)]
    return line.lowerBound..<lastPlace(line)
  }
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
        used = edited.columns(start..<index + 1)
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
    let column = min(edited.columns(lines[current].lowerBound..<caret), rect.width - 1)
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
