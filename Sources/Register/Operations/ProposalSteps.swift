import GRDB
import Guardianship

extension Ledger {
  /// Takes one step of each proposal; the rules speak at the steps into review and to the court, and
  /// before many are approved that nobody read one by one.
  func take(
    _ step: ProposalStep, of versions: [Assignment.ID: Int], on day: Day
  ) throws {
    if versions.count > 1, case .approve = step {
      for id in versions.keys.sorted() { try refuseUnread(id, on: day) }
    }
    for (id, version) in versions.sorted(by: { $0.key < $1.key }) {
      do { try take(step, of: id, basedOn: version, on: day) } catch let refusal as Refusal
        where versions.count > 1
      {
        let proposal = try record(id)
        let person = try facts(proposal.value.caseID).person.value.listName
        throw Refusal.ofOne(person, refusal)
      }
    }
  }

  private func take(
    _ step: ProposalStep, of id: Assignment.ID, basedOn version: Int, on day: Day
  ) throws {
    let stored = try record(RecordReference(id))
    try refuseChanged(stored, since: version, in: step.relevantFields)
    let assignment = try Assignment(stored.values)
    try refuseFuture(day, .reviewDay)
    let office = try Meta.office(in: db).kind
    guard step.leadsOn(from: assignment, in: office) else {
      throw Refusal.wrongStep(step.operation, from: assignment.state)
    }
    if let (text, field) = step.text, text.allSatisfy(\.isWhitespace) {
      throw Refusal.missing(field)
    }
    var next = assignment
    switch step {
    case .submit: try submit(&next, id, on: day)
    case .claim:
      try refuseReview(of: assignment, id, on: day)
      next.proposal.claimedBy = user.id
      next.proposal.claimedOn = day
    case .release:
      try refuseClaimed(assignment, on: day)
      next.proposal.claimedBy = nil
    case .approve(let note): try approve(&next, id, note, on: day)
    case .giveBack(let text):
      try refuseReview(of: assignment, id, on: day)
      try enter(.returned, text, of: id, assignment, on: day)
      if !next.proposal.reviewLater { next.state = .returned }
      next.proposal.reviewLater = false
      next.proposal.claimedBy = nil
    case .ask(let text):
      try refuseReview(of: assignment, id, on: day)
      try enter(.question, text, of: id, assignment, on: day)
      next.proposal.claimedBy = user.id
      next.proposal.claimedOn = day
    case .answer(let text): try answer(&next, id, text, on: day)
    case .name(let sending):
      next.state = .named
      next.proposal.sentOn = day
      next.proposal.sending = sending
      sent.insert(id)
    case .send(let followUp, let sending):
      next.proposal.sending = sending
      try send(&next, id, followUp, on: day)
    case .decline(let reason): next.decline(.refused, reason: reason)
    case .withdraw(let reason): next.decline(.withdrawn, reason: reason)
    }
    try update(id, next)
  }

  /// What the rules say on the day of the step, which may be entered later.
  private func findings(
    of assignment: Assignment, _ id: Assignment.ID, on day: Day
  ) throws -> [ProposalFinding] {
    let facts = try ProposalFacts.read(assignment, id: id, in: db, today: day)
    try facts.refuseDeceased()
    return facts.findings()
  }

  /// - Throws: `toBeRead` where something stands against the proposal by now.
  private func refuseUnread(_ id: Assignment.ID, on day: Day) throws {
    let stored = try record(RecordReference(id))
    do {
      try findings(of: try Assignment(stored.values), id, on: day).check(for: .submit)
    } catch is Refusal {
      throw Refusal.toBeRead(reference: stored.code ?? "")
    }
  }

  // MARK: - Into review

  private func submit(_ next: inout Assignment, _ id: Assignment.ID, on day: Day) throws {
    if next.awaitsReview { return try passUnwaited(&next, id, on: day) }
    try refuseUnreasoned(next)
    try findings(of: next, id, on: day).check(for: .submit)
    next.proposal.proposedBy = next.proposal.proposedBy ?? user.id
    next.proposal.submittedOn = day
    next.proposal.claimedBy = nil
    let need = try ReviewTable(in: db, today: today).need(of: next, id).submitted(by: user.id)
    next.state = .inReview
    if need.isFulfilled { try pass(&next, id, need, on: day) }
  }

  /// A proposal that came into review when others could still look at it, and waits for nobody now.
  private func passUnwaited(_ next: inout Assignment, _ id: Assignment.ID, on day: Day) throws {
    let need = try ReviewTable(in: db, today: today).need(of: next, id)
    guard need.isFulfilled else {
      throw Refusal.wrongStep(.submitProposal, from: next.state)
    }
    try pass(&next, id, need, on: day)
  }

