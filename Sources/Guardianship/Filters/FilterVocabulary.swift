/// The words that a search line may use, besides the English canonical ones that always work.
///
/// Keys and values are looked up folded.
public struct FilterVocabulary: Equatable, Sendable {
  /// "stadtteil" → district.
  public var keys: [String: CaseFilterKey]
  /// For keys with choices: "laufend" → `running`.
  public var choices: [CaseFilterKey: [String: String]]
  public var none: Set<String>
  public var yes: Set<String>
  public var no: Set<String>
  public var past: Set<String>
  public var dayWords: DayWords
  /// The names that the register knows, for keys whose names are checked.
  public var names: [CaseFilterKey: [String]]

  public init(
    keys: [String: CaseFilterKey], choices: [CaseFilterKey: [String: String]], none: Set<String>,
    yes: Set<String>, no: Set<String>, past: Set<String>, dayWords: DayWords,
    names: [CaseFilterKey: [String]]
  ) {
    self.keys = keys
    self.choices = choices
    self.none = none
    self.yes = yes
    self.no = no
    self.past = past
    self.dayWords = dayWords
    self.names = names
  }
}

/// Why a search line is not understood, with what would have been.
public enum FilterRefusal: Error, Equatable, Sendable {
  case unknownKey(String, possible: [CaseFilterKey])
  case unknownValue(CaseFilterKey, String, possible: [String])
  /// Choices and flags come as raw values that Wording says.
  case unknownChoice(CaseFilterKey, String, possible: [String])
  case notADay(CaseFilterKey, String)
  case notANumber(CaseFilterKey, String)
}
