/// New values for some fields of one record, based on the version that was seen.
public struct RecordEdit: Equatable, Sendable {
  public let record: RecordReference
  public let basedOn: Int
  /// Only the fields that are to change.
  public let values: FieldValues
  /// What the same fields held when the record was read; shows in a conflict which side moved.
  public let seen: FieldValues

  public init(record: RecordReference, basedOn: Int, values: FieldValues, seen: FieldValues) {
    self.record = record
    self.basedOn = basedOn
    self.values = values
    self.seen = seen
  }
}
