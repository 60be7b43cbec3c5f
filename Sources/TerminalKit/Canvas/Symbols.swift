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
  public var corners: Corners

  /// The corners of a box.
  public struct Corners: Hashable, Sendable {
    public var topLeft: Character
    public var topRight: Character
    public var bottomLeft: Character
    public var bottomRight: Character
  }

  public static let unicode = Symbols(
    selection: "▸", mark: "●", ellipsis: "…", rule: "─", divider: "│", barFull: "█",
    barEmpty: "░", opens: "▾", more: "↓", warning: "!", error: "✗", success: "✓",
    corners: Corners(topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘"))

  public static let ascii = Symbols(
    selection: ">", mark: "*", ellipsis: "~", rule: "-", divider: "|", barFull: "#",
    barEmpty: ".", opens: "v", more: "+", warning: "!", error: "x", success: "+",
    corners: Corners(topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+"))
}
