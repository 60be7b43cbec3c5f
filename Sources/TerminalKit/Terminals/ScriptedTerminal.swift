/// A terminal that plays a list of events and keeps every frame.
///
/// No time passes: a wait of 0 is idle at once, every other wait gets the next event. When the
/// script has run dry it reports `terminate` once, as a lost connection would; a program that asks
/// again has not left and traps with its last screen.
public final class ScriptedTerminal: Terminal {
  public private(set) var size: Size
  /// Every canvas that was presented, in order.
  public private(set) var frames: [Canvas] = []
  /// Whether the script ended before the program did.
  public private(set) var ranDry = false
  public private(set) var isClosed = false
  /// What the program is told when it asks whether a key waits.
  public var hasInput = false
  private var events: [Event]
  private var next = 0

  public init(size: Size, events: [Event] = []) {
    self.size = size
    self.events = events
  }

  /// Adds events at the end of the script.
  public func append(_ more: [Event]) { events += more }

  /// How many events have not been taken yet.
  public var remaining: Int { events.count - next }

  public func nextEvent(timeout milliseconds: Int?) -> Event {
    if milliseconds == 0 { return .idle }
    guard next < events.count else {
      let screen = frames.last?.dump() ?? "(nothing was drawn)"
      precondition(!ranDry, "the script ran dry after \(next) events; the last screen:\n\(screen)")
      ranDry = true
      return .terminate
    }
    defer { next += 1 }
    if case .resize(let size) = events[next] { self.size = size }
    return events[next]
  }

  public func present(_ canvas: Canvas) { frames.append(canvas) }

  public func suspended<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }

  public func close() { isClosed = true }
}
