import GRDB

/// The tenth schema: a line of the table of reviews may hold only for proposals without hints.
/// Frozen as the earlier ones.
enum Schema10 {
  static let name = "10"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE reviewRule ADD COLUMN onlyWithoutHints INTEGER NOT NULL DEFAULT 0
          CHECK (onlyWithoutHints IN (0, 1));
        """)
  }
}
