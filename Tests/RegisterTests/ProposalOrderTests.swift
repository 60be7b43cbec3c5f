import Guardianship
import Testing

@testable import Register

@Suite("The court's order and the office's proposals")
struct ProposalOrderTests {
  let desk: Desk
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
    guardian = try desk.guardian()
    try desk.showPapers(of: guardian)
  }

  private static let roads: [(Assignment.State, [ProposalStep])] = [
    (.draft, []), (.inReview, [.submit]), (.returned, [.submit, .giveBack("Sicht fehlt")]),
    (.approved, [.submit, .approve(note: nil)]),
    (.proposed, [.submit, .approve(note: nil), .send(followUp: nil)]),
  ]

  private func walked(_ steps: [ProposalStep], by: Guardian.ID? = nil) throws -> Assignment.ID {
    let proposal = try desk.propose(by ?? guardian, in: id) {
      $0.proposal.reason = "wohnt nebenan"
    }
    for step in steps { try desk.walk(proposal, step) }
    return proposal
  }

  private func void(_ order: RecordReference) throws -> Outcome {
    let entry = try #require(try desk.register.entry(order))
    return try desk.perform(.void(order, basedOn: entry.version, reason: "Irrtum"))
  }

  @Test("an appointment is recorded from every state, and the proposal becomes it")
  func everyState() throws {
    for (state, steps) in Self.roads {
      let proposal = try walked(steps)
      let before = try desk.assignment(proposal)
      #expect(before.state == state)
      let order = try #require(
        try desk.done(.recordOrder(desk.order(id, .appointment, [.proposed(proposal)]))).created)
      let appointed = try desk.assignment(proposal)
      #expect(appointed.state == .appointed)
      let wasSent = state == .proposed
      #expect(
        appointed.proposal.course == (wasSent ? .followed : .withoutProposal),
        "a court follows what was sent to it")
      #expect(appointed.effectiveOn == desk.today && appointed.tie == .family)
      #expect(appointed.proposal.reason == "wohnt nebenan")
      #expect(try desk.isWhole())
      try desk.undo()
      #expect(try desk.assignment(proposal) == before, "undone from \(state)")
      try desk.done(.recordOrder(desk.order(id, .appointment, [.known(guardian)])))
      #expect(try desk.assignment(proposal).state == .appointed, "found by its guardian")
      try desk.undo()
      #expect(try desk.register.entry(order) == nil)
      let again = try #require(
        try desk.done(.recordOrder(desk.order(id, .appointment, [.proposed(proposal)]))).created)
      #expect(try void(again).isDone)
      #expect(try desk.assignment(proposal) == before, "voided from \(state)")
      #expect(try desk.isWhole())
      #expect(try desk.step(.withdraw("weiter"), proposal).isDone)
    }
  }

  @Test("somebody else than proposed: deviated, and what is not followed is declined")
  func deviated() throws {
    let proposal = try walked(Self.roads[4].1)
    let substitute = try desk.propose(try desk.guardian("Adam"), in: id) { $0.role = .substitute }
    let other = Guardian(family: "Klee", given: "Jan", isOrganisation: false)
    try desk.done(.recordOrder(desk.order(id, .appointment, [.new(other)])))
    let appointed = try #require(
      try desk.detail(id).assignments.first { $0.value.state == .appointed })
    #expect(appointed.value.proposal.course == .deviated)
    #expect(try desk.assignment(proposal).state == .declined)
    #expect(try desk.assignment(substitute).state == .draft, "another role goes on")
    try desk.undo()
    #expect(try desk.assignment(proposal).state == .proposed)
    #expect(try desk.isWhole())
  }

  @Test("without a proposal, and beside one that is followed")
  func without() throws {
    try desk.done(.recordOrder(desk.order(id, .appointment, [.known(guardian)])))
    var offices = try desk.detail(id).assignments.map(\.value)
    #expect(offices.map(\.proposal.course) == [.withoutProposal])
    let case2 = try desk.openCase("Birke")
    let proposal = try desk.propose(guardian, in: case2)
    try desk.showPapers(of: guardian)
    try desk.walk(proposal, .submit, .approve(note: nil), .send(followUp: nil))
    let beside = try desk.guardian("Adam")
    let both: [OrderRecording.Appointee] = [.proposed(proposal), .known(beside)]
    try desk.done(.recordOrder(desk.order(case2, .appointment, both)))
    offices = try desk.detail(case2).assignments.map(\.value).sorted {
      $0.guardian.rawValue < $1.guardian.rawValue
    }
    #expect(offices.map(\.state) == [.appointed, .appointed])
    #expect(offices.map(\.proposal.course) == [.followed, .withoutProposal])
    #expect(try desk.isWhole())
  }

  @Test("a proposal that came to its end, or of another case, is not followed")
  func elsewhere() throws {
    let proposal = try walked([.withdraw("sagt ab")])
    #expect(
      try desk.perform(.recordOrder(desk.order(id, .appointment, [.proposed(proposal)]))).refusal
        == .wrongStep(.recordOrder, from: .declined))
    let other = try desk.openCase("Birke")
    let foreign = try desk.propose(guardian, in: other)
    #expect(
      try desk.perform(.recordOrder(desk.order(id, .appointment, [.proposed(foreign)]))).refusal
        == .wrongStep(.recordOrder, from: .draft))
  }

  @Test("the end of a case declines what is open, its undo brings it back")
  func endOfCase() throws {
    let proposal = try walked(Self.roads[1].1)
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .death, on: desk.today)))
    let declined = try desk.assignment(proposal)
    #expect(declined.state == .declined && declined.endReason == EndReason.death.rawValue)
    #expect(
      try desk.step(.approve(note: nil), proposal, by: desk.leader).refusal
        == .wrongStep(.reviewProposal, from: .declined))
    try desk.undo()
    #expect(try desk.assignment(proposal).state == .inReview)
    #expect(try desk.isWhole())
  }

  @Test("a proposal with its reviews leaves with its case and comes back with it")
  func voidedCase() throws {
    let proposal = try walked(Self.roads[2].1)
    let inquiry: Inquiry.ID = try desk.add(
      Inquiry(guardian: guardian, whom: nil, askedOn: desk.today), to: id)
    #expect(try desk.void(proposal).refusal == .inUse(RecordReference(proposal)))
    #expect(try desk.void(id).isDone)
    #expect(try desk.register.proposal(proposal, today: desk.today) == nil)
    #expect(try desk.isWhole())
    try desk.undo()
    #expect(try desk.reviews(proposal).count == 1)
    #expect(try desk.register.entry(RecordReference(inquiry)) != nil)
    #expect(try desk.isWhole())
  }

  @Test("what never went out was not departed from, and is over")
  func neverSent() throws {
    let proposal = try walked([.submit])
    let other = Guardian(family: "Klee", given: "Jan", isOrganisation: false)
    try desk.done(.recordOrder(desk.order(id, .appointment, [.new(other)])))
    let appointed = try #require(
      try desk.detail(id).assignments.first { $0.value.state == .appointed })
    #expect(appointed.value.proposal.course == .withoutProposal)
    #expect(try desk.assignment(proposal).proposal.course == .overtaken)
  }

  @Test("why a proposal came to nothing: taken back, refused, not followed")
  func courses() throws {
    let withdrawn = try walked([.submit])
    try desk.walk(withdrawn, .withdraw("zieht weg"))
    #expect(try desk.assignment(withdrawn).proposal.course == .withdrawn)
    let refused = try walked(Self.roads[4].1)
    try desk.walk(refused, .decline("zu jung"))
    #expect(try desk.assignment(refused).proposal.course == .refused)
    let passed = try walked(Self.roads[4].1)
    let other = Guardian(family: "Klee", given: "Jan", isOrganisation: false)
    try desk.done(.recordOrder(desk.order(id, .appointment, [.new(other)])))
    #expect(try desk.assignment(passed).proposal.course == .notFollowed)
  }

  @Test("an order without any day is refused: every period counts from one")
  func withoutDay() throws {
    var recording = desk.order(id, .appointment, [.known(guardian)])
    (recording.order.decidedOn, recording.order.effectiveOn) = (nil, nil)
    #expect(try desk.perform(.recordOrder(recording)).refusal == .missing(.orderEffectiveOn))
    recording.order.decidedOn = desk.today
    #expect(try desk.perform(.recordOrder(recording)).isDone)
  }
}
