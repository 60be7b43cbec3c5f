import Guardianship

extension Ledger {
  func giveCases(_ ids: [Case.ID], to caseworker: User.ID, from day: Day) throws {
    try refuseUnable(caseworker)
    try forEach(ids) { facts in
      try facts.refuseEnded()
      try assign(facts, to: caseworker, from: day)
    }
  }

  /// - Returns: the caseworker before.
  @discardableResult
  func assign(_ facts: CaseFacts, to caseworker: User.ID, from day: Day) throws -> User.ID? {
    let periods: [Versioned<CaseworkerPeriod>] = try periods(of: facts.id)
    try set(
      CaseworkerPeriod(caseworker: caseworker, period: Period(from: day, to: nil)),
      among: periods, of: facts.id)
    return periods.lasting?.value.caseworker
  }

  /// Does the same to each case once and tells what became of it; a refusal stops its own case only.
  func forEach(_ ids: [Case.ID], _ body: (CaseFacts) throws -> Void) throws {
    var seen: Set<Case.ID> = []
    for id in ids where seen.insert(id).inserted {
      let before = writes
      do {
        try body(try facts(id))
        rows.append(
          Outcome.RowOutcome(caseID: id, result: writes > before ? .changed : .unchanged))
      } catch let refusal as Refusal {
        precondition(writes == before, "a row is refused before it is written")
        rows.append(Outcome.RowOutcome(caseID: id, result: .refused(refusal)))
      }
    }
  }
}
