/// A record that is described once: by its fields, and by what holds for its kind.
///
/// From the description follow how it is taken apart into field values and made from them again, its
/// forms, checks, history and the columns of its table.
/// - Invariant: `try Self(record.values) == record`.
public protocol FieldCoded: Equatable, Sendable {
  static var kind: RecordKind { get }
  static var description: RecordDescription { get }
  /// In the order in which forms and history show them.
  static var fields: [RecordField<Self>] { get }
  /// A record before its fields are put in: what it holds stays where a field is empty. What stands
  /// in its required fields is never seen.
  static var blank: Self { get }

  /// Completes what follows from other fields.
  ///
  /// - Throws: the first refusal of a rule about several fields of this record.
  mutating func check() throws(Refusal)
}

extension FieldCoded {
  public func check() throws(Refusal) {}

  /// - Throws: the first refusal of a rule that concerns this record alone.
  public init(_ values: FieldValues) throws(Refusal) {
    self = Self.blank
    for field in Self.fields { try field.read(values[field.field], &self) }
    try check()
  }

  public var values: FieldValues {
    var values = FieldValues()
    for field in Self.fields { values[field.field] = field.text(self) }
    return values
  }
}

extension FieldCoded {
  static var fieldDescriptions: [FieldDescription] { fields.map(\.description) }
}
