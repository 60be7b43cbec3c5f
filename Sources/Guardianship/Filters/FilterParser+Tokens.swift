extension FilterParser {
  /// A word of the line, quotes taken off, with the place of its first unquoted colon.
  struct Token: Equatable {
    var text = ""
    var separator: String.Index?
    var isQuoted = false
    /// Whether its quotation mark was not closed.
    var isOpen = false
  }

  /// Splits at white space outside quotes. A colon inside a word of digits or a file number is no
  /// key: keys consist of letters.
  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var current = Token()
    func finish(_ current: inout Token) {
      if !current.text.isEmpty || current.isOpen { tokens.append(current) }
      current = Token()
    }
    for character in text {
      switch character {
      case "\"":
        current.isOpen.toggle()
        current.isQuoted = true
      case _ where character.isWhitespace && !current.isOpen: finish(&current)
      case ":" where !current.isOpen && current.separator == nil && isKey(current.text):
        current.text.append(character)
        current.separator = current.text.index(before: current.text.endIndex)
      default: current.text.append(character)
      }
    }
    finish(&current)
    return tokens
  }

  private static func isKey(_ text: String) -> Bool {
    let word = text.drop { $0 == "-" }
    return !word.isEmpty && word.allSatisfy(\.isLetter)
  }
}
