import Guardianship

extension Ledger {
  func endAssignment(
    _ id: Assignment.ID, basedOn version: Int, on day: Day, reason: String, byDeath: Bool
  ) throws {
    let stored = try record(RecordReference(id))
    try refuseChanged(
      stored, since: version,
      in: [.assignmentState, .assignmentEffectiveOn, .assignmentEndedOn, .assignmentEndReason])
    var assignment = try Assignment(stored.values)
    guard assignment.state == .appointed else {
      throw Refusal.assignmentEnded(reference: stored.code ?? "")
    }
    guard !reason.isEmpty else { throw Refusal.missing(.assignmentEndReason) }
    try refuseFuture(day, .assignmentEndedOn)
    assignment.state = .ended
    assignment.endedOn = day
    assignment.endReason = reason
    assignment.endedByDeath = byDeath
    try update(id, assignment)
  }
}
