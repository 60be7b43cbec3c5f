/// The words that a search line may use, besides the English canonical ones that always work.
///
/// Keys and values are looked up folded.
public struct FilterVocabulary: Equatable, Sendable {
  /// "stadtteil" → district.
  public var keys: [String: FilterKey] = [:]
  /// For keys with choices: "laufend" → `running`.
  public var choices: [FilterKey: [String: String]] = [:]
  public var none: Set<String> = []
  public var yes: Set<String> = []
  public var no: Set<String> = []
  public var past: Set<String> = []
  public var dayWords: DayWords
  /// The names that the register knows, for keys whose names are checked.
  public var names: [FilterKey: [String]]

  public init(names: [FilterKey: [String]], dayWords: DayWords) {
    self.names = names
    self.dayWords = dayWords
  }
}

/// Why a search line is not understood, with what would have been.
public enum FilterRefusal: Error, Equatable, Sendable {
  case unknownKey(String, possible: [FilterKey])
  case unknownValue(FilterKey, String, possible: [String])
  /// Choices and flags come as raw values that Wording says.
  case unknownChoice(FilterKey, String, possible: [String])
  case notADay(FilterKey, String)
  case notANumber(FilterKey, String)
  /// A hyphen that excludes nothing.
  case missingKey(String, possible: [FilterKey])
  /// A key whose value, or one of its alternatives, is not there. Nothing is possible to name for
  /// days, numbers and names that the register does not list.
  case missingValue(FilterKey, possible: [String])
  case missingChoice(FilterKey, possible: [String])
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
