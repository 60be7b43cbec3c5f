import Guardianship
import Register

/// The road of a case from the first letter to its end.
extension DemoCase {
  mutating func travel(_ road: inout DemoRoad, to status: CaseStatus) {
    if status >= .investigating { investigate(&road) }
    if status > .investigating, random.chance(3) { endAndReopen(&road) }
    switch status {
    case .inquiry, .investigating: break
    case .provisional: addProvisional(&road, isCurrent: true)
    case .running:
      if random.chance(10) { addProvisional(&road, isCurrent: false) }
      appoint(&road)
      live(&road, until: today)
    case .ended: end(&road)
    }
    road.records.statuses = road.periods
  }

  private mutating func investigate(_ road: inout DemoRoad) {
    road.reach(.investigating, on: soon(road, 3, 20))
  }

  /// A day some time after the last one, but not in the future.
  private mutating func soon(_ road: DemoRoad, _ least: Int, _ more: Int) -> Day {
    min(today, road.day.adding(days: least + random.below(more)))
  }

  /// At first nothing was needed; later somebody wrote again.
  private mutating func endAndReopen(_ road: inout DemoRoad) {
    guard road.day < today.adding(days: -240) else { return }
    road.reach(.ended, on: soon(road, 20, 60))
    road.reach(.investigating, on: soon(road, 60, 90))
  }

  // MARK: - Appointments

  /// Einstweilige Anordnung: six months, by a second order a year in all (§ 302 FamFG).
  private mutating func addProvisional(_ road: inout DemoRoad, isCurrent: Bool) {
    let isSecond = isCurrent ? road.day < today.adding(days: -200) : random.chance(12)
    let first =
      isCurrent
      ? random.day(
        from: max(road.day, today.adding(days: isSecond ? -330 : -165)),
        to: today.adding(days: isSecond ? -160 : 0)) : soon(road, 10, 30)
    road.reach(.provisional, on: first)
    let begun = road.day
    road.scope = scope()
    let isDated = isSecond || random.chance(70)
    road.decide(.provisional, on: begun) {
      if isDated { $0.validUntil = begun.adding(months: 6) }
    }
    addGuardian(&road, kind: random.chance(60) ? .professional : .volunteer)
    if isSecond, begun.adding(days: 150) < today {
      road.decide(.provisional, on: begun.adding(days: 150)) {
        $0.validUntil = begun.adding(years: 1)
      }
    }
  }

  /// Bestellung, § 1814 BGB, with the days of § 295 Abs. 2 FamFG.
  private mutating func appoint(_ road: inout DemoRoad) {
    let wasProvisional = road.statuses.last?.status == .provisional
    let effective = soon(road, wasProvisional ? 30 : 20, wasProvisional ? 100 : 60)
    let decided = max(road.day, effective.adding(days: -random.below(9)))
    let againstWill = random.chance(8)
    let isControl = !wasProvisional && random.chance(2)
    road.endOffices(on: effective, reason: OrderKind.appointment.rawValue)
    road.scope = isControl ? [OrderedTaskArea(area: TaskArea.ID(13))] : scope()
    let years = againstWill ? 2 : random.pick([7: 70, 5: 20, 3: 10])
    road.review = random.chance(98) ? decided.adding(years: years) : nil
    road.reservation = isControl ? nil : reservation(in: road.scope, chance: 14)
    let reservation = road.reservation
    road.decide(.appointment, on: decided) {
      $0.effectiveOn = effective
      $0.againstDeclaredWill = againstWill
      $0.hasReservation = reservation != nil
      $0.reservationScope = reservation?.scope
    }
    road.reach(.running, on: effective)
    if againstWill { addParty(.guardianAdLitem, to: &road.records) }
    if isControl {
      addPowerOfAttorney(to: &road.records)
      addGuardian(&road, kind: .professional, role: .supervisory)
    } else if !random.chance(3) {
      addGuardian(&road, kind: usualKind())
    }
  }

  mutating func usualKind() -> GuardianKind {
    random.pick([
      .volunteer: 48, .professional: 38, .associationEmployee: 9, .authorityEmployee: 1,
      .association: 3, .authority: 1,
    ])
  }

  mutating func addGuardian(
    _ road: inout DemoRoad, kind: GuardianKind, role: Assignment.Role = .guardian
  ) {
    var assignment = Assignment(
      caseID: Case.ID(0), guardian: guardians.pick(kind, &random), role: role, kind: kind,
      state: .appointed)
    if kind == .volunteer { assignment.tie = random.pick([Tie.family: 80, .bond: 6, .none: 14]) }
    assignment.effectiveOn = road.day
    if role == .guardian || role == .supervisory {
      road.guardian = road.records.assignments.count
    }
    road.records.assignments.append(
      // Numbered with the proposals, once it is known who is in office.
      CaseRecords.Office(
        reference: "", assignment: assignment, order: road.records.orders.indices.last))
  }

  // MARK: - The end

  private mutating func end(_ road: inout DemoRoad) {
    switch random.below(100) {
    case ..<9: endWithoutAppointment(&road)
    case ..<14:
      addProvisional(&road, isCurrent: false)
      lapse(&road)
    default:
      if random.chance(10) { addProvisional(&road, isCurrent: false) }
      appoint(&road)
      let last = random.day(from: road.day, to: today)
      live(&road, until: last)
      endAppointed(&road, on: max(last, road.day))
    }
  }

  private mutating func endWithoutAppointment(_ road: inout DemoRoad) {
    let reason: EndReason = random.pick([.notNeeded: 85, .transferred: 15])
    if reason == .notNeeded, random.chance(50) { addPowerOfAttorney(to: &road.records) }
    close(&road, on: soon(road, 20, 90), reason)
  }

  /// An einstweilige Anordnung ends by itself (§ 302 S. 1 FamFG).
  private mutating func lapse(_ road: inout DemoRoad) {
    let end = road.records.orders.compactMap { OrderRules.provisionalEnd(of: $0) }.max()
    guard let end, end <= today else { return close(&road, on: today, .death) }
    close(&road, on: end, .lapsed)
  }

  private mutating func endAppointed(_ road: inout DemoRoad, on day: Day) {
    let reason: EndReason = random.pick([.death: 57, .lifted: 31, .transferred: 12])
    if reason == .lifted { road.decide(.lifting, on: day) }
    if reason == .transferred { road.decide(.transfer, on: day) }
    close(&road, on: day, reason)
  }

  private func close(_ road: inout DemoRoad, on day: Day, _ reason: EndReason) {
    road.endOffices(on: day, reason: reason.rawValue)
    road.records.facts.endReason = reason
    road.records.facts.endedOn = day
    if reason == .death { road.records.person.diedOn = day }
    road.reach(.ended, on: day)
  }
}
