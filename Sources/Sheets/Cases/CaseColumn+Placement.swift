public import Guardianship

extension CaseColumn {
  /// Those of the columns that the role sees: whoever does not see the whole of cases sees what a
  /// placement needs (`Rights.seesWholeCases`).
  public static func seen(_ columns: [CaseColumn], by role: UserRole) -> [CaseColumn] {
    Rights.seesWholeCases(role) ? columns : columns.filter(\.isOfPlacement)
  }

  private var isOfPlacement: Bool {
    switch self {
    case .name, .born, .reference, .familyName, .givenName, .district, .status, .guardian,
      .guardianKind, .guardians:
      true
    case .fileNumber, .court, .appointedOn, .decidedOn, .reviewOn, .caseworker, .endReason,
      .endedOn, .request, .received:
      false
    }
  }
}
