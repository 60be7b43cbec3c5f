import GRDB
import Guardianship

/// Terms about the review of a proposal.
extension WorkCompiler {
  /// Proposals that one of the users of these names can look at now (`AssignmentRow.isReviewable`).
  func reviewable(by values: [FilterValue]) throws -> [SQL] {
    let numbers = try values.compactMap(\.plainName).flatMap {
      try cases.numbers(in: "user", named: $0)
    }
    let known = try User.known(Set(numbers.map { User.ID($0) }), in: db)
    let tests = known.filter { $0.value.isActive && $0.value.role == .supervisor }.keys.sorted()
      .map { isReviewable(by: $0.rawValue) }
    return tests.isEmpty ? [.never] : tests
  }

  private func isReviewable(by user: Int64) -> SQL {
    """
    (\(AssignmentSQL("w").awaitsReview) AND ifnull(w.proposedBy, 0) <> \(user)
      AND (w.claimedBy IS NULL OR w.claimedBy = \(user)
        OR w.claimedOn < \(query.today.adding(days: -1).iso))
      AND \(Review.Decision.question.literal) <> ifnull(\(Self.lastDecision), '')
      AND ifnull(\(ReviewTable.submitter(of: "w.id")), 0) <> \(user)
      AND NOT EXISTS (\(Self.decided(.approved)) AND r.reviewer = \(user)))
    """
  }

  /// Let pass without anybody's approval since the proposal was last given back.
  static let isUnreviewed: SQL =
    "(EXISTS (\(decided(.skipped))) AND NOT EXISTS (\(decided(.approved))))"

  private static let lastDecision: SQL = """
    (SELECT r.decision FROM review r WHERE r.assignment = w.id AND r.voided IS NULL
      ORDER BY r.id DESC LIMIT 1)
    """

  private static func decided(_ decision: Review.Decision) -> SQL {
    """
    SELECT 1 FROM review r WHERE r.assignment = w.id AND r.voided IS NULL
      AND r.decision = \(decision.literal)
      AND r.id > ifnull((SELECT max(b.id) FROM review b WHERE b.assignment = w.id
        AND b.voided IS NULL AND b.decision = \(Review.Decision.returned.literal)), 0)
    """
  }
}
