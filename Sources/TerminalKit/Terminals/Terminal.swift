/// What the loop needs from a terminal.
///
/// One thread owns it. Only the loop asks for events; a dialog is state, not a second loop.
public protocol Terminal: AnyObject {
  var size: Size { get }

  /// Whether a key waits, so that work for the last one can be given up. Takes no event.
  var hasInput: Bool { get }

  /// The next event, waiting at most so many milliseconds, or for ever without a number.
  func nextEvent(timeout milliseconds: Int?) -> Event

  /// Shows a canvas. One of another size than the terminal's is clipped.
  func present(_ canvas: Canvas)

  /// Gives the screen to another program while `body` runs, and takes it back.
  func suspended<Result>(_ body: () throws -> Result) rethrows -> Result

  /// Leaves the screen as it was found. Closing twice does no harm.
  func close()
}
