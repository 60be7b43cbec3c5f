import GRDB

/// The derived part of the first schema: what serves order, search and counts and can always be
/// made again from the base tables.
///
/// In `caseListing` a missing day is `NoDay.number` and a missing sort text `ListedCase.noText`,
/// so that rows without a value come last and a position in the list is never NULL. Every sort index
/// ends with the columns that most filters ask for: a walk along it touches no table row. The list by
/// name is the one that people search in, so its index carries all that a filter can ask a line for.
extension Schema1 {
  static func migrateDerived(_ db: Database) throws {
    for statement in [listing, listingIndexes, search, changes] { try db.execute(sql: statement) }
  }

  private static let listing = """
    CREATE TABLE caseListing (
      id INTEGER PRIMARY KEY,
      traits INTEGER NOT NULL,
      district INTEGER NOT NULL,
      caseworker INTEGER NOT NULL,
      court INTEGER NOT NULL,
      status INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      born INTEGER NOT NULL,
      appointedOn INTEGER NOT NULL,
      decidedOn INTEGER NOT NULL,
      reviewOn INTEGER NOT NULL,
      endedOn INTEGER NOT NULL,
      changesOn INTEGER NOT NULL,
      guardian INTEGER NOT NULL,
      guardianCount INTEGER NOT NULL,
      referenceKey INTEGER NOT NULL,
      nameKey TEXT NOT NULL,
      fileKey TEXT NOT NULL,
      districtKey TEXT NOT NULL,
      guardianKey TEXT NOT NULL,
      caseworkerKey TEXT NOT NULL,
      reference TEXT NOT NULL,
      family TEXT NOT NULL,
      given TEXT NOT NULL,
      districtName TEXT,
      fileNumber TEXT,
      words TEXT NOT NULL,
      guardians TEXT NOT NULL,
      areas TEXT NOT NULL
    ) STRICT;
    CREATE TABLE listedDistrict (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE caseTally (
      district INTEGER NOT NULL,
      caseworker INTEGER NOT NULL,
      court INTEGER NOT NULL,
      traits INTEGER NOT NULL,
      n INTEGER NOT NULL,
      PRIMARY KEY (district, caseworker, court, traits)
    ) STRICT, WITHOUT ROWID;
    """

  private static let listingIndexes = """
    CREATE INDEX caseByName ON caseListing
      (nameKey, id, traits, district, caseworker, court, words, guardians, areas, guardianCount,
      born, appointedOn, decidedOn, reviewOn, endedOn);
    CREATE INDEX caseByFileNumber ON caseListing
      (fileKey, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByReference ON caseListing
      (referenceKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByBorn ON caseListing
      (born, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByDistrict ON caseListing
      (districtKey, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByStatus ON caseListing
      (status, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByGuardian ON caseListing
      (guardianKey, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByKind ON caseListing
      (kind, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByAppointedOn ON caseListing
      (appointedOn, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByReviewOn ON caseListing
      (reviewOn, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseByCaseworker ON caseListing
      (caseworkerKey, nameKey, id, traits, district, caseworker, court);
    CREATE INDEX caseById ON caseListing (id, traits, district, caseworker, court);
    CREATE INDEX caseByTraits ON caseListing (traits, district, caseworker, court);
    CREATE INDEX caseByCourt ON caseListing (court, traits, district, caseworker);
    CREATE INDEX caseByDecidedOn ON caseListing (decidedOn, traits, district, caseworker, court);
    CREATE INDEX caseByEndedOn ON caseListing (endedOn, traits, district, caseworker, court);
    CREATE INDEX caseByChangesOn ON caseListing (changesOn) WHERE changesOn < 1000000;
    """

  /// The texts are folded words between single spaces before they get here, so the plainest
  /// tokenizer cuts them exactly where `SearchWords` does. A prefix that has no index is put together
  /// from all words that begin with it before the first hit comes, which nothing can interrupt: `xvii`
  /// begins a word of nearly every case.
  private static let search = """
    CREATE VIRTUAL TABLE caseSearch USING fts5(words, guardians, areas, content='caseListing',
      content_rowid='id', tokenize="ascii tokenchars '_'", detail=column, prefix='1 2 3 4');
    """

  /// For the filter by the day on which a case changed guardians, which they answer by themselves.
  private static let changes = """
    CREATE INDEX assignmentByEnd ON assignment (endedOn, caseFile, state, voided)
      WHERE endedOn IS NOT NULL;
    CREATE INDEX assignmentByStart ON assignment (effectiveOn, caseFile, state, voided)
      WHERE effectiveOn IS NOT NULL;
    """

  /// Tables whose indexes a load can do without for a while.
  enum Tables: String {
    case all = "tbl_name NOT LIKE 'caseSearch%'"
    case caseList = "tbl_name = 'caseListing'"
    case records = "tbl_name <> 'caseListing' AND tbl_name NOT LIKE 'caseSearch%'"
  }

  /// Runs `load` without any index of the tables but those of constraints, then makes them all
  /// again; for empty registers, where making them at the end is several times faster.
  ///
  /// - Throws: a constraint error where what was loaded breaks a unique index.
  static func withoutIndexes(
    of tables: Tables = .all, in db: Database, _ load: () throws -> Void
  ) throws {
    let indexes = try dropIndexes(of: tables, in: db)
    try load()
    try db.execute(sql: indexes)
  }

  /// - Returns: the statements that make the indexes again.
  static func dropIndexes(of tables: Tables, in db: Database) throws -> String {
    let indexes = try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'index' AND sql IS NOT NULL AND \(tables.rawValue)
        """
    ).map { (name: $0[0] as String, sql: $0[1] as String) }
    for index in indexes {
      try db.execute(sql: "DROP INDEX \(index.name.quotedDatabaseIdentifier)")
    }
    return indexes.map { $0.sql + ";" }.joined()
  }
}
