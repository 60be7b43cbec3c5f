/// Absences, catalogues, reports, deadlines and what the desk keeps.
extension Schema2 {
  static let office = """
    CREATE TABLE absence (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      user INTEGER NOT NULL REFERENCES user(id),
      fromDay TEXT NOT NULL CHECK (fromDay LIKE '____-__-__'),
      toDay TEXT CHECK (toDay LIKE '____-__-__'),
      substitute INTEGER REFERENCES user(id),
      note TEXT,
      voided INTEGER REFERENCES change(id),
      CHECK (toDay IS NULL OR toDay >= fromDay)
    ) STRICT;
    CREATE INDEX absenceByUser ON absence (user);
    CREATE TABLE textModule (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      name TEXT NOT NULL CHECK (name <> ''),
      nameKey TEXT NOT NULL,
      text TEXT NOT NULL CHECK (text <> ''),
      isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE UNIQUE INDEX textModuleByName ON textModule (nameKey) WHERE voided IS NULL;
    CREATE TABLE officeSetting (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      reminderWeeks INTEGER,
      nameWeeks INTEGER,
      staleDays INTEGER,
      municipal TEXT,
      singleDays TEXT,
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    INSERT INTO officeSetting (id, reminderWeeks, nameWeeks, staleDays) VALUES (1, 4, 1, 14);
    CREATE TABLE caseEvent (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      kind TEXT NOT NULL,
      happenedOn TEXT NOT NULL CHECK (happenedOn LIKE '____-__-__'),
      until TEXT CHECK (until LIKE '____-__-__'),
      since TEXT CHECK (since LIKE '____-__-__'),
      hasOtherLength INTEGER NOT NULL DEFAULT 0 CHECK (hasOtherLength IN (0, 1)),
      note TEXT,
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX caseEventByCase ON caseEvent (caseFile);
    """

  static let reports = """
    CREATE TABLE socialReport (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      request INTEGER REFERENCES courtRequest(id),
      personal TEXT, personalView TEXT,
      health TEXT, healthView TEXT,
      social TEXT, socialView TEXT,
      necessity TEXT, necessityView TEXT,
      otherHelp TEXT, otherHelpView TEXT,
      selection TEXT, selectionView TEXT,
      extendedSupport TEXT, extendedSupportView TEXT,
      sources TEXT,
      state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'finished', 'sent')),
      author INTEGER REFERENCES user(id),
      coSigner INTEGER REFERENCES user(id),
      coSignedOn TEXT CHECK (coSignedOn LIKE '____-__-__'),
      sentOn TEXT CHECK (sentOn LIKE '____-__-__'),
      way TEXT,
      receipt TEXT,
      voided INTEGER REFERENCES change(id),
      CHECK ((state = 'sent') = (sentOn IS NOT NULL))
    ) STRICT;
    CREATE INDEX socialReportByCase ON socialReport (caseFile);
    """

  /// `owner` is who has to do something: the caseworker of the Auftrag or of the case, 0 for nobody.
  static let deadlines = """
    DROP TABLE caseDeadline;
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
      state TEXT NOT NULL,
      owner INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX caseDeadlineByCase ON caseDeadline (caseFile, state, due);
    CREATE INDEX caseDeadlineByDay ON caseDeadline (state, due, id, owner, caseFile, rule);
    CREATE INDEX caseDeadlineByOwner ON caseDeadline (owner, state, due, id, caseFile, rule);
    CREATE INDEX deadlineEntrySettled
      ON deadlineEntry (coalesce(settledDue, courtDay, base), id, caseFile)
      WHERE settlement IS NOT NULL AND voided IS NULL;
    CREATE INDEX assignmentOfAuthority ON assignment (caseFile, guardian)
      WHERE kind = 'authority' AND voided IS NULL;
    """

  static let desk = """
    ALTER TABLE savedView ADD COLUMN list TEXT NOT NULL DEFAULT 'cases';
    DROP INDEX savedViewByName;
    CREATE UNIQUE INDEX savedViewByName ON savedView (ifnull(owner, 0), list, name);
    """

  /// What a court asks for and when, as offices count it; theirs to change from then on.
  static let words = """
    INSERT INTO term (topic, name, nameKey) VALUES
      ('requestKind', 'Sozialbericht', 'requestKind sozialbericht'),
      ('requestKind', 'Vorschlag Ehrenamt', 'requestKind vorschlag ehrenamt'),
      ('requestKind', 'Vorschlag Beruf/Verein', 'requestKind vorschlag beruf/verein'),
      ('requestKind', 'Eignungsfeststellung', 'requestKind eignungsfeststellung'),
      ('requestKind', 'Weitere Sachaufklärung', 'requestKind weitere sachaufklarung'),
      ('requestKind', 'Erforderlichkeit bei Verlängerung',
        'requestKind erforderlichkeit bei verlangerung'),
      ('requestKind', 'Vorschlag Verfahrenspfleger', 'requestKind vorschlag verfahrenspfleger'),
      ('requestKind', 'Zuführung/Vorführung', 'requestKind zufuhrung/vorfuhrung'),
      ('requestOccasion', 'Erstbestellung', 'requestOccasion erstbestellung'),
      ('requestOccasion', 'Einstweilige Anordnung', 'requestOccasion einstweilige anordnung'),
      ('requestOccasion', 'Verlängerung', 'requestOccasion verlangerung'),
      ('requestOccasion', 'Erweiterung', 'requestOccasion erweiterung'),
      ('requestOccasion', 'Einschränkung', 'requestOccasion einschrankung'),
      ('requestOccasion', 'Betreuerwechsel', 'requestOccasion betreurwechsel'),
      ('requestOccasion', 'Einwilligungsvorbehalt', 'requestOccasion einwilligungsvorbehalt'),
      ('requestOccasion', 'Aufhebung', 'requestOccasion aufhebung');
    """
}
