import Guardianship
import Register

/// The road of a case from the first letter to its end.
extension DemoCase {
  mutating func addRoad(to filled: inout FilledCase, status: CaseStatus, begun: Day) {
    var periods: [(CaseStatus, Day)] = [(.inquiry, begun)]
    var day = begun
    func forward(_ days: Int) -> Day { min(today, day.adding(days: days)) }
    if status >= .investigating {
      day = forward(3 + random.below(20))
      periods.append((.investigating, day))
    }
    if status == .provisional || (status >= .running && random.chance(10)) {
      day = forward(10 + random.below(30))
      periods.append((.provisional, day))
      addProvisional(to: &filled, on: day)
    }
    if status >= .running, !(status == .ended && random.chance(8)) {
      day = forward(20 + random.below(60))
      periods.append((.running, day))
      addAppointment(to: &filled, on: day)
    }
    if status == .ended {
      let wasAppointed = periods.contains { $0.0.isAppointed }
      let latest = filled.assignments.compactMap(\.assignment.effectiveOn).max() ?? day
      day = random.day(from: max(day, latest), to: today)
      periods.append((.ended, day))
      end(&filled, on: day, wasAppointed: wasAppointed)
    }
    filled.statuses = DemoCase.statuses(periods)
  }

  /// A period ends the day before the next begins; of two that begin on a day the later stays.
  private static func statuses(_ begun: [(CaseStatus, Day)]) -> [StatusPeriod] {
    var periods: [StatusPeriod] = []
    for (status, day) in begun {
      if let last = periods.last {
        if last.period.from == day { periods.removeLast() }
        if !periods.isEmpty { periods[periods.count - 1].period.to = day.adding(days: -1) }
      }
      periods.append(StatusPeriod(status: status, period: Period(from: day, to: nil)))
    }
    return periods
  }

  private mutating func addProvisional(to filled: inout FilledCase, on day: Day) {
    var order = CourtOrder(kind: .provisional)
    order.decidedOn = day
    order.effectiveOn = day
    order.validUntil = random.chance(70) ? day.adding(months: 6) : nil
    order.taskAreas = taskAreas()
    filled.orders.append(order)
    appoint(in: &filled, on: day, kind: random.chance(60) ? .professional : .volunteer)
  }

  private mutating func addAppointment(to filled: inout FilledCase, on day: Day) {
    for index in filled.assignments.indices {
      filled.assignments[index].assignment.state = .ended
      filled.assignments[index].assignment.endedOn = day
    }
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = random.chance(90) ? day.adding(days: -random.below(9)) : nil
    order.effectiveOn = day
    order.againstDeclaredWill = random.chance(8)
    order.taskAreas = taskAreas()
    order.hasReservation = random.chance(14)
    if order.hasReservation { order.reservationScope = "Vermögenssorge über 300 €" }
    let years = order.againstDeclaredWill ? 2 : random.pick([7: 70, 5: 20, 3: 10])
    order.reviewOn = random.chance(96) ? day.adding(years: years) : nil
    filled.orders.append(order)
    guard !random.chance(3) else { return }
    appoint(
      in: &filled, on: day,
      kind: random.pick([
        .volunteer: 48, .professional: 38, .associationEmployee: 9, .authorityEmployee: 1,
        .association: 3, .authority: 1,
      ]))
    if random.chance(5) { appoint(in: &filled, on: day, kind: .volunteer, role: .substitute) }
    if random.chance(9) { change(&filled, after: day) }
  }

  /// A Betreuerwechsel, some of them without a successor yet.
  private mutating func change(_ filled: inout FilledCase, after day: Day) {
    guard day < today.adding(days: -40), let last = filled.assignments.indices.last else { return }
    let changed = random.day(from: day.adding(days: 30), to: today)
    filled.assignments[last].assignment.state = .ended
    filled.assignments[last].assignment.endedOn = changed
    filled.assignments[last].assignment.endReason = random.pick(["Entlassung", "verstorben"])
    guard random.chance(80) else { return }
    var order = CourtOrder(kind: .changeOfGuardian)
    order.decidedOn = changed
    order.effectiveOn = changed
    filled.orders.append(order)
    appoint(in: &filled, on: changed, kind: .professional)
  }

  private mutating func appoint(
    in filled: inout FilledCase, on day: Day, kind: GuardianKind,
    role: Assignment.Role = .guardian
  ) {
    assignmentNumber += 1
    var assignment = Assignment(
      caseID: Case.ID(0), guardian: guardians.pick(kind, &random), role: role, kind: kind,
      state: .appointed)
    if kind == .volunteer { assignment.tie = random.pick([Tie.family: 80, .bond: 6, .none: 14]) }
    assignment.effectiveOn = day
    filled.assignments.append(
      FilledCase.Office(
        reference: DemoCase.reference("V", year: day.year, assignmentNumber),
        assignment: assignment, order: filled.orders.indices.last))
  }

  private mutating func end(_ filled: inout FilledCase, on day: Day, wasAppointed: Bool) {
    let reason: EndReason =
      wasAppointed
      ? random.pick([.death: 55, .lifted: 30, .transferred: 12, .lapsed: 3])
      : random.pick([.notNeeded: 85, .transferred: 15])
    filled.facts.endReason = reason
    filled.facts.endedOn = day
    if reason == .death { filled.person.diedOn = day }
    for index in filled.assignments.indices
    where filled.assignments[index].assignment.endedOn == nil {
      filled.assignments[index].assignment.state = .ended
      filled.assignments[index].assignment.endedOn = day
      filled.assignments[index].assignment.endReason = reason.rawValue
    }
  }

  private mutating func taskAreas() -> [OrderedTaskArea] {
    var numbers = Set([Int64(1 + random.below(9))])
    for _ in 0..<random.below(4) { numbers.insert(Int64(1 + random.below(9))) }
    if random.chance(10) { numbers.insert(Int64(14 + random.below(6))) }
    return numbers.sorted().map { OrderedTaskArea(area: TaskArea.ID($0)) }
  }
}
