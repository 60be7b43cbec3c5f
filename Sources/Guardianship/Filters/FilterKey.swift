/// What a list can be narrowed by. `meaning` is the one table of what is true of a key: parser,
/// picker, chips, SQL and help read it.
///
/// The raw value is the English key, the canonical one that saved views keep; the German word comes
/// from the vocabulary.
public enum FilterKey: String, CaseIterable, Sendable {
  case status
  case district
  case caseworker
  case court
  case guardian
  /// The person of the case, and nobody who has to do with the case.
  case name
  /// Number of the office's E-Akte.
  case fileReference = "efile"
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
  /// The day of a Betreuerwechsel.
  case change
  /// The day of a deadline; of a guardian, the day of the next talk.
  case due
  /// A kind of open Auftrag.
  case request
  /// The day an Auftrag came in.
  case received
  /// Days since the last contact.
  case contact
  /// Who has to do something.
  case owner
  case rule
  case day
  case contactKind
  case done
  /// Whether it is in the hands of others, as the group `expected` has it.
  case expected
  /// An open Auftrag that nothing was entered about for the office's `staleDays`.
  case stale
  case stage
  /// Cares for relatives only.
  case ownOnly = "relatives"
  /// Has room for another case.
  case free
  case language
  case papers
  case agreement
  /// Where a proposal stands.
  case step
  case urgent
  /// Who can look at a proposal now.
  case reviewer
  /// Let pass without a review.
  case unreviewed
  /// With reasons for hints.
  case hints
  case course
  /// Whether somebody is proposed in the case.
  case proposed = "proposal"
  case asOf = "asof"

  /// A value of `stage` that is none: ready, with cases.
  public static let active = "active"
  /// A value of `step` that is no state: supervisors look at it and have asked something.
  public static let question = "question"
}

extension FilterKey {
  /// What is true of the key, said once.
  public var meaning: FilterMeaning {
    switch self {
    case .name, .fileReference: .ofCase(.name(isListed: false))
    case .status: .ofCase(.choices(CaseStatus.self))
    case .district: .ofCase(.name(isListed: true), orRow: [.guardians])
    case .caseworker, .court, .taskArea: .ofCase(.name(isListed: true))
    case .guardian: .ofCase(.name(isListed: false), orRow: [.assignments])
    case .kind:
      .ofCase(.choices(GuardianKind.self), orRow: [.guardians, .assignments])
    case .tie: .ofCase(.choices(Tie.self), orRow: [.assignments])
    case .review, .decided, .ended, .change: .ofCase(.day)
    case .appointed: .ofCase(.day, orRow: [.assignments])
    case .age: .ofCase(.number)
    case .reservation: .ofCase(.flag)
    case .endReason: .ofCase(.choices(EndReason.self))
    case .due:
      .ofCase(
        .day, in: [.cases], orRow: [.deadlines, .requests, .followUps, .assignments, .guardians])
    case .request: .ofCase(.name(isListed: true), in: [.cases], orRow: [.requests])
    case .received: .ofCase(.day, in: [.cases], orRow: [.requests])
    case .contact: .ofCase(.elapsed, in: [.cases], orRow: [.guardians])
    case .proposed: .ofCase(.flag, in: [.cases])
    case .asOf: .ofCase(.momentDay, in: [.cases])
    case .owner: .ofRow(ListName.toDo, .name(isListed: true))
    case .done: .ofRow(ListName.toDo, .flag)
    case .expected: .ofRow([.deadlines, .requests, .assignments], .flag)
    case .rule: .ofRow([.deadlines], .choices(DeadlineRule.ID.self))
    case .stale: .ofRow([.requests], .flag)
    case .day: .ofRow(ListName.ofRecords.union([.calendar, .contacts]), .day)
    case .contactKind: .ofRow([.contacts], .choices(Contact.Kind.self))
    case .stage:
      .ofRow([.guardians], .choices(Guardian.Stage.self, and: FilterKey.active))
    case .ownOnly, .free, .agreement: .ofRow([.guardians], .flag)
    case .language: .ofRow([.guardians], .name(isListed: false))
    case .papers:
      .ofRow([.guardians], .choice(PaperState.allCases.map(\.rawValue), named: "paperState"))
    case .step:
      .ofRow([.assignments], .choices(Assignment.State.self, and: FilterKey.question))
    case .urgent, .unreviewed, .hints: .ofRow([.assignments], .flag)
    case .reviewer: .ofRow([.assignments], .name(isListed: true))
    case .course: .ofRow([.assignments], .choices(Assignment.Course.self))
    }
  }
}
