import GRDB
import Guardianship

/// What the last import said in one row: the third side of every comparison.
struct ImportedRow {
  let id: Int64
  /// The assignment that the row made or was recognised in.
  var assignment: Int64?
  var values: ImportValues
  var note: String

  var packed: String { Self.packed(values, note) }

  /// Values and note as one text; neither has control characters in it.
  static func packed(_ values: ImportValues, _ note: String) -> String {
    note.isEmpty ? values.packed : values.packed + "\u{1E}" + note
  }

  static func all(of caseFile: Int64, in db: Database) throws -> [ImportedRow] {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid, assignment, packed FROM importedRow WHERE caseFile = ? ORDER BY rowid")
    return try Row.fetchAll(statement, arguments: [caseFile]).map { row in
      let parts = (row[2] as String).split(
        separator: "\u{1E}", maxSplits: 1, omittingEmptySubsequences: false)
      return ImportedRow(
        id: row[0], assignment: row[1], values: ImportValues(packed: String(parts[0])),
        note: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// The number of the row that says exactly this, if there is one.
  static func number(of packed: String, in caseFile: Int64, _ db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM importedRow WHERE caseFile = ? AND packed = ?")
    return try Int64.fetchOne(statement, arguments: [caseFile, packed])
  }

  static func insert(
    caseFile: Int64, assignment: Int64?, packed: String, in db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO importedRow (caseFile, assignment, packed) VALUES (?, ?, ?)")
    try statement.execute(arguments: [caseFile, assignment, packed])
  }

  func save(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE importedRow SET assignment = ?, packed = ? WHERE rowid = ?")
    try statement.execute(arguments: [assignment, packed, id])
  }
}
