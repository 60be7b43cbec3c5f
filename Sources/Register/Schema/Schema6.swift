import GRDB

/// The sixth schema: Anfragen have a list of their own.
/// Frozen as the earlier ones.
enum Schema6 {
  static let name = "6"

  static func migrate(_ db: Database) throws { try db.execute(sql: inquiries) }

  private static let inquiries = """
    CREATE INDEX inquiryOpen ON inquiry (askedOn, id) WHERE answer = 'open' AND voided IS NULL;
    CREATE INDEX inquiryDone ON inquiry (askedOn, id) WHERE answer <> 'open' AND voided IS NULL;
    """
}
