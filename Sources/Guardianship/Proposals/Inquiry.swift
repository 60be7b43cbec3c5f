/// One question of an Anfragerunde: who was asked to become guardian in a case, and the answer.
///
/// What stands here flows into the proposal as "in Betracht gezogen".
public struct Inquiry: Equatable, Sendable {
  public typealias ID = Identifier<Inquiry>

  /// Whom the register knows as guardian.
  public var guardian: Guardian.ID?
  /// A name that the register does not know as guardian: a relative, a neighbour.
  public var whom: String?
  public var askedOn: Day
  public var askedBy: User.ID?
  public var answer = Answer.open
  public var answeredOn: Day?
  public var reason: String?
  public var askAgainFrom: Day?

  public init(guardian: Guardian.ID?, whom: String?, askedOn: Day) {
    self.guardian = guardian
    self.whom = whom
    self.askedOn = askedOn
  }

  /// Whether this guardian, or a Beteiligter of this name, was asked.
  public func isAbout(_ guardian: Guardian.ID?, _ name: String) -> Bool {
    guard self.guardian == guardian else { return false }
    return guardian != nil || whom.map { $0.folded == name.folded } ?? false
  }

  public enum Answer: String, FieldChoice {
    public static let textFamily = "inquiryAnswer"

    case open
    case yes
    case no
    case unreachable
  }
}

extension Inquiry: FieldCoded {
  public static let kind = RecordKind.inquiry
  public static let description = RecordDescription(
    adding: .addInquiry, keeper: .coordinators, links: [.caseFile],
    list: RecordListing(
      name: "inquiries", beside: .assignments, day: .inquiryAskedOn,
      columns: [
        [.inquiryGuardian, .inquiryWhom], [.inquiryAnswer], [.inquiryReason],
        [.inquiryAskAgainFrom], [.inquiryAskedBy],
      ], owner: .inquiryAskedBy, done: .not(.inquiryAnswer, Answer.open.rawValue)))
  public static let blank = Inquiry(guardian: nil, whom: nil, askedOn: Day(number: 0))

  public static let fields: [RecordField<Inquiry>] = [
    .field(.inquiryGuardian, \.guardian, .holds),
    .field(.inquiryWhom, \.whom),
    .field(.inquiryAskedOn, \.askedOn, .notAfterToday),
    .field(.inquiryAnswer, \.answer, .mayBeEmpty),
    .field(.inquiryAnsweredOn, \.answeredOn, .notAfterToday),
    .paragraph(.inquiryReason, \.reason),
    .field(.inquiryAskAgainFrom, \.askAgainFrom),
    .field(.inquiryAskedBy, \.askedBy),
  ]

  public func check() throws(Refusal) {
    if guardian == nil, whom == nil { throw .missing(.inquiryGuardian) }
    try Refusal.check(.inquiryAnsweredOn, answeredOn, notBefore: askedOn)
  }
}
