import GRDB

/// The second schema: what a caseworker's day consists of. Frozen as the first one is.
enum Schema2 {
  static let name = "2"

  static func migrate(_ db: Database) throws {
    for statement in [
      places, requests, contacts, calendar, office, reports, deadlines, desk, words,
    ] {
      try db.execute(sql: statement)
    }
    // Rows of deadlines have another shape now: the first desk makes them again.
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO meta (key, value)
        SELECT 'deadlines.stale', '1' WHERE EXISTS (SELECT 1 FROM caseFile)
        """)
    // Lines say no district any more where there is an Auskunftssperre: they are due to be made.
    try db.execute(
      sql: """
        UPDATE caseListing SET changesOn = 0 WHERE id IN (
          SELECT f.id FROM caseFile f JOIN person p ON p.id = f.person WHERE p.addressBlocked)
        """)
  }

  private static let places = """
    ALTER TABLE court ADD COLUMN state TEXT;
    ALTER TABLE court ADD COLUMN municipal TEXT;
    ALTER TABLE assignment ADD COLUMN isExempt INTEGER CHECK (isExempt IN (0, 1));
    ALTER TABLE assignment ADD COLUMN endedByDeath INTEGER NOT NULL DEFAULT 0
      CHECK (endedByDeath IN (0, 1));
    """

  private static let requests = """
    CREATE TABLE term (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      topic TEXT NOT NULL CHECK (topic IN ('requestKind', 'requestOccasion')),
      name TEXT NOT NULL CHECK (name <> ''),
      nameKey TEXT NOT NULL,
      isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE UNIQUE INDEX termByName ON term (nameKey) WHERE voided IS NULL;
    CREATE TABLE courtRequest (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      reference TEXT NOT NULL UNIQUE,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      kind INTEGER NOT NULL REFERENCES term(id),
      occasion INTEGER REFERENCES term(id),
      receivedOn TEXT NOT NULL CHECK (receivedOn LIKE '____-__-__'),
      letterOf TEXT CHECK (letterOf LIKE '____-__-__'),
      assignedTo INTEGER REFERENCES user(id),
      assignedOn TEXT CHECK (assignedOn LIKE '____-__-__'),
      dueOn TEXT CHECK (dueOn LIKE '____-__-__'),
      extensionAskedOn TEXT CHECK (extensionAskedOn LIKE '____-__-__'),
      extendedTo TEXT CHECK (extendedTo LIKE '____-__-__'),
      sentOn TEXT CHECK (sentOn LIKE '____-__-__'),
      settledOn TEXT CHECK (settledOn LIKE '____-__-__'),
      settlement TEXT CHECK (settlement IN ('answered', 'withdrawn', 'obsolete')),
      note TEXT,
      voided INTEGER REFERENCES change(id),
      CHECK ((settledOn IS NULL) = (settlement IS NULL))
    ) STRICT;
    CREATE INDEX courtRequestByCase ON courtRequest (caseFile);
    CREATE INDEX courtRequestByDay ON courtRequest (receivedOn, id);
    CREATE INDEX courtRequestOpen ON courtRequest (assignedTo, receivedOn)
      WHERE settledOn IS NULL AND sentOn IS NULL AND voided IS NULL;
    CREATE INDEX courtRequestByCourtDay
      ON courtRequest (ifnull(extendedTo, ifnull(dueOn, '9999')), id, assignedTo, caseFile)
      WHERE settledOn IS NULL AND sentOn IS NULL AND voided IS NULL;
    CREATE INDEX courtRequestSent ON courtRequest (sentOn, id, assignedTo, caseFile)
      WHERE settledOn IS NULL AND sentOn IS NOT NULL AND voided IS NULL;
    CREATE INDEX courtRequestSettled ON courtRequest (settledOn, id, assignedTo, caseFile)
      WHERE settledOn IS NOT NULL AND voided IS NULL;
    CREATE TABLE dealingRule (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      fromLetters TEXT,
      toLetters TEXT,
      district TEXT,
      court INTEGER REFERENCES court(id),
      caseworker INTEGER NOT NULL REFERENCES user(id),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    """

  /// Which cases a contact is about stands in its row; the pairs beside it and the words for
  /// searching follow by triggers, so that no road can forget them.
  private static let contacts = """
    CREATE TABLE contact (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      kind TEXT NOT NULL,
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      minutes INTEGER CHECK (minutes >= 0),
      cases TEXT,
      guardian INTEGER REFERENCES guardian(id),
      withWhom TEXT,
      reached INTEGER CHECK (reached IN (0, 1)),
      topic TEXT,
      document TEXT,
      number TEXT,
      fee INTEGER CHECK (fee >= 0),
      text TEXT,
      author INTEGER REFERENCES user(id),
      words TEXT NOT NULL DEFAULT '',
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX contactByDay ON contact (day, id) WHERE voided IS NULL;
    CREATE TABLE contactCase (
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      day TEXT NOT NULL,
      contact INTEGER NOT NULL REFERENCES contact(id),
      PRIMARY KEY (caseFile, day, contact)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contactCaseByContact ON contactCase (contact);
    CREATE VIRTUAL TABLE contactSearch USING fts5(words, content='contact', content_rowid='id',
      tokenize="ascii tokenchars '_'", detail=none, prefix='2 3');
    CREATE TRIGGER contactMade AFTER INSERT ON contact BEGIN
      INSERT INTO contactSearch (rowid, words) VALUES (new.id, new.words);
      INSERT INTO contactCase (caseFile, day, contact)
        SELECT value, new.day, new.id
        FROM json_each('[' || replace(ifnull(new.cases, ''), ' ', ',') || ']')
        WHERE new.voided IS NULL;
    END;
    CREATE TRIGGER contactWritten AFTER UPDATE OF words ON contact WHEN old.words <> new.words BEGIN
      INSERT INTO contactSearch (contactSearch, rowid, words) VALUES ('delete', old.id, old.words);
      INSERT INTO contactSearch (rowid, words) VALUES (new.id, new.words);
    END;
    CREATE TRIGGER contactMoved AFTER UPDATE OF cases, day, voided ON contact BEGIN
      DELETE FROM contactCase WHERE contact = new.id;
      INSERT INTO contactCase (caseFile, day, contact)
        SELECT value, new.day, new.id
        FROM json_each('[' || replace(ifnull(new.cases, ''), ' ', ',') || ']')
        WHERE new.voided IS NULL;
    END;
    """

  private static let calendar = """
    CREATE TABLE calendarEntry (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER REFERENCES caseFile(id),
      kind TEXT NOT NULL,
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      time TEXT CHECK (time LIKE '__:__'),
      minutes INTEGER CHECK (minutes >= 0),
      place TEXT,
      user INTEGER REFERENCES user(id),
      state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'cancelled')),
      note TEXT,
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX calendarEntryPlanned ON calendarEntry (day, ifnull(time, ''), id, user, caseFile)
      WHERE state = 'planned' AND voided IS NULL;
    CREATE INDEX calendarEntryPast ON calendarEntry (day, ifnull(time, ''), id, user, caseFile)
      WHERE state <> 'planned' AND voided IS NULL;
    CREATE INDEX calendarEntryByCase ON calendarEntry (caseFile) WHERE caseFile IS NOT NULL;
    CREATE TABLE followUp (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER REFERENCES caseFile(id),
      dueOn TEXT NOT NULL CHECK (dueOn LIKE '____-__-__'),
      text TEXT NOT NULL CHECK (text <> ''),
      owner INTEGER REFERENCES user(id),
      every TEXT,
      firstOn TEXT CHECK (firstOn LIKE '____-__-__'),
      doneOn TEXT CHECK (doneOn LIKE '____-__-__'),
      words TEXT NOT NULL DEFAULT '',
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX followUpByDay ON followUp (dueOn, id, owner, caseFile)
      WHERE doneOn IS NULL AND voided IS NULL;
    CREATE INDEX followUpDone ON followUp (dueOn, id, owner, caseFile)
      WHERE doneOn IS NOT NULL AND voided IS NULL;
    CREATE INDEX followUpByCase ON followUp (caseFile) WHERE caseFile IS NOT NULL;
    """
}
