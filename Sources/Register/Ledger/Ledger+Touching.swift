import GRDB
import Guardianship

extension Ledger {
  /// Remembers the cases whose line in the list may read differently after a write of the record.
  func touch(_ record: StoredRecord) throws {
    if let caseFile = record.caseFile {
      touchedCases.insert(caseFile)
      return
    }
    let id = record.person ?? record.reference.id
    switch record.reference.kind {
    case .person, .residence:
      try touchCases("SELECT id FROM caseFile WHERE person = ?", id)
    case .guardian:
      try touchCases("SELECT DISTINCT caseFile FROM assignment WHERE guardian = ?", id)
    case .court:
      try touchCases("SELECT DISTINCT caseFile FROM courtPeriod WHERE court = ?", id)
    case .user:
      try touchCases("SELECT DISTINCT caseFile FROM caseworkerPeriod WHERE caseworker = ?", id)
    case .taskArea:
      try touchCases(
        """
        SELECT DISTINCT caseFile FROM courtOrder
        WHERE char(10) || taskAreas || ' ' LIKE '%' || char(10) || ? || ' %'
          OR char(10) || taskAreas || char(10) LIKE '%' || char(10) || ? || char(10) || '%'
        """, id, id)
    default: break
    }
  }

  private func touchCases(_ sql: String, _ ids: Int64...) throws {
    let statement = try db.cachedStatement(sql: sql)
    touchedCases.formUnion(
      try Int64.fetchAll(statement, arguments: StatementArguments(ids)))
  }

  /// Writes the derived rows of every case that was touched since the last time.
  func refreshListing() throws {
    guard !touchedCases.isEmpty else { return }
    try CaseListing.refresh(touchedCases.sorted(), in: db, today: today)
    touchedCases.removeAll(keepingCapacity: true)
  }
}
