/// One line of the list of proposals and appointments.
public struct AssignmentRow: Equatable, Sendable {
  public internal(set) var record: Versioned<Assignment>
  /// `V-2026-00001`.
  public let reference: String
  public internal(set) var caseRow: CaseRow
  public let guardian: Guardian
  public let guardianReference: String
  /// The day by which the court wants the proposal, of the Auftrag that it answers.
  public let courtDay: Day?
  /// The same day as a deadline, and the deadline itself while the Auftrag waits for an answer.
  public var due: DueDay?
  public var deadline: Deadline.Key?
  public let proposedBy: String?
  public let claimedBy: String?
  /// A supervisor's question waits for the caseworker's answer.
  public let hasOpenQuestion: Bool
  /// Who approved it as it is now, in order.
  public let reviewedBy: [String]
  /// When it was last approved or returned.
  public let reviewedOn: Day?
  /// How many look at it and whom it waits for; nothing where no supervisor has to.
  public let review: ReviewNeed?
  /// What the assignment is for, as the order or the catalogue words it; empty for everything.
  public let taskAreas: [String]

  public init(
    record: Versioned<Assignment>, reference: String, caseRow: CaseRow, guardian: Guardian,
    guardianReference: String, courtDay: Day?, proposedBy: String?, claimedBy: String?,
    hasOpenQuestion: Bool, reviewedBy: [String], reviewedOn: Day?,
    review: ReviewNeed? = nil, taskAreas: [String]
  ) {
    self.record = record
    self.reference = reference
    self.caseRow = caseRow
    self.guardian = guardian
    self.guardianReference = guardianReference
    self.courtDay = courtDay
    due = courtDay.map { DueDay($0) }
    self.proposedBy = proposedBy
    self.claimedBy = claimedBy
    self.hasOpenQuestion = hasOpenQuestion
    self.reviewedBy = reviewedBy
    self.reviewedOn = reviewedOn
    self.review = review
    self.taskAreas = taskAreas
  }

  /// Whether a supervisor can look at it now: it waits for them, no question is open, and nobody else
  /// holds it.
  public func isReviewable(by user: User.ID, on day: Day) -> Bool {
    let claimant = record.value.proposal.claimant(on: day)
    return record.value.awaitsReview && !hasOpenQuestion && (claimant ?? user) == user
      && review?.waitsFor.contains { $0.id == user } == true
  }

  /// Since when it stands where it stands.
  public var since: Day? {
    let proposal = record.value.proposal
    switch record.value.state {
    case .draft: return nil
    case .inReview: return proposal.submittedOn
    case .returned, .approved: return reviewedOn ?? proposal.submittedOn
    case .named, .proposed, .declined: return proposal.sentOn ?? proposal.submittedOn
    case .appointed: return record.value.effectiveOn
    case .ended: return record.value.endedOn
    }
  }
}
