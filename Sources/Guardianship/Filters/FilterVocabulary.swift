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
  /// A hyphen that excludes nothing.
  case missingKey(String, possible: [CaseFilterKey])
  /// A key whose value, or one of its alternatives, is not there. Nothing is possible to name for
  /// days, numbers and names that the register does not list.
  case missingValue(CaseFilterKey, possible: [String])
  case missingChoice(CaseFilterKey, possible: [String])
  /// A number of the court, where the role sees none.
  case numberNotSeen(String)
  /// A quotation mark that is not closed.
  case openQuote(String)

  /// Whether more letters could mend it: nothing to bother somebody with who is still typing.
  public var isUnfinished: Bool {
    switch self {
    case .missingKey, .missingValue, .missingChoice, .openQuote: true
    case .unknownKey, .unknownValue, .unknownChoice, .notADay, .notANumber, .numberNotSeen: false
    }
  }
}
