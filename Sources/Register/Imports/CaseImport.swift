import GRDB
import Guardianship

/// One run over a list of cases: enters new cases at once and keeps rows of known cases that say
/// something new for the end, when everything that the list says about a case is known.
struct CaseImport: ListImport {
  var report = ImportReport(.cases)
  let ledger: Ledger
  let names: RecordNames
  let catalogue: ImportCatalogue
  private var known: KnownCases
  private var newCases: NewCases
  private var pending: [Pending] = []
  /// Rows of earlier imports that this list repeats word for word.
  private(set) var repeated: Set<Int64> = []
  /// Which of the known cases the list has named, by their numbers.
  private var isNamed: [Bool]
  /// Cases with a greater number came into being in this run.
  private let newest: Int64
  /// The statements that make the indexes again, which an empty register is filled without.
  private var indexes: (records: String, caseList: String)?

  /// A row about a known case.
  struct Pending {
    let row: ImportRow
    let caseFile: Int64
  }

  init(_ ledger: Ledger, _ decisions: ImportDecisions) throws {
    self.ledger = ledger
    names = RecordNames(db: ledger.db)
    newest = try Int64.fetchOne(ledger.db, sql: "SELECT max(id) FROM caseFile") ?? 0
    isNamed = Array(repeating: false, count: Int(newest) + 1)
    catalogue = try ImportCatalogue(ledger, decisions)
    known = try KnownCases(ledger.db)
    newCases = try NewCases(ledger, catalogue, listsCases: newest == 0)
    if newest == 0 {
      indexes = (
        try Schema1.dropIndexes(of: .records, in: ledger.db),
        try Schema1.dropIndexes(of: .caseList, in: ledger.db)
      )
    }
  }

  func isNew(_ caseFile: Int64) -> Bool { caseFile > newest }

  // MARK: - Row by row

  mutating func take(_ row: ImportRow) throws {
    let row = try catalogue.named(row)
    let values = row.values
    let person = known.person(
      family: values[.family], given: values[.given], born: values[.born])
    let court = try catalogue.court(values[.court], row: row.number)
    guard let caseFile = try find(values, person, court: court ?? 0) else {
      return try enter(row, person, court: court)
    }
    try warnOfSimilar(row, person, to: caseFile)
    if !isNew(caseFile),
      let last = try ImportedRow.number(
        of: ImportedRow.packed(values, row.note), in: caseFile, ledger.db)
    {
      repeated.insert(last)
      report.unchanged += 1
      try warn(row)
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

  private mutating func enter(
    _ row: ImportRow, _ person: KnownCases.ComparedPerson, court: Int64?
  ) throws {
    try warnOfSimilar(row, person, to: .max)
    var doubt = try catalogue.doubt(about: row, in: nil)
    let taken = doubt == nil ? row : row.withoutGuardian
    let entered = try newCases.enter(
      taken, packed: ImportedRow.packed(taken.values, taken.note), court: court)
    doubt?.caseReference = entered.reference
    if let doubt { report.doubts.append(doubt) }
    known.insert(entered.caseFile, reference: entered.reference, person, court: court ?? 0)
    if let period = entered.courtPeriod, let key = entered.fileKey {
      known.insert(period: period, fileKey: key, court: court ?? 0)
    }
    report.created += 1
    try warn(row)
  }

  // MARK: - Known cases

  /// Settles the rows that were kept, case by case.
  mutating func settle() throws {
    if let indexes { try ledger.db.execute(sql: indexes.records) }
    try newCases.finish()
    try catalogue.finish()
    report.warnings += catalogue.warningsOfCourts
    var order: [Int64] = []
    var byCase: [Int64: [ImportRow]] = [:]
    for entry in pending {
      if byCase[entry.caseFile, default: []].isEmpty { order.append(entry.caseFile) }
      byCase[entry.caseFile, default: []].append(entry.row)
    }
    pending = []
    for caseFile in order {
      var merge = try CaseMerge(caseFile, byCase[caseFile] ?? [], self)
      try tell(merge.run(), of: caseFile)
    }
    report.warnings += catalogue.warningsOfGuardians
  }

  private mutating func tell(_ outcomes: [CaseMerge.Outcome], of caseFile: Int64) throws {
    var isUpdated = false
    for outcome in outcomes {
      if let refusal = outcome.refusal {
        report.reject(outcome.row, refusal)
        continue
      }
      try warn(outcome.row)
      for warning in outcome.warnings { report.warn(outcome.row, warning) }
      if let conflict = outcome.conflict { report.conflicts.append(conflict) }
      if let doubt = outcome.doubt { report.doubts.append(doubt) }
      if outcome.hasChanged { isUpdated = true }
      if !outcome.changes.isEmpty, !isNew(caseFile) {
        report.changes.append(
          ImportChange(
            number: outcome.row.number, reference: outcome.reference, values: outcome.changes))
      }
      if outcome.isSettled, !outcome.hasChanged { report.unchanged += 1 }
    }
    if isUpdated, !isNew(caseFile) { report.updated += 1 }
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
    report.warn(
      row,
      .similarPerson(name: similar.name, born: similar.born, reference: similar.reference))
  }

  private mutating func warn(_ row: ImportRow) throws {
    report.warn(row)
    if let warning = try catalogue.doubtfulKind(in: row) { report.warn(row, warning) }
  }
}

// MARK: - Derived rows

extension CaseImport {
  func finish() throws {
    let (db, today) = (ledger.db, ledger.today)
    if let indexes {
      try CaseListing.rewrite(Array(ledger.touchedCases), in: db, today: today)
      try CaseListing.finishBulk(in: db)
      try GuardianListing.rebuild(in: db)
      try db.execute(sql: indexes.caseList)
    } else {
      try list()
    }
  }

  /// Makes the lines of the case list: all of them where most are new.
  private func list() throws {
    let (db, today) = (ledger.db, ledger.today)
    let guardians = try Int64.fetchAll(
      db,
      sql: """
        SELECT guardian FROM assignment WHERE caseFile > ?
        UNION SELECT id FROM guardian WHERE id NOT IN (SELECT id FROM guardianListing)
        """, arguments: [newest])
    try GuardianListing.refresh(guardians, in: db)
    if report.created > 1_000, try report.created * 2 > SQL("caseFile").count(in: db) {
      ledger.touchedCases.removeAll()
      try CaseListing.rebuild(in: db, today: today)
      return
    }
    try ledger.refreshListing()
    try CaseListing.eachChunk(after: newest, in: db) { ids in
      try CaseListing.refresh(ids, in: db, today: today)
    }
  }
}
