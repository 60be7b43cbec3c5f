import Guardianship

extension ListDeclaration {
  /// What is missing or odd in the register.
  static let quality = ListDeclaration(.quality, commands: work(), showsGroups: false)
}

extension QualityRow.Kind {
  /// What leads to the field that a finding is about.
  var command: CaseDetailScreen.Command? {
    switch self {
    case .noBirthDay, .veryOld: .editPerson
    case .noDistrict: .move
    case .noCourt: .changeCourt
    case .noCaseworker: .give
    case .noReviewDay, .provisionalPast: .recordOrder
    case .endUnknown, .perhapsTwice, .authorityWithName, .kindUnknown: nil
    }
  }
}

extension ListScreen {
  /// Shows both people side by side before they become one.
  func merge() -> [Step] {
    guard case .quality(let finding)? = selectedRow, let other = finding.other else { return [] }
    return [.open(MergeScreen(keep: finding.caseRow, drop: other))]
  }
}
