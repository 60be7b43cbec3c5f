/// Everything a reviewer has to see of one proposal: both sides, the rules, who was considered and
/// what was decided before.
public struct ProposalDetail: Equatable, Sendable {
  public let row: AssignmentRow
  public let caseDetail: CaseDetail
  public let guardian: GuardianDetail
  /// What the rules say; of a proposal that went out or is settled, what they said then.
  public let findings: [ProposalFinding]
  /// The day of the findings that were kept; nothing where they are today's.
  public let judgedOn: Day?
  public let reviews: [Versioned<Review>]
  /// All inquiries of the case, the latest first.
  public let inquiries: [Asked]
  /// Other proposals of this case, whatever became of them.
  public let others: [AssignmentRow]
  public let request: CourtRequest?
  public let users: [User.ID: User]
  /// How many supervisors have to approve it, and who can.
  public let review: ReviewNeed

  public struct Asked: Equatable, Sendable {
    public let record: Versioned<Inquiry>
    public let name: String
    public let tier: Candidate.Tier
    /// What a guardian of the register can be appointed as.
    public let kinds: Set<GuardianKind>

    public init(
      record: Versioned<Inquiry>, name: String, tier: Candidate.Tier,
      kinds: Set<GuardianKind> = []
    ) {
      self.record = record
      self.name = name
      self.tier = tier
      self.kinds = kinds
    }
  }

  public init(
    row: AssignmentRow, caseDetail: CaseDetail, guardian: GuardianDetail,
    findings: [ProposalFinding], reviews: [Versioned<Review>], inquiries: [Asked],
    others: [AssignmentRow], request: CourtRequest?, users: [User.ID: User], review: ReviewNeed,
    judgedOn: Day? = nil
  ) {
    self.judgedOn = judgedOn
    self.row = row
    self.caseDetail = caseDetail
    self.guardian = guardian
    self.findings = findings
    self.reviews = reviews
    self.inquiries = inquiries
    self.others = others
    self.request = request
    self.users = users
    self.review = review
  }

  public var record: Versioned<Assignment> { row.record }
  public var assignment: Assignment { row.record.value }

  /// Rules that are open, which a reviewer should know before approving.
  public enum OpenPoint: Equatable, Sendable {
    case question
    case finding(ProposalFinding)
  }

  public var openPoints: [OpenPoint] {
    (row.hasOpenQuestion ? [.question] : [])
      + findings.filter { !$0.isPassed }.map(OpenPoint.finding)
  }
}
