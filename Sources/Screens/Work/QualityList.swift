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
  /// Shows both people of a finding side by side before they become one; of two marked guardians asks
  /// which stays.
  func merge(in desk: Surroundings) -> [Step] {
    guard case .quality(let finding)? = selectedRow else { return [.pick(keepPicker(in: desk))] }
    return finding.other.map { [.open(MergeScreen(keep: finding.caseRow, drop: $0))] } ?? []
  }
}
