/// One rule that makes a day due: what starts it, who owes it, which paragraph it stands in.
///
/// Rules are dated data: a change of the law closes one entry and adds another of the same
/// `ID`; `DeadlineRule.rule(_:on:)` finds the one in force on the trigger day.
public struct DeadlineRule: Equatable, Sendable {
  public let id: ID
  public let kind: Kind
  public let debtor: Debtor
  /// Whether a due day on a Saturday, Sunday or holiday moves to the next Werktag. An end of
  /// validity or a court's maximum never does: that would lengthen a restriction.
  public let isShifted: Bool
  /// Whether the act is due at the office and its holidays count, not those of the court's seat
  /// (§ 193 BGB): what professionals and volunteers hand in here.
  public var isDueAtOffice: Bool {
    switch id {
    case .a8, .b2, .b3, .b4, .b5: true
    default: false
    }
  }
  public let paragraph: Paragraph
  /// From which trigger days on, and until which, the rule is the law.
  public let validity: Period

  /// The names of the rules in the table of the law; stable in JSON and in the register.
  public enum ID: String, FieldChoice, Comparable, Codable {
    public static let textFamily = "deadlineRule"

    /// Anfangsbericht.
    case a1 = "A1"
    /// Vermögensverzeichnis with the Anfangsbericht.
    case a2 = "A2"
    /// Vermögensverzeichnis without Anfangsbericht: of relatives and close persons, and after an
    /// Erweiterung.
    case a3 = "A3"
    /// Who acts for the Verein or the Behörde.
    case a7 = "A7"
    /// Name handed to a Verein.
    case a8 = "A8"
    /// Jahresbericht.
    case r1 = "R1"
    /// Rechnungslegung.
    case r2 = "R2"
    /// Vermögensübersicht of befreite guardians.
    case r3 = "R3"
    /// Überprüfung.
    case g1 = "G1"
    /// First Überprüfung of an order against the declared will.
    case g2 = "G2"
    /// End of a vorläufige Betreuung.
    case g3 = "G3"
    /// Unterbringung or freiheitsentziehende Maßnahme ends.
    case g5 = "G5"
    /// The same by einstweilige Anordnung.
    case g6 = "G6"
    /// Zwangsmaßnahme ends.
    case g7 = "G7"
    /// The same by einstweilige Anordnung.
    case g8 = "G8"
    /// Unterbringung for a Gutachten ends.
    case g9 = "G9"
    /// Beschwerde.
    case g10 = "G10"
    /// A Gutachten or hearing can be used again.
    case g14 = "G14"
    /// Old orders without express powers.
    case g15 = "G15"
    /// An early appointment takes effect on the 18th birthday.
    case g16 = "G16"
    /// Ehegattennotvertretung ends.
    case g17 = "G17"
    /// Schlussbericht.
    case e1 = "E1"
    /// Schlussrechnung.
    case e2 = "E2"
    /// Handing over to the successor.
    case e3 = "E3"
    /// Vermögensübersicht at the end.
    case e4 = "E4"
    /// Schlussmitteilung.
    case e5 = "E5"
    /// Handing over to the person or the heirs.
    case e6 = "E6"
    /// Returning the Bestellungsurkunde.
    case e7 = "E7"
    /// Aufwandspauschale.
    case m1 = "M1"
    /// Papers of a new volunteer.
    case v1 = "V1"
    /// Papers for a further case.
    case v2 = "V2"
    /// Vereinbarung of a stranger.
    case v3 = "V3"
    /// Sozialbericht and other requests of the court.
    case b1 = "B1"
    /// Decision on a registration.
    case b2 = "B2"
    /// Half-yearly report of a professional.
    case b3 = "B3"
    /// Renewal of a professional's papers.
    case b4 = "B4"
    /// Sachkunde of a Verein's staff.
    case b5 = "B5"
    /// Registration of the employee who acts for a Verein.
    case b6 = "B6"
    /// Papers with the application for registration.
    case b7 = "B7"
    /// Expected end of an erweiterte Unterstützung.
    case b8 = "B8"
    /// Tätigkeitsbericht of a Verein, Nordrhein-Westfalen.
    case l1 = "L1"
    /// Pay claim of a Verein, Sachsen.
    case l2 = "L2"

    /// Why a due day on a Saturday, Sunday or holiday moves: acts by the civil code, a Beschwerde by the
    /// rules of the court, what the Stammbehörde asks by the Land's law of administrative procedure.
    public var shiftParagraph: Paragraph {
      switch self {
      case .g10: Paragraph("§ 16 Abs. 2 FamFG mit § 222 Abs. 2 ZPO")
      case .b2, .b3, .b4, .b5: Paragraph("§ 31 Abs. 3 VwVfG des Landes")
      default: Paragraph("§ 193 BGB")
      }
    }

    /// In the order of the table.
    public static func < (a: Self, b: Self) -> Bool { a.position < b.position }

    var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Where the day comes from.
  public enum Kind: String, CaseIterable, Sendable {
    /// The law names the day.
    case statutory
    /// The law says that it should be by then (Soll).
    case target = "soll"
    /// The court sets the day; the law has at most a limit.
    case courtSet
    /// The law says "unverzüglich" or nothing: the day is the office's own reminder.
    case reminder
  }

  /// Who owes what is due.
  public enum Debtor: String, CaseIterable, Sendable {
    case guardian
    case formerGuardian
    case volunteer
    case professional
    case association
    case authority
    /// Verein or Behörde, whichever is the guardian.
    case organisation
    /// Of a guardian who died: what was earned until then.
    case heirs
    case court
    case participants
    /// No debtor: the day is an end of validity or a beginning by law.
    case nobody
  }
}

extension DeadlineRule {
  /// The rule in force on a trigger day; nothing where the law did not have it then.
  public static func rule(_ id: ID, on trigger: Day) -> DeadlineRule? {
    table.first { $0.id == id && $0.validity.contains(trigger) }
  }
}
