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
  public var note: String?

  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  public enum Kind: String, CaseIterable, Sendable {
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

  public enum Preference: String, CaseIterable, Sendable {
    case wished
    case rejected
  }
}
