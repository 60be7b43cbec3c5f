/// The order that a court makes when it follows a proposal, as far as the case tells its kind; of
/// one that was declined it appoints the guardian who had been proposed.
public struct FollowedProposal: Sendable {
  let assignment: Versioned<Assignment>
  let detail: CaseDetail

  public init(assignment: Versioned<Assignment>, detail: CaseDetail) {
    self.assignment = assignment
    self.detail = detail
  }

  private var proposal: Assignment { assignment.value }

  public func recording(effectiveOn day: Day?, decidedOn: Day?, reviewOn: Day?) -> OrderRecording {
    let inOffice = detail.assignments.filter { office in
      office.value.state == .appointed && office.value.role == proposal.role
        && office.value.guardian != proposal.guardian
    }
    let kind = kind(hasPredecessor: !inOffice.isEmpty)
    var order = CourtOrder(kind: kind)
    order.effectiveOn = day
    order.decidedOn = decidedOn
    order.reviewOn = reviewOn
    order.taskAreas = scope(of: kind)
    let appointment = OrderRecording.Appointment(
      guardian: proposal.state == .declined ? .known(proposal.guardian) : .proposed(assignment.id),
      role: proposal.role, kind: proposal.kind,
      tie: proposal.tie, effectiveOn: day)
    var recording = OrderRecording(
      caseID: proposal.caseID, order: order, appointments: [appointment])
    if kind == .changeOfGuardian { recording.dismissals = inOffice.map(\.id) }
    return recording
  }

  /// While a guardianship runs, somebody comes in another's place (§§ 1868, 1869 BGB) or beside the
  /// guardian (§ 1817 BGB). A Bestellung follows an einstweilige Anordnung (§ 56 FamFG).
  private func kind(hasPredecessor: Bool) -> OrderKind {
    let isRunning = detail.status == .running
    if proposal.proposal.isUrgent, !isRunning { return .provisional }
    if isRunning, proposal.role == .guardian || hasPredecessor { return .changeOfGuardian }
    return isRunning || proposal.role != .guardian ? .furtherGuardian : .appointment
  }

  /// What the order says about the Aufgabenkreis; a further guardian leaves that of the others.
  private func scope(of kind: OrderKind) -> [OrderedTaskArea] {
    switch kind {
    case .furtherGuardian:
      let ordered = detail.taskAreas
      let known = Set(ordered.map(\.area))
      return ordered + proposal.taskAreas.filter { !known.contains($0.area) }
    case .changeOfGuardian: return []
    default: return proposal.taskAreas.isEmpty ? detail.taskAreas : proposal.taskAreas
    }
  }
}
