import GRDB

/// The seventh schema: the kind of a guardian may be unknown.
/// Frozen as the earlier ones.
enum Schema7 {
  static let name = "7"

  /// SQLite changes no condition of a column: the column is made anew beside the old one.
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE assignment ADD COLUMN newKind TEXT NOT NULL DEFAULT 'unknown'
          CHECK (newKind IN ('volunteer', 'professional', 'associationEmployee',
            'authorityEmployee', 'association', 'authority', 'unknown'));
        UPDATE assignment SET newKind = kind;
        DROP INDEX assignmentOfAuthority;
        ALTER TABLE assignment DROP COLUMN kind;
        ALTER TABLE assignment RENAME COLUMN newKind TO kind;
        CREATE INDEX assignmentOfAuthority ON assignment (caseFile, guardian)
          WHERE kind = 'authority' AND voided IS NULL;
        """)
  }
}
