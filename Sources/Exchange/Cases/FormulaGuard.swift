/// Keeps a spreadsheet from running a cell as a formula, without changing what comes back.
///
/// Going out, an apostrophe is set before a cell that begins with `=`, `+`, `-`, `@` or a tab, or
/// that begins so behind apostrophes of its own. Coming in, one apostrophe is taken off such a
/// cell. So every text survives the way out and back.
enum FormulaGuard {
  static func guarded(_ text: String) -> String { isRisky(text) ? "'" + text : text }

  static func unguarded(_ text: String) -> String {
    text.utf8.first == apostrophe && isRisky(text) ? String(text.dropFirst()) : text
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
