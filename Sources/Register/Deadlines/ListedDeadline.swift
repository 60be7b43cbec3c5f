import GRDB
import Guardianship

/// The derived row of one deadline.
struct ListedDeadline: Hashable {
  let caseFile: Int64
  let rule: String
  let subjectKind: String
  let subject: Int64
  let base: Int
  let due: Int
  let shiftedFrom: Int?
  let kind: String
  let owedBy: String
  let ours: Bool
  let state: String
  /// The number of the user who has to act; 0 without one.
  let owner: Int64

  /// Nothing for a deadline that the office neither watches nor expects: no row is kept of it.
  init?(_ deadline: Deadline, of facts: DeadlineFacts) {
    guard deadline.state == .expected || (deadline.isOurs && deadline.state == .open) else {
      return nil
    }
    caseFile = facts.caseID.rawValue
    rule = deadline.key.rule.rawValue
    subjectKind = deadline.key.subject.kind.rawValue
    subject = deadline.key.subject.id
    base = deadline.key.base.number
    due = deadline.due.number
    shiftedFrom = deadline.shiftedFrom?.number
    kind = deadline.kind.rawValue
    owedBy = deadline.owedBy.rawValue
    ours = deadline.isOurs
    state = deadline.state.rawValue
    owner = facts.owner(of: deadline)?.rawValue ?? 0
  }

  init(_ row: Row) {
    (caseFile, rule, subjectKind, subject) = (row[0], row[1], row[2], row[3])
    (base, due, shiftedFrom) = (row[4], row[5], row[6])
    (kind, owedBy, ours, state) = (row[7], row[8], row[9], row[10])
    owner = row[11]
  }

  static let columns = [
    "caseFile", "rule", "subjectKind", "subject", "base", "due", "shiftedFrom", "kind", "owedBy",
    "ours", "state", "owner",
  ]
  static let selectSQL = "SELECT \(columns.joined(separator: ", ")) FROM caseDeadline "
  static let insertSQL =
    "INSERT INTO caseDeadline (\(columns.joined(separator: ", "))) "
    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  /// The values behind `columns`.
  var values: [(any DatabaseValueConvertible)?] {
    [
      caseFile, rule, subjectKind, subject, base, due, shiftedFrom, kind, owedBy, ours, state,
      owner,
    ]
  }
}
