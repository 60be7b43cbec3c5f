/// Duties that no day follows from here: the office never sees what starts them, or the law names no
/// day. A case names them with their paragraph, as something to think of.
public struct ChecklistDuty: Equatable, Sendable {
  public let id: ID
  public private(set) var owedBy: DeadlineRule.Debtor
  public let paragraph: Paragraph

  public enum ID: String, CaseIterable, Sendable {
    case a4 = "A4"
    case a5 = "A5"
    case a6 = "A6"
    case r4 = "R4"
    case n1 = "N1"
    case n2 = "N2"
    case n3 = "N3"
    case n4 = "N4"
    case n5 = "N5"
    case n6 = "N6"
    case n7 = "N7"
    case n8 = "N8"
    case n9 = "N9"
    case n10 = "N10"
    case n11 = "N11"
    case n12 = "N12"
    case g4 = "G4"
    case g11 = "G11"
    case g12 = "G12"
    case g13 = "G13"
    case m2 = "M2"
    case m3 = "M3"
  }

  /// In the order of the law's table.
  public static let table: [ChecklistDuty] = [
    ChecklistDuty(.a4, .guardian, "§ 1835 Abs. 1 S. 3 BGB"),
    ChecklistDuty(.a5, .court, "§ 1863 Abs. 2 S. 2–3 BGB"),
    ChecklistDuty(.a6, .court, "§ 1861 Abs. 2 BGB"),
    ChecklistDuty(.r4, .volunteer, "§ 1878 Abs. 4 S. 3 BGB"),
    ChecklistDuty(.n1, .guardian, "§ 1864 Abs. 2 BGB"),
    ChecklistDuty(.n2, .guardian, "§ 1864 Abs. 1 BGB"),
    ChecklistDuty(.n3, .guardian, "§ 1846 BGB"),
    ChecklistDuty(.n4, .guardian, "§§ 1845, 1859 BGB"),
    ChecklistDuty(.n5, .guardian, "§ 1847 BGB"),
    ChecklistDuty(.n6, .guardian, "§ 1833 Abs. 2 BGB"),
    ChecklistDuty(.n7, .guardian, "§ 1838 Abs. 2 BGB"),
    ChecklistDuty(.n8, .guardian, "§ 1831 Abs. 3, 4 BGB"),
    ChecklistDuty(.n9, .guardian, "§ 1832 Abs. 3 BGB"),
    ChecklistDuty(.n10, .organisation, "§ 1818 Abs. 3, Abs. 4 S. 2 BGB"),
    ChecklistDuty(
      .n11, .professional, "§§ 25 Abs. 3, 28 Abs. 1, 29 S. 2 BtOG; § 13 Abs. 2 S. 2 BtRegV"),
    ChecklistDuty(.n12, .authority, "§ 9 Abs. 2 S. 4 BtOG"),
    ChecklistDuty(.g4, .court, "§ 301 Abs. 1 S. 2 FamFG"),
    ChecklistDuty(.g11, .court, "§ 287 Abs. 3 FamFG"),
    ChecklistDuty(.g12, .court, "§ 1830 Abs. 2 S. 2 BGB"),
    ChecklistDuty(.g13, .guardian, "§ 1856 Abs. 2 BGB"),
    ChecklistDuty(.m2, .volunteer, "§ 1877 Abs. 4, 5 BGB"),
    ChecklistDuty(.m3, .professional, "§§ 7 Abs. 2, 12, 14, 15 Abs. 3 VBVG"),
  ]

  private init(_ id: ID, _ debtor: DeadlineRule.Debtor, _ paragraph: String) {
    self.id = id
    owedBy = debtor
    self.paragraph = Paragraph(paragraph)
  }

  /// The duties that can concern somebody in these guardianships, in the order of the table; none
  /// where nobody is appointed.
  public static func duties(of assignments: [Assignment]) -> [ChecklistDuty] {
    guard !assignments.isEmpty else { return [] }
    let hasVolunteer = assignments.contains { $0.kind == .volunteer }
    let hasClose = assignments.contains { $0.kind == .volunteer && $0.tie?.isClose == true }
    let hasRegistered = assignments.contains(where: \.kind.isProfessional)
    let isPaid = assignments.contains { $0.kind.isProfessional || $0.kind == .association }
    let hasBody = assignments.contains { $0.kind == .association || $0.kind == .authority }
    let duties = table.filter { duty in
      switch duty.id {
      case .a5: hasClose
      case .a6, .r4, .m2: hasVolunteer
      case .m3: isPaid
      case .n11: hasRegistered
      case .n10: hasBody
      default: true
      }
    }
    guard !assignments.contains(where: { $0.kind == .professional }) else { return duties }
    // The Verein claims the pay of its staff and its own (§§ 7 Abs. 2, 12 VBVG).
    return duties.map { duty in
      var duty = duty
      if duty.id == .m3 { duty.owedBy = .association }
      return duty
    }
  }
}
