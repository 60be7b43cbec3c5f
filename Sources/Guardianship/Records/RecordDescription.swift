/// What holds for a kind of record as a whole, said beside its type.
public struct RecordDescription: Sendable {
  /// The operation that writes a new one; nothing for what comes with an operation of its own.
  public var adding: OperationName?
  public var keeper = Keeper.caseworkers
  /// What it belongs to and nobody types.
  public var links: [RecordLink] = []
  /// How its records stand in a list of their own.
  public var list: RecordListing?
  /// The field that names the case it belongs to; the first one where it names several.
  public var caseFile: Field?
  /// The field that names the guardian whose derived row it has a part in.
  public var guardian: Field?
  public var reference: ReferenceSeries?
  public var name = Name.none
  /// How its records stand in their catalogue.
  public var order = CatalogueOrder.written
  /// Whether two entries of the same can become one.
  public var isMergeable = false
  /// The fields whose words it is found by.
  public var words: [Field] = []
  /// The field that a refusal names where only operations change or void it.
  public var onlyByOperation: Field?
  /// Whether a change of it corrects a case, so that the history can hold why.
  public var correctsCase = false

  /// Who writes, changes and voids records of the kind.
  public enum Keeper: Equatable, Sendable {
    /// Caseworkers and supervisors.
    case caseworkers
    /// The Ehrenamtskoordination as well.
    case coordinators
    /// Only who may perform the operation, which is a matter of the supervisors.
    case supervisors(OperationName)
  }

  /// The office's own Geschäftszeichen: a letter, and whether it counts anew each year.
  public enum ReferenceSeries: Equatable, Sendable {
    case yearly(String)
    case running(String)
  }

  /// The order in which the records of a catalogue are offered.
  public enum CatalogueOrder: Equatable, Sendable {
    /// The office's own: as they were written.
    case written
    case name
    /// By a field, then as they were written.
    case grouped(Field)
    case latestFirst(Field)
  }

  /// What a record is called in lists and in the history.
  public enum Name: Equatable, Sendable {
    case none
    case person(family: Field, given: Field)
    /// Nobody else in the register has it, or nobody of the same value in another field.
    case unique(Field, among: Field? = nil)
  }

  /// Whether records of the kind are parts of a case and go out of the register with it.
  public var isPartOfCase: Bool {
    links.contains(.caseFile) || caseFile?.content == .reference(.caseFile)
  }
}

/// A record that another one belongs to.
public enum RecordLink: String, Sendable {
  case person
  case caseFile
  case courtOrder
  /// The change that it came from.
  case createdBy
}
