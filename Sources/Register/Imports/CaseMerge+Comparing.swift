import Guardianship

/// What a row contradicts: the person in the register, the first row about the case.
extension CaseMerge {
  /// - Returns: the columns in which the register's value stays because the person differs there.
  /// - Throws: `fileNumberTaken` where name and birth day both differ.
  func comparePerson(
    _ row: ImportRow, _ base: ImportedRow?, into outcome: inout Outcome
  ) throws(Refusal) -> Set<ImportColumn> {
    let (values, own) = (row.values, registered.values)
    let named: [ImportColumn] = [.family, .given, .born]
    // The list says what it said before: it is the register that moved on.
    if let base, named.allSatisfy({ base.values[$0] == values[$0] }) { return [.reference] }
    let name = RecordTable.nameKey(own[.family], own[.given].isEmpty ? nil : own[.given])
    let given = RecordTable.nameKey(
      values[.family], values[.given].isEmpty ? nil : values[.given])
    let hasOtherName = name != given
    let hasOtherBirth = !values[.born].isEmpty && !own[.born].isEmpty && values[.born] != own[.born]
    let ownName = Person.listName(own[.family], own[.given])
    if hasOtherName, hasOtherBirth,
      let number = FileNumber(values[.fileNumber]) ?? FileNumber(own[.reference])
    {
      throw .fileNumberTaken(
        number, court: own[.court], person: ownName, reference: own[.reference])
    }
    if hasOtherName {
      outcome.warnings.append(
        .personDiffers(
          field: .personFamily, registered: ownName,
          given: Person.listName(values[.family], values[.given])))
      return [.family, .given, .reference]
    }
    if hasOtherBirth {
      outcome.warnings.append(
        .personDiffers(field: .personBorn, registered: own[.born], given: values[.born]))
      return [.born, .reference]
    }
    return [.reference]
  }

  func isLead(_ base: ImportedRow?) -> Bool { lead == nil || base?.id == lead?.id }

  /// What the first row says about the case holds for all of them.
  ///
  /// - Returns: the columns in which the first row has spoken.
  func compareWithLead(
    _ row: ImportRow, except kept: Set<ImportColumn>, into outcome: inout Outcome
  ) -> Set<ImportColumn> {
    guard let lead = lead?.values else { return [] }
    var spoken: Set<ImportColumn> = []
    for column in row.columns.subtracting(kept) where !ImportColumn.perRow.contains(column) {
      guard !lead[column].isEmpty else { continue }
      spoken.insert(column)
      let given = row.values[column]
      if !given.isEmpty, !lead.says(column, given) {
        outcome.warnings.append(.rowsDiffer(column, first: lead[column], given: given))
      }
    }
    outcome.warnings.sort { ($0.columns.first?.index ?? 0) < ($1.columns.first?.index ?? 0) }
    return spoken
  }

  /// Whether it is another row of this list, and not the register, that says otherwise about the
  /// row's guardian.
  func isContradiction(
    _ column: ImportColumn, _ base: ImportedRow?, _ office: RegisteredCase.Office?
  ) -> Bool {
    guard let office, ImportColumn.guardianColumns.contains(column), !isLead(base) else {
      return false
    }
    return claimed.contains(office.id)
  }
}

extension Warning {
  /// The columns that stay as they are although the list says otherwise.
  var columns: [ImportColumn] {
    switch self {
    case .rowsDiffer(let column, _, _): [column]
    case .personDiffers(.personBorn, _, _): [.born]
    case .personDiffers: [.family, .given]
    default: []
    }
  }
}
