import Guardianship

extension Ledger {
  func giveCases(_ ids: [Case.ID], to caseworker: User.ID, from day: Day) throws -> Performed {
    try refuseInactive(caseworker)
    return try forEach(ids) { facts in
      try facts.refuseEnded()
      let periods: [Versioned<CaseworkerPeriod>] = try self.periods(
        of: .caseFile, facts.id.rawValue)
      try self.set(
        CaseworkerPeriod(caseworker: caseworker, period: Period(from: day, to: nil)),
        among: periods, of: .caseFile, facts.id.rawValue)
    }
  }

  /// Does the same to each case once and tells what became of it; a refusal stops its own case only.
  func forEach(_ ids: [Case.ID], _ body: (CaseFacts) throws -> Void) throws -> Performed {
    var performed = Performed()
    var seen: Set<Case.ID> = []
    for id in ids where seen.insert(id).inserted {
      let before = writes
      do {
        try body(try facts(id))
        performed.rows.append(
          Outcome.RowOutcome(caseID: id, result: writes > before ? .changed : .unchanged))
      } catch let refusal as Refusal {
        precondition(writes == before, "a row is refused before it is written")
        performed.rows.append(Outcome.RowOutcome(caseID: id, result: .refused(refusal)))
      }
    }
    return performed
  }
}
