extension ProposalDetail {
  /// The order that a court makes when it follows the proposal, as far as the case tells its kind; of
  /// one that was declined it appoints the guardian who had been proposed.
  public func followed(effectiveOn day: Day?, decidedOn: Day?, reviewOn: Day?) -> OrderRecording {
    let inOffice = caseDetail.assignments.filter { office in
      office.value.state == .appointed && office.value.role == assignment.role
        && office.value.guardian != assignment.guardian
    }
    let kind = kind(hasPredecessor: !inOffice.isEmpty)
    var order = CourtOrder(kind: kind)
    order.effectiveOn = day
    order.decidedOn = decidedOn
    order.reviewOn = reviewOn
    order.taskAreas = scope(of: kind)
    let appointment = OrderRecording.Appointment(
      guardian: assignment.state == .declined ? .known(assignment.guardian) : .proposed(record.id),
      role: assignment.role, kind: assignment.kind,
      tie: assignment.tie, effectiveOn: day)
    var recording = OrderRecording(
      caseID: assignment.caseID, order: order, appointments: [appointment])
    if kind == .changeOfGuardian { recording.dismissals = inOffice.map(\.id) }
    return recording
  }

  /// While a guardianship runs, somebody comes in another's place (§§ 1868, 1869 BGB) or beside the
  /// guardian (§ 1817 BGB). A Bestellung follows an einstweilige Anordnung (§ 56 FamFG).
  private func kind(hasPredecessor: Bool) -> OrderKind {
    let isRunning = caseDetail.status == .running
    if assignment.proposal.isUrgent, !isRunning { return .provisional }
    if isRunning, assignment.role == .guardian || hasPredecessor { return .changeOfGuardian }
    return isRunning || assignment.role != .guardian ? .furtherGuardian : .appointment
  }

  /// What the order says about the Aufgabenkreis; a further guardian leaves that of the others.
  private func scope(of kind: OrderKind) -> [OrderedTaskArea] {
    switch kind {
    case .furtherGuardian:
      let ordered = caseDetail.taskAreas
      let known = Set(ordered.map(\.area))
      return ordered + assignment.taskAreas.filter { !known.contains($0.area) }
    case .changeOfGuardian: return []
    default: return assignment.taskAreas.isEmpty ? caseDetail.taskAreas : assignment.taskAreas
    }
  }
}
