/// What a case list can be narrowed by: one table that parser, picker, chips, SQL, help and
/// handbook read.
///
/// The raw value is the English key, the canonical one that saved views keep; the German word comes
/// from the vocabulary.
public enum CaseFilterKey: String, CaseIterable, Sendable {
  case status
  case district
  case caseworker
  case court
  case guardian
  case kind
  case tie
  case taskArea = "area"
  case review
  case decided
  case appointed
  case age
  case reservation
  case ended
  case endReason = "reason"
  case change
  case asOf = "asof"

  public var content: Content {
    switch self {
    case .status: .choice(CaseStatus.allCases.map(\.rawValue))
    case .kind: .choice(GuardianKind.allCases.map(\.rawValue))
    case .tie: .choice(Tie.allCases.map(\.rawValue))
    case .endReason: .choice(EndReason.allCases.map(\.rawValue))
    case .reservation: .flag
    case .district, .caseworker, .court, .taskArea: .name(isListed: true)
    case .guardian: .name(isListed: false)
    case .review, .decided, .appointed, .ended, .change: .day
    case .age: .number
    case .asOf: .momentDay
    }
  }

  /// Whether the picker can offer the values with their counts.
  public var hasFacets: Bool {
    switch content {
    case .choice, .flag: true
    case .name(let isListed): isListed
    default: false
    }
  }

  public enum Content: Equatable, Sendable {
    /// One of these raw values.
    case choice([String])
    /// A name; listed ones are known to the register and checked.
    case name(isListed: Bool)
    case day
    case number
    case flag
    /// A single day to read the whole list at.
    case momentDay
  }
}
