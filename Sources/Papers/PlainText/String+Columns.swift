import CPango

extension Character {
  /// Columns of fixed pitch: 2 for wide characters, 0 for marks that stand alone.
  var columns: Int {
    if let ascii = asciiValue, ascii >= 0x20 { return 1 }
    return unicodeScalars.reduce(0) { max($0, Int(cpango_columns($1.value))) }
  }
}

extension String {
  /// Columns of fixed pitch that the text takes on one line.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// Lines of at most `width` columns, broken at spaces, after hyphens and slashes before letters,
  /// and inside a word only where it alone is too wide. Only spaces at the breaks are left out.
  func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var wrapping = Wrapping(width: max(1, width))
      for character in line { wrapping.add(character) }
      return wrapping.finished()
    }
  }

  /// The text with spaces on the other side of its alignment.
  func padded(to width: Int, isTrailing: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - columns))
    return isTrailing ? spaces + self : self + spaces
  }

  /// Two texts at both ends of a line, or below each other where they do not fit.
  static func spread(_ left: String, _ right: String, over width: Int) -> [String] {
    if left.columns + right.columns + 2 <= width {
      return [left + right.padded(to: width - left.columns, isTrailing: true)]
    }
    return left.wrapped(to: width)
      + right.wrapped(to: width).map { $0.padded(to: width, isTrailing: true) }
  }
}

/// The state of breaking one paragraph into lines.
private struct Wrapping {
  let width: Int
  private var lines: [String] = []
  private var line = ""
  private var lineColumns = 0
  private var word = ""
  private var wordColumns = 0

  init(width: Int) { self.width = width }

  mutating func add(_ character: Character) {
    if character == " " {
      endWord()
      if lineColumns < width, lineColumns > 0 { append(" ", columns: 1) }
      return
    }
    let columns = character.columns
    if wordColumns + columns > width || word.canBreak(before: character) { endWord() }
    word.append(character)
    wordColumns += columns
  }

  mutating func finished() -> [String] {
    endWord()
    endLine()
    return lines
  }

  private mutating func endWord() {
    if lineColumns > 0, lineColumns + wordColumns > width { endLine() }
    append(word, columns: wordColumns)
    word = ""
    wordColumns = 0
  }

  private mutating func append(_ text: String, columns: Int) {
    line += text
    lineColumns += columns
  }

  private mutating func endLine() {
    lines.append(line.trimmingTrailingSpaces)
    line = ""
    lineColumns = 0
  }
}
