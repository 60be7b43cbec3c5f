import GRDB
import Guardianship

/// What a list says about a case that the register has: each row is compared with the last import
/// and with the register.
///
/// Where only the register moved on, it stays; where only the list did, the register follows; where
/// both did, and differently, it is a conflict and the register stays.
struct CaseMerge {
  /// What became of one row.
  struct Outcome {
    let row: ImportRow
    var refusal: Refusal?
    var warnings: [Warning] = []
    var conflict: ImportConflict?
    var hasChanged = false
  }

  private let catalogue: ImportCatalogue
  private let caseFile: Int64
  private let rows: [ImportRow]
  private let ledger: Ledger
  private let names: RegisteredCases.Names
  /// Rows of earlier imports that no row of this list repeats.
  private var open: [ImportedRow]
  /// What earlier imports and this run say word for word.
  private var said: Set<String>
  private var registered: RegisteredCase
  /// No list has spoken about the case before.
  private let isFirstImport: Bool

  init(_ caseFile: Int64, _ rows: [ImportRow], _ run: CaseImport) throws {
    (self.caseFile, self.rows) = (caseFile, rows)
    (ledger, names, catalogue) = (run.ledger, run.names, run.catalogue)
    let last = try ImportedRow.all(of: caseFile, in: ledger.db)
    said = Set(last.map(\.packed))
    isFirstImport = last.isEmpty
    open = run.isNew(caseFile) ? [] : last.filter { !run.repeated.contains($0.id) }
    registered = try Self.read(caseFile, ledger, names)
  }

  private static func read(
    _ caseFile: Int64, _ ledger: Ledger, _ names: RegisteredCases.Names
  ) throws -> RegisteredCase {
    let cases = try RegisteredCases.read(
      [caseFile], in: ledger.db, today: ledger.today, names: names)
    guard let registered = cases.first else {
      throw RegisterFailure.damaged("caseFile \(caseFile)")
    }
    return registered
  }

  mutating func run() throws -> [Outcome] {
    let bases = basesOfRows()
    var outcomes: [Outcome] = []
    for (row, base) in zip(rows, bases) {
      var outcome = Outcome(row: row)
      let packed = ImportedRow.packed(row.values, row.note)
      if base != nil || said.insert(packed).inserted {
        do {
          try merge(row, base, into: &outcome)
        } catch let refusal as Refusal {
          outcome = Outcome(row: row, refusal: refusal)
        }
      }
      outcomes.append(outcome)
    }
    return outcomes
  }

  /// Which earlier row each row continues: the one with its guardian, else the next one left over.
  private mutating func basesOfRows() -> [ImportedRow?] {
    var bases: [ImportedRow?] = rows.map { row in
      guard
        let index = open.firstIndex(where: {
          $0.values.says(.guardian, row.values[.guardian])
        })
      else { return nil }
      return open.remove(at: index)
    }
    for index in bases.indices where bases[index] == nil && !open.isEmpty {
      bases[index] = open.removeFirst()
    }
    return bases
  }

  // MARK: - One row

  private mutating func merge(
    _ row: ImportRow, _ base: ImportedRow?, into outcome: inout Outcome
  ) throws {
    let kept = try comparePerson(row, base, into: &outcome)
    let office = office(of: row, base)
    let isNewOffice = office == nil && !row.values[.guardian].isEmpty
    let earlier = replaced(by: row, base)
    let register = office.map(registered.values(with:)) ?? registered.values
    var (updates, conflicts) = ([ImportColumn](), [ImportColumn]())
    for column in ImportColumn.allCases where row.columns.contains(column) {
      if kept.contains(column) { continue }
      if isNewOffice, ImportColumn.guardianColumns.contains(column) {
        if column == .guardian, hasMovedOn(base, from: earlier) { conflicts.append(column) }
        continue
      }
      switch Comparison(
        column, list: row.values[column], last: base?.values[column], register: register)
      {
      case .same: break
      case .listMovedOn: updates.append(column)
      case .bothMovedOn: conflicts.append(column)
      }
    }
    let before = ledger.writes
    var update = CaseUpdate(
      registered, row: row, office: office, ledger: ledger, catalogue: catalogue)
    if !updates.isEmpty { try update.perform(updates, isUnion: base == nil) }
    var assignment = office?.id
    if isNewOffice, !conflicts.contains(.guardian) {
      assignment = try update.appoint(replacing: earlier)
    }
    if let base, base.note != row.note, registered.importNote == base.note {
      try update.setNote(row.note)
    }
    outcome.hasChanged = ledger.writes > before
    if !conflicts.isEmpty {
      outcome.conflict = ImportConflict(
        number: row.number, reference: registered.values[.reference], columns: conflicts)
    }
    try remember(row, base, assignment: update.assignment ?? assignment, without: conflicts)
    if outcome.hasChanged { registered = try Self.read(caseFile, ledger, names) }
  }

