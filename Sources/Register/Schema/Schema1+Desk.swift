extension Schema1 {
  /// What belongs to a desk or an import and makes no Change.
  static let desk = """
    CREATE TABLE draft (
      id INTEGER PRIMARY KEY,
      user INTEGER NOT NULL REFERENCES user(id),
      form TEXT NOT NULL,
      caseFile INTEGER REFERENCES caseFile(id),
      kind TEXT,
      record INTEGER,
      texts TEXT NOT NULL,
      savedAt INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE savedView (
      id INTEGER PRIMARY KEY,
      owner INTEGER REFERENCES user(id),
      name TEXT NOT NULL,
      filter TEXT NOT NULL,
      orderKey TEXT NOT NULL,
      descending INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE UNIQUE INDEX savedViewByName ON savedView (ifnull(owner, 0), name);
    CREATE TABLE importRun (
      id INTEGER PRIMARY KEY,
      change INTEGER NOT NULL REFERENCES change(id),
      at INTEGER NOT NULL,
      file TEXT NOT NULL,
      rows INTEGER NOT NULL,
      created INTEGER NOT NULL,
      updated INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE importedRow (
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      assignment INTEGER,
      packed TEXT NOT NULL
    ) STRICT;
    CREATE INDEX importedRowByCase ON importedRow (caseFile);
    """
}
