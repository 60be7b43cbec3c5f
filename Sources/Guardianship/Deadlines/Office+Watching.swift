extension Office.Kind {
  /// Whether a deadline is owed by or to an office of this kind, or an end of validity that it
  /// watches; everything else is the court's or a guardian's and is only shown.
  ///
  /// - Parameter guardian: in which kind the guardian acts whom the rule is about.
  public func watches(_ rule: DeadlineRule.ID, of guardian: GuardianKind?) -> Bool {
    switch rule {
    case .g3, .g5, .g6, .g7, .g8, .g9, .g10, .g16, .g17: true
    case .g1, .g2, .g14, .g15: false
    case .a8, .b1, .b2, .b3, .b4, .b5: self == .authority
    case .v1, .v2, .v3: true
    case .a7: guardian == (self == .authority ? .authority : .association)
    case .a1, .a2, .a3, .r1, .r2, .r3, .e1, .e2, .e3, .e4, .e5, .e6, .e7, .m1:
      guardian.map(ownGuardianships.contains) ?? false
    }
  }

  /// Guardians whose duties to the court are the office's own concern: a Verein accompanies its
  /// volunteers and leads guardianships itself, a Behörde only the latter.
  private var ownGuardianships: Set<GuardianKind> {
    switch self {
    case .authority: [.authority, .authorityEmployee]
    case .association: [.association, .associationEmployee, .volunteer]
    }
  }
}
