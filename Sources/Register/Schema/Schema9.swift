import GRDB

/// The ninth schema: a register has an identifier of its own, and deadlines and talks follow the law
/// as it was read again.
/// Frozen as the earlier ones.
enum Schema9 {
  static let name = "9"

  static func migrate(_ db: Database) throws {
    try db.execute(sql: identifier + land + deadlines + talks)
  }

  /// By which what leaves the register is known again, such as the entries of a calendar.
  private static let identifier = """
    INSERT INTO meta (key, value) VALUES ('register.identifier', lower(hex(randomblob(16))));

    """

  /// A Verein may have no part in what its Land asks and pays.
  private static let land = """
    ALTER TABLE officeSetting ADD COLUMN landDuties INTEGER NOT NULL DEFAULT 1
      CHECK (landDuties IN (0, 1));

    """

  /// The first desk makes them again.
  private static let deadlines = """
    INSERT OR REPLACE INTO meta (key, value)
      SELECT 'deadlines.stale', '1' WHERE EXISTS (SELECT 1 FROM caseFile);

    """

  /// The first talk follows the first appointment that is none for standing in.
  private static let talks = """
    UPDATE guardianListing SET appointedOn = ifnull(
      (SELECT min(effectiveOn) FROM assignment WHERE guardian = guardianListing.id
        AND state = 'appointed' AND role <> 'substitute' AND voided IS NULL), appointedOn);
    """
}
