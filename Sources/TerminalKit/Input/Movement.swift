/// A step of a selection or of a text that scrolls.
public enum Movement: Hashable, Sendable {
  case up
  case down
  case pageUp
  case pageDown
  case first
  case last

  /// The movement of a key, for what has no text input: arrows, pages, `Home End` and `j k g G`.
  public init?(_ key: Key) {
    switch key {
    case .up, .char("k"): self = .up
    case .down, .char("j"): self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home, .char("g"): self = .first
    case .end, .char("G"): self = .last
    default: return nil
    }
  }

  /// Where it leads from a place, which may lie outside of what there is.
  public func target(from place: Int, page: Int, last: Int) -> Int {
    switch self {
    case .up: place - 1
    case .down: place + 1
    case .pageUp: place - page
    case .pageDown: place + page
    case .first: 0
    case .last: last
    }
  }
}

/// What became of an event that was offered to an input.
public enum InputOutcome: Hashable, Sendable {
  /// What was entered is another now.
  case changed
  /// Only the caret or the focus has moved.
  case moved
  /// The event means nothing here; whoever lies behind may take it.
  case ignored
}
