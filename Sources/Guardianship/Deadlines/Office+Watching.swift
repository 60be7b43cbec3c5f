extension Office.Kind {
  /// Whether a deadline is owed by or to an office of this kind, or an end of validity that it
  /// watches; everything else is the court's or a guardian's and is only shown.
  ///
  /// - Parameters:
  ///   - guardian: in which kind the guardian acts whom the rule is about.
  ///   - isAccompanied: whether a volunteer has a Vereinbarung with this very Verein.
  public func watches(
    _ rule: DeadlineRule.ID, of guardian: GuardianKind?, isAccompanied: Bool = true
  ) -> Bool {
    switch rule {
    case .g3, .g5, .g6, .g7, .g8, .g9, .g10, .g16, .g17: true
    case .g1, .g2, .g14, .g15: false
    case .a8, .b1, .b2, .b3, .b4, .b5, .b7, .b8: self == .authority
    case .b6, .l1, .l2: self == .association
    case .v1, .v2, .v3: true
    case .a7: guardian == (self == .authority ? .authority : .association)
    case .m1: guardian == .volunteer && self == .association && isAccompanied
    case .a1, .a2, .a3, .r1, .r2, .r3, .e1, .e2, .e3, .e4, .e5, .e6, .e7:
      guardian.map { concern(of: $0, isAccompanied: isAccompanied) != nil } ?? false
    }
  }

  /// Why the duties of a guardian to the court are the office's concern; nothing where they are not.
  public func concern(
    of guardian: GuardianKind, isAccompanied: Bool = true
  ) -> GuardianshipConcern? {
    switch (self, guardian) {
    case (.authority, .authority), (.authority, .authorityEmployee): .own
    case (.association, .association), (.association, .associationEmployee): .own
    case (.association, .volunteer): isAccompanied ? .accompanied : nil
    default: nil
    }
  }
}

/// Whose guardianship it is for an office that watches its deadlines.
public enum GuardianshipConcern: String, CaseIterable, Sendable {
  /// The Verein or the Behörde, or somebody of its staff, is appointed: the office owes it.
  case own
  /// A volunteer with a Vereinbarung with this Verein (§§ 15, 22 BtOG) is appointed and owes it.
  case accompanied
}
