import GRDB
public import Guardianship

extension Register {
  /// Takes a list in, in one transaction: all of it, or with `dryRun` nothing of it. A dry run keeps
  /// nobody from saving (`trialQueue`).
  ///
  /// The report says the same either way. Of a list of cases memory holds what the report does and
  /// the rows that change known cases; another list is kept until it is read to its end, because
  /// whom a row speaks about depends on all of them.
  /// - Parameters:
  ///   - decisions: whom rows in doubt mean, as far as somebody has said so.
  ///   - file: the name of the list, for the books.
  ///   - progress: called now and then with the number of rows so far; what it throws (because
  ///     somebody wants to stop) leaves the register as it was.
  /// - Throws: `Refusal` where the user may not import, `RegisterFailure`, and whatever `rows` and
  ///   `progress` throw.
  public func importList(
    _ rows: ImportedRows, decisions: ImportDecisions = ImportDecisions(), file: String,
    by user: User.ID, at instant: Instant, today: Day, dryRun: Bool,
    progress: (Int) throws -> Void
  ) throws -> ImportReport {
    guard !isReadOnly else { throw Refusal.readOnly }
    func take(in db: Database) throws -> ImportReport {
      let user = try Register.activeUser(user, in: db)
      try Rights.check(rows.kind.operation, for: user.value.role)
      let ledger = try Ledger(
        db, rows.kind.operation, by: user, today: today, at: instant, reason: nil)
      let report =
        switch rows {
        case .cases(let next):
          try CaseImport.report(ledger, decisions, next, progress)
        case .guardians(let next):
          try GuardianImport.report(ledger, decisions, next, progress)
        }
      try ledger.book(report, file: file, at: instant)
      return report
    }
    try checkPlace()
    do {
      var report = ImportReport(rows.kind)
      try (dryRun ? trialQueue() : queue).writeWithoutTransaction { db in
        try BulkInsert.withRoom(in: db) {
          try db.inTransaction {
            report = try take(in: db)
            return dryRun ? .rollback : .commit
          }
        }
      }
      try checkPlace()
      return report
    } catch let error as DatabaseError {
      throw RegisterFailure(error, path: path)
    }
  }

  /// The canonical values of cases in the columns of the import catalogue: for each case one row
  /// for each current guardian, or one without.
  ///
  /// An export of these rows comes back as the same cases. Cases that are not in the register are
  /// left out.
  public func importValues(
    of cases: [Case.ID], today: Day
  ) throws(RegisterFailure) -> [[ImportValues]] {
    try read { db in
      let names = RecordNames(db: db)
      var rows: [[ImportValues]] = []
      for start in stride(from: 0, to: cases.count, by: 500) {
        let ids = cases[start..<min(start + 500, cases.count)].map(\.rawValue)
        rows += try RegisteredCases.read(ids, in: db, today: today, names: names).map(\.rows)
      }
      return rows
    }
  }
}

extension Ledger {
  /// Notes an import; one that changed nothing leaves no Change.
  fileprivate func book(_ report: ImportReport, file: String, at instant: Instant) throws {
    guard report.created > 0 || writes > 0 else {
      try db.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [change])
      return
    }
    try db.execute(
      sql: """
        INSERT INTO importRun (change, at, file, rows, created, updated) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [change, instant.seconds, file, report.rows, report.created, report.updated])
    try FileHead.note(change: change, in: db)
  }
}
