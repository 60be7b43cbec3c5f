import GRDB

/// The fourth schema: what a list said last is kept by key, and guardians of one day are put in order.
/// Frozen as the earlier ones.
enum Schema4 {
  static let name = "4"

  /// One pass over the table of rows: a nation has 1.3 million in it.
  static func migrate(_ db: Database) throws {
    let keyed = DatabaseFunction("keyed", argumentCount: 1, pure: true) { values in
      String.fromDatabaseValue(values[0]).map(Schema4.keyed)
    }
    db.add(function: keyed)
    defer { db.remove(function: keyed) }
    try db.execute(sql: "UPDATE importedRow SET packed = keyed(packed)")
    try db.execute(sql: guardiansOfOneDay)
  }

  /// Of guardians of one day the main one is named first from now on: the first desk of a day makes
  /// the lines of such cases again.
  private static let guardiansOfOneDay = """
    UPDATE caseListing SET changesOn = 0 WHERE id IN (
      SELECT caseFile FROM assignment WHERE state = 'appointed' AND voided IS NULL
      GROUP BY caseFile, effectiveOn HAVING count(*) > 1);
    """

  /// What the columns meant while their values stood in this order between unit separators.
  private static let keys = [
    "reference", "fileNumber", "court", "family", "given", "title", "birthName", "born", "sex",
    "street", "postcode", "place", "district", "phone", "livingSituation", "languages",
    "interpreter", "visitHints", "addressBlocked", "diedOn", "status", "endReason", "endedOn",
    "taskAreas", "reservation", "guardian", "guardianKind", "decidedOn", "appointedOn", "reviewOn",
    "caseworker", "wishes", "remark",
  ]

  /// `key=value` of every column that has one, by key; a note stays behind its record separator.
  private static func keyed(_ packed: String) -> String {
    let parts = packed.utf8.split(separator: 0x1E, maxSplits: 1, omittingEmptySubsequences: false)
    let values = parts[0].split(separator: 0x1F, omittingEmptySubsequences: false)
    let row = zip(keys, values).filter { !$1.isEmpty }.sorted { $0.0 < $1.0 }
      .map { "\($0)=\(Substring($1))" }.joined(separator: "\u{1F}")
    return parts.count > 1 ? "\(row)\u{1E}\(Substring(parts[1]))" : row
  }
}
