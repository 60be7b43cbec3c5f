import GRDB
import Guardianship

extension Ledger {
  /// Writes an Entwurf. It is never blocked; one guardian has one open proposal for a role.
  func propose(_ assignment: Assignment) throws {
    guard assignment.state == .draft else { throw Refusal.onlyByOperation(.assignmentState) }
    var draft = assignment
    draft.proposal.reviewLater = false
    (draft.proposal.submittedOn, draft.proposal.sentOn, draft.proposal.course) = (nil, nil, nil)
    (draft.proposal.claimedBy, draft.proposal.claimedOn) = (nil, nil)
    created = RecordReference(try insertProposal(draft))
  }

  /// Eilfall (§§ 300, 301 FamFG): out in one step, nachträglich zu prüfen. The papers need not be
  /// there (§ 21 Abs. 2 S. 3 BtOG), readiness, consent and registration do.
  func proposeUrgently(_ assignment: Assignment, on day: Day) throws {
    try refuseFuture(day, .assignmentSentOn)
    var urgent = assignment
    urgent.state = .proposed
    urgent.proposal.isUrgent = true
    urgent.proposal.reviewLater = true
    urgent.proposal.submittedOn = day
    urgent.proposal.sentOn = day
    try refuseUnreasoned(urgent)
    let facts = try ProposalFacts.read(urgent, id: nil, in: db, today: day)
    try facts.refuseDeceased()
    let blockers = facts.findings().blockers
    guard blockers.isEmpty else { throw Refusal.blockedBy(blockers) }
    let need = try ReviewTable(in: db, today: today).need(of: urgent, nil, after: [])
      .submitted(by: user.id)
    urgent.proposal.reviewLater = !need.waitsFor.isEmpty
    let id = try insertProposal(urgent)
    try keepFindings(of: id, nil, before: try record(id).value)
    if need.waitsFor.isEmpty {
      try enter(.skipped, nil, of: id, urgent, on: day, rule: need.rule)
    }
    sent.insert(id)
    try sendRequest(urgent.proposal.request, on: day)
    created = RecordReference(id)
  }

  /// A Betreuervorschlag says why (§ 12 Abs. 1 S. 2 BtOG).
  func refuseUnreasoned(_ assignment: Assignment) throws {
    if assignment.values[.assignmentReason] == nil { throw Refusal.missing(.assignmentReason) }
  }

  /// What follows later follows: a day gone by promises nothing.
  private func refusePast(_ values: FieldValues) throws {
    guard let day = values[.assignmentProofsFollowOn].flatMap({ Day(iso: $0) }), day < today
    else { return }
    throw Refusal.endBeforeStart(field: .assignmentProofsFollowOn, end: day, start: today)
  }

  private func insertProposal(_ assignment: Assignment) throws -> Assignment.ID {
    try facts(assignment.caseID).refuseEnded()
    let guardian: Versioned<Guardian> = try record(assignment.guardian)
    try AppointmentRules.check(guardian.value, as: assignment.kind, tie: assignment.tie)
    if let id = assignment.proposal.request { _ = try record(id) }
    try FieldRules.check(assignment.values, of: .assignment, today: today)
    try refusePast(assignment.values)
    try refuseSecond(assignment)
    var proposal = assignment
    proposal.proposal.proposedBy = user.id
    return try insert(proposal)
  }

  /// - Throws: `alreadyProposed`.
  private func refuseSecond(_ assignment: Assignment, beside id: Assignment.ID? = nil) throws {
    let others = try openProposals(of: assignment.caseID).filter { $0.id != id }
    guard
      let known = others.first(where: {
        $0.value.guardian == assignment.guardian && $0.value.role == assignment.role
      })
    else { return }
    throw Refusal.alreadyProposed(reference: try record(RecordReference(known.id)).code ?? "")
  }

  func openProposals(of id: Case.ID) throws -> [Versioned<Assignment>] {
    try assignments(of: id).filter(\.value.state.isOpen)
  }

