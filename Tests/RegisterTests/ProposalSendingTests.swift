import Guardianship
import Testing

@testable import Register

@Suite("Sending a proposal to the court")
struct ProposalSendingTests {
  let desk: Desk
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
    guardian = try desk.guardian()
  }

  private func approved(_ change: (inout Assignment) -> Void = { _ in }) throws -> Assignment.ID {
    let proposal = try desk.propose(guardian, in: id, change)
    try desk.walk(proposal, .submit, .approve(note: nil))
    return proposal
  }

  private func followUps() throws -> [FollowUp] {
    try desk.detail(id).work.followUps.map(\.value)
  }

  @Test("without the result of the § 21 check nothing goes to the court")
  func blocked() throws {
    let proposal = try approved()
    let send = ProposalStep.send(followUp: "Nachweise")
    #expect(try desk.step(send, proposal).refusal == .blockedBy([.suitability]))
    try desk.show(.criminalRecord, of: guardian, issued: desk.today)
    try desk.show(.debtorRegister, of: guardian, issued: desk.today, .unknown)
    #expect(try desk.step(send, proposal).refusal == .blockedBy([.suitability]))
    try desk.show(.debtorRegister, of: guardian, issued: desk.today, handedIn: desk.today)
    try desk.walk(proposal, send)
    #expect(try desk.assignment(proposal).proposal.sentOn == desk.today)
    #expect(try followUps().isEmpty, "nothing follows")
  }

  @Test("wird nachgereicht makes a Wiedervorlage of the proposer on that day")
  func follows() throws {
    let proposal = try approved { $0.proposal.proofsFollowOn = .on(2026, 12, 15) }
    try desk.walk(proposal, .send(followUp: "Führungszeugnis nachreichen"))
    let reminder = try #require(try followUps().first)
    #expect(reminder.dueOn == .on(2026, 12, 15) && reminder.owner == desk.worker)
    #expect(reminder.text == "Führungszeugnis nachreichen")
    try desk.undo()
    #expect(try followUps().isEmpty)
    #expect(try desk.assignment(proposal).state == .approved)
    #expect(try desk.isWhole())
  }

  @Test("day, way and receipt are kept; a receipt that comes later is still written down")
  func sending() throws {
    try desk.showPapers(of: guardian)
    let proposal = try approved()
    let step = ProposalStep.send(followUp: nil, Sending(way: .post, receipt: "EB 1"))
    #expect(try desk.step(step, proposal, on: .on(2026, 11, 19)).isDone)
    let sent = try desk.assignment(proposal).proposal
    #expect(
      sent.sentOn == .on(2026, 11, 19) && sent.sending == Sending(way: .post, receipt: "EB 1"))
    #expect(try desk.change(proposal, [.assignmentReceipt: "EB 2"]).isDone)
    #expect(
      try desk.change(proposal, [.assignmentWay: "fax"]).refusal
        == .onlyByOperation(.assignmentWay))
    try desk.undo()
    try desk.undo()
    #expect(try desk.assignment(proposal).proposal.sending == Sending())
    #expect(try desk.isWhole())
  }

  private func findings(_ id: Assignment.ID) throws -> ProposalDetail {
    try #require(try desk.register.proposal(id, today: desk.today))
  }

  @Test("what the rules said when it went out stays, whatever is recorded later")
  func kept() throws {
    try desk.showPapers(of: guardian)
    let proposal = try approved()
    let before = try findings(proposal)
    #expect(before.judgedOn == nil)
    #expect(try desk.step(.send(followUp: nil), proposal, on: .on(2026, 11, 20)).isDone)
    try desk.change(guardian, [.guardianStage: "unsuitable"])
    try desk.show(.criminalRecord, of: guardian, issued: desk.today, .entry)
    desk.today = desk.today.adding(years: 4)
    let later = try findings(proposal)
    #expect(later.findings == before.findings && later.judgedOn == .on(2026, 11, 20))
    try desk.walk(proposal, .decline("Gericht wählt anders"))
    #expect(try findings(proposal).findings == before.findings, "settled later, judged then")
    try desk.undo()
    #expect(try findings(proposal).judgedOn == .on(2026, 11, 20))
  }

  @Test("taken back, it is judged anew; settled without being sent, it is kept as it was settled")
  func unsent() throws {
    try desk.showPapers(of: guardian)
    let proposal = try approved()
    try desk.walk(proposal, .send(followUp: nil))
    try desk.undo()
    try desk.change(guardian, [.guardianStage: "unsuitable"])
    let open = try findings(proposal)
    #expect(open.judgedOn == nil && open.findings.contains { $0.note == .stageDoesNotFit })
    try desk.walk(proposal, .withdraw("zieht weg"))
    try desk.change(guardian, [.guardianStage: "ready"])
    let settled = try findings(proposal)
    #expect(settled.judgedOn == desk.today && settled.findings == open.findings)
  }

  @Test("a death settles a proposal as it was judged before")
  func death() throws {
    try desk.showPapers(of: guardian)
    let proposal = try approved()
    let before = try findings(proposal).findings
    let texts = GuardianLoss.Texts(
      reason: "r", tellCourt: "t", findSuccessor: "f", proposeAnother: "p")
    let loss = GuardianLoss(
      guardian: guardian, cause: .death, on: desk.today, courtKnows: true, texts: texts)
    try desk.done(.loseGuardian(loss))
    #expect(try findings(proposal).findings == before)
    #expect(!before.contains { $0.note == .isDead })
  }

  @Test("what has come meanwhile does not follow any more")
  func cameMeanwhile() throws {
    let proposal = try approved { $0.proposal.proofsFollowOn = .on(2026, 12, 15) }
    try desk.showPapers(of: guardian)
    try desk.walk(proposal, .send(followUp: "Führungszeugnis nachreichen"))
    #expect(try followUps().isEmpty)
  }

  @Test("the Auftrag that asked for it is sent with the proposal, and open again after an undo")
  func request() throws {
    let request = try desk.receive(in: id) { $0.dueOn = .on(2026, 12, 1) }
    let proposal = try approved { $0.proposal.request = request }
    try desk.showPapers(of: guardian)
    try desk.walk(proposal, .send(followUp: nil))
    #expect(try desk.request(request).sentOn == desk.today)
    try desk.undo()
    #expect(try desk.request(request).sentOn == nil)
    #expect(try desk.void(request).refusal == .inUse(RecordReference(request)))
  }

  @Test("a Verein names its guardian to the Behörde first, a Behörde cannot")
  func verein() throws {
    let proposal = try approved()
    try desk.showPapers(of: guardian)
    try desk.register.write { db in
      var office = try Meta.office(in: db)
      office.kind = .association
      try Meta.write(office, to: db)
    }
    #expect(
      try desk.step(.send(followUp: nil), proposal).refusal
        == .wrongStep(.sendProposal, from: .approved))
    try desk.walk(proposal, .name())
    #expect(try desk.assignment(proposal).state == .named)
    #expect(try desk.change(proposal, [.assignmentReason: "neu"]).refusal == .proposalFixed(.named))
    try desk.walk(proposal, .send(followUp: nil))
    #expect(try desk.assignment(proposal).state == .proposed)
    #expect(try desk.isWhole())
  }

  @Test("the court declines, the office withdraws, each with its reason")
  func endings() throws {
    try desk.showPapers(of: guardian)
    let proposal = try approved()
    try desk.walk(proposal, .send(followUp: nil), .decline("Gericht wählt anders"))
    #expect(try desk.assignment(proposal).state == .declined)
    try desk.undo()
    #expect(try desk.assignment(proposal).state == .proposed)
    try desk.walk(proposal, .withdraw("sagt ab"))
    #expect(try desk.rows(.assignments, [FilterTerm(.done, [.flag(false)])]).isEmpty)
    #expect(try desk.isWhole())
  }

  @Test("the letter stays as it went out, until the sending is undone")
  func letter() throws {
    try desk.showPapers(of: guardian)
    let proposal = try approved()
    func send(_ text: String) throws -> Outcome {
      let entry = try #require(try desk.register.entry(RecordReference(proposal)))
      return try desk.register.perform(
        .step(.send(followUp: nil), of: proposal, basedOn: entry.version, on: desk.today),
        by: desk.worker, today: desk.today, at: Instant(seconds: 1), reason: nil
      ) { detail in "\(text), \(detail.assignment.state), \(detail.guardian.proofs.count)" }
    }
    #expect(try desk.register.letter(of: proposal) == nil)
    #expect(try send("erster").isDone)
    try desk.show(.criminalRecord, of: guardian, issued: desk.today)
    #expect(try desk.register.letter(of: proposal) == "erster, proposed, 2")
    try desk.undo()
    try desk.undo()
    #expect(try desk.register.letter(of: proposal) == nil)
    #expect(try send("zweiter").isDone)
    #expect(try desk.register.letter(of: proposal) == "zweiter, proposed, 2")
  }

  @Test("what is to follow later follows from today on")
  func followsLater() throws {
    let past = desk.proposal(of: guardian, in: id) { $0.proposal.proofsFollowOn = .on(2026, 1, 1) }
    #expect(
      try desk.perform(.add(NewRecord(past))).refusal
        == .endBeforeStart(
          field: .assignmentProofsFollowOn, end: .on(2026, 1, 1), start: desk.today))
  }
}

