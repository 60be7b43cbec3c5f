/// One field of a kind of record: which property it is, and what is asked of it.
///
/// The type of the property says what the field holds and whether it may stay empty.
public struct RecordField<Record>: Sendable {
  public let description: FieldDescription
  let text: @Sendable (Record) -> String?
  let read: @Sendable (String?, inout Record) throws(Refusal) -> Void

  public var field: Field { description.field }
}

extension RecordField {
  /// - Parameters:
  ///   - content: what the field holds where the type of the property does not tell.
  ///   - range: the numbers that are possible.
  static func field<Value: FieldValue>(
    _ field: Field, _ path: any WritableKeyPath<Record, Value> & Sendable,
    _ rules: Field.Rules = [],
    as content: Field.Content = Value.fieldContent, in range: ClosedRange<Int>? = nil
  ) -> RecordField {
    let isRequired =
      rules.contains(.required) || !(Value.fieldMayBeEmpty || rules.contains(.mayBeEmpty))
    return RecordField(
      description: FieldDescription(
        field: field, content: content, family: Value.fieldFamily, isRequired: isRequired,
        mayBeNothing: Value.fieldMayBeNothing, rules: rules),
      text: { $0[keyPath: path].fieldText },
      read: { (text, record) throws(Refusal) in
        guard let text else {
          if isRequired { throw .missing(field) }
          return
        }
        if let range, let number = Int(text), !range.contains(number) {
          throw .unknownValue(field, text)
        }
        record[keyPath: path] = try Value(text, of: field)
      })
  }

  /// A text of several lines.
  static func paragraph<Value: FieldValue>(
    _ field: Field, _ path: any WritableKeyPath<Record, Value> & Sendable, _ rules: Field.Rules = []
  ) -> RecordField {
    .field(field, path, rules, as: .paragraph)
  }
}
