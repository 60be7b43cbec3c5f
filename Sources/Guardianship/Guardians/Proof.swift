/// A paper that a guardian has to show, as a fact with its days: no scan is kept of it (§ 882f ZPO,
/// § 30 Abs. 5 BZRG).
public struct Proof: Equatable, Sendable {
  public typealias ID = Identifier<Proof>

  public var guardian: Guardian.ID
  public var kind: Kind
  public var issuedOn: Day?
  /// The day it came to the office: how old it was then decides (§ 21 Abs. 2 BtOG).
  public var handedInOn: Day?
  public var result: Result
  public var seenBy: User.ID?
  public var note: String?

  public init(guardian: Guardian.ID, kind: Kind, result: Result = .unknown) {
    self.guardian = guardian
    self.kind = kind
    self.result = result
  }

  public enum Kind: String, FieldChoice {
    public static let textFamily = "proofKind"

    /// Behördenführungszeugnis, § 30 Abs. 5 BZRG.
    case criminalRecord
    /// Auskunft from the zentrales Schuldnerverzeichnis, § 882b ZPO.
    case debtorRegister
  }

  public enum Result: String, FieldChoice, Codable {
    public static let textFamily = "proofResult"

    /// Keine Eintragung.
    case clear
    /// Eintragung.
    case entry
    /// To be clarified.
    case unclear
    /// A list said that there is one, and not what is in it.
    case unknown
  }
}

extension Proof: FieldCoded {
  public static let kind = RecordKind.proof
  public static let description = RecordDescription(
    adding: .addProof, keeper: .coordinators, guardian: .proofGuardian)
  public static let blank = Proof(guardian: Guardian.ID(0), kind: .criminalRecord)

  public static let fields: [RecordField<Proof>] = [
    .field(.proofGuardian, \.guardian),
    .field(.proofKind, \.kind),
    .field(.proofIssuedOn, \.issuedOn, .notAfterToday),
    .field(.proofHandedInOn, \.handedInOn, .notAfterToday),
    .field(.proofResult, \.result, .mayBeEmpty),
    .field(.proofSeenBy, \.seenBy),
    .paragraph(.proofNote, \.note),
  ]

  public func check() throws(Refusal) {
    try Refusal.check(.proofHandedInOn, handedInOn, notBefore: issuedOn)
  }
}
