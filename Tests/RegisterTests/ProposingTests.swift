import Guardianship
import Testing

@testable import Register

@Suite("Proposing a guardian")
struct ProposingTests {
  let desk: Desk
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase()
    guardian = try desk.guardian()
  }

  @Test("a proposal whose making was taken back is gone")
  func undone() throws {
    let proposal = try desk.propose(guardian, in: id)
    #expect(try desk.register.proposal(proposal, today: desk.today) != nil)
    try desk.undo()
    #expect(try desk.register.proposal(proposal, today: desk.today) == nil)
  }

  @Test("an Entwurf is never blocked and remembers who wrote it")
  func draft() throws {
    let dead = try desk.guardian("Klee") { $0.stage = .deceased }
    let bare = Assignment(
      caseID: id, guardian: dead, role: .guardian, kind: .volunteer, state: .draft)
    let proposal: Assignment.ID = try desk.add(bare)
    let written = try desk.assignment(proposal)
    #expect(written.state == .draft && written.proposal.proposedBy == desk.worker)
    #expect(try desk.step(.submit, proposal).refusal == .missing(.assignmentReason))
    try desk.change(proposal, [.assignmentReason: "kennt die Familie"])
    #expect(try desk.step(.submit, proposal).refusal == .guardianDeceased("Klee, Ursula"))
    #expect(try desk.isWhole())
  }

  @Test("an Entwurf brings nothing along that only steps write")
  func beginning() throws {
    let proposal = try desk.propose(guardian, in: id) {
      $0.proposal.reviewLater = true
      ($0.proposal.submittedOn, $0.proposal.sentOn) = (desk.today, desk.today)
      ($0.proposal.claimedBy, $0.proposal.course) = (desk.leader, .followed)
    }
    let written = try desk.assignment(proposal).proposal
    #expect(!written.reviewLater && written.submittedOn == nil && written.sentOn == nil)
    #expect(written.claimedBy == nil && written.course == nil)
    let sent = desk.proposal(of: guardian, in: id) { $0.state = .approved }
    #expect(
      try desk.perform(.add(NewRecord(sent))).refusal == .onlyByOperation(.assignmentState))
  }

  @Test("one guardian has one open proposal for a role in a case")
  func second() throws {
    let first = try desk.propose(guardian, in: id)
    let again = desk.proposal(of: guardian, in: id)
    #expect(
      try desk.perform(.add(NewRecord(again))).refusal
        == .alreadyProposed(reference: "V-2026-00001"))
    try desk.propose(guardian, in: id) { $0.role = .substitute }
    let other = try desk.propose(try desk.guardian("Adam"), in: id)
    #expect(
      try desk.change(other, [.assignmentGuardian: "\(guardian.rawValue)"]).refusal
        == .alreadyProposed(reference: "V-2026-00001"))
    #expect(
      try desk.change(first, [.assignmentRole: "substitute"]).refusal
        == .alreadyProposed(reference: "V-2026-00002"))
    #expect(try desk.step(.withdraw("Irrtum"), first).isDone)
    #expect(try desk.perform(.add(NewRecord(again))).isDone)
    #expect(try desk.isWhole())
  }

  @Test("nobody is proposed in an ended case, as a Verein that is none, or ready tomorrow")
  func refusals() throws {
    let verein = try desk.guardian("Brücke e. V.", nil, [.association])
    #expect(
      try desk.perform(.add(NewRecord(desk.proposal(of: verein, in: id)))).refusal
        == .kindOfOrganisation("Brücke e. V."))
    let tomorrow = desk.today.adding(days: 1)
    let early = desk.proposal(of: guardian, in: id) { $0.proposal.readyOn = tomorrow }
    #expect(
      try desk.perform(.add(NewRecord(early))).refusal
        == .inTheFuture(.assignmentReadyOn, tomorrow))
    let proposal = try desk.propose(guardian, in: id)
    #expect(
      try desk.change(proposal, [.assignmentReadyOn: tomorrow.iso]).refusal
        == .inTheFuture(.assignmentReadyOn, tomorrow))
    #expect(
      try desk.change(proposal, [.assignmentGuardian: "\(verein.rawValue)"]).refusal
        == .kindOfOrganisation("Brücke e. V."))
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .death, on: desk.today)))
    #expect(
      try desk.perform(.add(NewRecord(desk.proposal(of: guardian, in: id)))).refusal
        == .caseEnded(reference: "F-2026-00001"))
  }

  @Test("what is proposed is fixed once it left the caseworker, what comes in late is not")
  func fixed() throws {
    let proposal = try desk.propose(guardian, in: id)
    #expect(try desk.change(proposal, [.assignmentReason: "wohnt nebenan"]).isDone)
    try desk.walk(proposal, .submit)
    #expect(
      try desk.change(proposal, [.assignmentReason: "anders"]).refusal
        == .proposalFixed(.inReview))
    let late: FieldValues = [
      .assignmentReadyOn: "2026-11-20", .assignmentConsentOn: "2026-11-20",
      .assignmentProofsFollowOn: "2026-12-15", .assignmentCourtReference: "70 XVII 1/26",
    ]
    #expect(try desk.change(proposal, late).isDone)
    for field in [Field.assignmentSentOn, .assignmentSubmittedOn, .assignmentClaimedOn] {
      #expect(
        try desk.change(proposal, [field: "2026-11-20"]).refusal == .onlyByOperation(field))
    }
    #expect(try desk.void(proposal).refusal == .proposalFixed(.inReview))
    try desk.walk(proposal, .giveBack("Sicht der Person fehlt"))
    #expect(try desk.change(proposal, [.assignmentReason: "anders"]).isDone)
  }

  @Test("blockers stop the step into review, then warnings without a reason")
  func submitting() throws {
    let proposal = try desk.propose(guardian, in: id) {
      $0.proposal.readyOn = nil
      $0.proposal.answers = [:]
    }
    #expect(try desk.step(.submit, proposal).refusal == .blockedBy([.readiness]))
    try desk.change(proposal, [.assignmentReadyOn: desk.today.iso])
    #expect(
      try desk.step(.submit, proposal).refusal == .unanswered([.criminalRecord, .debtorRegister]))
    try desk.change(proposal, [.assignmentAnswers: "criminalRecord bestellt"])
    #expect(try desk.step(.submit, proposal).refusal == .unanswered([.debtorRegister]))
    try desk.showPapers(of: guardian)
    #expect(try desk.step(.submit, proposal).isDone)
    #expect(try desk.assignment(proposal).proposal.submittedOn == desk.today)
    #expect(
      try desk.step(.submit, proposal).refusal == .wrongStep(.submitProposal, from: .inReview))
    #expect(try desk.isWhole())
  }

  @Test("a step entered later is judged by its own day, V2")
  func laterEntry() throws {
    let earlier = try desk.openCase("Birke")
    let order = desk.order(earlier, .appointment, [.known(guardian)], on: .on(2026, 10, 5))
    try desk.done(.recordOrder(order))
    for kind in Proof.Kind.allCases {
      try desk.show(kind, of: guardian, issued: .on(2024, 2, 20), handedIn: .on(2024, 3, 1))
    }
    desk.today = .on(2027, 2, 21)
    let proposal = try desk.propose(guardian, in: id) { $0.proposal.answers = [:] }
    #expect(
      try desk.step(.submit, proposal).refusal
        == .unanswered([.criminalRecord, .debtorRegister]))
    #expect(try desk.step(.submit, proposal, on: .on(2027, 2, 20)).isDone)
    try desk.walk(proposal, .approve(note: nil))
    #expect(try desk.step(.send(followUp: nil), proposal, on: .on(2027, 2, 20)).isDone)
    desk.today = .on(2027, 9, 1)
    let findings = try #require(try desk.register.proposal(proposal, today: desk.today)).findings
    #expect(findings.first { $0.rule == .criminalRecord }?.note == .paperUsable)
    let tomorrow = desk.today.adding(days: 1)
    #expect(
      try desk.step(.decline("nein"), proposal, on: tomorrow).refusal
        == .inTheFuture(.reviewDay, tomorrow))
  }

  @Test("an appointment by einstweilige Anordnung is no first one, § 21 Abs. 2 S. 3 BtOG")
  func provisional() throws {
    let earlier = try desk.openCase("Birke")
    let order = desk.order(earlier, .provisional, [.known(guardian)])
    try desk.done(.recordOrder(order))
    for kind in Proof.Kind.allCases {
      try desk.show(kind, of: guardian, issued: .on(2026, 1, 1), handedIn: desk.today)
    }
    func note() throws -> ProposalFinding.Note? {
      let findings = try desk.register.findings(
        for: desk.proposal(of: guardian, in: id), today: desk.today)
      return findings.first { $0.rule == .criminalRecord }?.note
    }
    #expect(try note() == .paperTooOld)
    let final = desk.order(earlier, .appointment, [.known(guardian)])
    try desk.done(.recordOrder(final))
    #expect(try note() == .paperUsable)
    #expect(try desk.isWhole())
  }
}
