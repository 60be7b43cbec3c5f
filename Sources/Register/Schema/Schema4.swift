import GRDB

/// The fourth schema. Frozen as the earlier ones.
enum Schema4 {
  static let name = "4"

  static func migrate(_ db: Database) throws {
    try db.execute(sql: guardiansOfOneDay)
  }

  /// Of guardians of one day the main one is named first from now on: the first desk of a day makes
  /// the lines of such cases again.
  private static let guardiansOfOneDay = """
    UPDATE caseListing SET changesOn = 0 WHERE id IN (
      SELECT caseFile FROM assignment WHERE state = 'appointed' AND voided IS NULL
      GROUP BY caseFile, effectiveOn HAVING count(*) > 1);
    """
}
