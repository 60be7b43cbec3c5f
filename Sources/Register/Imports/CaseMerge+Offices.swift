import Guardianship

/// Which office of the register a row of a list is about.
extension CaseMerge {
  /// The register's assignment that the row is about: the one with its guardian, else the one that
  /// the earlier row made and that still stands.
  ///
  /// Somebody may hold two offices in a case, and two guardians may have one name: then kind and day
  /// decide, and a row out of a register never speaks about an office that another row has.
  func office(of row: ImportRow, _ base: ImportedRow?) -> RegisteredCase.Office? {
    let guardian = row.values[.guardian]
    let sameName = registered.assignments.filter {
      !guardian.isEmpty && $0.guardian.folded == guardian.folded
        && !(row.values.hasOwnReference && claimed.contains($0.id))
    }
    let same = sameName.filter {
      $0.kind == row.values[.guardianKind] && $0.appointedOn == row.values[.appointedOn]
    }
    if let office = same.last(where: \.isCurrent) ?? same.last
      ?? sameName.last(where: \.isCurrent) ?? sameName.last
    {
      return office
    }
    guard let base, base.values.says(.guardian, guardian) || guardian.isEmpty else { return nil }
    return registered.assignments.first { $0.id == base.assignment && $0.isCurrent }
  }

  /// The office that ends because the list names somebody else in its place.
  func replaced(by row: ImportRow, _ base: ImportedRow?) -> RegisteredCase.Office? {
    guard let base, !base.values[.guardian].isEmpty else { return nil }
    return registered.assignments.first { $0.id == base.assignment && $0.isCurrent }
  }

  /// Whether the row brings a day of an order or an appointment that it did not have before: without
  /// one another name in the guardian's place is a question, no Betreuerwechsel.
  func tellsOfOrder(_ row: ImportRow, _ base: ImportedRow?) -> Bool {
    [ImportColumn.decidedOn, .appointedOn].contains {
      !row.values[$0].isEmpty && row.values[$0] != base?.values[$0]
    }
  }

  /// Whether the register has other guardians by now than the list had last time.
  func hasMovedOn(_ base: ImportedRow?, from earlier: RegisteredCase.Office?) -> Bool {
    let hasGuardian = registered.assignments.contains(where: \.isCurrent)
    guard let base else { return isFirstImport && hasGuardian }
    return base.values[.guardian].isEmpty ? hasGuardian : earlier == nil
  }

  /// Whether an earlier import left open whom the row means.
  func wasInDoubt(_ row: ImportRow, _ base: ImportedRow?) -> Bool {
    guard let base, base.values[.guardian].isEmpty, !row.guardianNote.isEmpty else { return false }
    return base.note.contains(row.guardianNote)
  }
}
