/// What became of the file for the rows that a list left.
public enum ImportRejects: Equatable, Sendable {
  case written(path: String)
  /// The list is taken in all the same; the sentence says what to do.
  case notWritten(String)
}
