/// What a supervisor decided about a proposal, what was asked and answered, or why nobody had to
/// look at it. Written down by a step of the proposal and never changed.
public struct Review: Equatable, Sendable {
  public typealias ID = Identifier<Review>

  public var assignment: Assignment.ID
  public var decision: Decision
  public var text: String?
  public var reviewer: User.ID
  public var day: Day
  /// The line of the table of reviews that decided how many there have to be.
  public var rule: String?

  public init(
    assignment: Assignment.ID, decision: Decision, text: String?, reviewer: User.ID, day: Day,
    rule: String? = nil
  ) {
    self.assignment = assignment
    self.decision = decision
    self.text = text
    self.reviewer = reviewer
    self.day = day
    self.rule = rule
  }

  public enum Decision: String, CaseIterable, Sendable {
    case approved
    case returned
    /// Rückfrage: stays in the queue.
    case question
    /// The caseworker's answer to it.
    case answer
    /// The table asks for no review.
    case skipped
  }
}

extension Review: FieldCoded {
  public static let kind = RecordKind.review

  public init(_ values: FieldValues) throws(Refusal) {
    guard let assignment: Assignment.ID = try values.identifier(.reviewAssignment) else {
      throw .missing(.reviewAssignment)
    }
    guard let reviewer: User.ID = try values.identifier(.reviewReviewer) else {
      throw .missing(.reviewReviewer)
    }
    guard let day = try values.day(.reviewDay) else { throw .missing(.reviewDay) }
    self.init(
      assignment: assignment, decision: try values.requiredChoice(.reviewDecision),
      text: values[.reviewText], reviewer: reviewer, day: day, rule: values[.reviewRule])
    if text == nil, decision != .approved, decision != .skipped { throw .missing(.reviewText) }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .reviewDecision: decision.rawValue, .reviewText: text, .reviewRule: rule,
    ]
    values.set(.reviewAssignment, assignment)
    values.set(.reviewReviewer, reviewer)
    values.set(.reviewDay, day)
    return values
  }
}

extension [Review] {
  /// Approvals since the proposal was last given back: what was approved before was another one.
  public var approvals: [Review] {
    let start = lastIndex { $0.decision == .returned }.map { $0 + 1 } ?? 0
    return self[start...].filter { $0.decision == .approved }
  }
}
