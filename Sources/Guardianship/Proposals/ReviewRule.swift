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

  public init(_ values: FieldValues) throws(Refusal) {
    guard let reviews = try values.count(.reviewRuleReviews, 0...ReviewRule.most) else {
      throw .missing(.reviewRuleReviews)
    }
    self.init(
      kind: try values.choice(.reviewRuleKind), tie: try values.choice(.reviewRuleTie),
      reviews: reviews)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(.reviewRuleKind, kind)
    values.set(.reviewRuleTie, tie)
    values.set(.reviewRuleReviews, reviews)
    return values
  }
}
