import GRDB
public import Guardianship

extension Register {
  /// Performs an operation: everything of it or nothing, in one transaction with its history.
  ///
  /// - Parameters:
  ///   - today: the day that rules count from.
  ///   - instant: the clock's moment, for the history.
  ///   - reason: what the user says about it, for the history.
  ///   - letter: writes what goes to the court with the operation.
  public func perform(
    _ operation: Operation, by user: User.ID, today: Day, at instant: Instant,
    reason: String? = nil, letter: LetterWriter? = nil
  ) throws(RegisterFailure) -> Outcome {
    try transaction(
      operation.name, by: user, today: today, at: instant, reason: reason ?? operation.reason,
      letter: letter
    ) { ledger in try ledger.perform(operation) }
  }

  /// Runs one change; whatever the body throws leaves the register as it was.
  func transaction(
    _ operation: OperationName, by user: User.ID, today: Day, at instant: Instant,
    reason: String?, letter: LetterWriter? = nil, _ body: (Ledger) throws -> Void
  ) throws(RegisterFailure) -> Outcome {
    guard !isReadOnly else { return .refused(.readOnly) }
    try checkPlace()
    do {
      let outcome: Outcome = try queue.write { db in
        let user = try Register.activeUser(user, in: db)
        try Rights.check(operation, for: user.value.role)
        let ledger = try Ledger(
          db, operation, by: user, today: today, at: instant, reason: reason)
        try body(ledger)
        guard ledger.writes > 0 else { throw NothingWritten(rows: ledger.rows) }
        try ledger.refreshListing()
        if let letter { try ledger.keepLetters(letter) }
        try FileHead.note(change: ledger.change, in: db)
        return .done(
          Outcome.Done(
            change: Change.ID(ledger.change), created: ledger.created, rows: ledger.rows))
      }
      try checkPlace()
      return outcome
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch let found as ConflictFound {
      return .conflict(found.conflicts)
    } catch let nothing as NothingWritten {
      return nothing.outcome
    } catch {
      throw RegisterFailure(error, path: path)
    }
  }

  static func activeUser(_ id: User.ID, in db: Database) throws -> Versioned<User> {
    guard let stored = try RecordTable.of(.user).record(id.rawValue, in: db) else {
      throw Refusal.unknownUser("\(id.rawValue)")
    }
    let user: Versioned<User> = try stored.versioned()
    guard user.value.isActive, !stored.isVoided else { throw Refusal.unknownUser(user.value.name) }
    return user
  }
}

/// Ends a transaction in which somebody else was first.
struct ConflictFound: Error {
  let conflicts: [Conflict]
}

/// Ends a transaction that had nothing to do, so that it leaves no Change.
private struct NothingWritten: Error {
  let rows: [Outcome.RowOutcome]

  var outcome: Outcome {
    for row in rows {
      if case .refused(let refusal) = row.result { return .refused(refusal) }
    }
    return .unchanged
  }
}

extension Operation {
  /// The reason that an operation carries itself.
  fileprivate var reason: String? {
    switch self {
    case .void(_, _, let reason), .reopenCase(_, _, let reason): reason
    case .endCase(let ending): ending.note
    default: nil
    }
  }
}
