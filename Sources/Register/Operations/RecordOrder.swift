import GRDB
import Guardianship

extension Ledger {
  /// Records what the court decided and lets it take effect: status, guardians, end of the file.
  ///
  /// Works from every status. An order that lies before the end of an ended case fills the history
  /// and leaves the end alone; an appointment after it opens the case again.
  func recordOrder(_ recording: OrderRecording) throws {
    let order = recording.order
    let facts = try facts(recording.caseID)
    try check(order, born: facts.person.value.born)
    let namesGuardians = !recording.appointments.isEmpty || !recording.dismissals.isEmpty
    guard !namesGuardians || order.kind.changes.contains(.guardian) else {
      throw Refusal.orderAppointsNobody(order.kind)
    }
    // Every period counts from one of the two.
    if order.effectiveOn == nil, order.decidedOn == nil {
      throw Refusal.missing(.orderEffectiveOn)
    }
    let id = try insert(order, links: [.caseFile: facts.id.rawValue])
    let day = order.effectiveOn ?? order.decidedOn ?? today
    try moveOn(facts, by: order, on: day)
    try dismiss(recording.dismissals, facts, by: order, on: day)
    try appoint(recording.appointments, facts, by: (id, order), on: day)
    for id in recording.settled { try settle(record(id), on: order.decidedOn ?? day) }
    created = RecordReference(id)
  }

  /// - Throws: what `OrderRules` refuse, a day of decision in the future, unknown task areas.
  func check(_ order: CourtOrder, born: Day?) throws {
    try OrderRules.check(order, born: born)
    if let decided = order.decidedOn { try refuseFuture(decided, .orderDecidedOn) }
    for ordered in order.taskAreas {
      guard try RecordTable.of(.taskArea).record(ordered.area.rawValue, in: db) != nil else {
        throw Refusal.unknownValue(.orderTaskAreas, "\(ordered.area.rawValue)")
      }
    }
  }

  private func moveOn(_ facts: CaseFacts, by order: CourtOrder, on day: Day) throws {
    guard let status = order.kind.resultingStatus else { return }
    if let reason = order.kind.endReason {
      if facts.status == .ended {
        try completeEnd(of: facts, on: day, reason: reason)
      } else {
        let field: Field = order.effectiveOn == nil ? .orderDecidedOn : .orderEffectiveOn
        try refuseEnd(of: facts, on: day, at: field)
        try end(facts, on: day, reason: reason)
      }
      return
    }
    let reopens = facts.statuses.lasting?.value.period.from.map { $0 < day } ?? true
    if facts.status == .ended, reopens {
      var file = facts.file.value
      file.endReason = nil
      file.endedOn = nil
      try update(facts.id, file)
    }
    try setStatus(status, of: facts, from: day)
  }

  /// The order tells what an old list left out.
  private func completeEnd(of facts: CaseFacts, on day: Day, reason: EndReason) throws {
    var file = facts.file.value
    guard file.endReason == nil, file.endedOn == nil else { return }
    file.endReason = reason
    file.endedOn = day
    try update(facts.id, file)
  }

  private func dismiss(
    _ dismissals: [Assignment.ID], _ facts: CaseFacts, by order: CourtOrder, on day: Day
  ) throws {
    for id in dismissals {
      let stored = try record(RecordReference(id))
      let assignment: Versioned<Assignment> = try stored.versioned()
      guard assignment.value.caseID == facts.id, assignment.value.state == .appointed else {
        throw Refusal.assignmentEnded(reference: stored.code ?? "")
      }
      if let start = assignment.value.effectiveOn, day < start {
        let field: Field = order.effectiveOn == nil ? .orderDecidedOn : .orderEffectiveOn
        throw Refusal.endBeforeStart(field: field, end: day, start: start)
      }
      try end(assignment, on: day, reason: order.kind.rawValue)
    }
  }

