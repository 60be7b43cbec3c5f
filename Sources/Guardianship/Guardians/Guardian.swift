/// Somebody who is, was or can be appointed: a human or an organisation.
public struct Guardian: Equatable, Sendable {
  public typealias ID = Identifier<Guardian>

  /// The family name, or the whole name of an organisation.
  public var family: String
  public var given: String?
  public var isOrganisation: Bool

  public init(family: String, given: String?, isOrganisation: Bool) {
    self.family = family
    self.given = given
    self.isOrganisation = isOrganisation
  }

  /// "Braun, Ursula", or the organisation's name.
  public var listName: String {
    guard let given, !given.isEmpty else { return family }
    return "\(family), \(given)"
  }
}

/// In which kind a guardian acts *in one assignment*; the same human may act in several kinds.
public enum GuardianKind: String, CaseIterable, Sendable {
  /// Ehrenamtliche/r Betreuer/in, § 19 Abs. 1 BtOG; whether a stranger says `Tie`.
  case volunteer
  /// Selbständige/r beruflicher Betreuer/in, § 19 Abs. 2 BtOG.
  case professional
  /// Vereinsbetreuer/in, § 1819 Abs. 3 BGB.
  case associationEmployee
  /// Behördenbetreuer/in, § 1819 Abs. 3 S. 2 BGB.
  case authorityEmployee
  /// Verein als Betreuer, § 1818 Abs. 1 BGB.
  case association
  /// Behörde als Betreuer, § 1818 Abs. 4 BGB.
  case authority

  /// Whether the guardian is a legal person.
  public var isOrganisation: Bool { self == .association || self == .authority }

  /// Beruflicher Betreuer, § 19 Abs. 2 BtOG; a Behördenbetreuer is none.
  var isProfessional: Bool { self == .professional || self == .associationEmployee }
}

/// How a guardian stands to the person in *this* case.
public enum Tie: String, CaseIterable, Sendable {
  /// Familiäre Beziehung.
  case family
  /// Persönliche Bindung.
  case bond
  /// Fremd: Vereinbarung under § 22 Abs. 2 BtOG expected.
  case none
}
