import GRDB
import Guardianship

extension Ledger {
  /// Takes back a change, whatever operation made it: what it created is voided, what it changed
  /// gets its old values, what it voided counts again.
  ///
  /// Changes that were taken back and the ones that did so cancel out: they are in nobody's way.
  func undo(_ id: Change.ID) throws {
    guard let last = try Undoable.last(by: self.user.id, before: change, in: db), last.id >= id
    else { throw Refusal.nothingToUndo }
    guard last.id == id else {
      throw try isOpen(id) ? Refusal.laterOwnChange(last.operation) : .nothingToUndo
    }
    guard !last.operation.isImport else { throw Refusal.cannotUndo(last.operation) }
    let records = try ChangedRecord.all(where: "change = ?", [id.rawValue], in: db)
    for entry in records {
      if let refusal = try entry.changedSince(before: change, in: db) { throw refusal }
    }
    for entry in records where entry.action == .created || entry.action == .restored {
      try void(entry.record)
    }
    for entry in records where entry.action == .voided { try restore(entry.record) }
    for entry in records where entry.action == .updated {
      let old = try oldValues(of: entry)
      if let person = old[.casePerson].flatMap({ Int64($0) }) {
        try setPerson(person, ofCase: entry.record.id)
      }
      try update(entry.record, old)
    }
    for entry in records where entry.action == .created { try refuseInUse(entry.record) }
    try db.execute(
      sql: "UPDATE change SET undoneBy = ? WHERE id = ?", arguments: [change, id.rawValue])
    try db.execute(
      sql: "UPDATE change SET undoes = ? WHERE id = ?", arguments: [id.rawValue, change])
  }

  /// Whether the change is the user's own and was not taken back.
  private func isOpen(_ id: Change.ID) throws -> Bool {
    try db.finds(
      "SELECT 1 FROM change WHERE id = ? AND user = ? AND undoes IS NULL AND undoneBy IS NULL",
      [id.rawValue, user.id.rawValue])
  }

  private func oldValues(of entry: ChangedRecord) throws -> FieldValues {
    let statement = try db.cachedStatement(
      sql: "SELECT field, oldValue FROM fieldChange WHERE change = ? AND kind = ? AND record = ?")
    var values = FieldValues()
    let rows = try Row.fetchCursor(
      statement, arguments: [entry.change, entry.record.kind.rawValue, entry.record.id])
    while let row = try rows.next() {
      if let field = Field(rawValue: row[0]) { values[field] = row[1] }
    }
    return values
  }
}

extension ChangedRecord {
  /// What is in the way of taking the change back: the record changed later, or anything did that
  /// belongs to a case or a person that would be voided.
  ///
  /// - Parameter limit: the change that is being made; nothing where none is.
  func changedSince(before limit: Int64?, in db: Database) throws -> Refusal? {
    var condition = "(r.kind = ?2 AND r.record = ?3)"
    if action == .created, record.kind == .caseFile { condition += " OR r.caseFile = ?3" }
    if action == .created, record.kind == .person { condition += " OR r.person = ?3" }
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.operation, u.name, c.at FROM changedRecord r
        JOIN change c ON c.id = r.change JOIN user u ON u.id = c.user
        WHERE r.change > ?1 AND r.change < ?4 AND (\(condition))
          AND c.undoes IS NULL AND c.undoneBy IS NULL
        ORDER BY r.change DESC LIMIT 1
        """)
    let row = try Row.fetchOne(
      statement, arguments: [change, record.kind.rawValue, record.id, limit ?? .max])
    guard let row, let operation = OperationName(rawValue: row[0]) else { return nil }
    return .changedSince(operation, by: row[1], at: Instant(seconds: row[2]))
  }
}

/// The change that undo would take back.
struct Undoable {
  let id: Change.ID
  let operation: OperationName

  /// The last change of a user that was not taken back and takes nothing back itself.
  static func last(by user: User.ID, before limit: Int64?, in db: Database) throws -> Undoable? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, operation FROM change
        WHERE user = ? AND id < ? AND undoes IS NULL AND undoneBy IS NULL
        ORDER BY id DESC LIMIT 1
        """)
    let row = try Row.fetchOne(statement, arguments: [user.rawValue, limit ?? .max])
    guard let row, let operation = OperationName(rawValue: row[1]) else { return nil }
    return Undoable(id: Change.ID(row[0]), operation: operation)
  }
}
