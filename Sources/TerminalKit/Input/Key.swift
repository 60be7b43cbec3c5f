/// A key that was pressed.
public enum Key: Hashable, Sendable {
  /// A printable character, the space among them.
  case char(Character)
  /// Ctrl with a small letter or a space.
  case control(Character)
  case alt(Character)
  case function(Int)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case controlLeft
  case controlRight
  case home
  case end
  case pageUp
  case pageDown
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// `"c"` in a table of commands.
  public init(extendedGraphemeClusterLiteral character: Character) { self = .char(character) }
}

extension Key {
  private static let named: [(key: Key, name: String)] = [
    (.enter, "enter"), (.escape, "escape"), (.tab, "tab"), (.backTab, "backtab"),
    (.backspace, "backspace"), (.delete, "delete"), (.insert, "insert"), (.up, "up"),
    (.down, "down"), (.left, "left"), (.right, "right"), (.controlLeft, "ctrl-left"),
    (.controlRight, "ctrl-right"), (.home, "home"), (.end, "end"), (.pageUp, "pageup"),
    (.pageDown, "pagedown"), (.char(" "), "space"), (.control(" "), "ctrl-space"),
  ]

  /// The name in scripts and tests, the same in every language: `down`, `ctrl-p`, `f2`, `q`.
  public var name: String {
    if let known = Key.named.first(where: { $0.key == self }) { return known.name }
    switch self {
    case .char(let character): return String(character)
    case .control(let character): return "ctrl-\(character)"
    case .alt(let character): return "alt-\(character)"
    case .function(let number): return "f\(number)"
    default: preconditionFailure("a key without a name")
    }
  }

  /// The key with a name, or nothing for a word that names none.
  public init?(name: String) {
    if let known = Key.named.first(where: { $0.name == name }) {
      self = known.key
    } else if name.count == 1, let character = name.first {
      self = .char(character)
    } else if let rest = name.suffix(after: "ctrl-"), let letter = rest.first, rest.count == 1 {
      self = .control(letter)
    } else if let rest = name.suffix(after: "alt-"), let letter = rest.first, rest.count == 1 {
      self = .alt(letter)
    } else if let rest = name.suffix(after: "f"), let number = Int(rest) {
      self = .function(number)
    } else {
      return nil
    }
  }
}

extension String {
  fileprivate func suffix(after prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
