/// Somebody around the person (Beteiligte): relative, attorney, home, doctor, judge.
public struct Party: Equatable, Sendable {
  public typealias ID = Identifier<Party>

  public var kind: Kind
  public var name: String
  /// How the party stands to the person: "Nichte", "Hausarzt".
  public var relation: String?
  public var phone: String?
  public var email: String?
  public var address: String?
  /// May the office tell this party something? (§ 1822 BGB: as the person wishes.)
  public var mayBeInformed: Bool?
  /// What the person wishes about this party as guardian (§ 1816 Abs. 2 BGB).
  public var asGuardian: Preference?
  /// Whether the party would become guardian (§ 1819 Abs. 2 BGB: nobody is appointed against their
  /// will); nothing where nobody knows.
  public var isReady: Bool?
  public var note: String?

  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  public enum Kind: String, FieldChoice {
    public static let textFamily = "partyKind"

    case relative
    case closePerson
    /// Bevollmächtigte/r, § 1814 Abs. 3 S. 2 Nr. 1 BGB.
    case attorney
    case home
    case doctor
    case careService
    /// Verfahrenspfleger/in, § 276 FamFG.
    case guardianAdLitem
    case judge
    case rechtspfleger
    case other
  }

  public enum Preference: String, FieldChoice {
    public static let textFamily = "partyPreference"

    case wished
    case rejected
  }
}

extension Party: FieldCoded {
  public static let kind = RecordKind.party
  public static let description = RecordDescription(
    adding: .addParty, links: [.caseFile], correctsCase: true)
  public static let blank = Party(kind: .other, name: "")

  public static let fields: [RecordField<Party>] = [
    .field(.partyName, \.name),
    .field(.partyKind, \.kind, .mayBeEmpty),
    .field(.partyRelation, \.relation),
    .field(.partyPhone, \.phone),
    .field(.partyEmail, \.email),
    .field(.partyAddress, \.address),
    .field(.partyMayBeInformed, \.mayBeInformed),
    .field(.partyAsGuardian, \.asGuardian),
    .field(.partyIsReady, \.isReady),
    .paragraph(.partyNote, \.note),
  ]
}
