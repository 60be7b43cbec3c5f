/// What a court's Beschluss is about, as the courts report it, and what each kind changes.
public enum OrderKind: String, FieldChoice {
  public static let textFamily = "orderKind"

  /// Bestellung, § 1814 BGB.
  case appointment
  /// Einstweilige Anordnung, §§ 300, 301 FamFG.
  case provisional
  /// Weiterer Betreuer, § 1817 BGB.
  case furtherGuardian
  /// Erweiterung, § 1871 Abs. 3 BGB, § 293 FamFG.
  case extensionOfScope
  /// Einschränkung, § 1871 Abs. 1 S. 2 BGB.
  case restriction
  /// Verlängerung, § 295 FamFG: moves the review day, starts no assignment.
  case prolongation
  /// Betreuerwechsel, §§ 1868, 1869 BGB.
  case changeOfGuardian
  /// Einwilligungsvorbehalt angeordnet, § 1825 BGB.
  case reservation
  case reservationExtended
  case reservationRestricted
  case reservationProlonged
  case reservationLifted
  /// Aufhebung, § 1871 BGB: ends the guardianship.
  case lifting
  /// Abgabe, § 4, § 273 FamFG: ends our file.
  case transfer

  /// What an order of this kind changes in the case; the form asks for nothing else.
  public var changes: Set<Aspect> {
    switch self {
    case .appointment: [.status, .guardian, .scope, .reviewDay, .reservation, .declaredWill]
    case .provisional: [.status, .guardian, .scope, .endOfValidity, .reservation]
    case .furtherGuardian: [.guardian, .scope]
    case .extensionOfScope: [.scope, .reviewDay, .declaredWill]
    case .restriction: [.scope]
    case .prolongation: [.scope, .reviewDay, .declaredWill]
    case .changeOfGuardian: [.guardian]
    case .reservation: [.reservation, .reviewDay, .declaredWill]
    case .reservationExtended, .reservationProlonged: [.reservation, .reviewDay]
    case .reservationRestricted: [.reservation]
    case .reservationLifted: [.reservationEnd]
    case .lifting, .transfer: [.end]
    }
  }

  /// Whether the court decides on the guardianship as a whole, and so on its review.
  var isAboutGuardianship: Bool {
    self == .appointment || self == .extensionOfScope || self == .prolongation
  }

  /// Whether the order is about a reservation of consent that has its own review.
  var isAboutReservation: Bool {
    changes.contains(.reservation) && !changes.contains(.scope)
  }

  /// The status that the case has from the effective day of such an order on.
  public var resultingStatus: CaseStatus? {
    switch self {
    case .appointment: .running
    case .provisional: .provisional
    case .lifting, .transfer: .ended
    default: nil
    }
  }

  /// The reason with which an ending order closes the file.
  public var endReason: EndReason? {
    switch self {
    case .lifting: .lifted
    case .transfer: .transferred
    default: nil
    }
  }

  /// One part of a case that an order can change.
  public enum Aspect: Sendable {
    case status
    case guardian
    case scope
    case reviewDay
    case endOfValidity
    case reservation
    case reservationEnd
    case declaredWill
    case end
  }
}