  /// What nobody follows any more.
  func declineProposals(
    of id: Case.ID, reason: String, _ course: (Assignment) -> Assignment.Course?
  ) throws {
    for proposal in try openProposals(of: id) {
      if let course = course(proposal.value) { try decline(proposal, course, reason: reason) }
    }
  }

  func decline(
    _ proposal: Versioned<Assignment>, _ course: Assignment.Course, reason: String
  ) throws {
    var declined = proposal.value
    declined.decline(course, reason: reason)
    try update(proposal.id, declined)
  }

  /// The order that followed a proposal is no more: the proposal stands where it stood before it.
  func takeBack(_ assignment: Assignment, _ id: Assignment.ID) throws {
    var proposal = assignment
    proposal.state = try stateBeforeAppointment(of: id) ?? .draft
    proposal.effectiveOn = nil
    proposal.endedOn = nil
    proposal.endReason = nil
    proposal.proposal.course = nil
    try update(id, proposal)
  }

  private func stateBeforeAppointment(of id: Assignment.ID) throws -> Assignment.State? {
    let before = try String.fetchOne(
      db,
      sql: """
        SELECT f.oldValue FROM changedRecord r
        JOIN fieldChange f ON f.change = r.change AND f.kind = r.kind AND f.record = r.record
        WHERE r.kind = \(RecordKind.assignment.literal) AND r.record = ? AND f.field = ? AND f.newValue = ?
        ORDER BY r.change DESC LIMIT 1
        """,
      arguments: [
        id.rawValue, Field.assignmentState.rawValue, Assignment.State.appointed.rawValue,
      ])
    return before.flatMap { Assignment.State(rawValue: $0) }
  }

  /// - Throws: `proposalFixed` where what is proposed left the caseworker's hands, `onlyByOperation`
  ///   for what the steps write.
  func checkProposal(_ changed: FieldValues, of stored: StoredRecord) throws {
    let steps: Set<Field> = [
      .assignmentReviewLater, .assignmentIsUrgent, .assignmentProposedBy, .assignmentSubmittedOn,
      .assignmentSentOn, .assignmentWay, .assignmentClaimedBy, .assignmentClaimedOn,
      .assignmentCourse,
    ]
    if let field = changed.fields.first(where: steps.contains) {
      throw Refusal.onlyByOperation(field)
    }
    let state = try Assignment(stored.values).state
    guard state.isOpen else { return }
    if state.isWritable { return try checkDraft(changed, of: stored) }
    // What comes in while the proposal is with others is still written down.
    let late: Set<Field> = [
      .assignmentReadyOn, .assignmentConsentOn, .assignmentProofsFollowOn,
      .assignmentCourtReference, .assignmentReceipt,
    ]
    if changed.fields.contains(where: { !late.contains($0) }) {
      throw Refusal.proposalFixed(state)
    }
    try refusePast(changed)
  }

  private func checkDraft(_ changed: FieldValues, of stored: StoredRecord) throws {
    let draft = try Assignment(stored.values.merging(changed))
    let guardian: Versioned<Guardian> = try record(draft.guardian)
    try AppointmentRules.check(guardian.value, as: draft.kind, tie: draft.tie)
    try refusePast(changed)
    try refuseSecond(draft, beside: Assignment.ID(stored.reference.id))
  }

  /// A draft is taken out; what others have seen is taken back by a step.
  func refuseAtCourt(_ stored: StoredRecord) throws {
    let state = try Assignment(stored.values).state
    if state.isOpen, !state.isWritable { throw Refusal.proposalFixed(state) }
  }

  func sendRequest(_ id: CourtRequest.ID?, on day: Day) throws {
    guard let id else { return }
    var request = try CourtRequest(record(RecordReference(id)).values)
    guard request.isOpen, request.sentOn == nil else { return }
    request.sentOn = max(day, request.receivedOn)
    try update(id, request)
  }
}
