/// A place in the law, written as lawyers cite it: "§ 295 Abs. 2 FamFG".
///
/// Every warning and refusal that comes from the law names one. The text is the same in every
/// language.
public struct Paragraph: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }

  /// An Aufgabenkreis consists of Aufgabenbereiche.
  public static let taskAreas = Paragraph("§ 1815 Abs. 1 BGB")
  /// The six matters that need an express order.
  public static let expressOrder = Paragraph("§ 1815 Abs. 2 BGB")
  /// Several professionals at once, outside the cases the law names.
  public static let severalProfessionals = Paragraph("§ 1817 Abs. 3 BGB")
  /// Verein and Behörde are guardians as legal persons.
  public static let organisationAsGuardian = Paragraph("§ 1818 BGB")
  /// Earliest appointment: after the 17th birthday.
  public static let minors = Paragraph("§ 1814 Abs. 5 BGB")
  /// Review at the latest seven years after the order.
  public static let reviewLimit = Paragraph("§ 295 Abs. 2 S. 1 FamFG")
  /// First review at the latest after two years when ordered against the declared will.
  public static let firstReviewAgainstWill = Paragraph("§ 295 Abs. 2 S. 2 FamFG")
  /// A provisional order ends after six months, together with others after one year.
  public static let provisionalLimit = Paragraph("§ 302 FamFG")
  /// The effective day is the notification, not the decision.
  public static let effectiveDay = Paragraph("§ 287 FamFG")
  /// A reservation lies inside an ordered Aufgabenbereich.
  public static let reservation = Paragraph("§ 1825 Abs. 1 BGB")
  /// The guardianship ends by Aufhebung or by death.
  public static let end = Paragraph("§ 1870 BGB")
  /// Auskunftssperre.
  public static let addressBlock = Paragraph("§ 51 BMG")
}
