import GRDB
import Guardianship

/// One run over a list: files new cases at once and keeps rows of known cases that say something
/// new for the end, when everything that the list says about a case is known.
struct CaseImport {
  private(set) var report = ImportReport()
  let ledger: Ledger
  let names = RegisteredCases.Names()
  let catalogue: ImportCatalogue
  private var known: KnownCases
  private var filing: CaseFiling
  private var pending: [Pending] = []
  /// Rows of earlier imports that this list repeats word for word.
  private(set) var repeated: Set<Int64> = []
  /// Which of the known cases the list has named, by their numbers.
  private var isNamed: [Bool]
  /// Cases with a greater number came into being in this run.
  let newest: Int64

  /// A row about a known case.
  struct Pending {
    let row: ImportRow
    let caseFile: Int64
  }

  init(_ ledger: Ledger, _ decisions: ImportDecisions) throws {
    self.ledger = ledger
    newest = try Int64.fetchOne(ledger.db, sql: "SELECT max(id) FROM caseFile") ?? 0
    isNamed = Array(repeating: false, count: Int(newest) + 1)
    catalogue = try ImportCatalogue(ledger, decisions)
    known = try KnownCases(ledger.db)
    filing = try CaseFiling(ledger, catalogue, listsCases: newest == 0)
  }

  var isIntoEmptyRegister: Bool { newest == 0 }

  func isNew(_ caseFile: Int64) -> Bool { caseFile > newest }

  // MARK: - Row by row

  mutating func take(_ item: ImportItem) throws {
    switch item {
    case .warning(let warning): report.warnings.append(warning)
    case .rejection(let rejection):
      report.rows += 1
      report.rejections.append(rejection)
    case .row(let row):
      report.rows += 1
      try take(row)
    }
  }

  private mutating func take(_ row: ImportRow) throws {
    let values = row.values
    let person = known.person(
      family: values[.family], given: values[.given], born: values[.born])
    let court = try catalogue.court(values[.court])
    guard let caseFile = try find(values, person, court: court ?? 0) else {
      return try file(row, person, court: court)
    }
    try warnOfSimilar(row, person, to: caseFile)
    if !isNew(caseFile),
      let last = try ImportedRow.number(
        of: ImportedRow.packed(values, row.note), in: caseFile, ledger.db)
    {
      repeated.insert(last)
      try leave(row)
    } else {
      pending.append(Pending(row: row, caseFile: caseFile))
    }
  }

  /// The case that the row speaks about: by its own reference, by court and number, else by person
  /// and court.
  private func find(
    _ values: ImportValues, _ person: KnownCases.ComparedPerson, court: Int64
  ) throws -> Int64? {
    if !values[.reference].isEmpty, let found = try known.withReference(values[.reference]) {
      return found
    }
    // Two cases of one person stay two where a register gave them references.
    let goesByPerson = !values.hasOwnReference
    guard let key = FileNumber(values[.fileNumber])?.compact, !key.isEmpty else {
      return goesByPerson ? try known.ofPerson(person, court: court) : nil
    }
    if let found = try known.withFileNumber(key, court: court) { return found }
    return goesByPerson ? try known.unnumbered(person, court: court) : nil
  }

  private mutating func file(
    _ row: ImportRow, _ person: KnownCases.ComparedPerson, court: Int64?
  ) throws {
    try warnOfSimilar(row, person, to: .max)
    var doubt = try catalogue.doubt(about: row, in: nil)
    let taken = doubt == nil ? row : row.withoutGuardian
    let filed = try filing.file(
      taken, packed: ImportedRow.packed(taken.values, taken.note), court: court)
    doubt?.caseReference = filed.reference
    if let doubt { report.doubts.append(doubt) }
    known.insert(filed.caseFile, reference: filed.reference, person, court: court ?? 0)
    if let period = filed.courtPeriod, let key = filed.fileKey {
      known.insert(period: period, fileKey: key, court: court ?? 0)
    }
    report.created += 1
    try warn(row)
  }

  // MARK: - Known cases

  /// Settles the rows that were kept, case by case.
  mutating func settle() throws {
    try filing.finish()
    try catalogue.finish()
    var order: [Int64] = []
    var byCase: [Int64: [ImportRow]] = [:]
    for entry in pending {
      if byCase[entry.caseFile, default: []].isEmpty { order.append(entry.caseFile) }
      byCase[entry.caseFile, default: []].append(entry.row)
    }
    pending = []
    for caseFile in order {
      var merge = try CaseMerge(caseFile, byCase[caseFile] ?? [], self)
      let outcomes = try merge.run()
      try take(outcomes, of: caseFile)
    }
    report.rejections.sort { $0.number < $1.number }
    report.warnings.sort { $0.number < $1.number }
    report.conflicts.sort { $0.number < $1.number }
    report.doubts.sort { $0.number < $1.number }
  }

  private mutating func take(_ outcomes: [CaseMerge.Outcome], of caseFile: Int64) throws {
    var isUpdated = false
    for outcome in outcomes {
      if let refusal = outcome.refusal {
        report.rejections.append(
          ImportRejection(
            number: outcome.row.number, cells: outcome.row.cells, refusal: .refused(refusal)))
        continue
      }
      try warn(outcome.row)
      report.warnings += outcome.warnings.map {
        ImportWarning(number: outcome.row.number, warning: $0)
      }
      if let conflict = outcome.conflict { report.conflicts.append(conflict) }
      if let doubt = outcome.doubt { report.doubts.append(doubt) }
      if outcome.hasChanged { isUpdated = true }
      if outcome.isSettled, !outcome.hasChanged { report.unchanged += 1 }
    }
    if isUpdated, !isNew(caseFile) { report.updated += 1 }
  }

  private mutating func leave(_ row: ImportRow) throws {
    report.unchanged += 1
    try warn(row)
  }

  /// Said at the first row of a case, about people who were in the register before.
  private mutating func warnOfSimilar(
    _ row: ImportRow, _ person: KnownCases.ComparedPerson, to caseFile: Int64
  ) throws {
    if caseFile != .max {
      guard !isNew(caseFile), !isNamed[Int(caseFile)] else { return }
      isNamed[Int(caseFile)] = true
    }
    guard let similar = try known.similar(to: person, earlier: caseFile) else { return }
    // Two cases of one person are known to be hers.
    if caseFile != .max, try known.known(caseFile)?.person == similar.person { return }
    let warning = Warning.similarPerson(
      name: similar.name, born: similar.born, reference: similar.reference)
    report.warnings.append(ImportWarning(number: row.number, warning: warning))
  }

  private mutating func warn(_ row: ImportRow) throws {
    for warning in row.warnings {
      report.warnings.append(ImportWarning(number: row.number, warning: warning))
    }
    if let warning = try catalogue.otherKind(in: row) {
      report.warnings.append(ImportWarning(number: row.number, warning: warning))
    }
  }
}
