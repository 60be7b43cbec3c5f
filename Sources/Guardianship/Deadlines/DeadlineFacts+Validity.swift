extension DeadlineFacts {
  /// When the court has to have decided again: G1, or G2 for the first order against the declared
  /// will, and G1 for a reservation of consent with a day of its own.
  var review: [Deadline] {
    guard isOpen else { return [] }
    let guardianship = orders.last {
      $0.value.kind.changes.contains(.declaredWill) && $0.base != nil
    }
    let reservation = orders.last {
      !$0.value.kind.changes.isDisjoint(with: [.reservation, .reservationEnd])
        && !$0.value.kind.changes.contains(.status)
    }
    let first = guardianship.flatMap(review(of:))
    let second = reservation.flatMap(reviewOfReservation)
    return [first, second?.due == first?.due ? nil : second].compactMap(\.self)
  }

  private func review(of order: Order) -> Deadline? {
    guard let base = order.base else { return nil }
    let isFirstAgainstWill = order.value.againstDeclaredWill && order.value.kind == .appointment
    let id: DeadlineRule.ID =
      isFirstAgainstWill && DeadlineRule.rule(.g2, on: base) != nil ? .g2 : .g1
    let limit = DeadlineStep.Span.years(
      id == .g2 ? OrderRules.firstReviewYearsAgainstWill : OrderRules.reviewYears)
    return deadline(
      id, about: RecordReference(order.id), from: base,
      [order.value.reviewOn.map(DeadlineStep.court) ?? .limit(limit, limit.end(after: base))],
      kind: order.value.reviewOn == nil ? .statutory : .courtSet, isExpected: true)
  }

  private func reviewOfReservation(_ order: Order) -> Deadline? {
    guard let base = order.base else { return nil }
    if let day = order.value.reviewOn {
      return deadline(
        .g1, about: RecordReference(order.id), from: base, [.court(day)], isExpected: true)
    }
    // Against the declared will two years hold for a reservation of consent as well.
    guard order.value.againstDeclaredWill else { return nil }
    let limit = DeadlineStep.Span.years(OrderRules.firstReviewYearsAgainstWill)
    return deadline(
      .g2, about: RecordReference(order.id), from: base, [.limit(limit, limit.end(after: base))],
      kind: .statutory, isExpected: true)
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
    let total = DeadlineStep.Span.years(OrderRules.provisionalYearsInTotal)
    guard let order = provisional.last, let trigger = start(of: order),
      let first = provisional.compactMap(start(of:)).filter({ total.end(after: $0) > trigger })
        .min()
    else { return nil }
    let span = DeadlineStep.Span.months(OrderRules.provisionalMonths)
    var steps = [
      order.value.validUntil.map(DeadlineStep.court) ?? .law(span, span.end(after: trigger))
    ]
    let limit = total.end(after: first)
    if order.value.validUntil == nil, span.end(after: trigger) > limit {
      steps.append(.limit(total, limit))
    }
    return deadline(.g3, about: RecordReference(order.id), from: trigger, steps)
  }

  private func start(of order: Order) -> Day? { order.value.effectiveOn ?? order.value.decidedOn }

  /// The 18th birthday of somebody for whom the court decided before it.
  private var majority: Deadline? {
    guard let birthday = born?.adding(years: 18),
      let order = orders.first(where: { $0.value.kind.changes.contains(.guardian) }),
      let decided = order.value.decidedOn, decided < birthday
    else { return nil }
    return deadline(.g16, about: RecordReference(order.id), from: decided, [.fixed(birthday)])
  }

  /// G15: a guardianship from before the reform whose Aufgabenkreis no later order has renewed.
  var transition: [Deadline] {
    guard isOpen, let reform = DeadlineRule.reform,
      let last = Day(year: 2028, month: 1, day: 1),
      tenures.contains(where: { $0.effectiveOn.map { $0 < reform } ?? false && $0.endedOn == nil })
        || orders.contains(where: { start(of: $0).map { $0 < reform } ?? false }),
      !orders.contains(where: { $0.setsScope && ($0.base.map { $0 >= reform } ?? false) })
    else { return [] }
    return [
      deadline(
        .g15, about: RecordReference(caseID), from: reform, [.fixed(last)], isExpected: true)
    ].compactMap(\.self)
  }
}
