import TerminalKit

/// Takes out the rest of a key whose bytes came too slowly: over a bad line an arrow is an Esc, then
/// `[`, then `A`, and the letters must not act as commands.
struct LateSequence {
  /// When the last byte of a key came that may go on.
  private var last: ContinuousClock.Instant?
  private var isInside = false

  /// How long after an Esc, and after each byte behind it, the next may come.
  private static let patience = Duration.milliseconds(300)

  /// Whether an event is one of its own.
  mutating func lets(_ event: Event, at now: ContinuousClock.Instant) -> Bool {
    guard case .key(.char(let character)) = event, let last,
      last.duration(to: now) < LateSequence.patience,
      isInside || character == "[" || character == "O"
    else {
      self.last = event == .key(.escape) ? now : nil
      isInside = false
      return true
    }
    let isEnd = isInside && (character.isLetter || character == "~")
    self.last = isEnd ? nil : now
    isInside = !isEnd
    return false
  }
}
