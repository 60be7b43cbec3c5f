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

  public enum Kind: String, CaseIterable, Sendable {
    /// Behördenführungszeugnis, § 30 Abs. 5 BZRG.
    case criminalRecord
    /// Auskunft from the zentrales Schuldnerverzeichnis, § 882b ZPO.
    case debtorRegister
  }

  public enum Result: String, CaseIterable, Sendable {
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

  public init(_ values: FieldValues) throws(Refusal) {
    guard let guardian: Guardian.ID = try values.identifier(.proofGuardian) else {
      throw .missing(.proofGuardian)
    }
    self.init(
      guardian: guardian, kind: try values.requiredChoice(.proofKind),
      result: try values.choice(.proofResult) ?? .unknown)
    issuedOn = try values.day(.proofIssuedOn)
    handedInOn = try values.day(.proofHandedInOn)
    seenBy = try values.identifier(.proofSeenBy)
    note = values[.proofNote]
    if let issuedOn, let handedInOn, handedInOn < issuedOn {
      throw .endBeforeStart(field: .proofHandedInOn, end: handedInOn, start: issuedOn)
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .proofKind: kind.rawValue, .proofResult: result.rawValue, .proofNote: note,
    ]
    values.set(.proofGuardian, guardian)
    values.set(.proofIssuedOn, issuedOn)
    values.set(.proofHandedInOn, handedInOn)
    values.set(.proofSeenBy, seenBy)
    return values
  }
}
