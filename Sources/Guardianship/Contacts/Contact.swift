/// What was spoken, written or seen on one day: about one case, several, or none.
///
/// One contact about several cases is one contact and is counted once.
public struct Contact: Equatable, Sendable {
  public typealias ID = Identifier<Contact>

  public var kind: Kind
  public var day: Day
  public var minutes: Int?
  /// The cases it is about, the first one first; empty for advice without a name.
  public var cases: [Case.ID]
  /// The guardian spoken with.
  public var guardian: Guardian.ID?
  /// Beteiligte or anybody else, as written down.
  public var withWhom: String?
  /// Whether somebody was met or answered.
  public var reached: Bool?
  /// What advice was about (§§ 5, 15 BtOG).
  public var topic: String?
  /// What was certified (§ 7 BtOG), with its number in the book and its fee in cents.
  public var document: Document?
  public var number: String?
  public var fee: Int?
  public var text: String?
  /// Who of the office had it.
  public var author: User.ID?

  public init(kind: Kind, day: Day, cases: [Case.ID] = []) {
    self.kind = kind
    self.day = day
    self.cases = cases
  }

  public enum Kind: String, CaseIterable, Sendable {
    case visit
    case call
    case letter
    case email
    case talk
    case meeting
    /// Beratung, §§ 5, 15 BtOG; mostly without a case.
    case advice
    /// Öffentliche Beglaubigung, § 7 BtOG.
    case certification
  }

  /// What a Beglaubigung was of.
  public enum Document: String, CaseIterable, Sendable {
    case powerOfAttorney
    case guardianshipDirective
    case other
  }
}

extension Contact: FieldCoded {
  public static let kind = RecordKind.contact

  /// Minutes that one contact can take.
  public static let minutesLimit = 24 * 60

  public init(_ values: FieldValues) throws(Refusal) {
    guard let day = try values.day(.contactDay) else { throw .missing(.contactDay) }
    self.init(
      kind: try values.requiredChoice(.contactKind), day: day,
      cases: try values.identifiers(.contactCases))
    minutes = try values.number(.contactMinutes)
    if let minutes, !(0...Self.minutesLimit).contains(minutes) {
      throw .unknownValue(.contactMinutes, "\(minutes)")
    }
    guardian = try values.identifier(.contactGuardian)
    withWhom = values[.contactWith]
    reached = values.optionalFlag(.contactReached)
    topic = values[.contactTopic]
    document = try values.choice(.contactDocument)
    number = values[.contactNumber]
    fee = try values.number(.contactFee)
    text = values[.contactText]
    author = try values.identifier(.contactAuthor)
    guard cases.isEmpty else { return }
    if kind == .advice, topic == nil { throw .missing(.contactTopic) }
    if kind != .advice, kind != .certification, guardian == nil, text == nil {
      throw .missing(.contactText)
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .contactKind: kind.rawValue, .contactWith: withWhom, .contactTopic: topic,
      .contactNumber: number, .contactText: text,
      .contactCases: cases.map { "\($0.rawValue)" }.joined(separator: " "),
    ]
    values.set(.contactDay, day)
    values.set(.contactMinutes, minutes)
    values.set(.contactGuardian, guardian)
    values.set(.contactReached, reached)
    values.set(.contactDocument, document)
    values.set(.contactFee, fee)
    values.set(.contactAuthor, author)
    return values
  }
}

extension FieldValues {
  /// Numbers of records between spaces, each once.
  fileprivate func identifiers<Record>(_ field: Field) throws(Refusal) -> [Identifier<Record>] {
    var ids: [Identifier<Record>] = []
    for text in (self[field] ?? "").split(separator: " ") {
      guard let number = Int64(text) else { throw .unknownValue(field, String(text)) }
      if !ids.contains(Identifier(number)) { ids.append(Identifier(number)) }
    }
    return ids
  }
}
