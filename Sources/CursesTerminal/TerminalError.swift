/// Why no screen could be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The system does not know the terminal that `TERM` names.
  case unknownTerminal(String)
  /// The terminal cannot put the cursor where a screen wants it.
  case cannotMoveCursor(String)
}
