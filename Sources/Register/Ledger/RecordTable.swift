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
  let links: [Link]
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

  enum Link: String, Sendable {
    case person
    case caseFile
    case courtOrder
    case createdBy
  }

  /// A column that follows from the fields.
  enum Key: String, Sendable {
    case nameKey
    case fileKey
    /// What a contact or a Wiedervorlage is searched by.
    case words
  }

  static func of(_ kind: RecordKind) -> RecordTable { tables[kind] ?? RecordTable(kind) }

  private static let tables = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { ($0, RecordTable($0)) })

  private init(_ kind: RecordKind) {
    self.kind = kind
    // The person of a case is a link.
    columns = Field.allCases.filter { $0.kind == kind && $0 != .casePerson }.map(Column.init)
    links = RecordTable.links(of: kind)
    hasReference = [.caseFile, .guardian, .assignment, .courtRequest].contains(kind)
    keys = RecordTable.keys(of: kind)
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

  private static func links(of kind: RecordKind) -> [Link] {
    switch kind {
    case .residence: [.person]
    case .caseFile: [.person, .createdBy]
    case .courtPeriod, .statusPeriod, .caseworkerPeriod, .party, .directive, .courtOrder,
      .deadlineEntry, .courtRequest, .calendarEntry, .followUp, .caseEvent, .socialReport,
      .inquiry, .review:
      [.caseFile]
    case .assignment: [.courtOrder]
    case .person, .guardian, .court, .taskArea, .user, .contact, .absence, .dealingRule, .term,
      .textModule, .officeSetting, .proof, .agreement, .training, .reviewRule:
      []
    }
  }

  private static func keys(of kind: RecordKind) -> [Key] {
    switch kind {
    case .person, .court, .taskArea, .user, .term, .textModule: [.nameKey]
    case .guardian: [.nameKey, .words]
    case .courtPeriod: [.fileKey]
    case .contact, .followUp: [.words]
    default: []
    }
  }
}

extension RecordTable.Column {
  init(_ field: Field) {
    self.field = field
    switch field.content {
    case .flag:
      storesNumber = true
      empty = field.mayBeUnknown ? .null : 0.databaseValue
    case .number, .reference, .money:
      storesNumber = true
      empty = .null
    default:
      storesNumber = false
      empty = field == .personGiven ? "".databaseValue : .null
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

  private func value(of key: Key, for values: FieldValues) -> String? {
    switch kind {
    case .guardian where key == .words: GuardianWords.text(values)
    case .person: RecordTable.nameKey(values[.personFamily], values[.personGiven])
    case .guardian: RecordTable.nameKey(values[.guardianFamily], values[.guardianGiven])
    case .court: values[.courtName]?.folded
    case .taskArea: values[.taskAreaName]?.folded
    case .user: values[.userName]?.folded
    case .term:
      [values[.termTopic], values[.termName]?.folded].compactMap(\.self)
        .joined(separator: " ")
    case .textModule: values[.textModuleName]?.folded
    case .contact:
      SearchWords.text(
        [values[.contactText], values[.contactTopic], values[.contactWith]].compactMap(\.self)
          .flatMap { SearchWords.split($0.folded) })
    case .followUp: SearchWords.text(SearchWords.split((values[.followUpText] ?? "").folded))
    case .courtPeriod:
      values[.courtPeriodFileNumber].flatMap { FileNumber($0) }?.key
    default: nil
    }
  }

  /// `Person.listName`, folded: what people are found by.
  static func nameKey(_ family: String?, _ given: String?) -> String {
    Person.listName(family ?? "", given).folded
  }
}
