import Guardianship

/// Which list of an office a file is, by headings that only such a list has.
public enum ListKind: CaseIterable, Sendable {
  case cases
  case guardians

  /// The headings that only a list of this kind has.
  ///
  /// - Parameter isOpen: whether nobody said by a mapping what stands under the heading.
  fileprivate func marks(among headings: [String], where isOpen: (String) -> Bool) -> [String] {
    headings.filter { heading in
      guard isOpen(heading) else { return false }
      return switch self {
      case .cases: ImportColumn.column(for: heading).map(Self.ofCases.contains) ?? false
      case .guardians: GuardianColumn.column(for: heading).map(Self.ofGuardians.contains) ?? false
      }
    }
  }

  private static let ofCases: Set<ImportColumn> = [
    .fileNumber, .taskAreas, .reservation, .decidedOn, .appointedOn, .reviewOn,
  ]

  private static let ofGuardians: Set<GuardianColumn> = [
    .takesStrangers, .capacity, .criminalRecord, .debtorRegister, .agreement, .introduction,
  ]
}

extension ListHeader {
  /// Refuses a list that has more of another kind than of its own: every row would be somebody else.
  ///
  /// - Throws: `otherKind`.
  func check(mapping: ListMapping<Column>) throws(ListOpeningError) {
    func marks(_ kind: ListKind) -> [String] {
      kind.marks(among: headings) { mapping[$0] == nil }
    }
    let own = marks(Column.listKind).count
    for kind in ListKind.allCases where kind != Column.listKind {
      let others = marks(kind)
      if others.count > own { throw .otherKind(kind, headings: others) }
    }
  }
}
