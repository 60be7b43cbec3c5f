/// How much of a case somebody sees.
public enum CaseSight: Sendable {
  case whole
  /// What a placement needs: who it is about, where, what the person wishes, which Aufgabenbereiche
  /// and guardians.
  case placement
}

extension Rights {
  public static func sight(of role: UserRole) -> CaseSight {
    seesWholeCases(role) ? .whole : .placement
  }
}
