import GRDB
import Guardianship

extension Ledger {
  /// Gives cases away with what is open on them: what a colleague had there, the new caseworker has.
  /// Of one who leaves everything else follows, and the account is switched off.
  func handOver(_ handover: Handover) throws {
    if let leaver = handover.leaver { try refuseLeaving(leaver) }
    for share in handover.shares {
      try refuseUnable(share.to)
      try forEach(share.cases) { facts in
        if handover.leaver == nil { try facts.refuseEnded() }
        let before = try assign(facts, to: share.to, from: handover.on)
        try handOverOpenWork(of: facts.id, from: before, to: share.to)
      }
    }
    if let leaver = handover.leaver { try leave(leaver) }
  }

  /// What is open of one case, that of other colleagues excepted.
  private func handOverOpenWork(of id: Case.ID, from: User.ID?, to: User.ID) throws {
    for charge in Charge.all {
      for record in try charge.records(in: id, today: today, in: db) {
        let owner = charge.owner(of: record)
        let isTheirs = owner.map { $0 == from } ?? charge.takesOwnerless
        if isTheirs { try give(record, charge, to: to) }
      }
    }
  }

  private func give(_ record: StoredRecord, _ charge: Charge, to: User.ID) throws {
    guard charge.owner(of: record) != to else { return }
    var values: FieldValues = [charge.owner: "\(to.rawValue)"]
    if record.reference.kind == .courtRequest {
      let request = try CourtRequest(record.values)
      values[.requestAssignedOn] = max(today, request.receivedOn).iso
    }
    // Nobody stands in for themselves: then nobody does.
    if record.reference.kind == .absence, record.values[.absenceUser] == "\(to.rawValue)" {
      values[.absenceSubstitute] = nil
    }
    try update(record.reference, values)
  }

  // MARK: - Somebody leaves

  private func refuseLeaving(_ leaver: Handover.Leaver) throws {
    try Rights.check(.addUser, for: user.value.role)
    let stored = try record(RecordReference(leaver.user))
    try refuseChanged(stored, since: leaver.version, in: nil)
  }

  /// Gives away what lies outside the cases, gives claims back and switches the account off; what
  /// nobody was named for is a refusal of the whole.
  private func leave(_ leaver: Handover.Leaver) throws {
    for charge in Charge.all {
      for record in try charge.records(of: leaver.user, today: today, in: db) {
        guard let to = leaver.rest[record.reference] else { continue }
        try refuseUnable(to)
        try give(record, charge, to: to)
      }
    }
    for claim in try Claims.of(leaver.user, in: db) {
      try update(claim.reference, [.assignmentClaimedBy: nil])
    }
    let stored = try record(RecordReference(leaver.user))
    let off: FieldValues = [.userIsActive: "0"]
    try checkUser(off, of: stored)
    try update(stored.reference, off)
  }
}

/// Proposals in review that a user is looking at.
enum Claims {
  static func of(_ user: User.ID, in db: Database) throws -> [StoredRecord] {
    let row = AssignmentSQL()
    return try RecordTable.of(.assignment).records(
      where: "claimedBy = ? AND \(row.isOpen) AND voided IS NULL ORDER BY id", [user.rawValue],
      in: db)
  }
}
