import GRDB
import Guardianship

extension Ledger {
  /// Betreuer fällt aus: ends the offices where they end, proposes who stands ready, reminds of what
  /// is left to do. What was proposed and not appointed is taken back.
  func loseGuardian(_ loss: GuardianLoss) throws {
    try refuseFuture(loss.on, .assignmentEndedOn)
    let all = try Assignment.all(
      where: "guardian = ? ORDER BY id", [loss.guardian.rawValue], in: db)
    for proposal in all where proposal.value.state.isOpen { try takeBack(proposal, after: loss) }
    for office in all where office.value.state == .appointed {
      if loss.cause.endsOffices {
        try end(
          office, on: loss.on, reason: loss.texts.reason, byDeath: loss.cause == .death)
      }
      try succeed(office, after: loss)
    }
    // Last: what is settled here is kept as it was judged before.
    try rest(loss.guardian, isDead: loss.cause == .death, on: loss.on)
  }

  /// Nobody else is proposed to somebody who falls out; with a death it is over.
  private func rest(_ id: Guardian.ID, isDead: Bool, on day: Day) throws {
    let guardian: Versioned<Guardian> = try record(id)
    var person = guardian.value
    guard isDead || !person.stage.isOver else { return }
    person.stage = isDead ? .deceased : .paused
    person.stageOn = day
    person.pausedUntil = nil
    try update(guardian.id, person)
  }

  /// A loss that somebody else decides about: each case and each proposal gets one Wiedervorlage, and
  /// offices and proposals stay. A death is written down once nothing hangs on the guardian any more.
  func reportLoss(_ report: LossReport) throws {
    try refuseFuture(report.on, .assignmentEndedOn)
    let all = try Assignment.all(
      where: "guardian = ? ORDER BY id", [report.guardian.rawValue], in: db
    ).map(\.value).filter { $0.state == .appointed || $0.state.isOpen }
    var told: Set<Case.ID> = []
    for assignment in all where told.insert(assignment.caseID).inserted {
      try tell(report.text, about: assignment)
    }
    try rest(report.guardian, isDead: report.cause == .death && told.isEmpty, on: report.on)
  }

  /// Whoever proposed, else whoever has the case, else the supervisors; said twice it is said once.
  private func tell(_ text: String, about assignment: Assignment) throws {
    let id = assignment.caseID
    let isTold = try FollowUp.all(where: "caseFile = ? AND doneOn IS NULL", [id.rawValue], in: db)
      .contains { $0.value.text == text }
    guard !isTold, try facts(id).status != .ended else { return }
    let workers: [Versioned<CaseworkerPeriod>] = try periods(of: id)
    var reminder = FollowUp(dueOn: today, text: text)
    let proposer = assignment.state.isOpen ? assignment.proposal.proposedBy : nil
    reminder.owner = try proposer ?? workers.lasting?.value.caseworker ?? firstSupervisor()
    try insert(reminder, links: [.caseFile: id.rawValue])
  }

  private func firstSupervisor() throws -> User.ID? {
    try User.all(
      where: "role = ? AND isActive ORDER BY nameKey", [UserRole.supervisor.rawValue], in: db
    )
    .first?.id
  }

  /// The court hears of whom it was proposed; somebody else is looked for unless somebody is proposed.
  private func takeBack(_ proposal: Versioned<Assignment>, after loss: GuardianLoss) throws {
    let (id, state) = (proposal.value.caseID, proposal.value.state)
    try decline(proposal, .overtaken, reason: loss.texts.reason)
    if state == .proposed, !loss.courtKnows {
      try remind(of: loss.texts.tellCourt, id, proposal.value.proposal)
    }
    let isReplaced = try openProposals(of: id).contains {
      $0.value.role == proposal.value.role && $0.value.guardian != loss.guardian
    }
    if !isReplaced { try remind(of: loss.texts.proposeAnother, id, proposal.value.proposal) }
  }

  private func succeed(_ office: Versioned<Assignment>, after loss: GuardianLoss) throws {
    let id = office.value.caseID
    guard try facts(id).status != .ended else { return }
    if !loss.courtKnows { try remind(of: loss.texts.tellCourt, id) }
    guard office.value.role != .substitute else { return }
    guard var successor = try successor(of: office.value, on: loss.on) else {
      return try remind(of: loss.texts.findSuccessor, id)
    }
    successor.proposal.proposedBy = try worker(of: id)
    let isProposed = try openProposals(of: id).contains {
      $0.value.guardian == successor.guardian && $0.value.role == successor.role
    }
    if !isProposed { try insert(successor) }
  }

  /// A Wiedervorlage of today for whoever proposed, else for whoever has the case.
  private func remind(of text: String, _ id: Case.ID, _ proposal: Proposal? = nil) throws {
    var reminder = FollowUp(dueOn: today, text: text)
    reminder.owner = try proposal?.proposedBy ?? worker(of: id)
    try insert(reminder, links: [.caseFile: id.rawValue])
  }

  private func worker(of id: Case.ID) throws -> User.ID {
    let workers: [Versioned<CaseworkerPeriod>] = try periods(of: id)
    return workers.lasting?.value.caseworker ?? user.id
  }

  /// The Verhinderungsbetreuer of the case, else the Verein that declared its readiness in the
  /// Vereinbarung (§ 15 Abs. 2 Nr. 4 BtOG).
  private func successor(of office: Assignment, on day: Day) throws -> Assignment? {
    func draft(_ guardian: Guardian.ID, _ kind: GuardianKind, _ tie: Tie? = nil) -> Assignment {
      var draft = Assignment(
        caseID: office.caseID, guardian: guardian, role: office.role, kind: kind, state: .draft)
      draft.tie = tie
      draft.taskAreas = office.taskAreas
      return draft
    }
    let substitute = try assignments(of: office.caseID).first {
      $0.value.role == .substitute && $0.value.state == .appointed
        && $0.value.guardian != office.guardian
    }
    if let office = substitute?.value { return draft(office.guardian, office.kind, office.tie) }
    let agreements = try Agreement.all(
      where: "guardian = ? AND substitutes ORDER BY id DESC", [office.guardian.rawValue], in: db)
    return agreements.first { $0.value.isInForce(on: day) }?.value.association
      .map { draft($0, .association) }
  }
}
