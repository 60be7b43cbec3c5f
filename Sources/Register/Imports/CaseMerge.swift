import GRDB
import Guardianship

/// What a list says about a case that the register has: each row is compared with the last import
/// and with the register.
///
/// Where only the register moved on, it stays; where only the list did, the register follows; where
/// both did, and differently, it is a conflict and the register stays. Where two rows of the list
/// contradict each other, the first one stays, with a warning: that is no matter of the register.
struct CaseMerge {
  /// What became of one row.
  struct Outcome {
    let row: ImportRow
    /// The Geschäftszeichen of the case.
    let reference: String
    var refusal: Refusal?
    var warnings: [Warning] = []
    var conflict: ImportConflict?
    /// Nobody was appointed, because several may be meant.
    var doubt: ImportDoubt?
    /// What the row changes; the case follows only where nothing refuses it.
    var changes: [ImportChange.Value] = []
    var hasChanged = false

    var isSettled: Bool { conflict == nil && doubt == nil }
  }

  private let catalogue: ImportCatalogue
  private let caseFile: Int64
  private let rows: [ImportRow]
  private let ledger: Ledger
  private let names: RecordNames
  /// Rows of earlier imports that no row of this list repeats.
  private var open: [ImportedRow]
  /// What earlier imports and this run say word for word.
  private var said: Set<String>
  var registered: RegisteredCase
  /// No list has spoken about the case before.
  let isFirstImport: Bool
  /// The first row about the case, which speaks for the others.
  var lead: ImportedRow?
  /// Assignments that rows of this list have spoken about.
  var claimed: Set<Int64>

  init(_ caseFile: Int64, _ rows: [ImportRow], _ run: CaseImport) throws {
    (self.caseFile, self.rows) = (caseFile, rows)
    (ledger, names, catalogue) = (run.ledger, run.names, run.catalogue)
    let last = try ImportedRow.all(of: caseFile, in: ledger.db)
    said = Set(last.map(\.packed))
    isFirstImport = last.isEmpty
    lead = last.first
    let isNew = run.isNew(caseFile)
    open = isNew ? [] : last.filter { !run.repeated.contains($0.id) }
    let taken = isNew ? last : last.filter { run.repeated.contains($0.id) }
    claimed = Set(taken.compactMap(\.assignment))
    registered = try Self.read(caseFile, ledger, names)
  }

  private static func read(
    _ caseFile: Int64, _ ledger: Ledger, _ names: RecordNames
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
      var outcome = Outcome(row: row, reference: registered.values[.reference])
      let packed = ImportedRow.packed(row.values, row.note)
      if base != nil || said.insert(packed).inserted {
        do {
          try merge(row, base, into: &outcome)
        } catch let refusal as Refusal {
          outcome = Outcome(
            row: row, reference: registered.values[.reference], refusal: refusal)
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
    let spoken = isLead(base) ? [] : compareWithLead(row, except: kept, into: &outcome)
    let office = office(of: row, base)
    let isNewOffice = office == nil && !row.values[.guardian].isEmpty
    let earlier = replaced(by: row, base)
    let register = office.map(registered.values(with:)) ?? registered.values
    var (updates, conflicts) = ([ImportColumn](), [ImportColumn]())
    for column in ImportColumn.allCases where row.columns.contains(column) {
      if kept.contains(column) || spoken.contains(column) { continue }
      // A list that does not say the kind takes none away.
      if column == .guardianKind, row.values[column].isEmpty { continue }
      if isNewOffice, ImportColumn.guardianColumns.contains(column) {
        if column == .guardian, hasMovedOn(base, from: earlier), !wasInDoubt(row, base) {
          conflicts.append(column)
        }
        continue
      }
      switch ColumnComparison(
        column, list: row.values[column], last: base?.values[column], register: register)
      {
      case .same: break
      case .listMovedOn: updates.append(column)
      case .bothMovedOn where isContradiction(column, base, office):
        outcome.warnings.append(
          .rowsDiffer(column, first: register[column], given: row.values[column]))
      case .bothMovedOn: conflicts.append(column)
      }
    }
    let mayAppoint = isNewOffice && !conflicts.contains(.guardian)
    if mayAppoint {
      outcome.doubt = try catalogue.doubt(about: row, in: registered.values[.reference])
    }
    let isQuestion =
      isNewOffice && outcome.doubt == nil && earlier != nil && !tellsOfOrder(row, base)
    if isQuestion, mayAppoint, let earlier {
      outcome.warnings.append(
        .guardianSwapped(registered: earlier.guardian, given: row.values[.guardian]))
    }
    let before = ledger.writes
    var update = CaseUpdate(
      registered, row: row, office: office, ledger: ledger, catalogue: catalogue)
    if !updates.isEmpty { try update.perform(updates, isUnion: base == nil) }
    var assignment = office?.id ?? (isQuestion ? earlier?.id : nil)
    if mayAppoint, !isQuestion {
      assignment =
        outcome.doubt == nil ? try update.appoint(replacing: earlier) : base?.assignment
    }
    let note = outcome.doubt == nil ? row.note : row.withoutGuardian.note
    if let new = newNote(note, of: row, base, isDoubtful: outcome.doubt != nil) {
      try update.setNote(new)
    }
    outcome.hasChanged = ledger.writes > before
    if outcome.hasChanged {
      outcome.changes = updates.map {
        ImportChange.Value($0.listed, old: register[$0], new: row.values[$0])
      }
      if isNewOffice, update.assignment != nil {
        outcome.changes.append(
          ImportChange.Value(
            ImportColumn.guardian.listed, old: earlier?.guardian ?? "", new: row.values[.guardian]))
      }
    }
    if !conflicts.isEmpty {
      outcome.conflict = ImportConflict(
        number: row.number, reference: registered.values[.reference],
        columns: conflicts.map(\.listed))
    }
    try remember(
      row, base, note: note, assignment: update.assignment ?? assignment,
      without: conflicts + outcome.warnings.flatMap(\.columns)
        + (outcome.doubt == nil && !isQuestion ? [] : ImportColumn.guardianColumns))
    if outcome.hasChanged { registered = try Self.read(caseFile, ledger, names) }
  }

  /// What becomes of the note of the case; nothing where it stays. Whoever is in doubt is named in it
  /// even where it was changed by hand.
  private func newNote(
    _ note: String, of row: ImportRow, _ base: ImportedRow?, isDoubtful: Bool
  ) -> String? {
    let own = registered.importNote
    if let base {
      if base.note == note { return nil }
      if own == base.note { return note }
    }
    guard isDoubtful, !own.contains(row.guardianNote) else { return nil }
    return [own, row.guardianNote].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Keeps what the row said, but not where it is in conflict or in doubt: that is reported until it
  /// is settled.
  private mutating func remember(
    _ row: ImportRow, _ base: ImportedRow?, note: String, assignment: Int64?,
    without conflicts: [ImportColumn]
  ) throws {
    var values = row.values
    for column in conflicts { values[column] = base?.values[column] ?? "" }
    if let assignment { claimed.insert(assignment) }
    defer { if base?.id == lead?.id, base != nil { lead?.values = values } }
    guard var base else {
      try ImportedRow.insert(
        caseFile: caseFile, assignment: assignment,
        packed: ImportedRow.packed(values, note), in: ledger.db)
      return
    }
    (base.assignment, base.values, base.note) = (assignment, values, note)
    try base.save(in: ledger.db)
  }
}
