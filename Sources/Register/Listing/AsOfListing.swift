import GRDB
import Guardianship

/// The list as it was on another day: made by the function that makes the lines, kept in a
/// temporary table of this connection until another day is asked or the register changes.
enum AsOfListing {
  /// - Returns: the source to read a query from.
  static func source(for query: ListQuery, in db: Database) throws -> ListingSource {
    guard query.asOf != query.today else { return .current }
    let stamp = try "\(query.asOf.number) \(version(of: db))"
    try db.execute(
      sql: "CREATE TEMP TABLE IF NOT EXISTS asOfStamp (id INTEGER PRIMARY KEY, stamp TEXT)")
    if try String.fetchOne(db, sql: "SELECT stamp FROM temp.asOfStamp") != stamp {
      try fill(on: query.asOf, in: db)
      try db.execute(
        sql: "INSERT OR REPLACE INTO temp.asOfStamp VALUES (1, ?)", arguments: [stamp])
    }
    return .asOf
  }

  private static func fill(on day: Day, in db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.asOfListing;
        CREATE TEMP TABLE asOfListing AS SELECT * FROM main.caseListing WHERE 0;
        DELETE FROM temp.asOfStamp;
        """)
    let names = ListingNames(db, mayAdd: false)
    let insert = try db.makeStatement(sql: ListedCase.insertSQL(into: "temp.asOfListing"))
    try CaseListing.eachChunk(in: db) { ids in
      for facts in try ListingFacts.read(ids, in: db) {
        guard let line = try ListedCase(facts, on: day, isPast: true, names: names) else {
          continue
        }
        try insert.execute(arguments: StatementArguments(line.values))
      }
    }
    try db.execute(sql: "CREATE UNIQUE INDEX temp.asOfById ON asOfListing (id)")
  }

  /// Moves with every change, by this connection or another.
  static func version(of db: Database) throws -> String {
    let foreign = try Int.fetchOne(db, sql: "PRAGMA main.data_version") ?? 0
    let own = try Int.fetchOne(db, sql: "SELECT ifnull(max(id), 0) FROM change") ?? 0
    return "\(foreign) \(own)"
  }
}
