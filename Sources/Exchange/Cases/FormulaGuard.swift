/// Keeps a spreadsheet from running a cell as a formula, without changing what comes back.
///
/// Going out, an apostrophe is set before a cell that begins with `=`, `+`, `-`, `@` or a tab, or
/// that begins so behind apostrophes of its own. Coming in, one apostrophe is taken off such a cell,
/// and off any other that a spreadsheet has marked as text with it. So every text survives the way
/// out and back.
enum FormulaGuard {
  static func guarded(_ text: String) -> String {
    isRisky(text) || isMarked(text) ? "'" + text : text
  }

  static func unguarded(_ text: String) -> String {
    text.utf8.first == apostrophe && (isRisky(text) || isMarked(text))
      ? String(text.dropFirst()) : text
  }

  /// The text of `="01234"`, as a spreadsheet writes a text that must not become a number; nothing
  /// for any other cell.
  static func quoted(_ cell: String) -> String? {
    guard cell.utf8.count > 2, cell.hasPrefix("=\""), cell.hasSuffix("\"") else { return nil }
    let inner = cell.dropFirst(2).dropLast()
    return inner.contains("\"") ? nil : String(inner)
  }

  /// Whether the apostrophe before a text is a spreadsheet's: it belongs to the text in "'t Hooft"
  /// and where a quotation begins.
  private static func isMarked(_ text: String) -> Bool {
    guard text.utf8.first == apostrophe else { return false }
    let rest = Array(text.dropFirst())
    if let letter = rest.first, letter.isLetter, rest.count == 1 || " -".contains(rest[1]) {
      return false
    }
    return !rest.indices.dropFirst().contains { index in
      rest[index] == "'" && rest[index - 1] != "'"
        && (index + 1 == rest.count || !rest[index + 1].isLetter && rest[index + 1] != "'")
    }
  }

  /// Whether a spreadsheet would run the text: a bare dash or a phone number is none.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return text.utf8.count > 1
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard let second = text.utf8.dropFirst().first else { return false }
      return second == UInt8(ascii: "=") || second == UInt8(ascii: "@")
        || (text.utf8.contains(UInt8(ascii: "(")) && !(48...57).contains(second) && second != 0x20)
    default: return false
    }
  }

  private static func isRisky(_ text: String) -> Bool {
    guard let first = text.utf8.first, first < 0x41 else { return false }
    guard let start = text.utf8.first(where: { $0 != apostrophe }) else { return false }
    return starts.contains(start)
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let starts: [UInt8] = ["=", "+", "-", "@", "\t", "\r"].map { UInt8(ascii: $0) }
}
