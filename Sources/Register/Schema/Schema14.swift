import GRDB

/// The fourteenth schema: what a volunteer claims in place of the Aufwandspauschale; the guardians of a
/// case are found each by the own name. Frozen as the earlier ones.
enum Schema14 {
  static let name = "14"

  /// The first desk of a day makes the lines again that have several guardians.
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE assignment ADD COLUMN expenses TEXT CHECK (expenses IN ('single', 'remuneration'));
        UPDATE caseListing SET changesOn = 0 WHERE guardianCount > 1;
        """)
  }
}
