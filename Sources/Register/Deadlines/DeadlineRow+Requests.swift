import GRDB
import Guardianship

extension DeadlineRow {
  /// Fills in, for deadlines of Aufträge, the kind of the Auftrag and its caseworker.
  static func namingRequests(_ rows: [DeadlineRow], in db: Database) throws -> [DeadlineRow] {
    let numbers = Set(rows.map(\.key.subject).filter { $0.kind == .courtRequest }.map(\.id))
    guard !numbers.isEmpty else { return rows }
    let found = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT r.id, t.name, u.name FROM json_each(?) j JOIN courtRequest r ON r.id = j.value
          JOIN term t ON t.id = r.kind LEFT JOIN user u ON u.id = r.assignedTo
          """), arguments: [numbers.jsonList])
    let requests: [Int64: Request] = Dictionary(
      uniqueKeysWithValues: found.map { ($0[0], Request(kind: $0[1], assignedTo: $0[2])) })
    return rows.map { row in
      var row = row
      if row.key.subject.kind == .courtRequest { row.request = requests[row.key.subject.id] }
      return row
    }
  }
}
