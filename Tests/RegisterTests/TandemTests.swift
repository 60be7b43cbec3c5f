import Guardianship
import Testing

@testable import Register

@Suite("Two supervisors, or one")
struct TandemTests {
  let desk: Desk
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
    guardian = try desk.guardian()
    try desk.showPapers(of: guardian)
  }

  private func submitted(
    by user: User.ID? = nil, _ change: (inout Assignment) -> Void = { _ in }
  ) throws -> Assignment.ID {
    let proposal = try desk.propose(guardian, in: id, by: user, change)
    let outcome = try desk.step(.submit, proposal, by: user)
    #expect(outcome.isDone, "\(outcome)")
    return proposal
  }

  private func listed(_ terms: FilterTerm...) throws -> [Assignment.ID] {
    try desk.rows(.assignments, terms).compactMap {
      if case .assignment(let row) = $0 { row.record.id } else { nil }
    }
  }

  private func review(_ id: Assignment.ID) throws -> ReviewNeed {
    try #require(try desk.register.proposal(id, today: desk.today)).review
  }

  // MARK: - Nobody else

  @Test("the only supervisor's own proposal passes without a review, and the rule is written down")
  func onlySupervisor() throws {
    let draft = try desk.propose(guardian, in: id, by: desk.leader)
    let told = try review(draft).submitted(by: desk.leader)
    #expect(told.shortfall == .onlySupervisor && told.isFulfilled, "told before the step")
    #expect(try desk.step(.submit, draft, by: desk.leader).isDone)
    #expect(try desk.assignment(draft).state == .approved)
    let skipped = try #require(try desk.reviews(draft).first)
    #expect(skipped.decision == .skipped && skipped.rule == "* onlySupervisor")
    #expect(try listed(FilterTerm(.unreviewed, true)) == [draft])
    #expect(try desk.register.overview(today: desk.today).unreviewed == 1)
    try desk.walk(draft, .send(followUp: nil))
    #expect(try desk.isWhole())
  }

  @Test(
    "the only supervisor is enough for a caseworker's proposal where two are asked for")
  func onlySupervisorReviews() throws {
    try desk.add(ReviewRule(kind: nil, tie: nil, reviews: 2), by: desk.leader)
    let proposal = try submitted()
    #expect(try desk.assignment(proposal).state == .inReview)
    try desk.walk(proposal, .approve(note: nil))
    #expect(try desk.assignment(proposal).state == .approved)
    #expect(try desk.reviews(proposal).map(\.rule) == ["* oneIsEnough"])
    #expect(try listed(FilterTerm(.unreviewed, true)).isEmpty, "somebody looked at it")
  }

  @Test("two of two with one proposing: the other one is enough, recorded")
  func twoOfTwo() throws {
    let other = try desk.secondLeader()
    try desk.add(ReviewRule(kind: .volunteer, tie: nil, reviews: 2), by: desk.leader)
    let proposal = try submitted(by: desk.leader)
    #expect(try review(proposal).waitsForAll.map(\.id) == [other])
    #expect(try desk.step(.approve(note: nil), proposal, by: other).isDone)
    #expect(try desk.assignment(proposal).state == .approved)
    #expect(try desk.reviews(proposal).map(\.rule) == ["volunteer oneIsEnough"])
  }

  @Test(
    "what has come to wait for nobody goes on when it is given once more")
  func waitsForNobody() throws {
    let other = try desk.secondLeader()
    let proposal = try submitted(by: desk.leader)
    #expect(
      try desk.step(.submit, proposal, by: desk.leader).refusal
        == .wrongStep(.submitProposal, from: .inReview))
    let entry = try #require(try desk.register.entry(RecordReference(other)))
    let left = try desk.edit(
      RecordReference(other), version: entry.version, [.userIsActive: "0"], by: desk.leader)
    #expect(left.isDone, "\(left)")
    #expect(try desk.assignment(proposal).state == .inReview, "nothing passes by itself")
    #expect(try desk.step(.submit, proposal, by: desk.leader).isDone)
    #expect(try desk.assignment(proposal).state == .approved)
    #expect(try desk.reviews(proposal).map(\.rule) == ["* onlySupervisor"])
    #expect(try desk.isWhole())
  }

  @Test("an Eilfall of the only supervisor does not wait for a review for ever")
  func urgent() throws {
    let assignment = desk.proposal(of: guardian, in: id)
    let done = try desk.done(.proposeUrgently(assignment, on: desk.today), by: desk.leader)
    let sent = Assignment.ID(try #require(done.created).id)
    #expect(try desk.assignment(sent).proposal.reviewLater == false)
    #expect(try desk.reviews(sent).map(\.rule) == ["* onlySupervisor"])
  }

  // MARK: - The table changes

  @Test(
    "a changed table is applied to what waits, not to what is asked about, and undone")
  func tableChanges() throws {
    _ = try desk.secondLeader()
    let two = ReviewRule(kind: nil, tie: nil, reviews: 2)
    let line: ReviewRule.ID = try desk.add(two, by: desk.leader)
    let approved = try submitted()
    try desk.walk(approved, .approve(note: nil))
    guard let second = try? desk.guardian("Adam") else { return }
    try desk.showPapers(of: second)
    let asked = try desk.propose(second, in: id)
    try desk.walk(asked, .submit, .ask("Wer hat gefragt?"))
    let entry = try #require(try desk.register.entry(RecordReference(line)))
    let changed = try desk.edit(
      RecordReference(line), version: entry.version, [.reviewRuleReviews: "1"], by: desk.leader)
    #expect(changed.isDone, "\(changed)")
    #expect(try desk.assignment(approved).state == .approved)
    #expect(try desk.assignment(asked).state == .inReview)
    #expect(try desk.isWhole())
    try desk.undo(by: desk.leader)
    #expect(try desk.assignment(approved).state == .inReview)
    #expect(try desk.isWhole())
  }

  @Test("where the table asks for none any more, what waits passes and says by which line")
  func noneAnyMore() throws {
    let proposal = try submitted()
    try desk.add(ReviewRule(kind: nil, tie: .family, reviews: 0), by: desk.leader)
    #expect(try desk.assignment(proposal).state == .approved)
    #expect(try desk.reviews(proposal).map(\.rule) == ["family"])
  }

  @Test(
    "a line for proposals without hints leaves one with a hint to a supervisor")
  func onlyWithoutHints() throws {
    var bare = ReviewRule(kind: .volunteer, tie: .family, reviews: 0)
    bare.onlyWithoutHints = true
    try desk.add(bare, by: desk.leader)
    let clear = try submitted()
    #expect(try desk.assignment(clear).state == .approved)
    #expect(try desk.reviews(clear).map(\.rule) == ["volunteer family withoutHints"])
    let hinted = try desk.propose(try desk.guardian("Adam"), in: id)
    try desk.walk(hinted, .submit)
    #expect(try desk.assignment(hinted).state == .inReview)
    #expect(try listed(FilterTerm(.hints, true)).contains(hinted))
  }

  // MARK: - Claims

  @Test("who holds a proposal hands it back; nobody does so for somebody else")
  func release() throws {
    let other = try desk.secondLeader()
    let proposal = try submitted()
    try desk.walk(proposal, .claim)
    #expect(try desk.step(.release, proposal, by: other).refusal == .claimed(by: "Lang, Karin"))
    #expect(try desk.step(.release, proposal, by: desk.leader).isDone)
    #expect(try desk.assignment(proposal).proposal.claimedBy == nil)
    #expect(try desk.step(.claim, proposal, by: other).isDone)
    #expect(
      try desk.step(.release, proposal).refusal == .notAllowed(.releaseProposal, .caseworker))
  }

  // MARK: - Whose queue it is

  @Test("the queue counts what the user can do, the rest apart")
  func queue() throws {
    let other = try desk.secondLeader()
    try desk.add(ReviewRule(kind: nil, tie: nil, reviews: 2), by: desk.leader)
    var proposals: [Assignment.ID] = []
    for (name, user) in [
      ("Adam", desk.worker), ("Bruns", desk.worker), ("Claus", desk.worker), ("Dorn", desk.leader),
      ("Ernst", desk.worker),
    ] {
      let guardian = try desk.guardian(name)
      let proposal = try desk.propose(guardian, in: id, by: user)
      #expect(try desk.step(.submit, proposal, by: user).isDone)
      proposals.append(proposal)
    }
    #expect(try desk.step(.claim, proposals[1], by: other).isDone)
    #expect(try desk.step(.approve(note: nil), proposals[2], by: desk.leader).isDone)
    #expect(try desk.step(.ask("Wer?"), proposals[4], by: other).isDone)
    for (user, mine, others) in [(desk.leader, 1, 4), (other, 4, 1)] {
      let sections = try desk.register.morning(of: user, today: desk.today).sections
      #expect(sections.first { $0.kind == .reviewQueue }?.count == mine)
      #expect(sections.first { $0.kind == .reviewOfOthers }?.count == others)
    }
    #expect(try review(proposals[2]).waitsForAll.map(\.name) == ["Roth, Eva"])
    let rows = try desk.rows(.assignments, [FilterTerm(.step, [.choice("inReview")])])
    for user in [desk.leader, other, desk.worker] {
      let name = try #require(try desk.register.users().first { $0.id == user }).value.name
      let alone = rows.compactMap { row -> Assignment.ID? in
        guard case .assignment(let row) = row, row.isReviewable(by: user, on: desk.today) else {
          return nil
        }
        return row.record.id
      }
      #expect(try Set(listed(FilterTerm(.reviewer, [.name(name)]))) == Set(alone), "\(name)")
    }
  }

  @Test("approved and not sent is a section of the supervisors and a line of the Überblick")
  func unsent() throws {
    let proposal = try submitted()
    try desk.walk(proposal, .approve(note: nil))
    desk.today = desk.today.adding(days: 9)
    #expect(try desk.register.overview(today: desk.today).unsent == .init(count: 1, oldest: 9))
    let sections = try desk.register.morning(of: desk.leader, today: desk.today).sections
    #expect(sections.first { $0.kind == .unsent }?.count == 1)
  }

  @Test("cases without a guardian say since when, the longest first")
  func since() throws {
    var ended: [Case.ID] = []
    for (name, days) in [("Birke", 3), ("Erle", 20)] {
      let other = try desk.openCase(name)
      let proposal = try desk.propose(try desk.guardian(name), in: other)
      try desk.done(
        .recordOrder(
          desk.order(
            other, .appointment, [.proposed(proposal)], on: desk.today.adding(days: -30))))
      let office = try #require(try desk.detail(other).assignments.first)
      try desk.done(
        .endAssignment(
          office.id, basedOn: office.version, on: desk.today.adding(days: -days),
          reason: "Entlassung"))
      ended.append(other)
    }
    let rows = try desk.register.overview(today: desk.today).guardianGone.rows
    #expect(rows.map(\.row.id) == [ended[1], ended[0]])
    #expect(rows.map(\.row.withoutGuardianSince) == [-20, -3].map { desk.today.adding(days: $0) })
  }
}
