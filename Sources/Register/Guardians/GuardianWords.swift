import GRDB
import Guardianship

/// What guardians are searched by beside their references.
enum GuardianWords {
  /// Writes the words of guardians whose rows are older than the words.
  static func fill(in db: Database) throws { try refill(where: "words = ''", in: db) }

  /// Writes the words of some guardians anew.
  static func refill(where condition: String, in db: Database) throws {
    let table = RecordTable.of(.guardian)
    let update = try db.makeStatement(sql: "UPDATE guardian SET words = ? WHERE id = ?")
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, family, given FROM guardian WHERE \(condition)")
    var words: [(Int64, String)] = []
    while let row = try rows.next() {
      let values: FieldValues = [.guardianFamily: row[1], .guardianGiven: row[2]]
      words.append((row[0], table.value(of: .words, for: values) ?? ""))
    }
    for (id, text) in words { try update.execute(arguments: [text, id]) }
  }
}
