import GRDB
import Guardianship

/// Cases without a guardian in office: the filter `betreuer:keine` along one index, for Heute and the
/// Überblick.
enum WithoutGuardian {
  /// The court has appointed a guardian, whose office has ended.
  static let gone = condition([.provisional, .running])
  /// Proceedings without a proposal.
  static let unproposed: SQL =
    "\(condition([.inquiry, .investigating])) AND c.id NOT IN (\(WorkTable.casesWithProposal))"

  /// The end of the last office in the case `c`; nothing where there never was one, or no day of it.
  static let since = Fragment(
    """
    (SELECT max(a.endedOn) FROM assignment a
      WHERE a.caseFile = c.id AND \(AssignmentSQL("a").state(in: .ended))
        AND \(AssignmentSQL("a").isMain) AND a.voided IS NULL)
    """)

  static let rows: SQL = "caseListing c INDEXED BY caseByKind"

  static func count(_ condition: SQL, in db: Database) throws -> Int {
    try SQL("\(rows) WHERE \(condition)").count(in: db)
  }

  private static func condition(_ statuses: [CaseStatus]) -> SQL {
    """
    c.kind = \(ListedCase.noKind)
      AND \(Traits.Part.status.ofLine) IN \(statuses.map(\.position))
    """
  }
}
