import Guardianship

extension Ledger {
  /// The first number of a case joins the period it is pending in; another court or another number
  /// begins a new one, and the old number stays findable.
  func changeCourt(
    of id: Case.ID, court: Court.ID, fileNumber: FileNumber?, from day: Day
  ) throws {
    let facts = try facts(id)
    try facts.refuseEnded()
    try refuseFuture(day, .courtPeriodFrom)
    _ = try record(court)
    let periods: [Versioned<CourtPeriod>] = try periods(of: id)
    if let current = periods.last(where: { $0.value.period.isOpen(on: day) }),
      current.value.fileNumber == nil, current.value.court == nil || current.value.court == court
    {
      var completed = current.value
      completed.court = court
      completed.fileNumber = fileNumber
      if try update(current.id, completed) { created = RecordReference(current.id) }
      return
    }
    let period = CourtPeriod(
      court: court, fileNumber: fileNumber, period: Period(from: day, to: nil))
    created = try set(period, among: periods, of: id).map { RecordReference($0) }
  }
}
