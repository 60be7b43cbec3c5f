/// The signs that are not letters. A terminal without them shows what `Canvas.limited` puts in their
/// place.
public enum Symbols {
  public static let selection: Character = "▸"
  public static let mark: Character = "●"
  public static let ellipsis: Character = "…"
  public static let rule: Character = "─"
  public static let divider: Character = "│"
  public static let barFull: Character = "█"
  public static let barEmpty: Character = "░"
  public static let opens: Character = "▾"
  public static let more: Character = "↓"
  public static let warning: Character = "!"
  public static let error: Character = "✗"
  public static let success: Character = "✓"
  static let corners:
    (
      topLeft: Character, topRight: Character, bottomLeft: Character, bottomRight: Character
    ) = ("┌", "┐", "└", "┘")
}
