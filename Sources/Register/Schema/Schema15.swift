import GRDB

/// The fifteenth schema: a court is known by further names, which lists use; other entries than
/// courts can become one too. Frozen as the earlier
/// ones.
enum Schema15 {
  static let name = "15"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE court ADD COLUMN spellings TEXT;
        UPDATE change SET operation = 'mergeEntries' WHERE operation = 'mergeCourts';
        """)
  }
}
