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
  public static let severalGuardians = Paragraph("§ 1817 Abs. 1, 4 BGB")
  public static let severalProfessionals = Paragraph("§ 1817 Abs. 3 BGB")
  /// Verein and Behörde are guardians as legal persons.
  public static let organisationAsGuardian = Paragraph("§ 1818 BGB")
  public static let association = Paragraph("§ 1818 Abs. 1 BGB")
  public static let authority = Paragraph("§ 1818 Abs. 4 BGB")
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
  /// A chosen person agrees before the appointment.
  public static let readiness = Paragraph("§ 1819 Abs. 1, 2 BGB")
  /// Verein and Behörde consent to their own or their employee's appointment.
  public static let consent = Paragraph("§ 1818 Abs. 1, § 1819 Abs. 3 BGB")
  /// Professionals are registered, at least provisionally.
  public static let registration = Paragraph("§§ 23, 24, 32 BtOG")
  /// The result of the check goes to the court with the proposal.
  public static let suitability = Paragraph("§ 12 Abs. 3 S. 2, § 21 BtOG")
  /// Führungszeugnis and Schuldnerverzeichnis.
  public static let papers = Paragraph("§ 21 Abs. 2, 3 BtOG")
  /// Vereinbarung of volunteers without a tie.
  public static let agreement = Paragraph("§ 22 Abs. 2 BtOG")
  /// A guardian who depends on a provider of care is barred.
  public static let provider = Paragraph("§ 1816 Abs. 6 BGB")
  /// The person's wish and rejection.
  public static let wish = Paragraph("§ 1816 Abs. 2 BGB")
  /// Family and personal bonds.
  public static let family = Paragraph("§ 1816 Abs. 3 BGB")
  /// A volunteer is to have a Vereinbarung.
  public static let volunteers = Paragraph("§ 1816 Abs. 4 BGB")
  /// Volunteers before professionals.
  public static let volunteerFirst = Paragraph("§ 1816 Abs. 5 BGB")
  /// The person's view belongs into the proposal.
  public static let view = Paragraph("§ 12 Abs. 1 S. 2 BtOG")
  /// Berufshaftpflichtversicherung.
  public static let insurance = Paragraph("§ 23 Abs. 1 Nr. 3 BtOG")
  /// Number and scope of a professional's cases.
  public static let caseload = Paragraph("§ 12 Abs. 3 S. 3, § 25 BtOG")
}
