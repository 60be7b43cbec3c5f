import GRDB
public import Guardianship

extension Register {
  /// Takes a list in, in one transaction: all of it, or with `dryRun` nothing of it.
  ///
  /// The report says the same either way. Memory grows with what the report holds and with rows
  /// that change known cases, not with the list.
  /// - Parameters:
  ///   - next: the next row, rejection or warning of the list; nothing at its end.
  ///   - decisions: whom rows in doubt mean, as far as somebody has said so.
  ///   - file: the name of the list, for the books.
  ///   - progress: called now and then with the number of rows so far; what it throws (because
  ///     somebody wants to stop) leaves the register as it was.
  /// - Throws: `Refusal` where the user may not import, `RegisterFailure`, and whatever `next` and
  ///   `progress` throw.
  public func importCases(
    _ next: () throws -> ImportItem?, decisions: ImportDecisions = ImportDecisions(), file: String,
    by user: User.ID, at instant: Instant, today: Day, dryRun: Bool,
    progress: (Int) throws -> Void
  ) throws -> ImportReport {
    guard !isReadOnly else { throw Refusal.readOnly }
    do {
      var report = ImportReport()
      try queue.writeWithoutTransaction { db in
        try Filling.withRoom(in: db) {
          try db.inTransaction {
            report = try Self.importCases(
              next, decisions, file: file, by: user, at: instant, today: today,
              progress: progress, in: db)
            return dryRun ? .rollback : .commit
          }
        }
      }
      return report
    } catch let error as DatabaseError {
      throw RegisterFailure(error, path: path)
    }
  }

  private static func importCases(
    _ next: () throws -> ImportItem?, _ decisions: ImportDecisions, file: String, by user: User.ID,
    at instant: Instant, today: Day, progress: (Int) throws -> Void, in db: Database
  ) throws -> ImportReport {
    let user = try Register.activeUser(user, in: db)
    try Rights.check(.importCases, for: user.value.role)
    let ledger = try Ledger(db, .importCases, by: user, today: today, at: instant, reason: nil)
    var run = try CaseImport(ledger, decisions)
    func takeAll() throws {
      while let item = try next() {
        try run.take(item)
        if run.report.rows % progressStep == 0 { try progress(run.report.rows) }
      }
    }
    if run.isIntoEmptyRegister {
      try Schema1.withoutIndexes(of: .caseList, in: db) {
        try Schema1.withoutIndexes(of: .records, in: db, takeAll)
        try run.settle()
        try progress(run.report.rows)
        try CaseListing.rewrite(Array(ledger.touchedCases), in: db, today: today)
        try CaseListing.finishFilling(in: db)
        try GuardianListing.rebuild(in: db)
      }
    } else {
      try takeAll()
      try run.settle()
      try progress(run.report.rows)
      try run.list(on: today)
    }
    try ledger.book(run.report, file: file, at: instant)
    return run.report
  }

  private static let progressStep = 500

  /// The canonical values of cases in the columns of the import catalogue: for each case one row
  /// for each current guardian, or one without.
  ///
  /// An export of these rows comes back as the same cases. Cases that are not in the register are
  /// left out.
  public func importValues(
    of cases: [Case.ID], today: Day
  ) throws(RegisterFailure) -> [[ImportValues]] {
    try read { db in
      let names = RegisteredCases.Names()
      var rows: [[ImportValues]] = []
      for start in stride(from: 0, to: cases.count, by: 500) {
        let ids = cases[start..<min(start + 500, cases.count)].map(\.rawValue)
        rows += try RegisteredCases.read(ids, in: db, today: today, names: names).map(\.rows)
      }
      return rows
    }
  }
}

extension CaseImport {
  /// Makes the lines of the case list: all of them where most are new.
  fileprivate func list(on today: Day) throws {
    let db = ledger.db
    let guardians = try Int64.fetchAll(
      db,
      sql: """
        SELECT guardian FROM assignment WHERE caseFile > ?
        UNION SELECT id FROM guardian WHERE id NOT IN (SELECT id FROM guardianListing)
        """, arguments: [newest])
    try GuardianListing.refresh(guardians, in: db)
    if report.created > 1_000, try report.created * 2 > known(in: db) {
      ledger.touchedCases.removeAll()
      try CaseListing.rebuild(in: db, today: today)
      return
    }
    try ledger.refreshListing()
    var last = newest
    while true {
      let ids = try Int64.fetchAll(
        db, sql: "SELECT id FROM caseFile WHERE id > ? ORDER BY id LIMIT 500", arguments: [last])
      guard let end = ids.last else { return }
      try CaseListing.refresh(ids, in: db, today: today)
      last = end
    }
  }

  private func known(in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM caseFile") ?? 0
  }
}
