import Guardianship
import Register

/// What courts decide while a guardianship goes on.
extension DemoCase {
  /// Why an office ends when the guardian dies.
  static let died = "verstorben"

  /// From one review to the next; now and then one is overdue, which ends nothing.
  mutating func live(_ road: inout DemoRoad, until end: Day) {
    while true {
      decideLater(&road, until: min(end, road.review ?? end))
      guard let review = road.review, review <= end, !random.chance(9) else { break }
      prolong(&road, before: review)
    }
    guard random.chance(1), let guardian = road.guardian else { return }
    // Died in office; the court has not named anybody yet (§ 1869 BGB).
    road.endOffice(guardian, on: random.day(from: road.day, to: end), reason: DemoCase.died)
    road.guardian = nil
  }

  /// Verlängerung, § 295 FamFG; the Einwilligungsvorbehalt with it.
  private mutating func prolong(_ road: inout DemoRoad, before review: Day) {
    let day = random.day(from: max(road.day, review.adding(days: -60)), to: review)
    let next = day.adding(years: random.pick([7: 75, 5: 25]))
    road.review = next
    road.decide(.prolongation, on: day)
    guard let reservation = road.reservation else { return }
    road.decide(.reservationProlonged, on: day) {
      $0.hasReservation = true
      $0.reservationScope = reservation.scope
    }
  }

  private mutating func decideLater(_ road: inout DemoRoad, until latest: Day) {
    for _ in 0..<4 {
      let from = road.day.adding(days: 40)
      guard from < latest, random.chance(28) else { return }
      decide(&road, on: random.day(from: from, to: latest))
    }
  }

  private mutating func decide(_ road: inout DemoRoad, on day: Day) {
    switch random.below(100) {
    case ..<22: extend(&road, on: day)
    case ..<34: restrict(&road, on: day)
    case ..<54: addFurther(&road, on: day)
    case ..<78: change(&road, on: day)
    default: decideReservation(&road, on: day)
    }
  }

  /// Erweiterung, § 1871 Abs. 3 BGB.
  private mutating func extend(_ road: inout DemoRoad, on day: Day) {
    let new = scope().filter { area in !road.scope.contains { $0.area == area.area } }
    guard let area = new.last else { return }
    road.scope.append(area)
    road.scope.sort { $0.area.rawValue < $1.area.rawValue }
    road.decide(.extensionOfScope, on: day)
  }

  /// Einschränkung, § 1871 Abs. 1 S. 2 BGB; what a reservation stands on stays.
  private mutating func restrict(_ road: inout DemoRoad, on day: Day) {
    let reserved = road.reservation?.area
    guard road.scope.count > 1,
      let index = road.scope.lastIndex(where: { $0.area != reserved })
    else { return }
    road.scope.remove(at: index)
    road.decide(.restriction, on: day)
  }

  /// Weiterer Betreuer, § 1817 BGB: beside a volunteer as Mitbetreuer, else as a substitute or for
  /// what the guardian may not do.
  private mutating func addFurther(_ road: inout DemoRoad, on day: Day) {
    guard let main = road.guardian else { return }
    let first = road.records.assignments[main].assignment
    guard first.role == .guardian else { return }
    let role: Assignment.Role =
      first.kind == .volunteer
      ? random.pick([.coGuardian: 40, .substitute: 35, .supplementary: 25])
      : random.pick([.substitute: 70, .supplementary: 30])
    road.decide(.furtherGuardian, on: day)
    let kind: GuardianKind =
      switch role {
      case .supplementary: .professional
      case .substitute: random.pick([.volunteer: 60, .professional: 25, .association: 15])
      default: .volunteer
      }
    addGuardian(&road, kind: kind, role: role)
  }

  /// Betreuerwechsel, §§ 1868, 1869 BGB.
  private mutating func change(_ road: inout DemoRoad, on day: Day) {
    guard let main = road.guardian else { return }
    let role = road.records.assignments[main].assignment.role
    road.endOffice(main, on: day, reason: OrderKind.changeOfGuardian.rawValue)
    road.decide(.changeOfGuardian, on: day)
    // Several guardians may not all be professionals (§ 1817 Abs. 1 S. 3 BGB).
    addGuardian(&road, kind: role == .supervisory ? .professional : usualKind(), role: role)
  }

  /// Einwilligungsvorbehalt, § 1825 BGB: ordered, made wider or narrower, prolonged, lifted.
  private mutating func decideReservation(_ road: inout DemoRoad, on day: Day) {
    guard let old = road.reservation else {
      guard let new = reservation(in: road.scope, chance: 100) else { return }
      road.reservation = new
      return decide(.reservation, new.scope, &road, on: day)
    }
    let kind: OrderKind = random.pick([
      .reservationExtended: 35, .reservationRestricted: 35, .reservationLifted: 30,
    ])
    switch kind {
    case .reservationExtended: decide(kind, old.wider, &road, on: day)
    case .reservationRestricted: decide(kind, old.narrower, &road, on: day)
    default:
      road.reservation = nil
      road.decide(kind, on: day)
    }
  }

  private func decide(
    _ kind: OrderKind, _ scope: String, _ road: inout DemoRoad, on day: Day
  ) {
    if let old = road.reservation {
      road.reservation = DemoReservation(
        area: old.area, scope: scope, wider: old.wider, narrower: old.narrower)
    }
    road.decide(kind, on: day) {
      $0.hasReservation = true
      $0.reservationScope = scope
    }
  }

  // MARK: - Scope

  /// Aufgabenbereiche as a court orders them: up to five, now and then one of the six that need an
  /// express order (§ 1815 Abs. 2 BGB), some in the order's own words.
  mutating func scope() -> [OrderedTaskArea] {
    var areas = Set([TaskArea.ID(Int64(1 + random.below(9)))])
    for _ in 0..<random.below(4) { areas.insert(TaskArea.ID(Int64(1 + random.below(9)))) }
    if random.chance(12) { areas.insert(random.pick(names.expressAreas)) }
    if random.chance(6) { areas.insert(TaskArea.ID(Int64(10 + random.below(3)))) }
    return areas.sorted { $0.rawValue < $1.rawValue }.map { area in
      let isExpress = names.expressAreas.contains(area)
      let wording = random.chance(isExpress ? 60 : 4) ? names.wordings[area] : nil
      return OrderedTaskArea(area: area, wording: wording)
    }
  }

  /// A reservation inside the scope; nothing where no area in it knows one.
  mutating func reservation(in scope: [OrderedTaskArea], chance: Int) -> DemoReservation? {
    guard random.chance(chance) else { return nil }
    let possible = names.reservations.filter { reservation in
      scope.contains { $0.area == reservation.area }
    }
    return possible.isEmpty ? nil : random.pick(possible)
  }
}
