import GRDB
import Guardianship

/// What happened to a record after a version of it was read.
struct LaterChanges {
  /// For each field the value it had in that version.
  var seen: [Field: String?] = [:]
  var user = ""
  var at = Instant(seconds: 0)

  func conflict(over stored: StoredRecord, _ fields: [Conflict.FieldConflict]) -> Conflict {
    Conflict(
      record: stored.reference, version: stored.version, changedBy: user, changedAt: at,
      fields: fields)
  }
}

extension Ledger {
  /// The conflict between an edit and what others wrote into the same fields, if there is one.
  func conflict(of edit: RecordEdit, with stored: StoredRecord) throws -> Conflict? {
    guard edit.basedOn < stored.version else { return nil }
    let later = try laterChanges(of: edit.record, since: edit.basedOn)
    let mine = edit.values.only(edit.record.kind)
    let fields = mine.fields.map { field in
      let theirs = stored.values[field]
      let seen = later.seen[field] ?? theirs
      return Conflict.FieldConflict(field: field, seen: seen, mine: mine[field], theirs: theirs)
    }
    if fields.allSatisfy(\.isSettled) { return nil }
    return later.conflict(over: stored, fields)
  }

  /// - Parameter relevant: the fields that matter; nothing for all of them.
  /// - Throws: `ConflictFound` when one of the fields changed after the version.
  func refuseChanged(
    _ stored: StoredRecord, since version: Int, in relevant: Set<Field>? = nil
  ) throws {
    guard version < stored.version else { return }
    let later = try laterChanges(of: stored.reference, since: version)
    let changed = later.seen.keys.filter { field in
      (relevant?.contains(field) ?? true) && later.seen[field] != stored.text(of: field)
    }
    guard !changed.isEmpty else { return }
    let fields = changed.sorted { $0.rawValue < $1.rawValue }.map { field in
      let seen = later.seen[field] ?? nil
      return Conflict.FieldConflict(
        field: field, seen: seen, mine: seen, theirs: stored.text(of: field))
    }
    throw ConflictFound(conflicts: [later.conflict(over: stored, fields)])
  }

  private func laterChanges(of record: RecordReference, since version: Int) throws -> LaterChanges {
    let statement = try db.cachedStatement(
      sql: """
        SELECT f.field, f.oldValue, u.name, c.at FROM changedRecord r
        JOIN change c ON c.id = r.change JOIN user u ON u.id = c.user
        LEFT JOIN fieldChange f ON f.change = r.change AND f.kind = r.kind AND f.record = r.record
        WHERE r.kind = ? AND r.record = ? AND r.version > ? ORDER BY r.change
        """)
    var later = LaterChanges()
    let rows = try Row.fetchCursor(
      statement, arguments: [record.kind.rawValue, record.id, version])
    while let row = try rows.next() {
      if let name: String = row[0], let field = Field(rawValue: name), later.seen[field] == nil {
        later.seen[field] = .some(row[1] as String?)
      }
      later.user = row[2]
      later.at = Instant(seconds: row[3])
    }
    return later
  }
}
