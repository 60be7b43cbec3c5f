import Guardianship
import Testing

@testable import Register

@Suite("Reviewing a proposal")
struct ProposalReviewTests {
  let desk: Desk
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
    guardian = try desk.guardian()
    try desk.showPapers(of: guardian)
  }

  private func submitted(by user: User.ID? = nil) throws -> Assignment.ID {
    let proposal = try desk.propose(guardian, in: id, by: user)
    let outcome = try desk.step(.submit, proposal, by: user)
    #expect(outcome.isDone, "\(outcome)")
    return proposal
  }

  @Test("without a table one supervisor looks at a proposal")
  func usual() throws {
    let proposal = try submitted()
    #expect(try desk.assignment(proposal).state == .inReview)
    #expect(
      try desk.step(.approve(note: nil), proposal).refusal
        == .notAllowed(.reviewProposal, .caseworker))
    #expect(
      try desk.step(.claim, proposal).refusal == .notAllowed(.claimProposal, .caseworker))
    try desk.walk(proposal, .claim, .approve(note: "gut begründet"))
    #expect(try desk.assignment(proposal).state == .approved)
    #expect(try desk.assignment(proposal).proposal.claimedBy == nil)
    let review = try #require(try desk.reviews(proposal).first)
    #expect(review.decision == .approved && review.rule == "*" && review.reviewer == desk.leader)
    #expect(try desk.isWhole())
  }

  @Test("who gives a colleague's draft into review does not review it")
  func submitter() throws {
    let second = try desk.secondLeader()
    let proposal = try desk.propose(guardian, in: id)
    #expect(try desk.step(.submit, proposal, by: desk.leader).isDone)
    #expect(try desk.step(.approve(note: nil), proposal, by: desk.leader).refusal == .ownReview)
    #expect(try desk.step(.approve(note: nil), proposal, by: second).isDone)
    #expect(try desk.isWhole())
  }

  @Test("a line of the table that asks for none lets a proposal pass and is recorded")
  func none() throws {
    try desk.add(ReviewRule(kind: .volunteer, tie: .family, reviews: 0), by: desk.leader)
    let proposal = try submitted()
    #expect(try desk.assignment(proposal).state == .approved)
    let review = try #require(try desk.reviews(proposal).first)
    #expect(review.decision == .skipped && review.rule == "volunteer family")
    try desk.undo()
    #expect(try desk.assignment(proposal).state == .draft)
    #expect(try desk.reviews(proposal).isEmpty)
    #expect(try desk.isWhole())
  }

  @Test("where two look, one supervisor approves once")
  func two() throws {
    try desk.add(ReviewRule(kind: nil, tie: nil, reviews: 2), by: desk.leader)
    let other = try desk.secondLeader()
    let proposal = try submitted()
    try desk.walk(proposal, .approve(note: nil))
    #expect(try desk.assignment(proposal).state == .inReview)
    #expect(try desk.step(.approve(note: nil), proposal, by: desk.leader).refusal == .ownReview)
    #expect(try desk.step(.approve(note: nil), proposal, by: other).isDone)
    #expect(try desk.assignment(proposal).state == .approved)
    let row = try #require(try desk.register.proposal(proposal, today: desk.today)).row
    #expect(row.reviewedBy == ["Lang, Karin", "Roth, Eva"])
  }

  @Test("what was returned and comes again is approved anew")
  func again() throws {
    try desk.add(ReviewRule(kind: nil, tie: nil, reviews: 2), by: desk.leader)
    let other = try desk.secondLeader()
    let proposal = try submitted()
    try desk.walk(proposal, .approve(note: nil))
    #expect(try desk.step(.giveBack("Sicht fehlt"), proposal, by: other).isDone)
    #expect(try desk.assignment(proposal).state == .returned)
    try desk.walk(proposal, .submit, .approve(note: nil))
    #expect(try desk.assignment(proposal).state == .inReview)
    #expect(try desk.step(.approve(note: nil), proposal, by: other).isDone)
    #expect(try desk.assignment(proposal).state == .approved)
  }

  @Test("nobody reviews an own proposal, nor holds it")
  func fourEyes() throws {
    let other = try desk.secondLeader()
    let proposal = try submitted(by: desk.leader)
    for step in [ProposalStep.claim, .approve(note: nil), .giveBack("nein"), .ask("wie?")] {
      #expect(try desk.step(step, proposal, by: desk.leader).refusal == .ownReview)
    }
    #expect(try desk.step(.approve(note: nil), proposal, by: other).isDone)
  }

  @Test("a claim keeps others off and is free again after a day")
  func claims() throws {
    let other = try desk.secondLeader()
    let proposal = try submitted()
    try desk.walk(proposal, .claim)
    #expect(
      try desk.step(.approve(note: nil), proposal, by: other).refusal
        == .claimed(by: "Lang, Karin"))
    desk.today = desk.today.adding(days: 1)
    #expect(try desk.step(.claim, proposal, by: other).refusal == .claimed(by: "Lang, Karin"))
    desk.today = desk.today.adding(days: 1)
    #expect(try desk.step(.claim, proposal, by: other).isDone)
    #expect(
      try desk.step(.approve(note: nil), proposal, by: desk.leader).refusal
        == .claimed(by: "Roth, Eva"))
  }

  @Test("a question stays in the queue, the answer brings it back to the asker")
  func question() throws {
    let proposal = try submitted()
    #expect(try desk.step(.answer("ja"), proposal).refusal == .noQuestion)
    try desk.walk(proposal, .ask("Wer hat mit der Tochter gesprochen?"))
    #expect(try desk.assignment(proposal).state == .inReview)
    let rows = try desk.rows(.assignments, [FilterTerm(.done, [.flag(false)])])
    guard case .assignment(let row)? = rows.first else {
      Issue.record("not in the queue")
      return
    }
    #expect(row.hasOpenQuestion && row.claimedBy == "Lang, Karin")
    desk.today = desk.today.adding(days: 5)
    try desk.walk(proposal, .answer("Ich, am 20.11."))
    let answered = try #require(try desk.register.proposal(proposal, today: desk.today))
    #expect(!answered.row.hasOpenQuestion)
    #expect(answered.assignment.proposal.claimant(on: desk.today) == desk.leader)
    #expect(answered.reviews.map(\.value.decision) == [.question, .answer])
    #expect(try desk.step(.answer("noch einmal"), proposal).refusal == .noQuestion)
    try desk.walk(proposal, .approve(note: nil))
    #expect(try desk.isWhole())
  }

  @Test("returning and asking need a text, declining and withdrawing a reason")
  func texts() throws {
    let proposal = try submitted()
    for step in [ProposalStep.giveBack(""), .ask("")] {
      #expect(
        try desk.step(step, proposal, by: desk.leader).refusal == .missing(.reviewText))
    }
    #expect(try desk.step(.withdraw(""), proposal).refusal == .missing(.assignmentEndReason))
    #expect(
      try desk.step(.decline("x"), proposal).refusal
        == .wrongStep(.declineProposal, from: .inReview))
    try desk.walk(proposal, .withdraw("zieht weg"))
    #expect(try desk.assignment(proposal).endReason == "zieht weg")
    #expect(
      try desk.step(.submit, proposal).refusal == .wrongStep(.submitProposal, from: .declined))
  }

  @Test("whoever approves has seen what is proposed: an older reading is a conflict")
  func olderReading() throws {
    let other = try desk.secondLeader()
    let proposal = try submitted()
    let seen = try #require(try desk.register.entry(RecordReference(proposal))).version
    #expect(try desk.step(.giveBack("Grund fehlt"), proposal, by: other).isDone)
    try desk.change(proposal, [.assignmentReason: "ein ganz anderer"])
    try desk.walk(proposal, .submit)
    let outcome = try desk.perform(
      .step(.approve(note: nil), of: proposal, basedOn: seen, on: desk.today), by: desk.leader)
    guard case .conflict(let conflicts) = outcome else {
      Issue.record("approved what nobody read: \(outcome)")
      return
    }
    #expect(conflicts.flatMap(\.fields).map(\.field).contains(.assignmentReason))
    try desk.walk(proposal, .approve(note: nil))
  }

  @Test("two desks: a step from where the proposal stands no more is a conflict")
  func twoDesks() throws {
    let other = try desk.secondLeader()
    let proposal = try submitted()
    let seen = try #require(try desk.register.entry(RecordReference(proposal))).version
    try desk.walk(proposal, .approve(note: nil))
    for step in [ProposalStep.approve(note: nil), .giveBack("nein"), .claim, .ask("wie?")] {
      let outcome = try desk.perform(
        .step(step, of: proposal, basedOn: seen, on: desk.today), by: other)
      guard case .conflict = outcome else {
        Issue.record("\(step): \(outcome)")
        continue
      }
    }
    #expect(try desk.reviews(proposal).count == 1)
  }

  @Test("each step is taken back by whoever took it, as long as nobody went on")
  func undoing() throws {
    let proposal = try submitted()
    for step in [
      ProposalStep.claim, .ask("wie?"), .giveBack("Sicht fehlt"), .approve(note: "gut"),
    ] {
      let before = try desk.assignment(proposal)
      try desk.walk(proposal, step)
      try desk.undo(by: desk.leader)
      #expect(try desk.assignment(proposal) == before, "\(step)")
      #expect(try desk.reviews(proposal).isEmpty)
      #expect(try desk.isWhole())
    }
    let submit = try #require(try desk.register.lastUndoable(by: desk.worker))
    try desk.walk(proposal, .approve(note: nil))
    guard case .changedSince? = try desk.perform(.undo(submit.change.id)).refusal else {
      Issue.record("taken back under the reviewer's hands")
      return
    }
    #expect(try desk.assignment(proposal).state == .approved)
  }

  @Test("many are approved in one change, and taken back in one; one that moved stops all")
  func many() throws {
    var versions: [Assignment.ID: Int] = [:]
    for family in ["Adam", "Bruns"] {
      let proposal = try desk.propose(try desk.guardian(family), in: try desk.openCase())
      try desk.walk(proposal, .submit)
      versions[proposal] = try #require(try desk.register.entry(RecordReference(proposal))).version
    }
    let all = Array(versions.keys)
    let approval = Operation.steps(.approve(note: nil), of: versions, on: desk.today)
    #expect(try desk.perform(approval, by: desk.leader).isDone)
    #expect(try all.map { try desk.assignment($0).state } == [.approved, .approved])
    try desk.undo(by: desk.leader)
    #expect(try all.map { try desk.assignment($0).state } == [.inReview, .inReview])
    try desk.walk(all[0], .withdraw("zieht weg"))
    #expect(!(try desk.perform(approval, by: desk.leader).isDone))
    #expect(try desk.assignment(all[1]).state == .inReview)
  }

  @Test("many at once pass only where no rule speaks against any of them")
  func manyUnread() throws {
    let tired = try desk.guardian("Adam")
    let first = try desk.propose(tired, in: try desk.openCase())
    let second = try desk.propose(try desk.guardian("Bruns"), in: try desk.openCase())
    for proposal in [first, second] { try desk.walk(proposal, .submit) }
    try desk.change(tired, [.guardianStage: Guardian.Stage.paused.rawValue])
    var versions: [Assignment.ID: Int] = [:]
    for proposal in [first, second] {
      versions[proposal] = try #require(try desk.register.entry(RecordReference(proposal))).version
    }
    let approval = Operation.steps(.approve(note: nil), of: versions, on: desk.today)
    let reference = try #require(try desk.register.proposal(first, today: desk.today)).row.reference
    #expect(
      try desk.perform(approval, by: desk.leader).refusal == .toBeRead(reference: reference))
    #expect(try desk.assignment(second).state == .inReview)
    try desk.walk(first, .approve(note: nil))
  }

  @Test("an approval is given back before the proposal goes out")
  func approvedGivenBack() throws {
    let proposal = try submitted()
    try desk.walk(proposal, .approve(note: nil))
    #expect(try desk.step(.giveBack("Vereinbarung fehlt"), proposal, by: desk.leader).isDone)
    #expect(try desk.assignment(proposal).state == .returned)
    let row = try #require(try desk.register.proposal(proposal, today: desk.today)).row
    #expect(row.reviewedBy.isEmpty, "what was approved was another proposal")
    #expect(row.since == desk.today)
  }

  @Test("a proposal goes into review with its reason, and blank texts say nothing")
  func reasoned() throws {
    let proposal = try desk.propose(try desk.guardian("Adam"), in: try desk.openCase()) {
      $0.proposal.reason = " \n "
    }
    #expect(try desk.step(.submit, proposal).refusal == .missing(.assignmentReason))
    #expect(try desk.step(.withdraw("  "), proposal).refusal == .missing(.assignmentEndReason))
  }
}
