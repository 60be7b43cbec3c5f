/// What the law says about the days and the scope of a court's order.
///
/// Only contradictions that no court can have meant are refused; everything else is a warning,
/// because the court's day stands.
public enum OrderRules {
  /// The longest time to the next review, §§ 294 Abs. 3 S. 1, 295 Abs. 2 S. 1 FamFG.
  public static let reviewYears = 7
  /// The longest time to the *first* review after an order against the declared will,
  /// §§ 294 Abs. 3 S. 2, 295 Abs. 2 S. 2 FamFG.
  public static let firstReviewYearsAgainstWill = 2
  /// How long an einstweilige Anordnung holds where it names no day, § 302 S. 1 FamFG.
  public static let provisionalMonths = 6
  /// How long all einstweilige Anordnungen hold together, § 302 S. 2 FamFG.
  public static let provisionalYearsInTotal = 1

  /// The day from which an order's periods count: decided on, else effective.
  public static func baseDay(of order: CourtOrder) -> Day? { order.decidedOn ?? order.effectiveOn }

  /// The latest day on which the court has to have decided again.
  public static func reviewLimit(for order: CourtOrder) -> Day? {
    guard order.kind.changes.contains(.reviewDay), let base = baseDay(of: order) else { return nil }
    return base.adding(years: reviewLimitYears(of: order))
  }

  /// Two years hold for the first decision only, so never for a Verlängerung; for a reservation of
  /// consent as for the guardianship.
  static func reviewLimitYears(of order: CourtOrder) -> Int {
    let isFirst = order.kind == .appointment || order.kind == .reservation
    return order.againstDeclaredWill && isFirst ? firstReviewYearsAgainstWill : reviewYears
  }

  /// The day on which all einstweilige Anordnungen in a row end at the latest: a year after the first
  /// of them that lies less than a year before this one (§ 302 S. 2 FamFG).
  ///
  /// - Parameter earlier: the orders of the case before this one; a Bestellung ends the row.
  static func provisionalLimit(of order: CourtOrder, after earlier: [CourtOrder]) -> Day? {
    guard let start = provisionalStart(of: order) else { return nil }
    let row = earlier.suffix(from: earlier.lastIndex { $0.kind == .appointment } ?? 0)
      .filter { $0.kind == .provisional }
    let first = (row.compactMap(provisionalStart(of:)) + [start]).filter {
      $0 <= start && $0.adding(years: provisionalYearsInTotal) > start
    }.min()
    return first?.adding(years: provisionalYearsInTotal)
  }

  private static func provisionalStart(of order: CourtOrder) -> Day? {
    order.effectiveOn ?? order.decidedOn
  }

  /// The day an einstweilige Anordnung ends by itself: the court's own, else six months after it
  /// took effect (§ 302 S. 1 FamFG). Computed, never written into the order.
  public static func provisionalEnd(of order: CourtOrder) -> Day? {
    guard order.kind == .provisional else { return nil }
    return order.validUntil
      ?? provisionalStart(of: order)?.adding(months: provisionalMonths)
  }

  /// The earliest day on which a court can appoint for somebody born on `born`
  /// (§ 1814 Abs. 5 BGB).
  public static func earliestAppointment(born: Day) -> Day { born.adding(years: 17) }

  /// - Throws: `reviewBeforeOrder` and `beforeSeventeen`.
  public static func check(_ order: CourtOrder, born: Day?) throws(Refusal) {
    if let review = order.reviewOn, let base = baseDay(of: order), review < base {
      throw .reviewBeforeOrder(review: review, order: base)
    }
    if let until = order.validUntil, let base = baseDay(of: order), until < base {
      throw .endBeforeStart(field: .orderValidUntil, end: until, start: base)
    }
    guard let born else { return }
    let earliest = earliestAppointment(born: born)
    if let decided = order.decidedOn, decided < earliest {
      throw .beforeSeventeen(.orderDecidedOn, decided, born: born)
    }
    if let effective = order.effectiveOn, effective < earliest {
      throw .beforeSeventeen(.orderEffectiveOn, effective, born: born)
    }
  }

  /// - Parameter earlier: the orders of the case before this one, earliest first.
  public static func warnings(
    for order: CourtOrder, after earlier: [CourtOrder] = [], today: Day,
    catalogue: [TaskArea.ID: TaskArea]
  ) -> [Warning] {
    var warnings: [Warning] = []
    if let review = order.reviewOn {
      if let limit = reviewLimit(for: order), review > limit {
        warnings.append(
          .reviewBeyondLimit(
            years: reviewLimitYears(of: order), limit: limit,
            againstWill: reviewLimitYears(of: order) == firstReviewYearsAgainstWill))
      }
      if review < today { warnings.append(.reviewPassed(review)) }
    }
    if order.kind == .provisional, let until = order.validUntil,
      let limit = provisionalStart(of: order)?.adding(months: provisionalMonths)
    {
      if let total = provisionalLimit(of: order, after: earlier), until > total {
        warnings.append(.provisionalBeyondTotal(limit: total))
      } else if until > limit {
        warnings.append(.provisionalBeyondLimit(limit: limit))
      }
    }
    if let decided = order.decidedOn, let effective = order.effectiveOn, effective < decided {
      warnings.append(.effectiveBeforeDecision)
    }
    return warnings + scopeWarnings(for: order, catalogue: catalogue)
  }

  private static func scopeWarnings(
    for order: CourtOrder, catalogue: [TaskArea.ID: TaskArea]
  ) -> [Warning] {
    var warnings: [Warning] = []
    if order.taskAreas.isEmpty, order.kind == .appointment || order.kind == .provisional {
      warnings.append(.noTaskArea)
    }
    for ordered in order.taskAreas {
      if let area = catalogue[ordered.area], let number = area.expressNumber {
        warnings.append(.expressTaskArea(area.name, number: number))
      }
    }
    if order.hasReservation, order.reservationScope == nil {
      warnings.append(.reservationWithoutScope)
    }
    return warnings
  }
}
