/// Characters and a caret among them: what a line and a text of several lines are edited by.
///
/// Edits by character as a reader counts them, so that a letter and its accent go together.
struct EditedText: Hashable, Sendable {
  private(set) var characters: [Character]
  /// Characters before the caret.
  /// - Invariant: between 0 and the number of characters.
  private(set) var caret: Int

  /// A text with the caret behind it.
  init(_ text: String) {
    characters = Array(text)
    caret = characters.count
  }

  var text: String { String(characters) }

  /// Takes the keys that move and delete; `line` is what Home, End, Ctrl-U and Ctrl-K keep to.
  mutating func update(_ key: Key, line: Range<Int>) -> InputOutcome {
    switch key {
    case .char(let character): insert(String(character))
    case .left: move(to: caret - 1)
    case .right: move(to: caret + 1)
    case .home: move(to: line.lowerBound)
    case .end: move(to: line.upperBound)
    case .controlLeft, .alt("b"): move(to: characters.startOfWord(before: caret))
    case .controlRight, .alt("f"): move(to: characters.endOfWord(after: caret))
    case .backspace: remove(caret - 1..<caret)
    case .delete: remove(caret..<caret + 1)
    case .control("w"): remove(characters.startOfWord(before: caret)..<caret)
    case .control("u"): remove(line.lowerBound..<caret)
    case .control("k"): remove(caret..<line.upperBound)
    default: .ignored
    }
  }

  /// Joins the texts first: a mark that is typed alone belongs to the letter before it.
  mutating func insert(_ text: String) -> InputOutcome {
    let before = Array(String(characters[..<caret]) + text)
    characters = before + characters[caret...]
    caret = before.count
    return .changed
  }

  mutating func move(to place: Int) -> InputOutcome {
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

  /// The columns that a part of the text takes on one line.
  func columns(_ range: Range<Int>) -> Int {
    characters[range].reduce(0) { $0 + displayWidth(of: $1) }
  }
}
