/// A line of the office's table of reviews: how many supervisors look at proposals of a kind.
public struct ReviewRule: Equatable, Sendable {
  public typealias ID = Identifier<ReviewRule>

  /// Nothing for every kind.
  public var kind: GuardianKind?
  /// Nothing for every tie.
  public var tie: Tie?
  public var reviews: Int

  /// The most reviews that a line can ask for.
  public static let most = 2
  /// How many there are where no line fits.
  public static let usual = 1

  public init(kind: GuardianKind?, tie: Tie?, reviews: Int) {
    self.kind = kind
    self.tie = tie
    self.reviews = reviews
  }

  /// The first line that fits the assignment.
  public static func rule(for assignment: Assignment, in table: [ReviewRule]) -> ReviewRule? {
    table.first { rule in
      (rule.kind == nil || rule.kind == assignment.kind)
        && (rule.tie == nil || rule.tie == assignment.tie)
    }
  }
}

extension ReviewRule: FieldCoded {
  public static let kind = RecordKind.reviewRule
  public static let description = RecordDescription(
    adding: .addReviewRule, keeper: .supervisors(.addReviewRule))
  public static let blank = ReviewRule(kind: nil, tie: nil, reviews: usual)

  public static let fields: [RecordField<ReviewRule>] = [
    .field(.reviewRuleKind, \.kind),
    .field(.reviewRuleTie, \.tie),
    .field(.reviewRuleReviews, \.reviews, in: 0...most),
  ]
}
