import GRDB
import Guardianship

/// The third schema: guardians with their papers, proposals and reviews. Frozen as the earlier ones.
enum Schema3 {
  static let name = "3"

  static func migrate(_ db: Database) throws {
    for statement in [guardians, papers, proposals, settings] { try db.execute(sql: statement) }
    // Words come before their index: what was never in it cannot be taken out of it.
    try GuardianWords.fill(in: db)
    try db.execute(sql: listing)
    try GuardianListing.rebuild(in: db)
  }

  private static let guardians = """
    ALTER TABLE guardian ADD COLUMN kinds TEXT;
    ALTER TABLE guardian ADD COLUMN stage TEXT NOT NULL DEFAULT 'ready';
    ALTER TABLE guardian ADD COLUMN stageOn TEXT CHECK (stageOn LIKE '____-__-__');
    ALTER TABLE guardian ADD COLUMN pausedUntil TEXT CHECK (pausedUntil LIKE '____-__-__');
    ALTER TABLE guardian ADD COLUMN takesStrangers INTEGER CHECK (takesStrangers IN (0, 1));
    ALTER TABLE guardian ADD COLUMN substitutes INTEGER CHECK (substitutes IN (0, 1));
    ALTER TABLE guardian ADD COLUMN capacity INTEGER CHECK (capacity >= 0);
    ALTER TABLE guardian ADD COLUMN reportedLoad INTEGER CHECK (reportedLoad >= 0);
    ALTER TABLE guardian ADD COLUMN reportedOn TEXT CHECK (reportedOn LIKE '____-__-__');
    ALTER TABLE guardian ADD COLUMN taskAreas TEXT;
    ALTER TABLE guardian ADD COLUMN languages TEXT;
    ALTER TABLE guardian ADD COLUMN skills TEXT;
    ALTER TABLE guardian ADD COLUMN availability TEXT;
    ALTER TABLE guardian ADD COLUMN street TEXT;
    ALTER TABLE guardian ADD COLUMN postcode TEXT;
    ALTER TABLE guardian ADD COLUMN place TEXT;
    ALTER TABLE guardian ADD COLUMN district TEXT;
    ALTER TABLE guardian ADD COLUMN phone TEXT;
    ALTER TABLE guardian ADD COLUMN email TEXT;
    ALTER TABLE guardian ADD COLUMN employer INTEGER REFERENCES guardian(id);
    ALTER TABLE guardian ADD COLUMN registration TEXT;
    ALTER TABLE guardian ADD COLUMN registeredOn TEXT CHECK (registeredOn LIKE '____-__-__');
    ALTER TABLE guardian ADD COLUMN homeAuthority TEXT;
    ALTER TABLE guardian ADD COLUMN insuredUntil TEXT CHECK (insuredUntil LIKE '____-__-__');
    ALTER TABLE guardian ADD COLUMN note TEXT;
    ALTER TABLE guardian ADD COLUMN words TEXT NOT NULL DEFAULT '';
    CREATE INDEX contactByGuardian ON contact (guardian, day)
      WHERE guardian IS NOT NULL AND voided IS NULL;
    """

  private static let papers = """
    CREATE TABLE proof (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      guardian INTEGER NOT NULL REFERENCES guardian(id),
      kind TEXT NOT NULL CHECK (kind IN ('criminalRecord', 'debtorRegister')),
      issuedOn TEXT CHECK (issuedOn LIKE '____-__-__'),
      handedInOn TEXT CHECK (handedInOn LIKE '____-__-__'),
      result TEXT NOT NULL DEFAULT 'unknown'
        CHECK (result IN ('clear', 'entry', 'unclear', 'unknown')),
      seenBy INTEGER REFERENCES user(id),
      note TEXT,
      voided INTEGER REFERENCES change(id),
      CHECK (handedInOn IS NULL OR issuedOn IS NULL OR handedInOn >= issuedOn)
    ) STRICT;
    CREATE INDEX proofByGuardian ON proof (guardian);
    CREATE TABLE agreement (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      guardian INTEGER NOT NULL REFERENCES guardian(id),
      association INTEGER REFERENCES guardian(id),
      partner TEXT,
      contact TEXT,
      signedOn TEXT NOT NULL CHECK (signedOn LIKE '____-__-__'),
      endedOn TEXT CHECK (endedOn LIKE '____-__-__'),
      substitutes INTEGER NOT NULL DEFAULT 0 CHECK (substitutes IN (0, 1)),
      introducedOn TEXT CHECK (introducedOn LIKE '____-__-__'),
      note TEXT,
      voided INTEGER REFERENCES change(id),
      CHECK (endedOn IS NULL OR endedOn >= signedOn)
    ) STRICT;
    CREATE INDEX agreementByGuardian ON agreement (guardian);
    CREATE TABLE training (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      guardian INTEGER NOT NULL REFERENCES guardian(id),
      kind TEXT NOT NULL,
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      topic TEXT,
      minutes INTEGER CHECK (minutes >= 0),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX trainingByGuardian ON training (guardian);
    """

