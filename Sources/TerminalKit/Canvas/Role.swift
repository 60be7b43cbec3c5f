/// What a cell is for, from which the terminal chooses its looks.
///
/// Never the only bearer of a meaning: a selection also has a sign, a warning also a word.
public enum Role: UInt8, CaseIterable, Sendable {
  case normal
  /// Titles of screens, sections and columns.
  case heading
  /// What steps back: hints, refused commands, rules.
  case dimmed
  /// The selected row or button.
  case selected
  /// A key in footer, help and sentences.
  case key
  case warning
  case error
  case success
  /// The one thing that stands out, such as the current area.
  case accent
  /// An input without the focus.
  case field
  /// The input that has the focus.
  case fieldFocused
  /// A row that is marked for an action on many.
  case marked
  /// A filter that is on.
  case chip
  /// The part of a text that a search found.
  case match

  /// The letter in the role rows of a dump; unique.
  public var letter: Character {
    switch self {
    case .normal: "."
    case .heading: "H"
    case .dimmed: "d"
    case .selected: "S"
    case .key: "K"
    case .warning: "W"
    case .error: "E"
    case .success: "G"
    case .accent: "A"
    case .field: "f"
    case .fieldFocused: "F"
    case .marked: "M"
    case .chip: "C"
    case .match: "m"
    }
  }
}
