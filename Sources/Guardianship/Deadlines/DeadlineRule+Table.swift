extension DeadlineRule {
  /// Every rule, in the order of the law's table; a rule that changed stands once for each time.
  public static let table: [DeadlineRule] = [
    DeadlineRule(.a1, .target, .guardian, "§ 1863 Abs. 1 S. 4, Abs. 2 BGB", since: reform),
    DeadlineRule(.a2, .target, .guardian, "§§ 1835 Abs. 1, 1863 Abs. 1 S. 3 BGB", since: reform),
    DeadlineRule(.a3, .reminder, .guardian, "§§ 1835, 1863 Abs. 2 S. 4 BGB", since: reform),
    DeadlineRule(
      .a7, .statutory, .organisation, "§ 1818 Abs. 2 S. 3–4, Abs. 4 S. 2 BGB",
      since: reform),
    DeadlineRule(.a8, .reminder, .authority, "§ 10 BtOG", shifted: false, since: reform),
    DeadlineRule(.r1, .statutory, .guardian, "§ 1863 Abs. 3 BGB"),
    DeadlineRule(.r2, .courtSet, .guardian, "§ 1865 Abs. 1, 2 BGB"),
    DeadlineRule(.r3, .reminder, .guardian, "§ 1859 Abs. 1 S. 2–3 BGB"),
    DeadlineRule(
      .g1, .courtSet, .court, "§§ 286 Abs. 3, 294 Abs. 3 S. 1, 295 Abs. 2 S. 1 FamFG",
      shifted: false),
    DeadlineRule(
      .g2, .courtSet, .court, "§§ 294 Abs. 3 S. 2, 295 Abs. 2 S. 2 FamFG",
      shifted: false, since: reform),
    DeadlineRule(.g3, .statutory, .nobody, "§ 302 FamFG", shifted: false),
    DeadlineRule(
      .g5, .statutory, .nobody, "§§ 323 Abs. 1 Nr. 2, 329 Abs. 1 S. 1 FamFG",
      shifted: false),
    DeadlineRule(.g6, .statutory, .nobody, "§ 333 Abs. 1 FamFG", shifted: false),
    DeadlineRule(.g7, .statutory, .nobody, "§ 329 Abs. 1 S. 2, Abs. 3 FamFG", shifted: false),
    DeadlineRule(.g8, .statutory, .nobody, "§ 333 Abs. 2 FamFG", shifted: false),
    DeadlineRule(.g9, .statutory, .nobody, "§ 284 Abs. 2 FamFG", shifted: false),
    DeadlineRule(.g10, .statutory, .participants, "§§ 63, 303, 335 FamFG"),
    DeadlineRule(.g14, .statutory, .court, "§ 293 Abs. 2 Nr. 1 FamFG", shifted: false),
    DeadlineRule(
      .g15, .statutory, .court, "Art. 229 § 54 Abs. 4 EGBGB", shifted: false,
      until: Day(year: 2023, month: 1, day: 1)),
    DeadlineRule(.g16, .statutory, .nobody, "§ 1814 Abs. 5 BGB", shifted: false),
    DeadlineRule(
      .g17, .statutory, .nobody, "§ 1358 Abs. 3 Nr. 4, Abs. 4 S. 1 Nr. 1 BGB", shifted: false,
      since: reform),
    DeadlineRule(
      .e1, .reminder, .formerGuardian, "§ 1863 Abs. 4 BGB", shifted: false, since: reform),
    DeadlineRule(
      .e2, .reminder, .formerGuardian, "§ 1872 Abs. 3, 4 BGB", shifted: false, since: reform),
    DeadlineRule(
      .e3, .reminder, .formerGuardian, "§ 1872 Abs. 3 S. 1 BGB", shifted: false, since: reform),
    DeadlineRule(
      .e4, .reminder, .formerGuardian, "§ 1872 Abs. 2 BGB", shifted: false, since: amendment),
    DeadlineRule(
      .e5, .reminder, .formerGuardian, "§ 1873 Abs. 1 BGB", shifted: false, since: amendment),
    DeadlineRule(
      .e6, .reminder, .formerGuardian, "§ 1872 Abs. 1 BGB", shifted: false, since: reform),
    DeadlineRule(
      .e7, .reminder, .formerGuardian, "§ 290 Abs. 3 FamFG", shifted: false, since: reform),
    DeadlineRule(
      .m1, .statutory, .volunteer, "§ 1878 Abs. 3, 4 BGB", shifted: false, since: reform),
    DeadlineRule(.v1, .target, .volunteer, "§ 21 Abs. 2 BtOG", shifted: false, since: reform),
    DeadlineRule(.v2, .statutory, .volunteer, "§ 21 Abs. 3 BtOG", shifted: false, since: reform),
    DeadlineRule(
      .v3, .target, .volunteer, "§ 22 Abs. 2 BtOG, § 1816 Abs. 4 BGB", shifted: false, since: reform
    ),
    DeadlineRule(.b1, .courtSet, .authority, "§ 11 BtOG, § 279 Abs. 2 FamFG"),
    DeadlineRule(.b2, .statutory, .authority, "§ 24 Abs. 3 BtOG", since: reform),
    DeadlineRule(.b3, .statutory, .professional, "§ 25 Abs. 1 BtOG", since: reform),
    DeadlineRule(.b4, .statutory, .professional, "§ 25 Abs. 2 BtOG", since: reform),
    DeadlineRule(.b5, .statutory, .professional, "§ 23 Abs. 4 BtOG", since: reform),
    DeadlineRule(
      .b6, .statutory, .association, "§ 12 Abs. 1 S. 3 VBVG", shifted: false, since: reform),
    DeadlineRule(
      .b7, .target, .professional, "§ 24 Abs. 1 S. 2 Nr. 1, 2 BtOG", shifted: false,
      since: reform),
    DeadlineRule(
      .b8, .reminder, .authority, "§ 11 Abs. 3 S. 3 BtOG", shifted: false, since: reform),
    DeadlineRule(
      .l1, .statutory, .association, "§§ 7 Abs. 2, 12 Abs. 1 BVFinanzierungsVO NRW",
      shifted: false),
    DeadlineRule(
      .l2, .statutory, .association, "§§ 7, 8 Abs. 2 AGBtR Sachsen", shifted: false),
  ]

  /// The day the reformed law of guardianship and the BtOG came into force.
  static let reform = Day(year: 2023, month: 1, day: 1)

  /// The day of the amendments by the KostBRÄG 2025.
  static let amendment = Day(year: 2026, month: 1, day: 1)

  private init(
    _ id: ID, _ kind: Kind, _ debtor: Debtor, _ paragraph: String, shifted: Bool = true,
    since: Day? = nil, until: Day? = nil
  ) {
    self.id = id
    self.kind = kind
    self.debtor = debtor
    self.isShifted = shifted
    self.paragraph = Paragraph(paragraph)
    self.validity = Period(from: since, to: until)
  }
}
