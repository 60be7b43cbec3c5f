/// The kinds of record that carry a version and a history.
public enum RecordKind: String, FieldChoice, Codable {
  public static let textFamily = "recordKind"

  case person
  case residence
  case caseFile
  case courtPeriod
  case statusPeriod
  case caseworkerPeriod
  case party
  case directive
  case courtOrder
  case guardian
  case assignment
  case court
  case taskArea
  case user
  case deadlineEntry
  case courtRequest
  case contact
  case calendarEntry
  case followUp
  case absence
  case dealingRule
  case term
  case textModule
  case caseEvent
  case socialReport
  case officeSetting
  case proof
  case agreement
  case training
  case inquiry
  case review
  case reviewRule
}

extension RecordKind {
  /// The type that checks values of this kind while it is made from them.
  public var recordType: any FieldCoded.Type {
    switch self {
    case .person: Person.self
    case .residence: Residence.self
    case .caseFile: Case.self
    case .courtPeriod: CourtPeriod.self
    case .statusPeriod: StatusPeriod.self
    case .caseworkerPeriod: CaseworkerPeriod.self
    case .party: Party.self
    case .directive: Directive.self
    case .courtOrder: CourtOrder.self
    case .guardian: Guardian.self
    case .assignment: Assignment.self
    case .court: Court.self
    case .taskArea: TaskArea.self
    case .user: User.self
    case .deadlineEntry: DeadlineEntry.self
    case .courtRequest: CourtRequest.self
    case .contact: Contact.self
    case .calendarEntry: CalendarEntry.self
    case .followUp: FollowUp.self
    case .absence: Absence.self
    case .dealingRule: DealingRule.self
    case .term: Term.self
    case .textModule: TextModule.self
    case .caseEvent: CaseEvent.self
    case .socialReport: SocialReport.self
    case .officeSetting: OfficeSetting.self
    case .proof: Proof.self
    case .agreement: Agreement.self
    case .training: Training.self
    case .inquiry: Inquiry.self
    case .review: Review.self
    case .reviewRule: ReviewRule.self
    }
  }

  /// The values as a record of this kind writes them.
  ///
  /// - Throws: the first rule about this record alone that they break.
  public func checked(_ values: FieldValues) throws(Refusal) -> FieldValues {
    try FieldRules.check(values)
    return try recordType.init(values).values
  }

  public var description: RecordDescription { recordType.description }

  /// In the order in which forms and history show them.
  public var fields: [FieldDescription] { recordType.fieldDescriptions }
}

/// Names one record of any kind.
public struct RecordReference: Hashable, Sendable, Codable {
  public var kind: RecordKind
  public var id: Int64

  public init(_ kind: RecordKind, _ id: Int64) {
    self.kind = kind
    self.id = id
  }

  public init<Record: FieldCoded>(_ id: Identifier<Record>) {
    self.init(Record.kind, id.rawValue)
  }
}

/// A record as read: what it is, and the version that a change of it is based on.
public struct Versioned<Record: FieldCoded>: Equatable, Sendable {
  public let id: Identifier<Record>
  public let version: Int
  public var value: Record

  public init(id: Identifier<Record>, version: Int, value: Record) {
    self.id = id
    self.version = version
    self.value = value
  }

  public var reference: RecordReference { RecordReference(id) }
}

extension Versioned: Periodic where Record: Periodic {
  public var period: Period { value.period }
}
