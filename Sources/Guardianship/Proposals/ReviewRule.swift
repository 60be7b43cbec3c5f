/// A line of the office's table of reviews: how many supervisors look at proposals of a kind.
public struct ReviewRule: Equatable, Sendable {
  public typealias ID = Identifier<ReviewRule>

  /// Nothing for every kind.
  public var kind: GuardianKind?
  /// Nothing for every tie.
  public var tie: Tie?
  public var reviews: Int
  /// Fits only a proposal that no rule has a hint about.
  public var onlyWithoutHints = false

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
  ///
  /// - Parameter hasHints: whether a rule has a hint about it; asked only where a line wants to know.
  public static func rule(
    for assignment: Assignment, in table: [ReviewRule], hasHints: () throws -> Bool
  ) rethrows -> ReviewRule? {
    try table.first { rule in
      guard rule.kind == nil || rule.kind == assignment.kind,
        rule.tie == nil || rule.tie == assignment.tie
      else { return false }
      return try !rule.onlyWithoutHints || !hasHints()
    }
  }

  /// The line in the words that a review keeps.
  public var words: String {
    let words = [
      kind?.rawValue, tie?.rawValue, onlyWithoutHints ? ReviewRule.withoutHints : nil,
    ].compactMap(\.self)
    return words.isEmpty ? ReviewRule.every : words.joined(separator: " ")
  }

  public static let withoutHints = "withoutHints"
  /// The line that fits every proposal, and what holds where no line does.
  public static let every = "*"
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
    .field(.reviewRuleOnlyWithoutHints, \.onlyWithoutHints),
  ]
}
