import GRDB
import Guardianship

/// Cases with nobody in office: the filter `betreuer:keine` along one index, for Heute and the
/// Überblick.
enum WithoutGuardian {
  /// The court has decided, and whoever was appointed is gone.
  static let gone = condition([.provisional, .running])
  /// Proceedings for which nobody is proposed yet.
  static let unproposed: SQL =
    "\(condition([.inquiry, .investigating])) AND c.id NOT IN (\(WorkTable.casesWithProposal))"

  static let rows: SQL = "caseListing c INDEXED BY caseByKind"

  static func count(_ condition: SQL, in db: Database) throws -> Int {
    try SQLRequest<Int>(literal: "SELECT count(*) FROM \(rows) WHERE \(condition)").fetchOne(db)
      ?? 0
  }

  private static func condition(_ statuses: [CaseStatus]) -> SQL {
    let part = Traits.Part.status
    return """
      c.kind = \(ListedCase.noKind)
        AND (c.traits >> \(part.shift) & \(part.mask)) IN \(statuses.map(\.position))
      """
  }
}
