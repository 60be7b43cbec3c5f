import GRDB
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

  /// Two entries of one court become one: every period at the second is at the first from now on, and
  /// the second is voided; its history stays.
  ///
  /// A number that both courts have given to different people stops it: one of them is wrong.
  func mergeCourts(keep: Court.ID, drop: Court.ID) throws {
    guard keep != drop else { throw Refusal.sameCourt }
    _ = try record(keep)
    _ = try record(drop)
    let periods = try RecordTable.of(.courtPeriod).records(
      where: "court = ? AND voided IS NULL ORDER BY id", [drop.rawValue], in: db)
    for stored in periods {
      var period = try CourtPeriod(stored.values)
      period.court = keep
      try checkUnique(period.values, of: stored.reference, caseFile: stored.caseFile)
    }
    for stored in periods {
      try update(stored.reference, [.courtPeriodCourt: "\(keep.rawValue)"])
    }
    let rules = try RecordTable.of(.dealingRule).records(
      where: "court = ? AND voided IS NULL ORDER BY id", [drop.rawValue], in: db)
    for stored in rules {
      try update(stored.reference, [.dealingCourt: "\(keep.rawValue)"])
    }
    try void(RecordReference(drop))
  }
}
