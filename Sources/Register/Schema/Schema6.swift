import GRDB

/// The sixth schema: Anfragen have a list of their own; a kind of Auftrag says what answers it;
/// a Beteiligter can be unready to become guardian; who lives at an address is found by it.
/// Frozen as the earlier ones.
enum Schema6 {
  static let name = "6"

  static func migrate(_ db: Database) throws {
    try db.execute(sql: inquiries + answers + readiness + addresses)
  }

  private static let inquiries = """
    CREATE INDEX inquiryOpen ON inquiry (askedOn, id, askedBy) WHERE answer = 'open' AND voided IS NULL;
    CREATE INDEX inquiryDone ON inquiry (askedOn, id) WHERE answer <> 'open' AND voided IS NULL;

    """

  /// The kinds that every register began with are recognised by their names.
  private static let answers = """
    ALTER TABLE term ADD COLUMN answeredBy TEXT CHECK (answeredBy IN ('report', 'proposal'));
    UPDATE term SET answeredBy = 'report'
      WHERE topic = 'requestKind' AND nameKey LIKE 'requestKind sozialbericht%';
    UPDATE term SET answeredBy = 'proposal'
      WHERE topic = 'requestKind' AND nameKey LIKE 'requestKind %vorschlag%'
        AND nameKey NOT LIKE '%pfleger%';

    """

  private static let readiness = """
    ALTER TABLE party ADD COLUMN isReady INTEGER CHECK (isReady IN (0, 1));

    """

  private static let addresses = """
    CREATE INDEX residenceByAddress ON residence (street, postcode)
      WHERE street IS NOT NULL AND voided IS NULL;
    """
}
