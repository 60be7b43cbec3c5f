import GRDB
import Guardianship

/// A record as it lies in its table.
struct StoredRecord {
  let reference: RecordReference
  let version: Int
  let isVoided: Bool
  let values: FieldValues
  let links: [RecordLink: Int64]
  /// F-2026-00001 and its like; nothing for kinds that have none.
  let code: String?

  /// The case that the record belongs to; nothing for people and catalogues.
  var caseFile: Int64? {
    if reference.kind == .caseFile { return reference.id }
    return reference.kind.description.caseFile.flatMap(number) ?? links[.caseFile]
  }

  /// The guardian whose derived row the record has a part in.
  var guardian: Int64? {
    if reference.kind == .guardian { return reference.id }
    return reference.kind.description.guardian.flatMap(number)
  }

  /// The person that the record describes; a case has a person but does not describe it.
  var person: Int64? {
    if reference.kind == .person { return reference.id }
    return reference.kind == .caseFile ? nil : links[.person]
  }

  /// The first record that a field names.
  private func number(_ field: Field) -> Int64? {
    values[field]?.split(separator: " ").first.flatMap { Int64($0) }
  }

  /// The field as the history keeps it: the person of a case is a link.
  func text(of field: Field) -> String? {
    field == .casePerson ? links[.person].map(String.init) : values[field]
  }

  /// - Throws: the refusal of a rule that the stored values break.
  func versioned<R: FieldCoded>() throws(Refusal) -> Versioned<R> {
    Versioned(id: Identifier(reference.id), version: version, value: try R(values))
  }
}

extension RecordTable {
  /// Writes a record without history: for what a register begins with.
  static func insert(_ record: some FieldCoded, to db: Database) throws {
    _ = try of(type(of: record).kind).insert(record.values, links: [:], reference: nil, to: db)
  }

  func insert(
    _ values: FieldValues, links owners: [RecordLink: Int64], reference: String?, to db: Database
  ) throws -> Int64 {
    var arguments = columns.map { $0.databaseValue(values[$0.field]) }
    arguments += links.map { owners[$0].databaseValue }
    if hasReference { arguments.append(reference.databaseValue) }
    arguments += keyValues(for: values).map(\.databaseValue)
    try db.cachedStatement(sql: insertSQL).execute(arguments: StatementArguments(arguments))
    return db.lastInsertedRowID
  }

  func record(_ id: Int64, in db: Database) throws -> StoredRecord? {
    try records(where: "id = ?", [id], in: db).first
  }

  func records(
    where condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [StoredRecord] {
    let statement = try db.cachedStatement(sql: selectSQL + "WHERE " + condition)
    var records: [StoredRecord] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { records.append(stored(row)) }
    return records
  }

  func stored(_ row: Row) -> StoredRecord {
    var values = FieldValues()
    for (offset, column) in columns.enumerated() {
      values[column.field] = Column.text(row[3 + offset])
    }
    var owners: [RecordLink: Int64] = [:]
    for (offset, link) in links.enumerated() {
      owners[link] = row[3 + columns.count + offset] as Int64?
    }
    let code: String? = hasReference ? row[3 + columns.count + links.count] : nil
    return StoredRecord(
      reference: RecordReference(kind, row[0]), version: row[1], isVoided: row[2], values: values,
      links: owners, code: code)
  }

  /// These records in the order of their numbers, voided ones too.
  func records(_ ids: some Sequence<Int64>, in db: Database) throws -> [StoredRecord] {
    try records(
      where: "id IN (SELECT value FROM json_each(?)) ORDER BY id", [ids.jsonList], in: db)
  }
}

extension FieldCoded {
  /// What these numbers stand for; voided ones as well: an old period still names its court.
  static func known(
    _ ids: Set<Identifier<Self>>, in db: Database
  ) throws -> [Identifier<Self>: Self] {
    guard !ids.isEmpty else { return [:] }
    var values: [Identifier<Self>: Self] = [:]
    for record in try RecordTable.of(kind).records(ids.map(\.rawValue), in: db) {
      values[Identifier(record.reference.id)] = try Self(record.values)
    }
    return values
  }

  /// What a number stands for, a voided one as well.
  static func known(_ id: Identifier<Self>, in db: Database) throws -> Self? {
    try RecordTable.of(kind).record(id.rawValue, in: db).map { try Self($0.values) }
  }

  /// The records of this kind that count, in the order they were written.
  static func all(
    where condition: String = "1", _ arguments: StatementArguments = [], in db: Database
  ) throws -> [Versioned<Self>] {
    try RecordTable.of(kind)
      .records(where: "voided IS NULL AND " + condition, arguments, in: db)
      .map { try $0.versioned() }
  }
}
