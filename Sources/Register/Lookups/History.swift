import GRDB
import Guardianship

/// Reading changes back as values.
enum History {
  static func changes(
    of id: Case.ID, before limit: Change.ID?, limit count: Int, in db: Database
  ) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT change FROM changedRecord WHERE caseFile = ?1 AND change < ?2
        UNION
        SELECT r.change FROM changedRecord r JOIN caseFile f ON f.person = r.person
        WHERE f.id = ?1 AND r.change < ?2
        UNION
        SELECT createdBy FROM caseFile WHERE id = ?1 AND createdBy < ?2
        ORDER BY 1 DESC LIMIT ?3
        """)
    return try Int64.fetchAll(
      statement, arguments: [id.rawValue, limit?.rawValue ?? .max, count])
  }

  /// - Parameter id: leaves only what concerns this case and its person; nothing leaves all.
  static func read(_ ids: [Int64], of id: Case.ID?, in db: Database) throws -> [Change] {
    try read(ids, in: db) { try entries(of: $0, id, in: db) }
  }

  /// What these changes did to a guardian and to what hangs on it.
  static func read(
    _ ids: [Int64], ofGuardian id: Guardian.ID, in db: Database
  ) throws -> [Change] {
    try read(ids, in: db) { change in
      try ChangedRecord.all(where: "change = ?", [change], in: db).filter { entry in
        let stored = try RecordTable.of(entry.record.kind).record(entry.record.id, in: db)
        return stored?.guardian == id.rawValue
      }
    }
  }

  private static func read(
    _ ids: [Int64], in db: Database, _ entriesOf: (Int64) throws -> [ChangedRecord]
  ) throws -> [Change] {
    var changes: [Change] = []
    let names = RecordNames(db: db)
    for change in ids {
      let entries = try entriesOf(change)
      let fields = try fieldChanges(of: change, entries, in: db)
      if let change = try self.change(
        Change.ID(change), with: entries, fields.map { try names.spelled($0) }, in: db)
      {
        changes.append(change)
      }
    }
    return changes
  }

  /// A change with what is told of its entries; without them, only its head.
  static func change(
    _ id: Change.ID, with entries: [ChangedRecord]? = nil, _ fields: [FieldChange] = [],
    in db: Database
  ) throws -> Change? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.operation, u.name, c.at, c.reason, c.undoes, c.undoneBy IS NOT NULL
        FROM change c JOIN user u ON u.id = c.user WHERE c.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]),
      let operation = OperationName(rawValue: row[0])
    else { return nil }
    return Change(
      id: id, operation: operation, user: row[1], at: Instant(seconds: row[2]), reason: row[3],
      undoes: (row[4] as Int64?).map { Change.ID($0) }, isUndone: row[5],
      created: entries.map { created($0, by: operation) } ?? [],
      voided: kinds(entries ?? [], .voided), restored: kinds(entries ?? [], .restored),
      fields: fields)
  }

  /// An import keeps no entries for what it brought: what it says about a case is that it came.
  private static func created(
    _ entries: [ChangedRecord], by operation: OperationName
  ) -> [RecordKind] {
    let kinds = kinds(entries, .created)
    return kinds.isEmpty && entries.isEmpty && operation == .importCases ? [.caseFile] : kinds
  }

  private static func kinds(
    _ entries: [ChangedRecord], _ action: ChangedRecord.Action
  ) -> [RecordKind] {
    entries.filter { $0.action == action }.map(\.record.kind)
  }

  private static func entries(
    of change: Int64, _ id: Case.ID?, in db: Database
  ) throws -> [ChangedRecord] {
    guard let id else { return try ChangedRecord.all(where: "change = ?", [change], in: db) }
    return try ChangedRecord.all(
      where: """
        change = ? AND (caseFile = ? OR person = (SELECT person FROM caseFile WHERE id = ?))
        """, [change, id.rawValue, id.rawValue], in: db)
  }

  private static func fieldChanges(
    of change: Int64, _ entries: [ChangedRecord], in db: Database
  ) throws -> [FieldChange] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT field, oldValue, newValue FROM fieldChange
        WHERE change = ? AND kind = ? AND record = ?
        """)
    var changes: [FieldChange] = []
    for entry in entries where entry.action == .updated {
      let rows = try Row.fetchAll(
        statement, arguments: [change, entry.record.kind.rawValue, entry.record.id])
      for row in rows {
        guard let field = Field(rawValue: row[0]) else { continue }
        let (old, new): (String?, String?) = (row[1], row[2])
        guard old != new else { continue }
        changes.append(FieldChange(record: entry.record, field: field, from: old, to: new))
      }
    }
    return changes.sorted { (places[$0.field] ?? .max) < (places[$1.field] ?? .max) }
  }

  /// Where fields stand in forms.
  private static let places = Dictionary(
    uniqueKeysWithValues: Field.allCases.enumerated().map { ($1, $0) })
}
