extension Schema1 {
  /// What people recorded about deadlines, and the derived rows that lists are read from.
  static let deadlines = """
    CREATE TABLE deadlineEntry (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      rule TEXT NOT NULL,
      subjectKind TEXT NOT NULL,
      subject INTEGER NOT NULL,
      base TEXT NOT NULL CHECK (base LIKE '____-__-__'),
      courtDay TEXT CHECK (courtDay LIKE '____-__-__'),
      settlement TEXT CHECK (settlement IN ('done', 'dropped')),
      settledOn TEXT CHECK (settledOn LIKE '____-__-__'),
      settledDue TEXT CHECK (settledDue LIKE '____-__-__'),
      note TEXT,
      voided INTEGER REFERENCES change(id),
      CHECK (settlement IS NULL OR settledOn IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX deadlineEntryByKey
      ON deadlineEntry (caseFile, rule, subjectKind, subject, base) WHERE voided IS NULL;
    CREATE TABLE caseDeadline (
      id INTEGER PRIMARY KEY,
      caseFile INTEGER NOT NULL,
      rule TEXT NOT NULL,
      subjectKind TEXT NOT NULL,
      subject INTEGER NOT NULL,
      base INTEGER NOT NULL,
      due INTEGER NOT NULL,
      shiftedFrom INTEGER,
      kind TEXT NOT NULL,
      owedBy TEXT NOT NULL,
      ours INTEGER NOT NULL,
      state TEXT NOT NULL
    ) STRICT;
    CREATE INDEX caseDeadlineByCase ON caseDeadline (caseFile);
    CREATE INDEX caseDeadlineByDay ON caseDeadline (state, due, caseFile);
    """
}
