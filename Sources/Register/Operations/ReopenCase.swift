import Guardianship

extension Ledger {
  /// Opens an ended case again. From the very day it ended on it never ended: then the guardians
  /// whose office the end closed are in office again, and a day of death is taken back. From a later
  /// day on there was a gap, and the court's order names the guardians.
  func reopenCase(_ id: Case.ID, on day: Day) throws {
    let facts = try facts(id)
    guard facts.status == .ended, let ended = facts.statuses.lasting else {
      throw Refusal.caseNotEnded(reference: facts.reference)
    }
    try refuseFuture(day, .statusPeriodFrom)
    if let start = ended.value.period.from, day < start {
      throw Refusal.endBeforeStart(field: .statusPeriodFrom, end: day, start: start)
    }
    let before = try statusBeforeEnd(facts)
    if facts.statuses.dropLast().last?.value.status == before, day == ended.value.period.from {
      try resume(facts, ended)
    } else {
      let period = StatusPeriod(status: before, period: Period(from: day, to: nil))
      try set(period, among: facts.statuses, of: id)
    }
    try forgetEnd(facts, neverEnded: day == facts.file.value.endedOn)
  }

  private func statusBeforeEnd(_ facts: CaseFacts) throws -> CaseStatus {
    if let before = facts.statuses.last(where: { $0.value.status != .ended }) {
      return before.value.status
    }
    // Ended in an old list: whoever had a guardian had an order.
    return try assignments(of: facts.id).isEmpty ? .investigating : .running
  }

  /// Takes the end out of the road of the case as if it had not been.
  private func resume(_ facts: CaseFacts, _ ended: Versioned<StatusPeriod>) throws {
    guard let before = facts.statuses.dropLast().last else { return }
    var resumed = before.value
    resumed.period.to = nil
    try void(RecordReference(ended.id))
    try update(before.id, resumed)
  }

  private func forgetEnd(_ facts: CaseFacts, neverEnded: Bool) throws {
    var file = facts.file.value
    let reason = file.endReason
    file.endReason = nil
    file.endedOn = nil
    try update(facts.id, file)
    if reason == .death, facts.person.value.diedOn != nil {
      var person = facts.person.value
      person.diedOn = nil
      try update(facts.person.id, person)
    }
    guard neverEnded, let reason else { return }
    for assignment in try assignments(of: facts.id)
    where assignment.value.state == .ended && assignment.value.endReason == reason.rawValue {
      var current = assignment.value
      current.state = .appointed
      current.endedOn = nil
      current.endReason = nil
      try update(assignment.id, current)
    }
  }
}
