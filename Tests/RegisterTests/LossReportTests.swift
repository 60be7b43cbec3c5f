import Guardianship
import Testing

@testable import Register

@Suite("The Ehrenamtskoordination hears that a guardian falls out")
struct LossReportTests {
  let desk: Desk
  let coordinator: User.ID
  let id: Case.ID
  let guardian: Guardian.ID

  init() throws {
    desk = try Desk()
    coordinator = try desk.add(
      User(account: "yilmaz", name: "Yılmaz, Ece", role: .coordinator), by: desk.leader)
    id = try desk.openCase { $0.caseworker = nil }
    guardian = try desk.guardian()
    try desk.done(.giveCases([id], to: desk.worker, from: .on(2026, 10, 1)), by: desk.leader)
    try desk.done(
      .recordOrder(desk.order(id, .appointment, [.known(guardian)], on: .on(2026, 10, 5))))
  }

  private func report(_ cause: GuardianLoss.Cause = .illness) -> Guardianship.Operation {
    .reportLoss(
      LossReport(guardian: guardian, cause: cause, on: desk.today, text: "fällt aus"))
  }

  private func person() throws -> Guardian {
    try #require(try desk.register.guardian(guardian, today: desk.today)).record.value
  }

  private func told(_ id: Case.ID) throws -> [FollowUp] {
    try desk.detail(id).work.followUps.map(\.value)
  }

  @Test("whoever has the case gets it to decide; no office ends, and nobody else is proposed there")
  func caseworker() throws {
    try desk.done(report(), by: coordinator)
    let told = try told(id)
    #expect(told.map(\.text) == ["fällt aus"] && told.map(\.owner) == [desk.worker])
    #expect(told.map(\.dueOn) == [desk.today])
    #expect(try desk.detail(id).assignments.map(\.value.state) == [.appointed])
    #expect(try person().stage == .paused && person().stageOn == desk.today)
    let morning = try desk.register.morning(of: desk.worker, today: desk.today)
    #expect(morning.sections.first { $0.kind == .followUps }?.count == 1)
    #expect(try desk.isWhole())
    try desk.undo(by: coordinator)
    #expect(try self.told(id).isEmpty && person().stage == .ready)
  }

  @Test("whoever proposed the guardian, and the supervisors where nobody has the case")
  func others() throws {
    let (proposed, unowned) = (
      try desk.openCase("Birke"), try desk.openCase("Carl") { $0.caseworker = nil }
    )
    try desk.propose(guardian, in: proposed)
    try desk.done(.recordOrder(desk.order(unowned, .appointment, [.known(guardian)])))
    try desk.done(report(.death), by: coordinator)
    #expect(try told(proposed).map(\.owner) == [desk.worker])
    #expect(try told(unowned).map(\.owner) == [desk.leader])
    #expect(try person().stage == .paused, "who is dead is written down with the decision")
  }

  @Test("said twice it is one Wiedervorlage")
  func twice() throws {
    try desk.done(report(), by: coordinator)
    #expect(try !desk.perform(report(.dismissal), by: coordinator).isDone)
    #expect(try told(id).count == 1)
  }

  @Test("of somebody without a case the state is written down at once")
  func free() throws {
    let free = try desk.guardian("Klee", "Jan")
    let report = LossReport(guardian: free, cause: .death, on: desk.today, text: "fällt aus")
    try desk.done(.reportLoss(report), by: coordinator)
    #expect(
      try desk.register.guardian(free, today: desk.today)?.record.value.stage == .deceased)
  }

  @Test("nobody is lost tomorrow, a reader reports nothing, and only a caseworker decides")
  func refused() throws {
    let tomorrow = desk.today.adding(days: 1)
    let late = LossReport(guardian: guardian, cause: .illness, on: tomorrow, text: "fällt aus")
    #expect(
      try desk.perform(.reportLoss(late), by: coordinator).refusal
        == .inTheFuture(.assignmentEndedOn, tomorrow))
    let reader = try desk.add(
      User(account: "sommer", name: "Sommer, Lea", role: .reader), by: desk.leader)
    #expect(
      try desk.perform(report(), by: reader).refusal == .notAllowed(.reportLoss, .reader))
    let texts = GuardianLoss.Texts(
      reason: "r", tellCourt: "t", findSuccessor: "f", proposeAnother: "p")
    let loss = GuardianLoss(
      guardian: guardian, cause: .illness, on: desk.today, courtKnows: true, texts: texts)
    #expect(
      try desk.perform(.loseGuardian(loss), by: coordinator).refusal
        == .notAllowed(.loseGuardian, .coordinator))
  }

  @Test(
    "a state that somebody in office cannot have is no field of a form",
    arguments: ["left", "paused", "deceased"])
  func stages(stage: String) throws {
    let refused = try desk.change(guardian, [.guardianStage: stage], by: coordinator).refusal
    #expect(refused == .stillInOffice("Braun, Ursula", cases: 1))
    #expect(try desk.change(guardian, [.guardianStage: "unsuitable"], by: coordinator).isDone)
    let free = try desk.guardian("Klee", "Jan")
    #expect(try desk.change(free, [.guardianStage: stage], by: coordinator).isDone)
  }
}
