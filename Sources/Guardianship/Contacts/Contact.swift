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

  public enum Kind: String, FieldChoice {
    public static let textFamily = "contactKind"

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
  public enum Document: String, FieldChoice {
    public static let textFamily = "contactDocument"

    case powerOfAttorney
    case guardianshipDirective
    case other
  }
}

extension Contact: FieldCoded {
  public static let kind = RecordKind.contact
  public static let description = RecordDescription(
    adding: .addContact, keeper: .coordinators, caseFile: .contactCases,
    guardian: .contactGuardian, words: [.contactText, .contactTopic, .contactWith],
    correctsCase: true)
  public static let blank = Contact(kind: .visit, day: Day(number: 0))

  /// Minutes that one contact can take.
  public static let minutesLimit = 24 * 60

  public static let fields: [RecordField<Contact>] = [
    .field(.contactKind, \.kind),
    .field(.contactDay, \.day, .notAfterToday),
    .field(.contactMinutes, \.minutes, in: 0...minutesLimit),
    .field(.contactCases, \.cases),
    .field(.contactGuardian, \.guardian),
    .field(.contactWith, \.withWhom),
    .field(.contactReached, \.reached),
    .field(.contactTopic, \.topic),
    .field(.contactDocument, \.document),
    .field(.contactNumber, \.number),
    .field(.contactFee, \.fee, as: .money),
    .paragraph(.contactText, \.text),
    .field(.contactAuthor, \.author, .holds),
  ]

  /// Names each case once.
  public mutating func check() throws(Refusal) {
    var named: Set<Case.ID> = []
    cases.removeAll { !named.insert($0).inserted }
    guard cases.isEmpty else { return }
    if kind == .advice, topic == nil { throw .missing(.contactTopic) }
    if kind != .advice, kind != .certification, guardian == nil, text == nil {
      throw .missing(.contactText)
    }
  }
}
