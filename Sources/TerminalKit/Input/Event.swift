/// What a terminal reports.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Text from the clipboard in one piece; line breaks are kept, other control characters are gone.
  case paste(String)
  /// The terminal has another size; the next canvas is drawn at that size.
  case resize(Size)
  /// The system asks the program to end: save what is open and leave.
  case terminate
  /// Something else than the keyboard has news: a worker or another desk.
  case wake
  /// The time was up and nothing had happened.
  case idle
}
