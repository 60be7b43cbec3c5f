/// The names of keys as a keyboard of the reader's language has them.
public struct KeyNames: Hashable, Sendable {
  public var enter: String
  public var escape: String
  public var tab: String
  public var space: String
  public var backspace: String
  public var delete: String
  public var insert: String
  public var home: String
  public var end: String
  public var pageUp: String
  public var pageDown: String
  /// Before a letter, with its hyphen: `Strg-`.
  public var control: String
  /// Before a letter, with its hyphen: `Alt-`.
  public var alt: String
  /// Before a key, with its hyphen: `Umschalt-`.
  public var shift: String

  public init(
    enter: String, escape: String, tab: String, space: String, backspace: String, delete: String,
    insert: String, home: String, end: String, pageUp: String, pageDown: String, control: String,
    alt: String, shift: String
  ) {
    self.enter = enter
    self.escape = escape
    self.tab = tab
    self.space = space
    self.backspace = backspace
    self.delete = delete
    self.insert = insert
    self.home = home
    self.end = end
    self.pageUp = pageUp
    self.pageDown = pageDown
    self.control = control
    self.alt = alt
    self.shift = shift
  }

  /// The name a reader knows the key by.
  public subscript(key: Key) -> String {
    switch key {
    case .char(" "): space
    case .char(let character): String(character)
    case .control(" "): control + space
    case .control(let character): control + character.uppercased()
    case .alt(let character): alt + String(character)
    case .function(let number): "F\(number)"
    case .enter: enter
    case .escape: escape
    case .tab: tab
    case .backTab: shift + tab
    case .backspace: backspace
    case .delete: delete
    case .insert: insert
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .controlLeft: control + "←"
    case .controlRight: control + "→"
    case .home: home
    case .end: end
    case .pageUp: pageUp
    case .pageDown: pageDown
    }
  }
}
