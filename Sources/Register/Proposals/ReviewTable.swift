import GRDB
import Guardianship

/// The office's table of reviews, held against proposals and against who works here.
struct ReviewTable {
  private let db: Database
  private let today: Day
  private let rules: [ReviewRule]
  private let supervisors: [ReviewNeed.Reviewer]

  init(in db: Database, today: Day) throws {
    self.db = db
    self.today = today
    rules = try ReviewRule.all(where: "1 ORDER BY id", in: db).map(\.value)
    supervisors = try User.all(
      where: "isActive AND role = \(UserRole.supervisor.literal) ORDER BY nameKey", in: db
    ).map { ReviewNeed.Reviewer($0.id, $0.value.name) }
  }

  /// - Parameters:
  ///   - id: nothing for a proposal that is not written yet.
  ///   - reviews: what was decided about it, in order.
  func need(
    of assignment: Assignment, _ id: Assignment.ID?, after reviews: [Review]
  ) throws -> ReviewNeed {
    let rule = try ReviewRule.rule(for: assignment, in: rules) {
      try ProposalFacts.read(assignment, id: id, in: db, today: today).findings().haveHints
    }
    let submitter = try id.flatMap { id in
      assignment.awaitsReview ? try ReviewTable.submitter(of: id, in: db) : nil
    }
    return ReviewNeed(
      asked: rule?.reviews ?? ReviewRule.usual, line: rule?.words ?? ReviewRule.every,
      supervisors: supervisors,
      own: Set([assignment.proposal.proposedBy, submitter].compactMap(\.self)),
      approvedBy: reviews.approvals.map(\.reviewer))
  }

  func need(of assignment: Assignment, _ id: Assignment.ID) throws -> ReviewNeed {
    let reviews = try Review.byAssignment([id.rawValue], in: db)[id.rawValue] ?? []
    return try need(of: assignment, id, after: reviews)
  }

  /// Who gave the proposal into review the last time.
  static func submitter(of id: Assignment.ID, in db: Database) throws -> User.ID? {
    try SQLRequest<Int64>(literal: "SELECT \(submitter(of: "\(id.rawValue)"))").fetchOne(db)
      .map { User.ID($0) }
  }

  /// - Parameter assignment: its number in the statement.
  static func submitter(of assignment: SQL) -> SQL {
    """
    (SELECT h.user FROM changedRecord r JOIN change h ON h.id = r.change
      WHERE r.kind = \(RecordKind.assignment.literal) AND r.record = \(assignment)
        AND h.operation = \(OperationName.submitProposal.rawValue) AND h.undoneBy IS NULL
      ORDER BY h.id DESC LIMIT 1)
    """
  }
}
