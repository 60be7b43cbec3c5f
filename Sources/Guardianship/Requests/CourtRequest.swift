/// Auftrag of the court to the office: what it asks for in a case, in whatever status the case is.
///
/// One letter may bring several; each is settled by itself and none changes the status of its case.
public struct CourtRequest: Equatable, Sendable {
  public typealias ID = Identifier<CourtRequest>

  /// From the catalogue: Sozialbericht, Vorschlag Ehrenamt …
  public var kind: Term.ID
  /// From the catalogue: Erstbestellung, Verlängerung …
  public var occasion: Term.ID?
  public var receivedOn: Day
  /// The day written on the letter; requests of one letter share it.
  public var letterOf: Day?
  /// Who works on it; nothing while it lies in the Eingang.
  public var assignedTo: User.ID?
  public var assignedOn: Day?
  /// The day that the court set.
  public var dueOn: Day?
  public var extensionAskedOn: Day?
  /// Until when the court extended its day.
  public var extendedTo: Day?
  public var sentOn: Day?
  public var settledOn: Day?
  public var settlement: Settlement?
  public var note: String?

  public init(kind: Term.ID, receivedOn: Day) {
    self.kind = kind
    self.receivedOn = receivedOn
  }

  /// How a request came to its end.
  public enum Settlement: String, FieldChoice {
    public static let textFamily = "requestSettlement"

    case answered
    /// Taken back by the court.
    case withdrawn
    /// The person died, or the file was given away.
    case obsolete
  }

  public var isOpen: Bool { settledOn == nil }
  /// The court's day as it stands now.
  public var courtDay: Day? { extendedTo ?? dueOn }

  /// Days from the Eingang to the end, or to `today` while it is open.
  public func duration(today: Day) -> Int { (settledOn ?? today) - receivedOn }
}

extension CourtRequest: FieldCoded {
  public static let kind = RecordKind.courtRequest
  public static let description = RecordDescription(
    links: [.caseFile], reference: .yearly("A"), correctsCase: true)
  public static let blank = CourtRequest(kind: Term.ID(0), receivedOn: Day(number: 0))

  public static let fields: [RecordField<CourtRequest>] = [
    .field(.requestKind, \.kind, .holds),
    .field(.requestReceivedOn, \.receivedOn, .notAfterToday),
    .field(.requestOccasion, \.occasion, .holds),
    .field(.requestLetterOf, \.letterOf),
    .field(.requestAssignedTo, \.assignedTo, [.caseworker, .holds]),
    .field(.requestAssignedOn, \.assignedOn),
    .field(.requestDueOn, \.dueOn),
    .field(.requestExtensionAskedOn, \.extensionAskedOn),
    .field(.requestExtendedTo, \.extendedTo),
    .field(.requestSentOn, \.sentOn, .notAfterToday),
    .field(.requestSettledOn, \.settledOn, .notAfterToday),
    .field(.requestSettlement, \.settlement),
    .paragraph(.requestNote, \.note),
  ]

  public mutating func check() throws(Refusal) {
    if settledOn != nil, settlement == nil { settlement = .answered }
    if settlement != nil, settledOn == nil { throw .missing(.requestSettledOn) }
    try Refusal.check(.requestReceivedOn, receivedOn, notBefore: letterOf)
    try Refusal.check(.requestAssignedOn, assignedOn, notBefore: receivedOn)
    try Refusal.check(.requestSentOn, sentOn, notBefore: receivedOn)
    try Refusal.check(.requestSettledOn, settledOn, notBefore: receivedOn)
    try Refusal.check(.requestDueOn, dueOn, notBefore: receivedOn)
  }
}
