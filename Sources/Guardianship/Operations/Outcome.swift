/// What became of an operation.
public enum Outcome: Equatable, Sendable {
  case done(Done)
  case refused(Refusal)
  /// The register holds a newer version; nothing was written.
  case conflict([Conflict])
  /// Every value was already so; nothing was written.
  case unchanged

  public struct Done: Equatable, Sendable {
    public let change: Change.ID
    /// The record that came into being and should be shown.
    public let created: RecordReference?
    /// For operations on many cases, what became of each; empty otherwise.
    public let rows: [RowOutcome]

    public init(change: Change.ID, created: RecordReference? = nil, rows: [RowOutcome] = []) {
      self.change = change
      self.created = created
      self.rows = rows
    }
  }

  public struct RowOutcome: Equatable, Sendable {
    public let caseID: Case.ID
    public let result: Result

    public init(caseID: Case.ID, result: Result) {
      self.caseID = caseID
      self.result = result
    }

    public enum Result: Equatable, Sendable {
      case changed
      case unchanged
      case refused(Refusal)
    }
  }
}

/// One record on which two people worked at once: what was seen, what each of them wants.
public struct Conflict: Equatable, Sendable {
  public let record: RecordReference
  /// The version that the register holds now; a decided edit is based on it.
  public let version: Int
  public let changedBy: String
  public let changedAt: Instant
  public let fields: [FieldConflict]

  public init(
    record: RecordReference, version: Int, changedBy: String, changedAt: Instant,
    fields: [FieldConflict]
  ) {
    self.record = record
    self.version = version
    self.changedBy = changedBy
    self.changedAt = changedAt
    self.fields = fields
  }

  public struct FieldConflict: Equatable, Sendable {
    public let field: Field
    public let seen: String?
    public let mine: String?
    public let theirs: String?

    public init(field: Field, seen: String?, mine: String?, theirs: String?) {
      self.field = field
      self.seen = seen
      self.mine = mine
      self.theirs = theirs
    }

    /// Only one side moved: no decision is needed.
    public var isSettled: Bool { mine == theirs || mine == seen || theirs == seen }
  }
}
