import GRDB
import Guardianship

/// What a guardian is searched by beside its reference: name, district, place, languages, skills.
enum GuardianWords {
  static func text(_ values: FieldValues) -> String {
    let fields: [Field] = [
      .guardianFamily, .guardianGiven, .guardianDistrict, .guardianPlace, .guardianLanguages,
      .guardianSkills,
    ]
    return SearchWords.text(
      fields.compactMap { values[$0] }.flatMap { SearchWords.split($0.folded) })
  }

  /// Writes the words of guardians whose rows are older than the words.
  static func fill(in db: Database) throws {
    let update = try db.makeStatement(sql: "UPDATE guardian SET words = ? WHERE id = ?")
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, family, given FROM guardian WHERE words = ''")
    var words: [(Int64, String)] = []
    while let row = try rows.next() {
      let values: FieldValues = [.guardianFamily: row[1], .guardianGiven: row[2]]
      words.append((row[0], text(values)))
    }
    for (id, text) in words { try update.execute(arguments: [text, id]) }
  }
}
