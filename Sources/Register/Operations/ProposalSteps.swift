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
      try take(step, of: id, basedOn: version, on: day)
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
    case .name:
      next.state = .named
      next.proposal.sentOn = day
      sent.insert(id)
    case .send(let followUp): try send(&next, id, followUp, on: day)
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
    try refuseUnreasoned(next)
    try findings(of: next, id, on: day).check(for: .submit)
    next.proposal.proposedBy = next.proposal.proposedBy ?? user.id
    next.proposal.submittedOn = day
    next.proposal.claimedBy = nil
    let (needed, rule) = try ReviewRule.needed(for: next, in: db)
    next.state = needed == 0 ? .approved : .inReview
    if needed == 0 { try enter(.skipped, nil, of: id, next, on: day, rule: rule) }
  }

  // MARK: - Review

  /// Whether the user gave the proposal into review: that too is one's own proposal.
  private func isSubmitter(of id: Assignment.ID) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.user FROM changedRecord r JOIN change c ON c.id = r.change
        WHERE r.kind = \(RecordKind.assignment.literal) AND r.record = ? AND c.operation = ?
          AND c.undoneBy IS NULL
        ORDER BY c.id DESC LIMIT 1
        """)
    let submitter = try Int64.fetchOne(
      statement, arguments: [id.rawValue, OperationName.submitProposal.rawValue])
    return submitter == user.id.rawValue
  }

  /// Four eyes: nobody reviews an own proposal, and nobody what somebody else is looking at.
  private func refuseReview(
    of assignment: Assignment, _ id: Assignment.ID, on day: Day
  ) throws {
    if assignment.proposal.proposedBy == user.id { throw Refusal.ownReview }
    if try isSubmitter(of: id) { throw Refusal.ownReview }
    guard let claimant = assignment.proposal.claimant(on: day), claimant != user.id else { return }
    throw Refusal.claimed(by: try User.known(claimant, in: db)?.name ?? "")
  }

  private func approve(
    _ next: inout Assignment, _ id: Assignment.ID, _ note: String?, on day: Day
  ) throws {
    try refuseReview(of: next, id, on: day)
    let before = try Review.approvals(of: id, in: db)
    if before.contains(where: { $0.reviewer == user.id }) { throw Refusal.ownReview }
    let (needed, rule) = try ReviewRule.needed(for: next, in: db)
    try enter(.approved, note, of: id, next, on: day, rule: rule)
    next.proposal.claimedBy = nil
    guard before.count + 1 >= needed else { return }
    if !next.proposal.reviewLater { next.state = .approved }
    next.proposal.reviewLater = false
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

  private func enter(
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

extension ReviewRule {
  /// How many approvals an assignment needs, and the line of the table that says so.
  static func needed(
    for assignment: Assignment, in db: Database
  ) throws -> (count: Int, rule: String) {
    let table = try ReviewRule.all(where: "1 ORDER BY id", in: db)
    guard let rule = ReviewRule.rule(for: assignment, in: table.map(\.value)) else {
      return (ReviewRule.usual, "*")
    }
    let words = [rule.kind?.rawValue, rule.tie?.rawValue].compactMap(\.self)
    return (rule.reviews, words.isEmpty ? "*" : words.joined(separator: " "))
  }
}

extension Review {
  /// Approvals since the proposal last came into review.
  static func approvals(of id: Assignment.ID, in db: Database) throws -> [Review] {
    try byAssignment([id.rawValue], in: db)[id.rawValue]?.approvals ?? []
  }
}