  /// - Returns: the columns in which the register's value stays because the person differs there.
  /// - Throws: `fileNumberTaken` where name and birth day both differ.
  private func comparePerson(
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
    let ownName = Person(family: own[.family], given: own[.given]).listName
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
          given: Person(family: values[.family], given: values[.given]).listName))
      return [.family, .given, .reference]
    }
    if hasOtherBirth {
      outcome.warnings.append(
        .personDiffers(field: .personBorn, registered: own[.born], given: values[.born]))
      return [.born, .reference]
    }
    return [.reference]
  }

  /// The register's assignment that the row is about: the one with its guardian, else the one that
  /// the earlier row made and that still stands.
  private func office(of row: ImportRow, _ base: ImportedRow?) -> RegisteredCase.Office? {
    let guardian = row.values[.guardian]
    let sameName = registered.assignments.filter {
      !guardian.isEmpty && $0.guardian.folded == guardian.folded
    }
    if let office = sameName.last(where: \.isCurrent) ?? sameName.last { return office }
    guard let base, base.values.says(.guardian, guardian) || guardian.isEmpty else { return nil }
    return registered.assignments.first { $0.id == base.assignment && $0.isCurrent }
  }

  /// The office that ends because the list names somebody else in its place.
  private func replaced(by row: ImportRow, _ base: ImportedRow?) -> RegisteredCase.Office? {
    guard let base, !base.values[.guardian].isEmpty else { return nil }
    return registered.assignments.first { $0.id == base.assignment && $0.isCurrent }
  }

  /// Whether the register has other guardians by now than the list had last time.
  private func hasMovedOn(_ base: ImportedRow?, from earlier: RegisteredCase.Office?) -> Bool {
    let hasGuardian = registered.assignments.contains(where: \.isCurrent)
    guard let base else { return isFirstImport && hasGuardian }
    return base.values[.guardian].isEmpty ? hasGuardian : earlier == nil
  }

  /// Keeps what the row said, but not where it is in conflict: that is reported until it is settled.
  private mutating func remember(
    _ row: ImportRow, _ base: ImportedRow?, assignment: Int64?, without conflicts: [ImportColumn]
  ) throws {
    var values = row.values
    for column in conflicts { values[column] = base?.values[column] ?? "" }
    guard var base else {
      try ImportedRow.insert(
        caseFile: caseFile, assignment: assignment,
        packed: ImportedRow.packed(values, row.note), in: ledger.db)
      return
    }
    (base.assignment, base.values, base.note) = (assignment, values, row.note)
    try base.save(in: ledger.db)
  }
}

/// How the list, the last import and the register stand to each other in one column.
private enum Comparison {
  case same
  case listMovedOn
  case bothMovedOn

  init(_ column: ImportColumn, list: String, last: String?, register: ImportValues) {
    if register.says(column, list) || list == last {
      self = .same
    } else if let last {
      self = register.says(column, last) ? .listMovedOn : .bothMovedOn
    } else if list.isEmpty {
      // A row that no earlier one speaks for says nothing by leaving a cell empty.
      self = .same
    } else {
      self = register[column].isEmpty || column == .taskAreas ? .listMovedOn : .bothMovedOn
    }
  }
}

extension Person {
  fileprivate var listName: String { given.isEmpty ? family : "\(family), \(given)" }
}
