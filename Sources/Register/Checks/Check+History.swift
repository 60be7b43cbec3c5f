import GRDB
import Guardianship

extension Check {
  /// Every version has its change, every voided record the change that voided it, and the last
  /// value in the history is the one the record holds.
  func history() throws -> [Discrepancy] {
    var found: [RecordReference] = []
    for kind in RecordKind.allCases {
      found += try countingVersions(of: kind).map { RecordReference(kind, $0) }
    }
    found += try withOtherValues()
    var seen: Set<RecordReference> = []
    return found.filter { seen.insert($0).inserted }.prefix(limit).map(
      Discrepancy.historyIncomplete)
  }

  /// Records whose version is not one more than the number of their changes, or whose last change
  /// says something else about whether they count.
  private func countingVersions(of kind: RecordKind) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT t.id FROM \(kind.rawValue) t LEFT JOIN (
          SELECT record, count(*) AS n, max(version) AS version FROM changedRecord
          WHERE kind = ?1 AND action <> \(ChangedRecord.Action.created.literal) GROUP BY record) h ON h.record = t.id
        WHERE t.version <> 1 + ifnull(h.n, 0) OR t.version <> ifnull(h.version, 1)
          OR (t.voided IS NOT NULL) <> EXISTS (
            SELECT 1 FROM changedRecord l WHERE l.kind = ?1 AND l.record = t.id
              AND l.change = t.voided AND l.action = \(ChangedRecord.Action.voided.literal))
        LIMIT ?2
        """, arguments: [kind.rawValue, limit])
  }

  private func withOtherValues() throws -> [RecordReference] {
    var found: [RecordReference] = []
    // The bare columns belong to the row with the highest change, SQLite promises.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, record, field, newValue, max(change) FROM fieldChange
        GROUP BY kind, record, field ORDER BY kind, record
        """)
    var current: StoredRecord?
    while let row = try rows.next(), found.count < limit {
      guard let kind = RecordKind(rawValue: row[0]), let field = Field(rawValue: row[2]) else {
        continue
      }
      let reference = RecordReference(kind, row[1])
      if current?.reference != reference {
        current = try RecordTable.of(kind).record(reference.id, in: db)
      }
      if current?.text(of: field) != row[3] as String? { found.append(reference) }
    }
    return found
  }
}
