import GRDB
import Guardianship

/// One operation being performed: the only place that writes records.
///
/// Each write enters the history, raises the version, keeps the derived columns in step and
/// remembers which cases have to be listed anew.
/// - Invariant: a record is versioned once in a change, however often the change writes it.
final class Ledger {
  let db: Database
  let operation: OperationName
  let user: Versioned<User>
  let today: Day
  let change: Int64
  /// How often a record was written.
  private(set) var writes = 0
  /// The record that the operation was about to make; the first of several.
  var created: RecordReference?
  /// What became of each case, where the operation goes through several.
  var rows: [Outcome.RowOutcome] = []
  var touchedCases: Set<Int64> = []
  var touchedGuardians: Set<Int64> = []
  /// Proposals that go out with this change.
  var sent: Set<Assignment.ID> = []
  /// Whether the office's own settings changed.
  var touchesAllDeadlines = false
  private var entered: Set<RecordReference> = []
  private let newest: (person: Int64, caseFile: Int64)

  init(
    _ db: Database, _ operation: OperationName, by user: Versioned<User>, today: Day,
    at instant: Instant, reason: String?
  ) throws {
    self.db = db
    self.operation = operation
    self.user = user
    self.today = today
    newest = (
      try Int64.fetchOne(db, sql: "SELECT max(id) FROM person") ?? 0,
      try Int64.fetchOne(db, sql: "SELECT max(id) FROM caseFile") ?? 0
    )
    let statement = try db.cachedStatement(
      sql: "INSERT INTO change (operation, user, at, reason) VALUES (?, ?, ?, ?)")
    try statement.execute(
      arguments: [operation.rawValue, user.id.rawValue, instant.seconds, reason])
    change = db.lastInsertedRowID
  }

  // MARK: - Reading

  /// - Throws: `notFound` and `recordVoided`.
  func record(_ reference: RecordReference) throws -> StoredRecord {
    guard let record = try RecordTable.of(reference.kind).record(reference.id, in: db) else {
      throw Refusal.notFound("\(reference.kind.rawValue) \(reference.id)")
    }
    guard !record.isVoided else { throw Refusal.recordVoided(reference) }
    return record
  }

  func record<R: FieldCoded>(_ id: Identifier<R>) throws -> Versioned<R> {
    try record(RecordReference(id)).versioned()
  }

  // MARK: - Writing

  /// - Parameter reference: the one a list brought along; otherwise the next free one.
  @discardableResult
  func insert<R: FieldCoded>(
    _ record: R, links: [RecordLink: Int64] = [:], reference: String? = nil
  ) throws -> Identifier<R> {
    Identifier(try insert(R.kind, record.values, links: links, reference: reference).id)
  }

  func insert(
    _ kind: RecordKind, _ values: FieldValues, links: [RecordLink: Int64],
    reference: String? = nil
  ) throws -> RecordReference {
    let table = RecordTable.of(kind)
    let values = try kind.checked(values)
    var links = links
    if table.links.contains(.createdBy) { links[.createdBy] = change }
    let code = table.hasReference ? try reference ?? nextReference(of: kind) : nil
    try checkUnique(values, of: RecordReference(kind, 0), caseFile: links[.caseFile])
    let id = try table.insert(values, links: links, reference: code, to: db)
    let stored = StoredRecord(
      reference: RecordReference(kind, id), version: 1, isVoided: false, values: values,
      links: links, code: code)
    try enter(stored, .created, version: 1)
    if stored.caseFile != nil || kind == .residence || stored.guardian != nil { try touch(stored) }
    return stored.reference
  }

  /// The next reference that nobody has; given once and never again.
  private func nextReference(of kind: RecordKind) throws -> String {
    var series = try ReferenceSeries(kind, today: today, in: db)
    let code = try series.next(in: db)
    try series.save(in: db)
    return code
  }

  /// Lays the values over the record's; columns that stay the same are not written.
  ///
  /// - Returns: whether anything differed.
  @discardableResult
  func update(_ reference: RecordReference, _ values: FieldValues) throws -> Bool {
    let stored = try record(reference)
    let old = stored.values
    let new = try reference.kind.checked(old.merging(values))
    let differences = new.differences(from: old)
    guard !differences.isEmpty else { return false }
    try checkUnique(new, of: reference, caseFile: stored.caseFile)
    if reference.kind == .assignment, differences.fields.contains(.assignmentState) {
      try keepFindings(
        of: Assignment.ID(reference.id), try Assignment(old), before: try Assignment(new))
    }
    if changesLines(differences, of: stored) { try touch(stored) }
    // Whoever the record belonged to before, and belongs to now.
    let now = StoredRecord(
      reference: reference, version: stored.version, isVoided: false, values: new,
      links: stored.links, code: stored.code)
    if let guardian = now.guardian { touchedGuardians.insert(guardian) }
    let version = try nextVersion(of: stored)
    try write(differences, of: new, to: reference, version: version)
    try enter(stored, .updated, version: version)
    if entered.contains(reference) {
      for field in differences.fields {
        try enter(field, of: reference, from: old[field], to: new[field])
      }
    }
    return true
  }