  private static let proposals = """
    ALTER TABLE assignment ADD COLUMN taskAreas TEXT;
    ALTER TABLE assignment ADD COLUMN courtReference TEXT;
    ALTER TABLE assignment ADD COLUMN request INTEGER REFERENCES courtRequest(id);
    ALTER TABLE assignment ADD COLUMN isUrgent INTEGER NOT NULL DEFAULT 0 CHECK (isUrgent IN (0, 1));
    ALTER TABLE assignment ADD COLUMN reviewLater INTEGER NOT NULL DEFAULT 0
      CHECK (reviewLater IN (0, 1));
    ALTER TABLE assignment ADD COLUMN reason TEXT;
    ALTER TABLE assignment ADD COLUMN view TEXT;
    ALTER TABLE assignment ADD COLUMN preference TEXT CHECK (preference IN ('wished', 'rejected'));
    ALTER TABLE assignment ADD COLUMN readyOn TEXT CHECK (readyOn LIKE '____-__-__');
    ALTER TABLE assignment ADD COLUMN consentOn TEXT CHECK (consentOn LIKE '____-__-__');
    ALTER TABLE assignment ADD COLUMN isTiedToProvider INTEGER NOT NULL DEFAULT 0
      CHECK (isTiedToProvider IN (0, 1));
    ALTER TABLE assignment ADD COLUMN proofsFollowOn TEXT CHECK (proofsFollowOn LIKE '____-__-__');
    ALTER TABLE assignment ADD COLUMN answers TEXT;
    ALTER TABLE assignment ADD COLUMN proposedBy INTEGER REFERENCES user(id);
    ALTER TABLE assignment ADD COLUMN submittedOn TEXT CHECK (submittedOn LIKE '____-__-__');
    ALTER TABLE assignment ADD COLUMN sentOn TEXT CHECK (sentOn LIKE '____-__-__');
    ALTER TABLE assignment ADD COLUMN claimedBy INTEGER REFERENCES user(id);
    ALTER TABLE assignment ADD COLUMN claimedOn TEXT CHECK (claimedOn LIKE '____-__-__');
    ALTER TABLE assignment ADD COLUMN course TEXT
      CHECK (course IN
        ('followed', 'deviated', 'withoutProposal', 'notFollowed', 'refused', 'withdrawn', 'overtaken'));
    CREATE INDEX assignmentOpen ON assignment
      (CASE WHEN state = 'inReview' OR reviewLater THEN '0' WHEN state = 'returned' THEN '1'
        WHEN state = 'draft' THEN '2' WHEN state = 'approved' THEN '3' ELSE '4' END
        || ifnull(submittedOn, '9999'), id, state, proposedBy, caseFile, reviewLater, voided)
      WHERE (state NOT IN ('appointed', 'declined', 'ended') OR reviewLater) AND voided IS NULL;
    CREATE INDEX guardianLanguages ON guardian (languages) WHERE languages IS NOT NULL;
    CREATE INDEX guardianOrganisation ON guardian (nameKey, id) WHERE isOrganisation;
    CREATE INDEX assignmentOfCourse ON assignment (course, effectiveOn)
      WHERE course IS NOT NULL AND voided IS NULL;
    CREATE TABLE inquiry (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      guardian INTEGER REFERENCES guardian(id),
      whom TEXT,
      askedOn TEXT NOT NULL CHECK (askedOn LIKE '____-__-__'),
      askedBy INTEGER REFERENCES user(id),
      answer TEXT NOT NULL CHECK (answer IN ('open', 'yes', 'no', 'unreachable')),
      answeredOn TEXT CHECK (answeredOn LIKE '____-__-__'),
      reason TEXT,
      askAgainFrom TEXT CHECK (askAgainFrom LIKE '____-__-__'),
      voided INTEGER REFERENCES change(id),
      CHECK (guardian IS NOT NULL OR whom IS NOT NULL)
    ) STRICT;
    CREATE INDEX inquiryByCase ON inquiry (caseFile);
    CREATE INDEX inquiryByGuardian ON inquiry (guardian) WHERE guardian IS NOT NULL;
    CREATE TABLE review (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      caseFile INTEGER NOT NULL REFERENCES caseFile(id),
      assignment INTEGER NOT NULL REFERENCES assignment(id),
      decision TEXT NOT NULL
        CHECK (decision IN ('approved', 'returned', 'question', 'answer', 'skipped')),
      text TEXT,
      reviewer INTEGER NOT NULL REFERENCES user(id),
      day TEXT NOT NULL CHECK (day LIKE '____-__-__'),
      rule TEXT,
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    CREATE INDEX reviewByAssignment ON review (assignment);
    CREATE TABLE sentLetter (
      assignment INTEGER NOT NULL REFERENCES assignment(id),
      change INTEGER NOT NULL REFERENCES change(id),
      letter TEXT NOT NULL,
      PRIMARY KEY (assignment, change)
    ) STRICT, WITHOUT ROWID;
    """

