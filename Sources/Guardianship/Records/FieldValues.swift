/// The values of some fields in their canonical text form: days ISO, flags `1` or `0`, choices by
/// raw value, references by number; an empty text is no value.
///
/// Forms, drafts, history, conflicts, undo and import speak this form; records are made from it and
/// check themselves while they are made.
public struct FieldValues: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var texts: [Field: String]

  public init() { texts = [:] }

  public init(dictionaryLiteral elements: (Field, String?)...) {
    self.init()
    for (field, text) in elements { self[field] = text }
  }

  /// Reading gives nothing for an empty value; writing nothing or an empty text keeps the field
  /// present and empty.
  public subscript(field: Field) -> String? {
    get { texts[field].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
    set { texts[field] = newValue ?? "" }
  }

  public var fields: [Field] { texts.keys.sorted { $0.rawValue < $1.rawValue } }
  public var isEmpty: Bool { texts.isEmpty }

  /// These values with the others laid over them.
  public func merging(_ other: FieldValues) -> FieldValues {
    var merged = self
    merged.texts.merge(other.texts) { $1 }
    return merged
  }

  /// Only the values that differ from `other`'s.
  public func differences(from other: FieldValues) -> FieldValues {
    var result = FieldValues()
    for (field, text) in texts where (other[field] ?? "") != text { result.texts[field] = text }
    return result
  }

  /// Only the values that are there.
  public var filled: FieldValues {
    var result = FieldValues()
    result.texts = texts.filter { !$0.value.isEmpty }
    return result
  }

  /// Only the values of the fields of one kind of record.
  public func only(_ kind: RecordKind) -> FieldValues {
    var result = FieldValues()
    result.texts = texts.filter { $0.key.kind == kind }
    return result
  }
}