  @discardableResult
  func update<R: FieldCoded>(_ id: Identifier<R>, _ record: R) throws -> Bool {
    try update(RecordReference(id), record.values)
  }

  /// A court of a large register has many cases: its name alone changes no line.
  private func changesLines(_ differences: FieldValues, of record: StoredRecord) -> Bool {
    guard record.reference.kind == .court else { return true }
    return differences.fields.contains { $0 == .courtState || $0 == .courtMunicipal }
  }

  func void(_ reference: RecordReference) throws {
    try mark(record(reference), .voided, by: change)
  }

  func restore(_ reference: RecordReference) throws {
    guard let stored = try RecordTable.of(reference.kind).record(reference.id, in: db),
      stored.isVoided
    else { return }
    if reference.kind == .caseFile, let person = stored.links[.person] {
      _ = try record(RecordReference(.person, person))
    }
    try checkUnique(stored.values, of: reference, caseFile: stored.caseFile)
    try mark(stored, .restored, by: nil)
  }

  /// - Parameter change: the one that voids the record; nothing where it counts again.
  private func mark(
    _ stored: StoredRecord, _ action: ChangedRecord.Action, by change: Int64?
  ) throws {
    let version = try nextVersion(of: stored)
    let sql = "UPDATE \(stored.reference.kind.rawValue) SET voided = ?, version = ? WHERE id = ?"
    try db.cachedStatement(sql: sql).execute(arguments: [change, version, stored.reference.id])
    try enter(stored, action, version: version)
    try touch(stored)
  }

  private func write(
    _ differences: FieldValues, of values: FieldValues, to reference: RecordReference, version: Int
  ) throws {
    let table = RecordTable.of(reference.kind)
    let columns = table.columns.filter { differences.texts[$0.field] != nil }
    var assignments = columns.map { "\($0.field.column) = ?" } + ["version = ?"]
    var arguments = columns.map { $0.databaseValue(values[$0.field]) } + [version.databaseValue]
    assignments += table.keys.map { "\($0.rawValue) = ?" }
    arguments += table.keyValues(for: values).map(\.databaseValue)
    arguments.append(reference.id.databaseValue)
    let sql =
      "UPDATE \(reference.kind.rawValue) SET \(assignments.joined(separator: ", ")) WHERE id = ?"
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }

  // MARK: - History

  /// In an import, a case and what came with it make one Change without entries; the case names the
  /// change that it came from.
  private func isPartOfNewImport(_ record: StoredRecord) -> Bool {
    guard operation == .importCases else { return false }
    return record.caseFile.map { $0 > newest.caseFile }
      ?? record.person.map { $0 > newest.person } ?? false
  }

  private func nextVersion(of record: StoredRecord) throws -> Int {
    entered.contains(record.reference) || isPartOfNewImport(record)
      ? record.version : record.version + 1
  }

  private func enter(_ record: StoredRecord, _ action: ChangedRecord.Action, version: Int) throws {
    writes += 1
    guard !isPartOfNewImport(record), entered.insert(record.reference).inserted else { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO changedRecord (change, kind, record, action, version, caseFile, person)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        change, record.reference.kind.rawValue, record.reference.id, action.rawValue, version,
        record.caseFile, record.person,
      ])
  }

  /// A link that changed is kept as a field is, with a version of its own.
  func enterLink(_ field: Field, of record: StoredRecord, from old: Int64, to new: Int64) throws {
    let version = try nextVersion(of: record)
    let sql = "UPDATE \(record.reference.kind.rawValue) SET version = ? WHERE id = ?"
    try db.cachedStatement(sql: sql).execute(arguments: [version, record.reference.id])
    try enter(record, .updated, version: version)
    try enter(field, of: record.reference, from: "\(old)", to: "\(new)")
  }

  /// A field of a record that came into being in the same change has no history yet.
  private func enter(
    _ field: Field, of reference: RecordReference, from old: String?, to new: String?
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO fieldChange (change, kind, record, field, oldValue, newValue)
        SELECT change, kind, record, ?, ?, ? FROM changedRecord
        WHERE change = ? AND kind = ? AND record = ? AND action <> \(ChangedRecord.Action.created.literal)
        ON CONFLICT DO UPDATE SET newValue = excluded.newValue
        """)
    try statement.execute(
      arguments: [
        field.rawValue, old, new, change, reference.kind.rawValue, reference.id,
      ])
  }
}
