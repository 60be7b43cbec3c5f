/// A decision of the court (Beschluss) as the office was told.
///
/// A day in it is the court's and is never refused, only doubted: the court may have had its
/// reasons. The day of decision and the effective day are two days (§ 287 FamFG).
public struct CourtOrder: Equatable, Sendable {
  public typealias ID = Identifier<CourtOrder>

  public var kind: OrderKind
  /// Beschluss vom.
  public var decidedOn: Day?
  /// Wirksam ab: notification to the guardian or immediate effect, § 287 Abs. 1, 2 FamFG.
  public var effectiveOn: Day?
  /// Überprüfung bis: by then the court decides again, §§ 286 Abs. 3, 294, 295 FamFG.
  public var reviewOn: Day?
  /// The day an einstweilige Anordnung ends by itself, § 302 FamFG.
  public var validUntil: Day?
  /// Ordered against the declared will: the first review falls within two years.
  public var againstDeclaredWill = false
  /// Whether the order has or makes a reservation of consent (Einwilligungsvorbehalt, § 1825 BGB).
  public var hasReservation = false
  /// The circle of declarations that need consent, in the order's words.
  public var reservationScope: String?
  /// The Aufgabenkreis after this order; empty where the order leaves it alone.
  public var taskAreas: [OrderedTaskArea] = []
  /// The order's own text where it matters.
  public var wording: String?

  public init(kind: OrderKind) { self.kind = kind }
}

extension CourtOrder {
  /// Whether a reservation of consent is in force after the order; nothing where it leaves that
  /// alone. A Bestellung ends the einstweilige Anordnung with all that it held (§ 56 FamFG): a
  /// reservation goes on only if it is ordered with it.
  public var reservation: Bool? {
    if hasReservation { return true }
    return kind == .appointment || kind.changes.contains(.reservationEnd) ? false : nil
  }
}

/// One Aufgabenbereich of an order: an entry of the catalogue, or the order's own words.
public struct OrderedTaskArea: Hashable, Sendable {
  public var area: TaskArea.ID
  /// The order's wording where it differs from the catalogue.
  public var wording: String?

  public init(area: TaskArea.ID, wording: String? = nil) {
    self.area = area
    self.wording = wording
  }
}

extension CourtOrder: FieldCoded {
  public static let kind = RecordKind.courtOrder
  public static let description = RecordDescription(links: [.caseFile])
  public static let blank = CourtOrder(kind: .appointment)

  public static let fields: [RecordField<CourtOrder>] = [
    .field(.orderKind, \.kind),
    .field(.orderDecidedOn, \.decidedOn),
    .field(.orderEffectiveOn, \.effectiveOn),
    .field(.orderReviewOn, \.reviewOn),
    .field(.orderValidUntil, \.validUntil),
    .field(.orderAgainstDeclaredWill, \.againstDeclaredWill),
    .field(.orderHasReservation, \.hasReservation),
    .paragraph(.orderReservationScope, \.reservationScope),
    .field(.orderTaskAreas, \.taskAreas, .holds),
    .paragraph(.orderWording, \.wording),
  ]
}
