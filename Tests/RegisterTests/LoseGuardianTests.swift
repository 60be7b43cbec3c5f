import Guardianship
import Testing

@testable import Register

@Suite("Betreuer fällt aus")
struct LoseGuardianTests {
  let desk: Desk
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase { $0.caseworker = nil }
    guardian = try desk.guardian()
    try desk.done(.giveCases([id], to: desk.worker, from: .on(2026, 10, 1)), by: desk.leader)
    try desk.done(
      .recordOrder(desk.order(id, .appointment, [.known(guardian)], on: .on(2026, 10, 5))))
  }

  private func lose(
    _ cause: GuardianLoss.Cause, courtKnows: Bool = false, by user: User.ID? = nil
  ) throws {
    let texts = GuardianLoss.Texts(
      reason: "fällt aus", tellCourt: "Gericht unterrichten", findSuccessor: "Nachfolge suchen",
      proposeAnother: "neu vorschlagen")
    let loss = GuardianLoss(
      guardian: guardian, cause: cause, on: desk.today, courtKnows: courtKnows, texts: texts)
    try desk.done(.loseGuardian(loss), by: user)
  }

  private func person() throws -> Guardian {
    try #require(try desk.register.guardian(guardian, today: desk.today)).record.value
  }

  private func offices(_ id: Case.ID) throws -> [Assignment] {
    try desk.detail(id).assignments.map(\.value)
  }

  private func reminders(_ id: Case.ID) throws -> [String] {
    try desk.detail(id).work.followUps.map(\.value.text).sorted()
  }

  @Test("the court is told of who was proposed to it, and nobody is looked for twice")
  func proposed() throws {
    let (other, followUp) = (try desk.openCase("Birke"), "Auskunft nachreichen")
    let proposal = try desk.propose(guardian, in: other) {
      $0.proposal.readyOn = .on(2026, 10, 30)
      $0.proposal.proofsFollowOn = desk.today
    }
    try desk.walk(proposal, .submit, .approve(note: nil), .send(followUp: followUp))
    func left() throws -> [String] { try reminders(other).filter { $0 != followUp } }
    try lose(.illness)
    #expect(try left() == ["Gericht unterrichten", "neu vorschlagen"])
    try desk.undo()
    try desk.propose(try desk.guardian("Klee"), in: other)
    try lose(.illness)
    #expect(try left() == ["Gericht unterrichten"], "somebody else is proposed already")
    try desk.undo()
    try lose(.illness, courtKnows: true)
    #expect(try left().isEmpty)
  }

  @Test("before it is taken back it says whom it was about, and what is in the way")
  func undoOffer() throws {
    try lose(.illness)
    let offer = try #require(try desk.register.lastUndoable(by: desk.worker))
    #expect(offer.subjects.map(\.name) == ["Braun, Ursula", "Alder, Ruth"])
    #expect(offer.refusal == nil)
    let record = try #require(try desk.register.guardian(guardian, today: desk.today)).record
    try desk.done(
      .edit([
        RecordEdit(
          record: record.reference, basedOn: record.version, values: [.guardianPhone: "0241 1"],
          seen: [.guardianPhone: nil])
      ]), by: desk.leader)
    let late = try #require(try desk.register.lastUndoable(by: desk.worker))
    guard case .changedSince(.edit, by: _, at: _)? = late.refusal else {
      Issue.record("a newer version stands in the way")
      return
    }
  }

  @Test("a death ends the offices, and the dead owe nothing")
  func death() throws {
    try lose(.death, by: desk.leader)
    let office = try #require(try offices(id).first)
    #expect(office.state == .ended && office.endedOn == desk.today && office.endedByDeath)
    #expect(office.endReason == "fällt aus")
    #expect(try person().stage == .deceased)
    #expect(try reminders(id) == ["Gericht unterrichten", "Nachfolge suchen"])
    let owners = try desk.detail(id).work.followUps.map(\.value.owner)
    #expect(owners == [desk.worker, desk.worker], "the caseworker's, whoever heard of it")
    #expect(try desk.isWhole())
    try desk.undo(by: desk.leader)
    #expect(try offices(id).first?.state == .appointed && person().stage == .ready)
    #expect(try reminders(id).isEmpty)
    #expect(try desk.isWhole())
  }

  @Test("an illness pauses and ends no office")
  func illness() throws {
    try desk.change(guardian, [.guardianPausedUntil: "2026-01-31"])
    try lose(.illness, courtKnows: true)
    #expect(try offices(id).first?.state == .appointed)
    #expect(try person().isPaused(on: desk.today), "an old pause does not end the new one")
    #expect(try reminders(id) == ["Nachfolge suchen"])
  }

  @Test("an Entlassung ends the offices; who was found unsuitable stays so")
  func dismissal() throws {
    try desk.change(guardian, [.guardianStage: "unsuitable"])
    try lose(.dismissal, courtKnows: true)
    let office = try #require(try offices(id).first)
    #expect(office.state == .ended && !office.endedByDeath)
    #expect(try person().stage == .unsuitable)
  }

  @Test("the Verhinderungsbetreuer is proposed in the same role, by the case's caseworker")
  func substitute() throws {
    let other = try desk.guardian("Adam", "Jan")
    let order = desk.order(id, .furtherGuardian, [.known(other)], role: .substitute)
    try desk.done(.recordOrder(order))
    try lose(.death, courtKnows: true, by: desk.leader)
    let draft = try #require(try offices(id).first { $0.state == .draft })
    #expect(draft.guardian == other && draft.role == .guardian && draft.kind == .volunteer)
    #expect(draft.proposal.proposedBy == desk.worker)
    #expect(try offices(id).first { $0.role == .substitute }?.state == .appointed)
    #expect(try reminders(id).isEmpty)
    #expect(try desk.isWhole())
  }

  @Test("without one, the Verein of the Vereinbarung that is ready to stand in")
  func association() throws {
    let verein = try desk.guardian("Brücke e. V.", nil, [.association])
    var agreement = Agreement(guardian: guardian)
    (agreement.association, agreement.signedOn) = (verein, .on(2026, 9, 1))
    agreement.substitutes = true
    let id2: Agreement.ID = try desk.add(agreement)
    try lose(.illness, courtKnows: true)
    let draft = try #require(try offices(id).first { $0.state == .draft })
    #expect(draft.guardian == verein && draft.kind == .association)
    try desk.undo()
    try desk.change(id2, [.agreementEndedOn: desk.today.adding(days: -1).iso])
    try lose(.illness, courtKnows: true)
    #expect(try offices(id).allSatisfy { $0.state != .draft })
    #expect(try reminders(id) == ["Nachfolge suchen"])
  }

  @Test("what was proposed of the lost guardian is over, in every case")
  func proposals() throws {
    let other = try desk.openCase("Birke")
    let proposal = try desk.propose(guardian, in: other)
    try lose(.death)
    let declined = try desk.assignment(proposal)
    #expect(declined.state == .declined && declined.endReason == "fällt aus")
    #expect(declined.proposal.course == .overtaken)
    let reminders = try desk.detail(other).work.followUps.map(\.value)
    #expect(reminders.map(\.text) == ["neu vorschlagen"], "nobody was in office there")
    #expect(reminders.map(\.owner) == [desk.worker], "whoever proposed goes on")
    try desk.undo()
    #expect(try desk.assignment(proposal).state == .draft)
  }

  @Test("nobody is lost tomorrow, and an office that begins later ends on its first day")
  func days() throws {
    let tomorrow = desk.today.adding(days: 1)
    let loss = GuardianLoss(
      guardian: guardian, cause: .death, on: tomorrow, courtKnows: true,
      texts: GuardianLoss.Texts(
        reason: "r", tellCourt: "t", findSuccessor: "f", proposeAnother: "p"))
    #expect(
      try desk.perform(.loseGuardian(loss)).refusal == .inTheFuture(.assignmentEndedOn, tomorrow))
    var recording = desk.order(try desk.openCase("Birke"), .appointment, [.known(guardian)])
    recording.appointments[0].effectiveOn = tomorrow
    try desk.done(.recordOrder(recording))
    try lose(.death)
    let later = try #require(try offices(recording.caseID).first)
    #expect(later.endedOn == tomorrow)
    #expect(try desk.isWhole())
  }

  @Test("the history of a guardian has the offices, papers and talks that hang on it")
  func history() throws {
    try desk.showPapers(of: guardian)
    var agreement = Agreement(guardian: guardian)
    agreement.signedOn = desk.today
    try desk.add(agreement)
    try desk.add(Training(guardian: guardian, kind: .introduction, day: desk.today))
    try lose(.death)
    let changes = try desk.register.history(of: guardian, limit: 50)
    #expect(
      changes.map(\.operation) == [
        .loseGuardian, .addTraining, .addAgreement, .addProof, .addProof, .recordOrder,
        .addGuardian,
      ])
    let rest = try desk.register.history(of: guardian, before: changes[4].id, limit: 1)
    #expect(rest.map(\.operation) == [.recordOrder])
  }

  @Test("a death of somebody in office is no field of a form")
  func deathByEdit() throws {
    let entry = try #require(try desk.register.entry(RecordReference(guardian)))
    let edit = RecordEdit(
      record: RecordReference(guardian), basedOn: entry.version,
      values: [.guardianStage: Guardian.Stage.deceased.rawValue], seen: entry.values)
    #expect(
      try desk.perform(.edit([edit])).refusal == .stillInOffice("Braun, Ursula", cases: 1))
    #expect(try person().stage == .ready)
  }
}
