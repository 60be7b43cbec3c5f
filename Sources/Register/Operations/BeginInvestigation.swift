import Guardianship

extension Ledger {
  func beginInvestigation(of id: Case.ID, on day: Day) throws {
    let facts = try facts(id)
    try facts.refuseEnded()
    guard facts.status == .inquiry else {
      throw Refusal.wrongStatus(facts.status, needed: [.inquiry])
    }
    try refuseFuture(day, .statusPeriodFrom)
    if let opened = facts.openedOn, day < opened {
      throw Refusal.endBeforeStart(field: .statusPeriodFrom, end: day, start: opened)
    }
    try setStatus(.investigating, of: facts, from: day)
  }
}
