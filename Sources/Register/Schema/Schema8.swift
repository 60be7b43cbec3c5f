import GRDB
import Guardianship

/// The eighth schema: what a case is also found by, the number of the E-Akte, and which cases somebody
/// opened last. Frozen as the earlier ones.
enum Schema8 {
  static let name = "8"

  /// Lines get what follows from tables with one row of a kind; where days decide, or a name is cut
  /// into words otherwise than before, the first desk of a day makes them again.
  static func migrate(_ db: Database) throws {
    try db.execute(sql: cases + opened)
    let functions = [
      DatabaseFunction("reachWords", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map { SearchWords.text(SearchWords.name($0.folded)) }
      },
      DatabaseFunction("phoneWords", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map { SearchWords.text(PhoneDigits.numbers(in: $0)) }
      },
    ]
    for function in functions { db.add(function: function) }
    defer { for function in functions { db.remove(function: function) } }
    try db.execute(sql: lines)
    try db.execute(sql: again)
    try GuardianWords.refill(where: Schema8.hasApostrophe("family || ifnull(given, '')"), in: db)
    try Reach.rebuild(in: db)
  }

  /// In `caseReach` words and digits of each place lie together; see `Reach`.
  private static let cases = """
    ALTER TABLE caseFile ADD COLUMN fileReference TEXT;
    ALTER TABLE caseListing ADD COLUMN birthWords TEXT NOT NULL DEFAULT '';
    ALTER TABLE caseListing ADD COLUMN phones TEXT NOT NULL DEFAULT '';
    ALTER TABLE caseListing ADD COLUMN parties TEXT NOT NULL DEFAULT '';
    ALTER TABLE caseListing ADD COLUMN partyPhones TEXT NOT NULL DEFAULT '';
    ALTER TABLE caseListing ADD COLUMN streets TEXT NOT NULL DEFAULT '';
    CREATE TABLE caseReach (
      place INTEGER NOT NULL,
      word TEXT NOT NULL,
      caseFile INTEGER NOT NULL,
      PRIMARY KEY (place, word, caseFile)
    ) STRICT, WITHOUT ROWID;

    """

  private static let opened = """
    CREATE TABLE openedCase (
      user INTEGER NOT NULL REFERENCES user(id),
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      place INTEGER NOT NULL,
      PRIMARY KEY (user, caseFile)
    ) STRICT, WITHOUT ROWID;
    """

  private static let lines = """
    UPDATE caseListing SET
      birthWords = ifnull(reachWords(p.birthName), ''),
      phones = ifnull(phoneWords(p.phone), ''),
      streets = ifnull((
        SELECT group_concat(words, char(10)) FROM (
          SELECT reachWords(r.street) AS words FROM residence r
          WHERE r.person = p.id AND r.street IS NOT NULL AND r.voided IS NULL AND NOT p.addressBlocked
          ORDER BY words)
        WHERE words <> ''), ''),
      parties = ifnull((
        SELECT group_concat(words, char(10)) FROM (
          SELECT reachWords(t.name) AS words FROM party t
          WHERE t.caseFile = f.id AND t.voided IS NULL AND NOT (p.addressBlocked AND t.kind = 'home')
          ORDER BY words)
        WHERE words <> ''), ''),
      partyPhones = ifnull((
        SELECT group_concat(words, '') FROM (
          SELECT phoneWords(t.phone) AS words FROM party t
          WHERE t.caseFile = f.id AND t.voided IS NULL AND NOT (p.addressBlocked AND t.kind = 'home')
          ORDER BY words)
        WHERE words <> ''), '')
    FROM caseFile f JOIN person p ON p.id = f.person WHERE f.id = caseListing.id;
    """

  private static let again = """
    UPDATE caseListing SET changesOn = 0 WHERE id IN (
      SELECT f.id FROM residence r JOIN caseFile f ON f.person = r.person
      WHERE r.street IS NOT NULL AND r.voided IS NULL
        AND (r.toDay IS NOT NULL OR r.fromDay > date('now'))
      UNION SELECT caseFile FROM party WHERE phone GLOB '*[,;a-z]*'
      UNION SELECT id FROM caseListing
      WHERE \(hasApostrophe("family || given || guardianKey || ifnull(districtName, '')"))
        OR guardianCount > 1 OR birthWords GLOB '* * *'
      UNION SELECT caseFile FROM party WHERE phone IS NOT NULL AND voided IS NULL
      GROUP BY caseFile HAVING count(*) > 1);
    """

  private static func hasApostrophe(_ text: String) -> String {
    "(\(text) LIKE '%''%' OR \(text) LIKE '%\u{2019}%' OR \(text) LIKE '%`%' OR \(text) LIKE '%´%')"
  }
}
