import GRDB

/// The eleventh schema: what a volunteer claims in place of the Aufwandspauschale; how a proposal went
/// out, and what the rules said of it then; the guardians of a case are found each by the own name.
/// Frozen as the earlier ones.
enum Schema11 {
  static let name = "11"

  /// The first desk of a day makes the lines again that have several guardians.
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE assignment ADD COLUMN expenses TEXT
          CHECK (expenses IN ('single', 'remuneration'));
        ALTER TABLE assignment ADD COLUMN way TEXT
          CHECK (way IN ('electronic', 'post', 'fax', 'handedOver'));
        ALTER TABLE assignment ADD COLUMN receipt TEXT;
        CREATE TABLE keptFindings (
          assignment INTEGER NOT NULL REFERENCES assignment(id),
          change INTEGER NOT NULL REFERENCES change(id),
          day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
          findings TEXT NOT NULL,
          PRIMARY KEY (assignment, change)
        ) STRICT, WITHOUT ROWID;
        UPDATE caseListing SET changesOn = 0 WHERE guardianCount > 1;
        """)
  }
}
