import Guardianship

extension Ledger {
  /// A correction, no move: the period keeps its days and its number. A case without a period gets
  /// one without days.
  func setCourt(of ids: [Case.ID], _ court: Court.ID) throws {
    _ = try record(court)
    try forEach(ids) { facts in
      let periods: [Versioned<CourtPeriod>] = try periods(of: facts.id)
      guard let current = periods.current(on: today) ?? periods.last else {
        let period = CourtPeriod(
          court: court, fileNumber: nil, period: Period(from: nil, to: nil))
        try insert(period, links: [.caseFile: facts.id.rawValue])
        return
      }
      var corrected = current.value
      corrected.court = court
      try checkUnique(
        corrected.values, of: RecordReference(current.id), caseFile: facts.id.rawValue)
      try update(current.id, corrected)
    }
  }
}
