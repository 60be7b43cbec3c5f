/// Vereinbarung über Begleitung und Unterstützung (§ 22 BtOG) of a volunteer with a recognised
/// Verein, or with the Behörde where there is none.
public struct Agreement: Equatable, Sendable {
  public typealias ID = Identifier<Agreement>

  public var guardian: Guardian.ID
  /// The Verein, where the register knows it as a guardian.
  public var association: Guardian.ID?
  /// Its name, where the register does not.
  public var partner: String?
  /// The named employee, § 15 Abs. 2 Nr. 3 BtOG.
  public var contact: String?
  public var signedOn: Day?
  public var endedOn: Day?
  /// The Verein is ready for Verhinderungsbetreuung (§ 15 Abs. 2 Nr. 4 BtOG); no appointment yet.
  public var substitutes = false
  /// Einführung, § 15 Abs. 2 Nr. 1 BtOG.
  public var introducedOn: Day?
  public var note: String?

  public init(guardian: Guardian.ID) { self.guardian = guardian }

  /// Whether it is signed and not ended on a day.
  public func isInForce(on day: Day) -> Bool {
    guard let signedOn, signedOn <= day else { return false }
    return endedOn.map { day <= $0 } ?? true
  }
}

extension Agreement: FieldCoded {
  public static let kind = RecordKind.agreement
  public static let description = RecordDescription(
    adding: .addAgreement, keeper: .coordinators, guardian: .agreementGuardian)
  public static let blank = Agreement(guardian: Guardian.ID(0))

  public static let fields: [RecordField<Agreement>] = [
    .field(.agreementGuardian, \.guardian),
    .field(.agreementSignedOn, \.signedOn, .required),
    .field(.agreementAssociation, \.association, .holds),
    .field(.agreementPartner, \.partner),
    .field(.agreementContact, \.contact),
    .field(.agreementSubstitutes, \.substitutes),
    .field(.agreementIntroducedOn, \.introducedOn),
    .field(.agreementEndedOn, \.endedOn),
    .paragraph(.agreementNote, \.note),
  ]

  public func check() throws(Refusal) {
    try Refusal.check(.agreementEndedOn, endedOn, notBefore: signedOn)
  }
}
