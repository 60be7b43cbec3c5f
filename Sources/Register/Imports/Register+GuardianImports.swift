import GRDB
public import Guardianship

extension Register {
  /// Takes a list of guardians in, in one transaction: all of it, or with `dryRun` nothing of it.
  ///
  /// The report says the same either way. The list is kept in memory until it is read to its end,
  /// because who a row speaks about depends on all of them.
  /// - Parameters:
  ///   - next: the next row, rejection or warning of the list; nothing at its end.
  ///   - decisions: whom rows in doubt mean, as far as somebody has said so.
  ///   - file: the name of the list, for the books.
  ///   - progress: called now and then with the number of rows so far; what it throws (because
  ///     somebody wants to stop) leaves the register as it was.
  /// - Throws: `Refusal` where the user may not import, `RegisterFailure`, and whatever `next` and
  ///   `progress` throw.
  public func importGuardians(
    _ next: () throws -> ListItem<GuardianListRow>?, decisions: ImportDecisions = ImportDecisions(),
    file: String, by user: User.ID, at instant: Instant, today: Day, dryRun: Bool,
    progress: (Int) throws -> Void
  ) throws -> GuardianImportReport {
    guard !isReadOnly else { throw Refusal.readOnly }
    do {
      var report = GuardianImportReport()
      try queue.writeWithoutTransaction { db in
        try db.inTransaction {
          let user = try Register.activeUser(user, in: db)
          try Rights.check(.importGuardians, for: user.value.role)
          let ledger = try Ledger(
            db, .importGuardians, by: user, today: today, at: instant, reason: nil)
          var run = try GuardianImport(ledger, decisions)
          while let item = try next() {
            run.take(item)
            if run.report.rows % 500 == 0 { try progress(run.report.rows) }
          }
          try run.settle()
          try progress(run.report.rows)
          try ledger.refreshListing()
          report = run.report
          try ledger.book(report, file: file, at: instant)
          return dryRun ? .rollback : .commit
        }
      }
      return report
    } catch let error as DatabaseError {
      throw RegisterFailure(error, path: path)
    }
  }
}

extension Ledger {
  /// Notes an import; one that changed nothing leaves no Change.
  func book<Column>(_ report: ListReport<Column>, file: String, at instant: Instant) throws {
    guard report.created > 0 || writes > 0 else {
      try db.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [change])
      return
    }
    try db.execute(
      sql: """
        INSERT INTO importRun (change, at, file, rows, created, updated) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [change, instant.seconds, file, report.rows, report.created, report.updated])
  }
}
