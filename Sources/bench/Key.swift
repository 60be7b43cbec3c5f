/// What a terminal sends for the keys that have no letter.
enum Key {
  static let escape = "\u{1B}"
  /// Esc goes back too, but a terminal waits 25 ms after it for the rest of a function key.
  static let backspace = "\u{7F}"
  static let down = "\u{1B}OB"
  static let pageDown = "\u{1B}[6~"
  static let end = "\u{1B}OF"
  static let home = "\u{1B}OH"
  static let save = "\u{1B}OQ"

  /// All at once, as from the clipboard.
  static func pasted(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }
}