  /// Ends the review of a proposal that waits for nobody; where nobody looked at it, the rule is
  /// written down.
  private func pass(
    _ next: inout Assignment, _ id: Assignment.ID, _ need: ReviewNeed, on day: Day
  ) throws {
    if need.approvedBy.isEmpty {
      try enter(.skipped, nil, of: id, next, on: day, rule: need.rule)
    }
    next.endReview()
  }

  /// Applies the table of reviews, after it changed, to what waits. What is asked about waits for its
  /// answer.
  func settleReviews() throws {
    let table = try ReviewTable(in: db, today: today)
    let row = AssignmentSQL()
    let waiting = try Assignment.all(
      where: "\(row.isUnfinished) AND \(row.awaitsReview) ORDER BY id", in: db)
    let reviews = try Review.byAssignment(waiting.map(\.id.rawValue), in: db)
    for proposal in waiting {
      let own = reviews[proposal.id.rawValue] ?? []
      let need = try table.need(of: proposal.value, proposal.id, after: own)
      guard own.last?.decision != .question, need.approvedBy.count >= need.asked else { continue }
      var next = proposal.value
      try pass(&next, proposal.id, need, on: today)
      try update(proposal.id, next)
    }
  }

  // MARK: - Review

  /// Four eyes: nobody reviews an own proposal, and nobody what somebody else is looking at. To have
  /// given it into review makes it one's own as well.
  private func refuseReview(
    of assignment: Assignment, _ id: Assignment.ID, on day: Day
  ) throws {
    if assignment.proposal.proposedBy == user.id { throw Refusal.ownReview }
    if try ReviewTable.submitter(of: id, in: db) == user.id { throw Refusal.ownReview }
    try refuseClaimed(assignment, on: day)
  }

  private func refuseClaimed(_ assignment: Assignment, on day: Day) throws {
    guard let claimant = assignment.proposal.claimant(on: day), claimant != user.id else { return }
    throw Refusal.claimed(by: try User.known(claimant, in: db)?.name ?? "")
  }

  private func approve(
    _ next: inout Assignment, _ id: Assignment.ID, _ note: String?, on day: Day
  ) throws {
    try refuseReview(of: next, id, on: day)
    let need = try ReviewTable(in: db, today: today).need(of: next, id)
    if need.approvedBy.contains(user.id) { throw Refusal.ownReview }
    try enter(.approved, note, of: id, next, on: day, rule: need.rule)
    next.proposal.claimedBy = nil
    if need.approvedBy.count + 1 >= need.needed { next.endReview() }
  }

  private func answer(
    _ next: inout Assignment, _ id: Assignment.ID, _ text: String, on day: Day
  ) throws {
    let last = try Review.byAssignment([id.rawValue], in: db)[id.rawValue]?.last
    guard let last, last.decision == .question else { throw Refusal.noQuestion }
    try enter(.answer, text, of: id, next, on: day)
    next.proposal.claimedBy = last.reviewer
    next.proposal.claimedOn = day
  }

  func enter(
    _ decision: Review.Decision, _ text: String?, of id: Assignment.ID, _ assignment: Assignment,
    on day: Day, rule: String? = nil
  ) throws {
    let review = Review(
      assignment: id, decision: decision, text: text, reviewer: user.id, day: day, rule: rule)
    try insert(review, links: [.caseFile: assignment.caseID.rawValue])
  }

  // MARK: - To the court

  private func send(
    _ next: inout Assignment, _ id: Assignment.ID, _ followUp: String?, on day: Day
  ) throws {
    let findings = try findings(of: next, id, on: day)
    try findings.check(for: .send(followUp: followUp))
    next.state = .proposed
    next.proposal.sentOn = day
    sent.insert(id)
    try sendRequest(next.proposal.request, on: day)
    guard findings.contains(where: { $0.note == .checkFollows }),
      let due = next.proposal.proofsFollowOn, let followUp
    else { return }
    var reminder = FollowUp(dueOn: due, text: followUp)
    reminder.owner = next.proposal.proposedBy ?? user.id
    try insert(reminder, links: [.caseFile: next.caseID.rawValue])
  }
}

extension ProposalStep {
  /// What must not have changed since the proposal was read: whoever approves it has seen all of it.
  fileprivate var relevantFields: Set<Field>? {
    if case .approve = self { nil } else { [.assignmentState, .assignmentClaimedBy] }
  }
}
