/// One performed operation in the history: who, when, what, from, to.
public struct Change: Equatable, Sendable {
  public typealias ID = Identifier<Change>

  public let id: ID
  public let operation: OperationName
  public let user: String
  public let at: Instant
  public let reason: String?
  /// The change that this one took back.
  public let undoes: ID?
  public let isUndone: Bool
  /// Records that came into being.
  public let created: [RecordKind]
  /// Records that were taken out of every list.
  public let voided: [RecordKind]
  /// Voided records that count again.
  public let restored: [RecordKind]
  /// Fields of existing records that changed; empty for a creation or an import.
  public internal(set) var fields: [FieldChange]

  public init(
    id: ID, operation: OperationName, user: String, at: Instant, reason: String?, undoes: ID?,
    isUndone: Bool, created: [RecordKind], voided: [RecordKind] = [],
    restored: [RecordKind] = [], fields: [FieldChange]
  ) {
    self.id = id
    self.operation = operation
    self.user = user
    self.at = at
    self.reason = reason
    self.undoes = undoes
    self.isUndone = isUndone
    self.created = created
    self.voided = voided
    self.restored = restored
    self.fields = fields
  }
}

/// One field of one record in a change, values in canonical text form; references and task areas
/// come as the names they have when the history is read.
public struct FieldChange: Equatable, Sendable {
  public let record: RecordReference
  public let field: Field
  public let from: String?
  public let to: String?

  public init(record: RecordReference, field: Field, from: String?, to: String?) {
    self.record = record
    self.field = field
    self.from = from
    self.to = to
  }
}
