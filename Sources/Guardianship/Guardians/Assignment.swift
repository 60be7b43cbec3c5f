/// A period of one guardian in one role in one case.
///
/// Kind, tie and the effective day belong here, not to the guardian: two guardians of one order may
/// have two days, and a professional may be her mother's volunteer.
public struct Assignment: Equatable, Sendable {
  public typealias ID = Identifier<Assignment>

  public var caseID: Case.ID
  public var guardian: Guardian.ID
  public var role: Role
  public var kind: GuardianKind
  public var tie: Tie?
  public var state: State
  /// Bestellt am: effective for this guardian, § 287 FamFG; nothing where a list did not say.
  public var effectiveOn: Day?
  public var endedOn: Day?
  public var endReason: String?
  /// Befreit, § 1859 BGB, as far as it does not follow from the kind: close relatives by law, others
  /// by the person's written word; nothing where it was not written down.
  public var isExempt: Bool?
  /// What a volunteer claims in place of the Aufwandspauschale; nothing where it is the Pauschale.
  public var expenses: Expenses?
  /// Whether the office ended with the guardian's death: the dead owe nothing.
  public var endedByDeath = false
  /// What the guardian is proposed or appointed for; empty for the whole Aufgabenkreis.
  public var taskAreas: [OrderedTaskArea] = []
  /// The court's own sign for this appointment, where it gave one.
  public var courtReference: String?
  public var proposal = Proposal()

  public init(
    caseID: Case.ID, guardian: Guardian.ID, role: Role, kind: GuardianKind, state: State
  ) {
    self.caseID = caseID
    self.guardian = guardian
    self.role = role
    self.kind = kind
    self.state = state
  }

  public enum Expenses: String, FieldChoice {
    public static let textFamily = "expenses"

    /// Auslagen einzeln, § 1877 BGB.
    case single
    /// Vergütung, § 1876 BGB.
    case remuneration
  }

  /// Whether the guardian is, was or will be in office on `day`.
  ///
  /// An appointment without a day counts as begun; the day of the end is the first one out of
  /// office. An ended assignment without that day was never in office for certain.
  public func isCurrent(on day: Day) -> Bool {
    guard state == .appointed || state == .ended && endedOn != nil else { return false }
    return Period(from: effectiveOn, to: endedOn?.adding(days: -1)).contains(day)
  }

  /// Whether supervisors still have to look at the proposal: it is in review, or went out before.
  public var awaitsReview: Bool { state == .inReview || proposal.reviewLater }

  /// Whether the proposal waits for a step of the office or the court.
  public var isUnfinished: Bool { state.isOpen || proposal.reviewLater }

  /// Where the office stands among those of its case: the earliest appointed first, of one day the
  /// guardian before those beside and in place of the guardian, then as they were entered.
  ///
  /// - Parameter id: the number of the assignment.
  public func place(_ id: Int64) -> (day: Int, role: Int, id: Int64) {
    (effectiveOn?.number ?? 0, Role.allCases.firstIndex(of: role) ?? 0, id)
  }

  /// Ends the proposal without an appointment.
  public mutating func decline(_ course: Course, reason: String) {
    state = .declined
    endReason = reason
    proposal.course = course
    proposal.reviewLater = false
  }

  /// Enough supervisors looked at the proposal; what went out before stays where it is.
  public mutating func endReview() {
    if !proposal.reviewLater { state = .approved }
    proposal.reviewLater = false
    proposal.claimedBy = nil
  }

  public enum Role: String, FieldChoice {
    public static let textFamily = "assignmentRole"

    /// Betreuer/in.
    case guardian
    /// Mitbetreuer/in, § 1817 Abs. 1 BGB.
    case coGuardian
    /// Verhinderungsbetreuer/in, § 1817 Abs. 4 BGB.
    case substitute
    /// Ergänzungsbetreuer/in, § 1817 Abs. 5 BGB.
    case supplementary
    /// Kontrollbetreuer/in, § 1815 Abs. 3 BGB.
    case supervisory

    /// Betreuer and Mitbetreuer: an office of its own, not beside or under that of another guardian.
    public var isMain: Bool { self == .guardian || self == .coGuardian }

    /// Whether the office is one of the cases that the guardian has: standing in is none.
    public var countsAsCase: Bool { self != .substitute }
  }

