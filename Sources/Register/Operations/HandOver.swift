import GRDB
import Guardianship

extension Ledger {
  /// Gives cases away with what is open on them: what a colleague had there, the new caseworker has.
  func handOver(_ handover: Handover) throws {
    for share in handover.shares {
      try refuseUnable(share.to)
      try forEach(share.cases) { facts in
        let before = try give(facts, to: share.to, from: handover.on)
        try handOverOpenWork(of: facts.id, from: before, to: share.to)
      }
    }
  }

  /// Aufträge, Wiedervorlagen, Termine to come and open proposals of one case, those of other colleagues excepted.
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
    for proposal in try openProposals(of: id)
    where from != nil && proposal.value.proposal.proposedBy == from {
      var given = proposal.value
      given.proposal.proposedBy = to
      try update(proposal.id, given)
    }
  }

  /// Open proposals of somebody who leaves go to the caseworker of their case, or to whoever switches
  /// the account off.
  func giveProposals(of leaver: User.ID) throws {
    let open = try Assignment.all(
      where: "\(AssignmentSQL().isOpen) AND proposedBy = ? ORDER BY id", [leaver.rawValue], in: db)
    for proposal in open {
      let periods: [Versioned<CaseworkerPeriod>] = try periods(of: proposal.value.caseID)
      let next = periods.lasting?.value.caseworker
      let isThere = try next.map { next in
        try next != leaver && record(next).value.worksOnCases
      }
      var given = proposal.value
      given.proposal.proposedBy = isThere == true ? next : user.id
      try update(proposal.id, given)
    }
  }
}
