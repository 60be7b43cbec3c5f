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
  public var answer: Answer
  public var answeredOn: Day?
  public var reason: String?
  public var askAgainFrom: Day?

  public init(guardian: Guardian.ID?, whom: String?, askedOn: Day) {
    self.guardian = guardian
    self.whom = whom
    self.askedOn = askedOn
    answer = .open
  }

  public enum Answer: String, CaseIterable, Sendable {
    case open
    case yes
    case no
    case unreachable
  }
}

extension Inquiry: FieldCoded {
  public static let kind = RecordKind.inquiry

  public init(_ values: FieldValues) throws(Refusal) {
    guard let askedOn = try values.day(.inquiryAskedOn) else { throw .missing(.inquiryAskedOn) }
    self.init(
      guardian: try values.identifier(.inquiryGuardian), whom: values[.inquiryWhom],
      askedOn: askedOn)
    if guardian == nil, whom == nil { throw .missing(.inquiryGuardian) }
    askedBy = try values.identifier(.inquiryAskedBy)
    answer = try values.choice(.inquiryAnswer) ?? .open
    answeredOn = try values.day(.inquiryAnsweredOn)
    reason = values[.inquiryReason]
    askAgainFrom = try values.day(.inquiryAskAgainFrom)
    if let answeredOn, answeredOn < askedOn {
      throw .endBeforeStart(field: .inquiryAnsweredOn, end: answeredOn, start: askedOn)
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .inquiryWhom: whom, .inquiryAnswer: answer.rawValue, .inquiryReason: reason,
    ]
    values.set(.inquiryGuardian, guardian)
    values.set(.inquiryAskedOn, askedOn)
    values.set(.inquiryAskedBy, askedBy)
    values.set(.inquiryAnsweredOn, answeredOn)
    values.set(.inquiryAskAgainFrom, askAgainFrom)
    return values
  }
}
