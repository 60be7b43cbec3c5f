extension DeadlineFacts {
  /// When the court has to have decided again: G1, or G2 for the first order against the declared
  /// will, of the guardianship and of a reservation of consent that was ordered by itself.
  var review: [Deadline] {
    guard isOpen else { return [] }
    let guardianship = orders.last { $0.value.kind.isAboutGuardianship && $0.base != nil }
    let first = guardianship.flatMap(review(of:))
    let second = reservation.flatMap(review(of:))
    return [first, second?.due == first?.due ? nil : second].compactMap(\.self)
  }

  /// The order on which a reservation of consent by itself stands: an Einschränkung leaves its review
  /// alone, its Aufhebung and a new Bestellung (§ 56 FamFG) end it.
  private var reservation: Order? {
    let last = orders.last { order in
      let kind = order.value.kind
      return kind == .appointment || kind.changes.contains(.reservationEnd)
        || kind.isAboutReservation && kind.changes.contains(.reviewDay)
    }
    return last.flatMap { $0.value.kind.isAboutReservation && $0.base != nil ? $0 : nil }
  }

  private func review(of order: Order) -> Deadline? {
    guard let base = order.base else { return nil }
    let years = OrderRules.reviewLimitYears(of: order.value)
    let isFirstAgainstWill = years == OrderRules.firstReviewYearsAgainstWill
    let id: DeadlineRule.ID =
      isFirstAgainstWill && DeadlineRule.rule(.g2, on: base) != nil ? .g2 : .g1
    let limit = DeadlineStep.Span.years(id == .g2 ? years : OrderRules.reviewYears)
    return deadline(
      id, about: RecordReference(order.id), from: base,
      [order.value.reviewOn.map(DeadlineStep.court) ?? .limit(limit, limit.end(after: base))],
      kind: order.value.reviewOn == nil ? .statutory : .courtSet, isExpected: true)
  }

  /// Ends and beginnings that come by themselves: G3, G16.
  var validity: [Deadline] {
    guard isOpen else { return [] }
    return [provisionalEnd, majority].compactMap(\.self)
  }

  /// The end of the latest einstweilige Anordnung that no permanent order has followed; those less
  /// than a year before it count into the time that all of them hold together.
  private var provisionalEnd: Deadline? {
    let last = orders.lastIndex { $0.value.kind == .appointment }
    let provisional = orders.suffix(from: last.map { $0 + 1 } ?? 0).filter {
      $0.value.kind == .provisional
    }
    guard let order = provisional.last, let trigger = order.start,
      let limit = OrderRules.provisionalLimit(
        of: order.value, after: provisional.dropLast().map(\.value))
    else { return nil }
    let span = DeadlineStep.Span.months(OrderRules.provisionalMonths)
    var steps = [
      order.value.validUntil.map(DeadlineStep.court) ?? .law(span, span.end(after: trigger))
    ]
    if order.value.validUntil == nil, span.end(after: trigger) > limit {
      steps.append(.limit(.years(OrderRules.provisionalYearsInTotal), limit))
    }
    return deadline(.g3, about: RecordReference(order.id), from: trigger, steps)
  }

  /// The 18th birthday of somebody for whom the court decided before it.
  private var majority: Deadline? {
    guard let birthday = born?.adding(years: 18),
      let order = orders.first(where: { $0.value.kind.changes.contains(.guardian) }),
      let decided = order.value.decidedOn, decided < birthday
    else { return nil }
    return deadline(.g16, about: RecordReference(order.id), from: decided, [.fixed(birthday)])
  }

  /// G15: a guardianship from before the reform whose Aufgabenkreis the court has not adapted since: in
  /// a decision on its Verlängerung, or with an approval under § 1831 Abs. 2 BGB.
  var transition: [Deadline] {
    guard isOpen, let reform = DeadlineRule.reform,
      let last = Day(year: 2028, month: 1, day: 1),
      tenures.contains(where: { $0.effectiveOn.map { $0 < reform } ?? false && $0.endedOn == nil })
        || orders.contains(where: { $0.start.map { $0 < reform } ?? false }),
      !orders.contains(where: { order in
        order.setsScope && [.appointment, .prolongation].contains(order.value.kind)
          && order.base.map { $0 >= reform } ?? false
      }), !events.contains(where: { $0.value.kind == .placement && $0.value.happenedOn >= reform })
    else { return [] }
    return [
      deadline(
        .g15, about: RecordReference(caseID), from: reform, [.fixed(last)], isExpected: true)
    ].compactMap(\.self)
  }
}
