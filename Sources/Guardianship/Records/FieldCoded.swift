/// A record that can be taken apart into field values and made from them again.
///
/// - Invariant: `try Self(record.values) == record`.
public protocol FieldCoded {
  static var kind: RecordKind { get }

  /// - Throws: the first refusal of a rule that concerns this record alone.
  init(_ values: FieldValues) throws(Refusal)

  var values: FieldValues { get }
}
