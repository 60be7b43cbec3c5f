import GRDB
import Guardianship

/// Keeps the derived rows of deadlines true.
enum DeadlineListing {
  /// Makes the rows of these cases again from the base tables.
  ///
  /// - Precondition: few enough cases to be read in one go.
  static func refresh(_ cases: [Int64], in db: Database, today: Day) throws {
    let delete = try db.cachedStatement(sql: "DELETE FROM caseDeadline WHERE caseFile = ?")
    for id in cases { try delete.execute(arguments: [id]) }
    try insert(cases, in: db, today: today)
  }

  /// Throws every row away and makes all of them again.
  static func rebuild(in db: Database, today: Day) throws {
    try db.execute(sql: "DELETE FROM caseDeadline")
    try CaseListing.eachChunk(in: db) { try insert($0, in: db, today: today) }
  }

  /// The cases whose rows are not what follows from their records, at most `limit`.
  static func mismatches(in db: Database, today: Day, limit: Int) throws -> [Int64] {
    let select = try db.cachedStatement(
      sql: ListedDeadline.selectSQL + "WHERE caseFile BETWEEN ? AND ?")
    var found: [Int64] = []
    try CaseListing.eachChunk(in: db) { ids in
      guard found.count < limit, let first = ids.first, let last = ids.last else { return }
      let stored = try Row.fetchAll(select, arguments: [first, last]).map { ListedDeadline($0) }
      let computed = try rows(of: ids, in: db, today: today)
      let differing = Set(stored).symmetricDifference(computed).map(\.caseFile)
      found += Set(differing).sorted()
    }
    return Array(found.prefix(limit))
  }

  private static func insert(_ cases: [Int64], in db: Database, today: Day) throws {
    let insert = try db.cachedStatement(sql: ListedDeadline.insertSQL)
    for row in try rows(of: cases, in: db, today: today) {
      try insert.execute(arguments: StatementArguments(row.values))
    }
  }

  private static func rows(
    of cases: [Int64], in db: Database, today: Day
  ) throws -> [ListedDeadline] {
    try DeadlineFacts.read(cases, in: db, today: today).flatMap { facts in
      facts.deadlines().compactMap { ListedDeadline($0, of: facts) }
    }
  }
}
