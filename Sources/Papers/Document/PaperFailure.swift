/// Why a paper did not come about. Wording says the sentence.
public enum PaperFailure: Error, Equatable, Sendable {
  /// The PDF could not be drawn, in Cairo's words: close other programs and print again.
  case drawing(reason: String)
}
