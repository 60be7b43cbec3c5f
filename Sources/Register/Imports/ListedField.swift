import Guardianship

/// A column of the import catalogue that is a field of a record: new cases are made of it, known ones
/// are compared and changed in it, exports are read from it.
///
/// Both have the same text, but a flag is `yes` or nothing in a list.
struct ListedField {
  let column: ImportColumn
  let field: Field
  private let isFlag: Bool

  static let ofPerson = fields(of: .person)
  static let ofCase = fields(of: .caseFile)
  static let ofPersonAndCase = ofPerson + ofCase
  static let ofHome = fields(of: .residence)

  private static func fields(of kind: RecordKind) -> [ListedField] {
    ImportColumn.allCases.compactMap { column in
      guard let field = column.field, field.kind == kind else { return nil }
      return ListedField(column: column, field: field, isFlag: field.content == .flag)
    }
  }

  /// What a list says of the field of a record.
  func listed(_ record: StoredRecord) -> String {
    let text = record.values[field]
    return isFlag ? text == "1" ? "yes" : "" : text ?? ""
  }

  /// What the field holds of the text of a list.
  func stored(_ text: String) -> String { isFlag ? text.isEmpty ? "0" : "1" : text }
}
