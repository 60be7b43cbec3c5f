import GRDB

/// The fifth schema: a draft says what it builds on and which desk keeps it; the office has a time
/// zone of its own.
/// Frozen as the earlier ones.
enum Schema5 {
  static let name = "5"

  static func migrate(_ db: Database) throws { try db.execute(sql: drafts + timeZone) }

  /// `seen`: the fields of the record as they were read, by key, as `texts`.
  private static let drafts = """
    ALTER TABLE draft ADD COLUMN version INTEGER;
    ALTER TABLE draft ADD COLUMN seen TEXT;
    ALTER TABLE draft ADD COLUMN desk TEXT;

    """

  private static let timeZone = """
    ALTER TABLE officeSetting ADD COLUMN timeZone TEXT NOT NULL DEFAULT 'Europe/Berlin';
    """
}
