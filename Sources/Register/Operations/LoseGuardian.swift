import GRDB
import Guardianship

extension Ledger {
  /// Betreuer fällt aus: ends the offices where they end, proposes who stands ready, reminds of what
  /// is left to do. What was proposed and not appointed is taken back.
  func loseGuardian(_ loss: GuardianLoss) throws {
    try refuseFuture(loss.on, .assignmentEndedOn)
    let guardian: Versioned<Guardian> = try record(loss.guardian)
    var person = guardian.value
    if loss.cause == .death || !person.stage.isOver {
      person.stage = loss.cause == .death ? .deceased : .paused
      person.stageOn = loss.on
      person.pausedUntil = nil
      try update(guardian.id, person)
    }
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
