/// A language in which the program speaks. Legal terms stay German in every one.
public enum Language: String, CaseIterable, Sendable {
  case german = "de"
  case english = "en"

  /// The language of `--language`, else of the environment's `LC_ALL`, `LC_MESSAGES` or `LANG`;
  /// German unless one of them asks for English.
  public init(option: String?, environment: [String: String]) {
    if let option, let language = Language(rawValue: option.lowercased()) {
      self = language
      return
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("en") == true ? .english : .german
  }
}