  private static let settings = """
    CREATE TABLE reviewRule (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL DEFAULT 1,
      kind TEXT,
      tie TEXT,
      reviews INTEGER NOT NULL CHECK (reviews BETWEEN 0 AND 2),
      voided INTEGER REFERENCES change(id)
    ) STRICT;
    ALTER TABLE officeSetting ADD COLUMN preferences TEXT;
    ALTER TABLE officeSetting ADD COLUMN firstTalkWeeks INTEGER;
    ALTER TABLE officeSetting ADD COLUMN firstYearMonths INTEGER;
    ALTER TABLE officeSetting ADD COLUMN laterMonths INTEGER;
    """

  /// One derived row per guardian, which serves filters and candidates. Its rows follow from the
  /// tables by one statement, `GuardianListing.select`.
  private static let listing = """
    CREATE TABLE guardianListing (
      id INTEGER PRIMARY KEY,
      nameKey TEXT NOT NULL,
      kinds TEXT NOT NULL,
      stage TEXT NOT NULL,
      ownOnly INTEGER NOT NULL,
      activeCases INTEGER NOT NULL,
      hasRoom INTEGER NOT NULL,
      appointedOn TEXT,
      takenOverOn TEXT,
      wasAppointed INTEGER NOT NULL,
      agreementOn TEXT,
      lastTalk TEXT
    ) STRICT;
    CREATE INDEX guardianListingByName
      ON guardianListing (nameKey, id, ownOnly, stage, kinds, hasRoom);
    CREATE INDEX guardianListingReady ON guardianListing (ownOnly, stage, hasRoom, nameKey);
    CREATE VIRTUAL TABLE guardianSearch USING fts5(words, content='guardian', content_rowid='id',
      tokenize="ascii tokenchars '_'", detail=none, prefix='2 3');
    CREATE TRIGGER guardianMade AFTER INSERT ON guardian BEGIN
      INSERT INTO guardianSearch (rowid, words) VALUES (new.id, new.words);
    END;
    CREATE TRIGGER guardianWritten AFTER UPDATE OF words ON guardian WHEN old.words <> new.words BEGIN
      INSERT INTO guardianSearch (guardianSearch, rowid, words)
        VALUES ('delete', old.id, old.words);
      INSERT INTO guardianSearch (rowid, words) VALUES (new.id, new.words);
    END;
    INSERT INTO guardianSearch (guardianSearch) VALUES ('rebuild');
    """
}
