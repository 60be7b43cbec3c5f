/// In which kind a guardian acts *in one assignment*; the same human may act in several kinds.
public enum GuardianKind: String, FieldChoice {
  public static let textFamily = "guardianKind"

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
  /// A list named the guardian and not the kind: nothing that depends on it is reckoned.
  case unknown

  /// The kinds that somebody can be, or be appointed as.
  public static let known = allCases.filter { $0 != .unknown }
  public static let itemContent = Field.Content.choices(known.map(\.rawValue))

  /// Whether the guardian is a legal person.
  public var isOrganisation: Bool { self == .association || self == .authority }

  /// Beruflicher Betreuer, § 19 Abs. 2 BtOG; a Behördenbetreuer is none.
  public var isProfessional: Bool { self == .professional || self == .associationEmployee }

  /// Whether somebody else than the guardian has to consent: the Verein or the Behörde (§ 1818
  /// Abs. 1, § 1819 Abs. 3 BGB).
  public var needsConsent: Bool {
    switch self {
    case .associationEmployee, .authorityEmployee, .association, .authority: true
    case .volunteer, .professional, .unknown: false
    }
  }
}

/// How a guardian stands to the person in *this* case.
public enum Tie: String, FieldChoice {
  public static let textFamily = "tie"

  /// Familiäre Beziehung.
  case family
  /// Persönliche Bindung.
  case bond
  /// Fremd: Vereinbarung under § 22 Abs. 2 BtOG expected.
  case none

  /// A family relation or a personal bond.
  public var isClose: Bool { self != .none }
}
