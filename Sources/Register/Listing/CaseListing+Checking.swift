import GRDB
import Guardianship

extension CaseListing {
  /// The cases whose line is missing, untrue or too many, at most `limit`; recomputed by the
  /// function that makes the lines.
  static func mismatches(in db: Database, today: Day, limit: Int = 100) throws -> [Int64] {
    let names = ListingNames(db, mayAdd: false)
    let select = try db.cachedStatement(sql: ListedCase.selectSQL + " WHERE id BETWEEN ? AND ?")
    var found: [Int64] = []
    try eachChunk(in: db) { ids in
      guard found.count < limit, let first = ids.first, let last = ids.last else { return }
      var lines = try ListedCase.read(ids, on: today, names: names, in: db)
      let rows = try Row.fetchCursor(select, arguments: [first, last])
      while let row = try rows.next() {
        let line = ListedCase(row)
        if lines.removeValue(forKey: line.id) != line { found.append(line.id) }
      }
      found += lines.keys.sorted()
    }
    return Array(found.prefix(limit))
  }

  /// Whether tally, search indexes, reach and the cases of contacts agree with lines and contacts.
  static func agrees(in db: Database) throws -> Bool {
    let differing = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (
          SELECT district, caseworker, court, traits, sum(n) AS n FROM (
            SELECT district, caseworker, court, traits, n FROM caseTally
            UNION ALL
            SELECT district, caseworker, court, traits, -count(*) FROM caseListing
            GROUP BY district, caseworker, court, traits)
          GROUP BY district, caseworker, court, traits HAVING sum(n) <> 0)
        """)
    return try differing == 0 && isWhole("caseSearch", in: db) && isWhole("contactSearch", in: db)
      && contactsAgree(in: db) && Reach.agrees(in: db)
  }

  /// Whether a search index is what follows from the table it is an index of.
  private static func isWhole(_ index: String, in db: Database) throws -> Bool {
    do {
      try db.execute(sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }

  private static func contactsAgree(in db: Database) throws -> Bool {
    let kept = "SELECT caseFile, day, contact FROM contactCase"
    let written = """
      SELECT j.value, w.day, w.id
      FROM contact w, json_each('[' || replace(ifnull(w.cases, ''), ' ', ',') || ']') j
      WHERE w.voided IS NULL
      """
    let sql = "SELECT EXISTS (\(kept) EXCEPT \(written)) OR EXISTS (\(written) EXCEPT \(kept))"
    return try Bool.fetchOne(db, sql: sql) == false
  }
}
