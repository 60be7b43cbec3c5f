import GRDB
public import Guardianship

extension Register {
  /// Reads the whole register and tells what cannot be true; nothing is mended.
  ///
  /// Slow: every record is read. Other desks go on working, except while the search index is
  /// looked through.
  /// - Parameter limit: how many findings of one sort are told.
  public func check(today: Day, limit: Int = 100) throws(RegisterFailure) -> [Discrepancy] {
    var findings = try read { db in
      let check = Check(db: db, limit: limit)
      return try check.file() + check.records() + check.periods() + check.history()
        + check.listing(today: today)
    }
    guard !isReadOnly else { return findings }
    if try write({ db in try !CaseListing.agrees(in: db) }) { findings.append(.countsDiffer) }
    return findings
  }
}

/// The questions that a register is asked about itself.
struct Check {
  let db: Database
  let limit: Int

  func file() throws -> [Discrepancy] {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(limit))")
    let broken = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(limit)
    return lines.filter { $0 != "ok" }.map(Discrepancy.damagedFile)
      + broken.map { .brokenLink(table: $0[0], row: $0[1] ?? 0) }
  }

  /// Every record makes a value of its kind, and its derived column follows from it.
  func records() throws -> [Discrepancy] {
    var findings: [Discrepancy] = []
    for kind in RecordKind.allCases {
      let table = RecordTable.of(kind)
      let keys = table.keys.map { ", " + $0.rawValue }.joined()
      let sql = table.selectSQL.replacing(" FROM ", with: keys + " FROM ")
      let rows = try Row.fetchCursor(db, sql: sql)
      while let row = try rows.next(), findings.count < limit {
        let stored = table.stored(row)
        do { _ = try kind.recordType.init(stored.values) } catch {
          findings.append(.unreadable(stored.reference, error))
        }
        let derived = table.keys.indices.map { row[row.count - table.keys.count + $0] as String? }
        if table.keyValues(for: stored.values) != derived {
          findings.append(.keyDiffers(stored.reference))
        }
      }
    }
    return findings
  }

  func periods() throws -> [Discrepancy] {
    try [
      (RecordKind.courtPeriod, "a.caseFile = b.caseFile"),
      (.statusPeriod, "a.caseFile = b.caseFile"),
      (.caseworkerPeriod, "a.caseFile = b.caseFile"),
      (.residence, "a.person = b.person AND a.kind = b.kind"),
    ].flatMap { kind, together in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT b.id FROM \(kind.rawValue) a JOIN \(kind.rawValue) b ON \(together) AND a.id < b.id
          WHERE a.voided IS NULL AND b.voided IS NULL
            AND ifnull(a.fromDay, '') <= ifnull(b.toDay, '~')
            AND ifnull(b.fromDay, '') <= ifnull(a.toDay, '~') LIMIT ?
          """, arguments: [limit]
      ).map { .periodsOverlap(RecordReference(kind, $0)) }
    }
  }

  /// Each line of the list is made again and compared.
  func listing(today: Day) throws -> [Discrepancy] {
    let lines = try CaseListing.mismatches(in: db, today: today, limit: limit)
    let deadlines = try DeadlineListing.mismatches(in: db, today: today, limit: limit)
    return try lines.map { .listingDiffers(reference: try reference($0)) }
      + deadlines.map { .deadlinesDiffer(reference: try reference($0)) }
      + GuardianListing.stale(in: db, limit: limit).map {
        .keyDiffers(RecordReference(.guardian, $0))
      }
  }

  private func reference(_ id: Int64) throws -> String {
    try String.fetchOne(db, sql: "SELECT reference FROM caseFile WHERE id = ?", arguments: [id])
      ?? "\(id)"
  }
}
