import GRDB
import Guardianship

extension Ledger {
  /// Gives cases away with what is open on them: what a colleague had there, the new caseworker has.
  func handOver(_ handover: Handover) throws {
    for share in handover.shares {
      try refuseInactive(share.to)
      try forEach(share.cases) { facts in
        let before = try give(facts, to: share.to, from: handover.on)
        try handOverOpenWork(of: facts.id, from: before, to: share.to)
      }
    }
  }

  /// Aufträge, Wiedervorlagen and Termine to come of one case, those of other colleagues excepted.
  private func handOverOpenWork(of id: Case.ID, from: User.ID?, to: User.ID) throws {
    func isTheirs(_ owner: User.ID?) -> Bool { owner == nil || owner == from }
    for request in try CourtRequest.all(
      where: "caseFile = ? AND settledOn IS NULL", [id.rawValue], in: db)
    where isTheirs(request.value.assignedTo) {
      var given = request.value
      given.assignedTo = to
      given.assignedOn = max(today, given.receivedOn)
      try update(request.id, given)
    }
    func give<R: FieldCoded>(
      _ records: [Versioned<R>], _ owner: WritableKeyPath<R, User.ID?>
    ) throws {
      for record in records where isTheirs(record.value[keyPath: owner]) {
        var given = record.value
        given[keyPath: owner] = to
        try update(record.id, given)
      }
    }
    try give(
      FollowUp.all(where: "caseFile = ? AND doneOn IS NULL", [id.rawValue], in: db), \.owner)
    try give(
      CalendarEntry.all(
        where: "caseFile = ? AND state = \(CalendarEntry.State.planned.literal) AND day >= ?",
        [id.rawValue, today.iso], in: db), \.user)
  }
}
