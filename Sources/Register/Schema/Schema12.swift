import GRDB

/// The twelfth schema: a court is known by further names, which lists use; other entries than
/// courts can become one too; what ended on an unknown day owes nothing that runs on. Frozen as the
/// earlier ones.
enum Schema12 {
  static let name = "12"

  /// The first desk makes the deadlines again.
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE court ADD COLUMN spellings TEXT;
        UPDATE change SET operation = 'mergeEntries' WHERE operation = 'mergeCourts';
        INSERT OR REPLACE INTO meta (key, value)
          SELECT 'deadlines.stale', '1' WHERE EXISTS (SELECT 1 FROM caseFile);
        """)
  }
}