@Suite("Eilfall")
struct UrgentProposalTests {
  let desk: Desk
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
    guardian = try desk.guardian()
  }

  private func urgent(
    _ change: (inout Assignment) -> Void = { _ in }
  ) throws -> Assignment.ID {
    let bare = desk.proposal(of: guardian, in: id) {
      $0.proposal.answers = [:]
      change(&$0)
    }
    let created = try desk.done(.proposeUrgently(bare, on: desk.today)).created
    return Assignment.ID(try #require(created).id)
  }

  private func queue() throws -> [ListRow] {
    try desk.rows(.assignments, [FilterTerm(.done, [.flag(false)])])
  }

  @Test("it is out at once and stands in the queue until somebody looked at it")
  func atOnce() throws {
    let request = try desk.receive(in: id)
    let proposal = try urgent { $0.proposal.request = request }
    let sent = try desk.assignment(proposal)
    #expect(sent.state == .proposed && sent.proposal.sentOn == desk.today)
    #expect(sent.proposal.isUrgent && sent.proposal.reviewLater)
    #expect(try desk.request(request).sentOn == desk.today)
    #expect(try queue().count == 1)
    #expect(try queue().first?.group(today: desk.today) == .undated, "no matter of the court's")
    try desk.walk(proposal, .claim, .ask("Wer rief an?"), .answer("Die Klinik"))
    try desk.walk(proposal, .approve(note: "nachträglich"))
    let reviewed = try desk.assignment(proposal)
    #expect(reviewed.state == .proposed && !reviewed.proposal.reviewLater)
    #expect(try queue().first?.group(today: desk.today) == .expected)
    #expect(
      try desk.step(.approve(note: nil), proposal, by: desk.leader).refusal
        == .wrongStep(.reviewProposal, from: .proposed))
    #expect(try desk.isWhole())
  }

  @Test("a question about it is an open one")
  func question() throws {
    let proposal = try urgent()
    try desk.walk(proposal, .ask("Wer rief an?"))
    let row = try #require(try desk.register.proposal(proposal, today: desk.today)).row
    #expect(row.hasOpenQuestion)
  }

  @Test("it is reviewed even after the appointment, and leaves the appointment alone")
  func afterwards() throws {
    for step in [ProposalStep.approve(note: nil), .giveBack("Notiz fehlt")] {
      let proposal = try urgent()
      let order = desk.order(id, .provisional, [.proposed(proposal)])
      try desk.done(.recordOrder(order))
      #expect(try desk.assignment(proposal).state == .appointed)
      #expect(try queue().count == 1)
      #expect(try queue().first?.group(today: desk.today) != .done)
      try desk.walk(proposal, step)
      #expect(try desk.assignment(proposal).state == .appointed)
      #expect(try queue().isEmpty)
      let entry = try #require(try desk.register.entry(RecordReference(proposal)))
      try desk.done(
        .endAssignment(proposal, basedOn: entry.version, on: desk.today, reason: "Wechsel"))
    }
    #expect(try desk.isWhole())
  }

  @Test("the dead are not proposed, tomorrow nothing goes out, and it is taken back in one step")
  func refusals() throws {
    let dead = try desk.guardian("Klee") { $0.stage = .deceased }
    let bare = desk.proposal(of: dead, in: id)
    #expect(
      try desk.perform(.proposeUrgently(bare, on: desk.today)).refusal
        == .guardianDeceased("Klee, Ursula"))
    let tomorrow = desk.today.adding(days: 1)
    #expect(
      try desk.perform(.proposeUrgently(desk.proposal(of: guardian, in: id), on: tomorrow)).refusal
        == .inTheFuture(.assignmentSentOn, tomorrow))
    let request = try desk.receive(in: id)
    _ = try urgent { $0.proposal.request = request }
    try desk.undo()
    #expect(try queue().isEmpty)
    #expect(try desk.request(request).sentOn == nil)
    #expect(try desk.isWhole())
  }

  @Test("whoever proposed it does not review it afterwards")
  func fourEyes() throws {
    _ = try desk.secondLeader()
    let bare = desk.proposal(of: guardian, in: id)
    let created = try desk.done(.proposeUrgently(bare, on: desk.today), by: desk.leader).created
    let proposal = Assignment.ID(try #require(created).id)
    #expect(try desk.step(.approve(note: nil), proposal, by: desk.leader).refusal == .ownReview)
  }

  @Test("an urgent proposal needs no papers, but readiness and a reason")
  func urgentNeeds() throws {
    var urgent = desk.proposal(of: guardian, in: id) { $0.proposal.readyOn = nil }
    #expect(
      try desk.perform(.proposeUrgently(urgent, on: desk.today)).refusal
        == .blockedBy([.readiness]))
    urgent.proposal.readyOn = desk.today
    urgent.proposal.reason = "  "
    #expect(
      try desk.perform(.proposeUrgently(urgent, on: desk.today)).refusal
        == .missing(.assignmentReason))
    urgent.proposal.reason = "Krankenhaus, heute"
    #expect(try desk.perform(.proposeUrgently(urgent, on: desk.today)).isDone)
  }
}
