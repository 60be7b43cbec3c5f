/// What a case list can be narrowed by: one table that parser, picker, chips, SQL, help and
/// handbook read.
///
/// The raw value is the English key, the canonical one that saved views keep; the German word comes
/// from the vocabulary.
public enum FilterKey: String, CaseIterable, Sendable {
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
  /// A day of an open deadline that the office watches.
  case due
  /// A kind of open Auftrag.
  case request
  /// The day an Auftrag came in.
  case received
  /// Days since the last contact.
  case contact
  /// Rows of the lists of work: whose they are, the rule, the day, settled or not.
  case owner
  case rule
  case day
  case contactKind
  case done
  /// Rows of the lists of guardians and proposals.
  case stage
  case ownOnly = "relatives"
  case free
  case language
  case papers
  case agreement
  case step
  case urgent
  case course
  /// Whether somebody is proposed in the case.
  case proposed = "proposal"
  case asOf = "asof"

  /// A value of `stage` that is none: ready, with cases.
  public static let active = "active"
  /// A value of `step` that is no state: supervisors look at it and have asked something.
  public static let question = "question"

  public var content: Content {
    switch self {
    case .status: .choice(CaseStatus.allCases.map(\.rawValue))
    case .kind: .choice(GuardianKind.allCases.map(\.rawValue))
    case .tie: .choice(Tie.allCases.map(\.rawValue))
    case .endReason: .choice(EndReason.allCases.map(\.rawValue))
    case .rule: .choice(DeadlineRule.ID.allCases.map(\.rawValue))
    case .contactKind: .choice(Contact.Kind.allCases.map(\.rawValue))
    case .reservation, .done, .ownOnly, .free, .agreement, .urgent, .proposed: .flag
    case .stage: .choice(Guardian.Stage.allCases.map(\.rawValue) + [FilterKey.active])
    case .papers: .choice(PaperState.allCases.map(\.rawValue))
    case .step: .choice(Assignment.State.allCases.map(\.rawValue) + [FilterKey.question])
    case .course: .choice(Assignment.Course.allCases.map(\.rawValue))
    case .language: .name(isListed: false)
    case .district, .caseworker, .court, .taskArea, .request, .owner: .name(isListed: true)
    case .guardian: .name(isListed: false)
    case .review, .decided, .appointed, .ended, .change, .due, .received, .day: .day
    case .contact: .elapsed
    case .age: .number
    case .asOf: .momentDay
    }
  }

  /// The keys that mean something in a list.
  public static func keys(for list: ListName) -> [FilterKey] {
    allCases.filter { $0.means(something: list) }
  }

  private func means(something list: ListName) -> Bool {
    switch self {
    case .stage, .ownOnly, .free, .language, .papers, .agreement: list == .guardians
    case .kind, .district: true
    case _ where list == .guardians: self == .contact || self == .due
    case .step, .urgent, .course: list == .assignments
    case .proposed: list == .cases
    case .asOf: list == .cases
    case .due:
      list == .cases || list == .deadlines || list == .requests || list == .followUps
        || list == .assignments
    case .received: list == .cases || list == .requests
    case .request: list == .cases || list == .requests
    case .contact: list == .cases
    case .rule: list == .deadlines
    case .owner: list != .cases && list != .quality && list != .contacts
    case .day: list == .calendar || list == .contacts
    case .contactKind: list == .contacts
    case .done: list != .cases && list != .contacts && list != .quality
    default: true
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
    /// Days, weeks, months or years that have gone by: `>90t`.
    case elapsed
    /// A single day to read the whole list at.
    case momentDay
  }
}
