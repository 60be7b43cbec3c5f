import GRDB
import Guardianship

/// Where the fields of one kind of record are kept.
///
/// The table has the name of the kind and each field its column; beside them stand the record's
/// number, version, the change that voided it, links to the record it belongs to, and what is
/// derived from fields for searching.
struct RecordTable: Sendable {
  let kind: RecordKind
  let columns: [Column]
  /// Columns that point to the record this one belongs to and that nobody types.
  let links: [RecordLink]
  let hasReference: Bool
  let keys: [Key]
  let selectSQL: String
  let insertSQL: String

  struct Column: Sendable {
    let field: Field
    let storesNumber: Bool
    /// What stands in the column where there is no value; the rest hold NULL.
    let empty: DatabaseValue
  }

  /// A column that follows from the fields.
  enum Key: String, Sendable {
    /// What the record is called, folded.
    case nameKey
    case fileKey
    /// What it is searched by.
    case words
  }

  static func of(_ kind: RecordKind) -> RecordTable { tables[kind] ?? RecordTable(kind) }

  private static let tables = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { ($0, RecordTable($0)) })

  private init(_ kind: RecordKind) {
    self.kind = kind
    let description = kind.description
    columns = kind.fields.map(Column.init)
    links = description.links
    hasReference = description.reference != nil
    keys =
      (description.name == .none ? [] : [.nameKey])
      + (kind == .courtPeriod ? [.fileKey] : []) + (description.words.isEmpty ? [] : [.words])
    var names = columns.map(\.field.column) + links.map(\.rawValue)
    if hasReference { names.append("reference") }
    selectSQL =
      "SELECT id, version, voided IS NOT NULL, \(names.joined(separator: ", ")) "
      + "FROM \(kind.rawValue) "
    names += keys.map(\.rawValue)
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    insertSQL =
      "INSERT INTO \(kind.rawValue) (\(names.joined(separator: ", "))) VALUES (\(marks))"
  }
}

extension RecordTable.Column {
  init(_ field: FieldDescription) {
    self.field = field.field
    switch field.content {
    case .flag:
      storesNumber = true
      empty = field.mayBeNothing ? .null : 0.databaseValue
    case .number, .reference, .money:
      storesNumber = true
      empty = .null
    case .line, .paragraph:
      storesNumber = false
      empty = field.mayBeNothing ? .null : "".databaseValue
    case .day, .choice, .choices, .taskAreas, .cases, .time, .interval, .holidays, .days:
      storesNumber = false
      empty = .null
    }
  }

  func databaseValue(_ text: String?) -> DatabaseValue {
    guard let text else { return empty }
    return storesNumber ? Int64(text).databaseValue : text.databaseValue
  }

  static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null, .blob: nil
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    }
  }
}

// MARK: - Derived columns

extension RecordTable {
  /// What stands in the derived columns for these values.
  func keyValues(for values: FieldValues) -> [String?] { keys.map { value(of: $0, for: values) } }

  /// What a record of the kind is found by.
  func keyValue(for values: FieldValues) -> String? { keyValues(for: values).first ?? nil }

  func value(of key: Key, for values: FieldValues) -> String? {
    switch key {
    case .nameKey:
      switch kind.description.name {
      case .none: nil
      case .person(let family, let given): RecordTable.nameKey(values[family], values[given])
      case .unique(let name, let other):
        [other.flatMap { values[$0] }, values[name]?.folded].compactMap(\.self)
          .joined(separator: " ")
      }
    case .fileKey: values[.courtPeriodFileNumber].flatMap { FileNumber($0) }?.key
    case .words:
      SearchWords.text(
        kind.description.words.compactMap { values[$0] }.flatMap { SearchWords.name($0.folded) })
    }
  }

  /// `Person.listName`, folded: what people are found by.
  static func nameKey(_ family: String?, _ given: String?) -> String {
    Person.listName(family ?? "", given).folded
  }
}
