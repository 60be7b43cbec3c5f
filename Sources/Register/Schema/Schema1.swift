import GRDB

/// The first schema. Frozen: it describes a past; what comes later is a migration of its own.
///
/// Every editable record has `version` and `voided`; columns are named as the fields are
/// (`Field.column`), days are ISO text, choices raw values. Constraints hold what SQLite can hold.
enum Schema1 {
  static let name = "1"

  static func migrate(_ db: Database) throws {
    for statement in [office, people, cases, orders, guardians, deadlines, history, desk] {
      try db.execute(sql: statement)
    }
    try migrateDerived(db)
  }

  private static let office = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE user (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      account TEXT UNIQUE,
      name TEXT NOT NULL CHECK (name <> ''),
      nameKey TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('caseworker', 'supervisor', 'coordinator', 'reader')),
      isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1)),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE UNIQUE INDEX userByName ON user (nameKey) WHERE voided IS NULL;
    CREATE TABLE court (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      name TEXT NOT NULL CHECK (name <> ''),
      nameKey TEXT NOT NULL,
      isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE UNIQUE INDEX courtByName ON court (nameKey) WHERE voided IS NULL;
    CREATE TABLE taskArea (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      name TEXT NOT NULL CHECK (name <> ''),
      nameKey TEXT NOT NULL,
      expressNumber INTEGER CHECK (expressNumber BETWEEN 1 AND 6),
      includesAssets INTEGER NOT NULL DEFAULT 0 CHECK (includesAssets IN (0, 1)),
      isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE UNIQUE INDEX taskAreaByName ON taskArea (nameKey) WHERE voided IS NULL;
    """

  private static let people = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      family TEXT NOT NULL CHECK (family <> ''),
      given TEXT NOT NULL DEFAULT '',
      nameKey TEXT NOT NULL,
      birthName TEXT,
      title TEXT,
      born TEXT CHECK (born LIKE '____-__-__'),
      sex TEXT CHECK (sex IN ('female', 'male', 'diverse')),
      livingSituation TEXT,
      languages TEXT,
      interpreter TEXT,
      phone TEXT,
      visitHints TEXT,
      addressBlocked INTEGER NOT NULL DEFAULT 0 CHECK (addressBlocked IN (0, 1)),
      diedOn TEXT CHECK (diedOn LIKE '____-__-__'),
      voided INTEGER REFERENCES change(id),
      CHECK (diedOn IS NULL OR born IS NULL OR diedOn >= born)
    ) STRICT;
    CREATE INDEX personByBirthDay ON person (born, nameKey);
    CREATE INDEX personByName ON person (nameKey);
    CREATE TABLE residence (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      person INTEGER NOT NULL REFERENCES person(id),
      kind TEXT NOT NULL CHECK (kind IN ('home', 'stay')),
      street TEXT,
      postcode TEXT,
      place TEXT,
      district TEXT,
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      voided INTEGER REFERENCES change(id),
      CHECK (fromDay IS NULL OR toDay IS NULL OR toDay >= fromDay)
    ) STRICT;
    CREATE INDEX residenceByPerson ON residence (person);
    """

  private static let cases = """
    CREATE TABLE caseFile (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      reference TEXT NOT NULL UNIQUE,
      person INTEGER NOT NULL REFERENCES person(id),
      wishes TEXT,
      cause TEXT,
      remark TEXT,
      importNote TEXT,
      endReason TEXT
        CHECK (endReason IN ('death', 'lifted', 'transferred', 'lapsed', 'notNeeded')),
      endedOn TEXT CHECK (endedOn LIKE '____-__-__'),
      createdBy INTEGER NOT NULL REFERENCES change(id),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX caseFileByPerson ON caseFile (person);
    CREATE TABLE courtPeriod (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      court INTEGER REFERENCES court(id),
      fileNumber TEXT CHECK (fileNumber <> ''),
      fileKey TEXT,
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      voided INTEGER REFERENCES change(id),
      CHECK (fromDay IS NULL OR toDay IS NULL OR toDay >= fromDay)
    ) STRICT;
    CREATE INDEX courtPeriodByCase ON courtPeriod (caseFile);
    CREATE UNIQUE INDEX courtPeriodByNumber ON courtPeriod (fileKey, court)
      WHERE fileKey IS NOT NULL AND voided IS NULL AND toDay IS NULL;
    CREATE INDEX courtPeriodByOldNumber ON courtPeriod (fileKey)
      WHERE fileKey IS NOT NULL AND toDay IS NOT NULL;
    CREATE TABLE statusPeriod (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      status TEXT NOT NULL
        CHECK (status IN ('inquiry', 'investigating', 'provisional', 'running', 'ended')),
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX statusPeriodByCase ON statusPeriod (caseFile);
    CREATE TABLE caseworkerPeriod (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      caseworker INTEGER NOT NULL REFERENCES user(id),
      fromDay TEXT CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX caseworkerPeriodByCase ON caseworkerPeriod (caseFile);
    CREATE TABLE party (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      kind TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      relation TEXT,
      phone TEXT,
      email TEXT,
      address TEXT,
      mayBeInformed INTEGER CHECK (mayBeInformed IN (0, 1)),
      asGuardian TEXT CHECK (asGuardian IN ('wished', 'rejected')),
      note TEXT,
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX partyByCase ON party (caseFile);
    CREATE TABLE directive (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      kind TEXT NOT NULL
        CHECK (kind IN ('powerOfAttorney', 'guardianshipDirective', 'livingWill')),
      signedOn TEXT CHECK (signedOn LIKE '____-__-__'),
      holder TEXT,
      location TEXT,
      note TEXT,
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX directiveByCase ON directive (caseFile);
    """

  private static let orders = """
    CREATE TABLE courtOrder (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      kind TEXT NOT NULL,
      decidedOn TEXT CHECK (decidedOn LIKE '____-__-__'),
      effectiveOn TEXT CHECK (effectiveOn LIKE '____-__-__'),
      reviewOn TEXT CHECK (reviewOn LIKE '____-__-__'),
      validUntil TEXT CHECK (validUntil LIKE '____-__-__'),
      againstDeclaredWill INTEGER NOT NULL DEFAULT 0 CHECK (againstDeclaredWill IN (0, 1)),
      hasReservation INTEGER NOT NULL DEFAULT 0 CHECK (hasReservation IN (0, 1)),
      reservationScope TEXT,
      taskAreas TEXT,
      wording TEXT,
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX courtOrderByCase ON courtOrder (caseFile);
    """

  private static let guardians = """
    CREATE TABLE guardian (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      reference TEXT NOT NULL UNIQUE,
      family TEXT NOT NULL CHECK (family <> ''),
      given TEXT,
      nameKey TEXT NOT NULL,
      isOrganisation INTEGER NOT NULL DEFAULT 0 CHECK (isOrganisation IN (0, 1)),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX guardianByName ON guardian (nameKey);
    CREATE TABLE assignment (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      reference TEXT NOT NULL UNIQUE,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      guardian INTEGER NOT NULL REFERENCES guardian(id),
      role TEXT NOT NULL
        CHECK (role IN ('guardian', 'coGuardian', 'substitute', 'supplementary', 'supervisory')),
      kind TEXT NOT NULL CHECK (kind IN ('volunteer', 'professional', 'associationEmployee',
        'authorityEmployee', 'association', 'authority')),
      tie TEXT CHECK (tie IN ('family', 'bond', 'none')),
      state TEXT NOT NULL,
      effectiveOn TEXT CHECK (effectiveOn LIKE '____-__-__'),
      endedOn TEXT CHECK (endedOn LIKE '____-__-__'),
      endReason TEXT,
      courtOrder INTEGER REFERENCES courtOrder(id),
      voided INTEGER REFERENCES change(id),
      CHECK (effectiveOn IS NULL OR endedOn IS NULL OR endedOn >= effectiveOn)
    ) STRICT;
    CREATE INDEX assignmentByCase ON assignment (caseFile, effectiveOn, endedOn, state, voided);
    CREATE INDEX assignmentByGuardian ON assignment (guardian);
    """

  /// Retention can take `oldValue` and `newValue` out of `fieldChange` while the change, its user
  /// and its day remain.
  private static let history = """
    CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      operation TEXT NOT NULL,
      user INTEGER NOT NULL REFERENCES user(id),
      at INTEGER NOT NULL,
      reason TEXT,
      undoes INTEGER REFERENCES change(id),
      undoneBy INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX changeByUser ON change (user, id);
    CREATE TABLE changedRecord (
      change INTEGER NOT NULL REFERENCES change(id),
      kind TEXT NOT NULL,
      record INTEGER NOT NULL,
      action TEXT NOT NULL CHECK (action IN ('created', 'updated', 'voided', 'restored')),
      version INTEGER NOT NULL,
      caseFile INTEGER REFERENCES caseFile(id),
      person INTEGER REFERENCES person(id),
      PRIMARY KEY (change, kind, record)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX changedRecordByRecord ON changedRecord (kind, record, change);
    CREATE INDEX changedRecordByCase ON changedRecord (caseFile, change);
    CREATE INDEX changedRecordByPerson ON changedRecord (person, change);
    CREATE TABLE fieldChange (
      change INTEGER NOT NULL REFERENCES change(id),
      kind TEXT NOT NULL,
      record INTEGER NOT NULL,
      field TEXT NOT NULL,
      oldValue TEXT,
      newValue TEXT,
      PRIMARY KEY (change, kind, record, field)
    ) STRICT, WITHOUT ROWID;
    """
}
