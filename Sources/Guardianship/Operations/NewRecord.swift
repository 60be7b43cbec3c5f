/// A record that is to come into being by itself: with what it says and the case it belongs to.
///
/// Made from a typed record, so that it has checked itself before anybody writes it.
public struct NewRecord: Equatable, Sendable {
  public let kind: RecordKind
  public let values: FieldValues
  /// The case it belongs to; nothing for catalogues, users and what is about no case.
  public let caseID: Case.ID?
  /// The Wiedervorlage that comes with it, in the same case.
  public var followUp: FollowUp?

  public init<Record: FieldCoded>(_ record: Record, to caseID: Case.ID? = nil) {
    kind = Record.kind
    values = record.values
    self.caseID = caseID
  }

  /// From the values of a form.
  ///
  /// - Throws: the first rule about the record alone that they break.
  public init(_ kind: RecordKind, _ values: FieldValues, to caseID: Case.ID?) throws(Refusal) {
    self.kind = kind
    self.values = try kind.checked(values)
    self.caseID = caseID
  }

  /// The name in history and rights.
  public var operation: OperationName {
    guard let operation = kind.description.adding else {
      preconditionFailure("a \(kind) comes with an operation of its own")
    }
    return operation
  }
}
