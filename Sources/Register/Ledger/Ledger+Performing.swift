import Guardianship

extension Ledger {
  func perform(_ operation: Operation) throws {
    switch operation {
    case .openCase(let opening): try openCase(opening)
    case .edit(let edits): try edit(edits)
    case .add(let record): try add(record)
    case .void(let reference, let version, _): try void(reference, basedOn: version)
    case .move(let person, let residence): try move(person, to: residence)
    case .changeCourt(let id, let court, let number, let day):
      try changeCourt(of: id, court: court, fileNumber: number, from: day)
    case .beginInvestigation(let id, let day): try beginInvestigation(of: id, on: day)
    case .recordOrder(let recording): try recordOrder(recording)
    case .endCase(let ending): try endCase(ending)
    case .reopenCase(let id, let day, _): try reopenCase(id, on: day)
    case .endAssignment(let id, let version, let day, let reason, let byDeath):
      try endAssignment(id, basedOn: version, on: day, reason: reason, byDeath: byDeath)
    case .recordDeadline(let entry, let id): try recordDeadline(entry, of: id)
    case .receiveRequests(let receipt): try receiveRequests(receipt)
    case .dealOut(let dealings): try dealOut(dealings)
    case .finishFollowUps(let ids, let day): try finishFollowUps(ids, on: day)
    case .moveFollowUps(let ids, let day): try moveFollowUps(ids, to: day)
    case .handOver(let handover): try handOver(handover)
    case .steps(let step, let versions, let day): try take(step, of: versions, on: day)
    case .proposeUrgently(let assignment, let day): try proposeUrgently(assignment, on: day)
    case .loseGuardian(let loss): try loseGuardian(loss)
    case .reportLoss(let report): try reportLoss(report)
    case .mergePersons(let keep, let drop): try mergePersons(keep: keep, drop: drop)
    case .giveCases(let ids, let user, let day): try giveCases(ids, to: user, from: day)
    case .setDistrict(let ids, let district): try setDistrict(of: ids, district)
    case .setCourt(let ids, let court): try setCourt(of: ids, court)
    case .setGuardianKind(let ids, let kind): try setGuardianKind(of: ids, kind)
    case .mergeEntries(let keep, let drop): try mergeEntries(keep: keep, drop: drop)
    case .mergeDistricts(let keep, let drop): try mergeDistricts(keep: keep, drop: drop)
    case .undo(let change): try undo(change)
    }
    if operation.changes(.reviewRule) { try settleReviews() }
  }
}

extension Operation {
  /// Whether a record of the kind is added, edited or voided by itself.
  fileprivate func changes(_ kind: RecordKind) -> Bool {
    switch self {
    case .add(let record): record.kind == kind
    case .edit(let edits): edits.contains { $0.record.kind == kind }
    case .void(let reference, _, _): reference.kind == kind
    default: false
    }
  }
}
