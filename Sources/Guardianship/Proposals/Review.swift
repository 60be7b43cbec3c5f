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

  public enum Decision: String, FieldChoice {
    public static let textFamily = "reviewDecision"

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
  public static let description = RecordDescription(
    links: [.caseFile], onlyByOperation: .reviewDecision)
  public static let blank = Review(
    assignment: Assignment.ID(0), decision: .skipped, text: nil, reviewer: User.ID(0),
    day: Day(number: 0))

  public static let fields: [RecordField<Review>] = [
    .field(.reviewAssignment, \.assignment, .holds),
    .field(.reviewDecision, \.decision),
    .paragraph(.reviewText, \.text),
    .field(.reviewReviewer, \.reviewer),
    .field(.reviewDay, \.day),
    .field(.reviewRule, \.rule),
  ]

  public func check() throws(Refusal) {
    if text == nil, decision != .approved, decision != .skipped { throw .missing(.reviewText) }
  }
}

extension [Review] {
  /// Approvals since the proposal was last given back: what was approved before was another one.
  public var approvals: [Review] {
    let start = lastIndex { $0.decision == .returned }.map { $0 + 1 } ?? 0
    return self[start...].filter { $0.decision == .approved }
  }

  /// What the addressee of the last word reads first: a return, an open question, or its answer.
  public var lastWord: Review? {
    guard let last, [.returned, .question, .answer].contains(last.decision) else { return nil }
    return last
  }
}
