import GRDB
import Guardianship

/// Cases whose people are perhaps one, worked out once and kept in a temporary table of this
/// connection until the register changes.
///
/// Each row names the case of a later person and the case of the earliest person like them.
enum PerhapsTwice {
  /// More pairs than a user looks through.
  private static let limit = 500

  static func prepare(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS perhapsTwiceStamp (id INTEGER PRIMARY KEY, stamp TEXT);
        CREATE TEMP TABLE IF NOT EXISTS perhapsTwice (caseFile INTEGER PRIMARY KEY, other INTEGER);
        """)
    let stamp = try AsOfListing.version(of: db)
    if try String.fetchOne(db, sql: "SELECT stamp FROM temp.perhapsTwiceStamp") == stamp { return }
    try db.execute(sql: "DELETE FROM temp.perhapsTwice; DELETE FROM temp.perhapsTwiceStamp")
    let insert = try db.makeStatement(
      sql: "INSERT OR IGNORE INTO temp.perhapsTwice VALUES (?, ?)")
    for pair in try pairs(in: db) { try insert.execute(arguments: [pair.key, pair.value]) }
    try db.execute(
      sql: "INSERT INTO temp.perhapsTwiceStamp VALUES (1, ?)", arguments: [stamp])
  }

  private struct Candidate {
    let id: Int64
    let likeness: PersonLikeness
  }

  /// Only people of one birth day or one name are compared.
  private static func pairs(in db: Database) throws -> [Int64: Int64] {
    var pairs: [Int64: Int64] = [:]
    for column in ["born", "nameKey"] {
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(column), id, family, given, born FROM person
          WHERE voided IS NULL AND \(column) IN (
            SELECT \(column) FROM person GROUP BY \(column) HAVING count(*) > 1)
          ORDER BY \(column), id
          """)
      var (mark, group) = ("", [Candidate]())
      while pairs.count < limit, let row = try rows.next() {
        if row[0] as String != mark { (mark, group) = (row[0], []) }
        let candidate = Candidate(
          id: row[1],
          likeness: PersonLikeness(family: row[2], given: row[3], born: row.day(4)))
        if let pair = try pair(candidate, among: group, in: db) {
          pairs[pair.caseFile] = pairs[pair.caseFile] ?? pair.other
        }
        group.append(candidate)
      }
    }
    return pairs
  }

  private static func pair(
    _ candidate: Candidate, among group: [Candidate], in db: Database
  ) throws -> (caseFile: Int64, other: Int64)? {
    for other in group where other.likeness.isPerhaps(candidate.likeness) {
      if let caseFile = try latestCase(of: candidate.id, in: db),
        let otherCase = try latestCase(of: other.id, in: db)
      {
        return (caseFile, otherCase)
      }
    }
    return nil
  }

  private static func latestCase(of person: Int64, in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: "SELECT max(id) FROM caseFile WHERE person = ? AND voided IS NULL")
    return try Int64.fetchOne(statement, arguments: [person])
  }
}