  private func appoint(
    _ appointments: [OrderRecording.Appointment], _ facts: CaseFacts,
    by order: (id: CourtOrder.ID, value: CourtOrder), on day: Day
  ) throws {
    let earlier = try assignments(of: facts.id).filter { $0.value.state == .appointed }
    let provisional = try provisionalAssignments(of: facts.id)
    let proposals = try openProposals(of: facts.id)
    var appointed: [Assignment] = []
    var followed: [Assignment.ID?] = []
    for appointment in appointments {
      let assignment = try assignment(for: appointment, facts, by: order.value)
      let proposal = try proposal(for: appointment, assignment, among: proposals)
      followed.append(proposal?.id)
      appointed.append(proposal.map { assignment.following($0.value) } ?? assignment)
    }
    for assignment in earlier {
      let isAppointedAnew = appointed.contains {
        $0.guardian == assignment.value.guardian && $0.role == assignment.value.role
      }
      // § 56 FamFG: the einstweilige Anordnung ends where the final order takes effect.
      let isReplaced = order.value.kind == .appointment && provisional.contains(assignment.id)
      guard isAppointedAnew || isReplaced, (assignment.value.effectiveOn ?? day) <= day else {
        continue
      }
      try end(assignment, on: day, reason: order.value.kind.rawValue)
    }
    let file = try record(facts.id)
    for (assignment, proposal) in zip(appointed, followed) {
      // Whoever comes beside a proposed guardian takes nobody's place; a court knows only what was
      // sent to it.
      let isRivalled = proposals.contains {
        $0.value.role == assignment.role && !followed.contains($0.id)
          && $0.value.proposal.sentOn != nil
      }
      let id = try enter(
        assignment, following: proposal, isRivalled: isRivalled, by: order.id)
      guard let endedOn = file.value.endedOn else { continue }
      try end(record(id), on: endedOn, reason: file.value.endReason?.rawValue)
    }
  }

  /// The proposal that the court follows: the one that is named, or one of the same guardian.
  private func proposal(
    for appointment: OrderRecording.Appointment, _ assignment: Assignment,
    among proposals: [Versioned<Assignment>]
  ) throws -> Versioned<Assignment>? {
    if case .proposed(let id) = appointment.guardian {
      guard let proposal = proposals.first(where: { $0.id == id }) else {
        let stored = try record(RecordReference(id))
        throw Refusal.wrongStep(.recordOrder, from: try Assignment(stored.values).state)
      }
      return proposal
    }
    return proposals.first {
      $0.value.guardian == assignment.guardian && $0.value.role == assignment.role
    }
  }

  /// Writes the appointment, over its proposal where there is one; other proposals for the role are
  /// not followed.
  private func enter(
    _ assignment: Assignment, following proposal: Assignment.ID?, isRivalled: Bool,
    by order: CourtOrder.ID
  ) throws -> Assignment.ID {
    var appointed = assignment
    let isFollowed = proposal != nil && assignment.proposal.sentOn != nil
    appointed.proposal.course =
      isFollowed ? .followed : isRivalled ? .deviated : .withoutProposal
    let id: Assignment.ID
    if let proposal {
      try update(proposal, appointed)
      try db.execute(
        sql: "UPDATE assignment SET courtOrder = ? WHERE id = ?",
        arguments: [order.rawValue, proposal.rawValue])
      id = proposal
    } else {
      id = try insert(appointed, links: [.courtOrder: order.rawValue])
    }
    try declineProposals(of: assignment.caseID, reason: OperationName.recordOrder.rawValue) {
      guard $0.role == assignment.role else { return nil }
      return $0.proposal.sentOn == nil ? .overtaken : .notFollowed
    }
    return id
  }

  private func assignment(
    for appointment: OrderRecording.Appointment, _ facts: CaseFacts, by order: CourtOrder
  ) throws -> Assignment {
    func check(_ guardian: Guardian) throws {
      try AppointmentRules.check(guardian, as: appointment.kind, tie: appointment.tie)
    }
    let guardian: Guardian.ID
    switch appointment.guardian {
    case .known(let id):
      try check(record(id).value)
      guardian = id
    case .new(let new):
      try check(new)
      guardian = try insert(new)
    case .proposed(let id): guardian = try record(id).value.guardian
    }
    var assignment = Assignment(
      caseID: facts.id, guardian: guardian, role: appointment.role, kind: appointment.kind,
      state: .appointed)
    assignment.tie = appointment.tie
    assignment.effectiveOn = appointment.effectiveOn ?? order.effectiveOn
    return assignment
  }

  private func provisionalAssignments(of id: Case.ID) throws -> Set<Assignment.ID> {
    let orders = try CourtOrder.all(
      where: "caseFile = ? AND kind = \(OrderKind.provisional.literal)", [id.rawValue], in: db)
    let numbers = Set(orders.map(\.id.rawValue))
    let stored = try RecordTable.of(.assignment).records(
      where: "caseFile = ? AND voided IS NULL", [id.rawValue], in: db)
    return Set(
      stored.filter { $0.links[.courtOrder].map(numbers.contains) ?? false }
        .map { Assignment.ID($0.reference.id) })
  }
}

extension Assignment {
  /// The appointment as the court made it, with what the office proposed and why.
  fileprivate func following(_ proposal: Assignment) -> Assignment {
    var appointed = self
    appointed.proposal = proposal.proposal
    appointed.taskAreas = proposal.taskAreas
    appointed.courtReference = courtReference ?? proposal.courtReference
    appointed.tie = tie ?? proposal.tie
    return appointed
  }
}