  /// Where an assignment stands on its road from a draft to the end of office.
  public enum State: String, FieldChoice {
    public static let textFamily = "assignmentState"

    case draft
    case inReview
    case approved
    case returned
    case named
    case proposed
    case appointed
    case declined
    case ended

    /// Whether the road is still open: neither appointed nor at an end.
    public var isOpen: Bool {
      switch self {
      case .appointed, .declined, .ended: false
      default: true
      }
    }

    /// Whether the guardian is or was in office.
    public var wasAppointed: Bool { self == .appointed || self == .ended }

    /// Whether the caseworker may still change what is proposed.
    public var isWritable: Bool { self == .draft || self == .returned }
  }

  /// How an appointment came about, or why a proposal led to none.
  public enum Course: String, FieldChoice {
    public static let textFamily = "course"

    /// The court followed the proposal.
    case followed
    /// The court appointed another guardian than the proposed one.
    case deviated
    /// Nothing had gone to the court.
    case withoutProposal
    /// The court had this proposal and appointed another guardian.
    case notFollowed
    /// The court refused the proposal.
    case refused
    /// The office took the proposal back.
    case withdrawn
    /// The case or its Auftrag ended before the proposal went out, or the proposed guardian is gone.
    case overtaken

    public static let ofAppointments: [Course] = [.followed, .deviated, .withoutProposal]
  }
}

extension Assignment: FieldCoded {
  public static let kind = RecordKind.assignment
  public static let description = RecordDescription(
    adding: .propose, links: [.courtOrder], caseFile: .assignmentCase,
    guardian: .assignmentGuardian, reference: .yearly("V"))
  public static let blank = Assignment(
    caseID: Case.ID(0), guardian: Guardian.ID(0), role: .guardian, kind: .volunteer,
    state: .appointed)

  public static let fields: [RecordField<Assignment>] = [
    .field(.assignmentCase, \.caseID),
    .field(.assignmentGuardian, \.guardian, .holds),
    .field(.assignmentRole, \.role, .mayBeEmpty),
    .field(.assignmentKind, \.kind),
    .field(.assignmentTie, \.tie),
    .field(.assignmentState, \.state, .mayBeEmpty),
    .field(.assignmentEffectiveOn, \.effectiveOn),
    .field(.assignmentEndedOn, \.endedOn),
    .field(.assignmentEndReason, \.endReason),
    .field(.assignmentIsExempt, \.isExempt),
    .field(.assignmentExpenses, \.expenses),
    .field(.assignmentEndedByDeath, \.endedByDeath),
    .field(.assignmentTaskAreas, \.taskAreas),
    .field(.assignmentCourtReference, \.courtReference),
    .field(.assignmentRequest, \.proposal.request, .holds),
    .field(.assignmentIsUrgent, \.proposal.isUrgent),
    .field(.assignmentReviewLater, \.proposal.reviewLater),
    .paragraph(.assignmentReason, \.proposal.reason),
    .paragraph(.assignmentView, \.proposal.view),
    .field(.assignmentPreference, \.proposal.preference),
    .field(.assignmentReadyOn, \.proposal.readyOn, .notAfterToday),
    .field(.assignmentConsentOn, \.proposal.consentOn, .notAfterToday),
    .field(.assignmentIsTiedToProvider, \.proposal.isTiedToProvider),
    .field(.assignmentProofsFollowOn, \.proposal.proofsFollowOn),
    .paragraph(.assignmentAnswers, \.proposal.answersText),
    .field(.assignmentProposedBy, \.proposal.proposedBy),
    .field(.assignmentSubmittedOn, \.proposal.submittedOn),
    .field(.assignmentSentOn, \.proposal.sentOn),
    .field(.assignmentWay, \.proposal.sending.way),
    .field(.assignmentReceipt, \.proposal.sending.receipt),
    .field(.assignmentClaimedBy, \.proposal.claimedBy),
    .field(.assignmentClaimedOn, \.proposal.claimedOn),
    .field(.assignmentCourse, \.proposal.course),
  ]

  public func check() throws(Refusal) {
    try Refusal.check(.assignmentEndedOn, endedOn, notBefore: effectiveOn)
  }
}
