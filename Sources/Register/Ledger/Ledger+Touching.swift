import GRDB
import Guardianship

extension Ledger {
  /// Remembers the cases whose line in the list or deadlines may read differently after a write of the record.
  func touch(_ record: StoredRecord) throws {
    if let guardian = record.guardian { touchedGuardians.insert(guardian) }
    if record.reference.kind == .courtOrder {
      let sql = "SELECT guardian FROM assignment WHERE caseFile = ? AND courtOrder = ?"
      let guardians = try Int64.fetchAll(
        db.cachedStatement(sql: sql), arguments: [record.caseFile, record.reference.id])
      touchedGuardians.formUnion(guardians)
    }
    if let caseFile = record.caseFile {
      touchedCases.insert(caseFile)
      return
    }
    let id = record.person ?? record.reference.id
    switch record.reference.kind {
    case .person, .residence:
      try touchCases("SELECT id FROM caseFile WHERE person = ?", id)
    case .guardian where operation != .importGuardians:
      try touchCases("SELECT DISTINCT caseFile FROM assignment WHERE guardian = ?", id)
      // By its name a Verein knows the Vereinbarungen with it.
      try touchCases(
        """
        SELECT DISTINCT o.caseFile FROM agreement a JOIN assignment o ON o.guardian = a.guardian
        WHERE a.association = ?
        """, id)
    case .agreement:
      if let guardian = record.guardian {
        try touchCases("SELECT DISTINCT caseFile FROM assignment WHERE guardian = ?", guardian)
      }
    case .user:
      try touchCases("SELECT DISTINCT caseFile FROM caseworkerPeriod WHERE caseworker = ?", id)
    // Whether an area includes Vermögensverwaltung decides on deadlines.
    case .taskArea:
      try touchCases(
        "SELECT DISTINCT caseFile FROM courtOrder WHERE taskAreas LIKE '%' || ? || '%'", id)
    // Its holidays decide on what is due there; in a line it stands by number.
    case .court:
      try touchCases("SELECT id FROM caseListing WHERE court = ?", id)
    case .officeSetting: touchesAllDeadlines = true
    default: break
    }
  }

  private func touchCases(_ sql: String, _ id: Int64) throws {
    let statement = try db.cachedStatement(sql: sql)
    touchedCases.formUnion(try Int64.fetchAll(statement, arguments: [id]))
  }

  /// Writes the derived rows of every case that was touched since the last time.
  func refreshListing() throws {
    if touchesAllDeadlines { try DeadlineListing.rebuild(in: db, today: today) }
    if !touchedGuardians.isEmpty {
      try GuardianListing.refresh(touchedGuardians, in: db)
      touchedGuardians.removeAll(keepingCapacity: true)
    }
    guard !touchedCases.isEmpty else { return }
    try CaseListing.refresh(touchedCases.sorted(), in: db, today: today)
    touchedCases.removeAll(keepingCapacity: true)
  }
}
