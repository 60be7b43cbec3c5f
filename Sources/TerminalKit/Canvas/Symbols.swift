/// The signs that are not letters, so that a terminal or a screen reader without them gets others.
public struct Symbols: Hashable, Sendable {
  public var selection: Character
  public var mark: Character
  public var ellipsis: Character
  public var rule: Character
  public var divider: Character
  public var barFull: Character
  public var barEmpty: Character
  public var opens: Character
  public var more: Character
  public var warning: Character
  public var error: Character
  public var success: Character

  public static let unicode = Symbols(
    selection: "▸", mark: "●", ellipsis: "…", rule: "─", divider: "│", barFull: "█",
    barEmpty: "░", opens: "▾", more: "↓", warning: "!", error: "✗", success: "✓")

  public static let ascii = Symbols(
    selection: ">", mark: "*", ellipsis: "~", rule: "-", divider: "|", barFull: "#",
    barEmpty: ".", opens: "v", more: "+", warning: "!", error: "x", success: "+")
}
