import Guardianship
import Testing

@testable import Register

@Suite("Recording orders")
struct OrderTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase(opened: .on(2026, 6, 1))
  }

  private func recording(
    _ kind: OrderKind, decided: Day?, effective: Day? = nil, guardian: String? = nil
  ) -> OrderRecording {
    var order = CourtOrder(kind: kind)
    order.decidedOn = decided
    order.effectiveOn = effective
    var recording = OrderRecording(caseID: id, order: order)
    if let guardian {
      recording.appointments = [
        OrderRecording.Appointment(
          guardian: .new(Guardian(family: guardian, given: "Ursula", isOrganisation: false)),
          role: .guardian, kind: .volunteer, tie: .family, effectiveOn: nil)
      ]
    }
    return recording
  }

  @Test("an appointment makes the case running from its effective day and the guardian comes")
  func appointment() throws {
    let outcome = try desk.done(
      .recordOrder(
        recording(
          .appointment, decided: .on(2026, 7, 1), effective: .on(2026, 7, 5), guardian: "Braun")))
    let detail = try desk.detail(id)
    #expect(outcome.created?.kind == .courtOrder)
    #expect(detail.status == .running)
    #expect(detail.statuses.map(\.value.status) == [.running, .inquiry])
    #expect(detail.statuses[0].value.period.from == .on(2026, 7, 5))
    #expect(detail.statuses[1].value.period.to == .on(2026, 7, 4))
    let assignment = try #require(detail.currentAssignments(on: desk.today).first)
    #expect(assignment.value.effectiveOn == .on(2026, 7, 5))
    #expect(assignment.value.kind == .volunteer)
    #expect(assignment.value.tie == .family)
    #expect(detail.names.guardians[assignment.value.guardian]?.listName == "Braun, Ursula")
    #expect(try desk.register.find(reference: "V-2026-00001").isFound)
    #expect(try desk.register.find(reference: "b-00001").isFound)
  }

  @Test("an appointment from before the file was opened makes the case running from then on")
  func olderAppointment() throws {
    try desk.done(.recordOrder(recording(.appointment, decided: .on(2025, 2, 1))))
    let statuses = try desk.detail(id).statuses.map(\.value)
    #expect(try desk.detail(id).status == .running)
    #expect(statuses.first { $0.period.contains(.on(2025, 3, 1)) }?.status == .running)
  }

  @Test(
    "a Bestellung ends the reservation of the einstweilige Anordnung unless it orders one, § 56 FamFG",
    arguments: [false, true])
  func reservation(isOrderedAgain: Bool) throws {
    var provisional = recording(.provisional, decided: .on(2026, 6, 20))
    provisional.order.hasReservation = true
    try desk.done(.recordOrder(provisional))
    #expect(try desk.detail(id).reservation != nil)
    var appointment = recording(.appointment, decided: .on(2026, 8, 1))
    appointment.order.hasReservation = isOrderedAgain
    try desk.done(.recordOrder(appointment))
    try desk.done(.recordOrder(recording(.prolongation, decided: .on(2026, 9, 1))))
    #expect((try desk.detail(id).reservation != nil) == isOrderedAgain)
    let filter = Filter(terms: [FilterTerm(.reservation, [.flag(true)])])
    let page = try desk.register.page(
      ListQuery(.cases, filter: filter, today: desk.today), start: .first, limit: 5)
    #expect(page.rows.count == (isOrderedAgain ? 1 : 0))
  }

  @Test("an Aufhebung from before the office it would end is refused and changes nothing")
  func liftingBeforeTheStart() throws {
    try desk.done(
      .recordOrder(
        recording(
          .provisional, decided: .on(2026, 7, 1), effective: .on(2026, 7, 5), guardian: "Braun")))
    let before = try desk.detail(id)
    let refusal = try desk.perform(.recordOrder(recording(.lifting, decided: .on(2025, 1, 1))))
      .refusal
    #expect(
      refusal
        == .endBeforeStart(field: .orderDecidedOn, end: .on(2025, 1, 1), start: .on(2026, 7, 5)))
    #expect(try desk.detail(id) == before)
  }

  @Test("a Betreuerwechsel from before the office it would end is refused and changes nothing")
  func changeBeforeTheStart() throws {
    try desk.done(
      .recordOrder(
        recording(
          .appointment, decided: .on(2026, 7, 1), effective: .on(2026, 7, 5), guardian: "Braun")))
    let before = try desk.detail(id)
    var change = recording(
      .changeOfGuardian, decided: .on(2026, 11, 10), effective: .on(2020, 1, 1), guardian: "Adam")
    change.dismissals = [try #require(before.assignments.first).id]
    #expect(
      try desk.perform(.recordOrder(change)).refusal
        == .endBeforeStart(field: .orderEffectiveOn, end: .on(2020, 1, 1), start: .on(2026, 7, 5)))
    #expect(try desk.detail(id) == before)
  }

  @Test("a death is recorded by ending the case, not in the person's form")
  func deathInTheForm() throws {
    let person = try desk.detail(id).person.reference
    #expect(
      try desk.edit(person, version: 1, [.personDiedOn: "2026-11-01"]).refusal
        == .onlyByOperation(.personDiedOn))
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .notNeeded, on: .on(2026, 11, 2))))
    #expect(try desk.edit(person, version: 1, [.personDiedOn: "2026-11-03"]).refusal == nil)
  }

  @Test("an old provisional order does not turn a running case back")
  func oldProvisional() throws {
    try desk.done(.recordOrder(recording(.appointment, decided: .on(2026, 8, 1))))
    try desk.done(.recordOrder(recording(.provisional, decided: .on(2026, 6, 20))))
    let detail = try desk.detail(id)
    #expect(detail.status == .running)
    #expect(detail.statuses.map(\.value.status) == [.running, .provisional, .inquiry])
    #expect(detail.statuses[1].value.period == Period(from: .on(2026, 6, 20), to: .on(2026, 7, 31)))
  }

  @Test("the final order ends what the provisional one began")
  func finalOrder() throws {
    try desk.done(
      .recordOrder(recording(.provisional, decided: .on(2026, 7, 1), guardian: "Braun")))
    let day = Day.on(2026, 9, 1)
    try desk.done(
      .recordOrder(recording(.appointment, decided: day, effective: day, guardian: "Celik")))
    let detail = try desk.detail(id)
    let current = detail.currentAssignments(on: desk.today)
    #expect(current.map { detail.names.guardians[$0.value.guardian]?.family } == ["Celik"])
    let before = detail.currentAssignments(on: .on(2026, 8, 31))
    #expect(before.map { detail.names.guardians[$0.value.guardian]?.family } == ["Braun"])
    #expect(detail.assignments.last?.value.endReason == "appointment")
  }

  @Test("list and detail name the same first guardian: of one day the main one")
  func firstGuardian() throws {
    let (beside, main) = (try desk.guardian("Adler", "Eva"), try desk.guardian("Wolf", "Tom"))
    var order = desk.order(id, .appointment, [.known(beside), .known(main)])
    order.appointments[0].role = .supplementary
    try desk.done(.recordOrder(order))
    let detail = try desk.detail(id)
    let first = try #require(detail.currentAssignments(on: desk.today).first)
    #expect(first.value.guardian == main)
    let page = try desk.register.page(ListQuery(.cases, today: desk.today), start: .first, limit: 1)
    #expect(page.lines.first?.row.caseRow?.guardian == "Wolf, Tom")
    let names = try desk.register.guardianNames(of: [id], on: desk.today)
    #expect(names[id] == ["Wolf, Tom", "Adler, Eva"])
  }

  @Test("a guardian appointed anew is in office once")
  func appointedAnew() throws {
    try desk.done(
      .recordOrder(recording(.appointment, decided: .on(2026, 7, 1), guardian: "Braun")))
    let guardian = try #require(try desk.detail(id).assignments.first).value.guardian
    var again = recording(.appointment, decided: .on(2026, 9, 1))
    again.appointments = [
      OrderRecording.Appointment(
        guardian: .known(guardian), role: .guardian, kind: .professional, tie: nil,
        effectiveOn: .on(2026, 9, 4))
    ]
    try desk.done(.recordOrder(again))
    #expect(try desk.detail(id).currentAssignments(on: desk.today).count == 1)
  }

  @Test("nobody is dismissed and no case ends on a day that nobody said")
  func withoutDay() throws {
    try desk.done(
      .recordOrder(recording(.appointment, decided: .on(2026, 7, 1), guardian: "Braun")))
    var change = OrderRecording(caseID: id, order: CourtOrder(kind: .changeOfGuardian))
    change.dismissals = [try #require(try desk.detail(id).assignments.first).id]
    let lifting = OrderRecording(caseID: id, order: CourtOrder(kind: .lifting))
    for recording in [change, lifting] {
      #expect(
        try desk.perform(.recordOrder(recording)) == .refused(.missing(.orderEffectiveOn)))
    }
    #expect(try desk.detail(id).currentAssignments(on: desk.today).count == 1)
  }

  @Test("a change of guardian dismisses one and appoints the other on the same day")
  func change() throws {
    try desk.done(
      .recordOrder(recording(.appointment, decided: .on(2026, 7, 1), guardian: "Braun")))
    var change = recording(
      .changeOfGuardian, decided: .on(2026, 9, 1), effective: .on(2026, 9, 3), guardian: "Celik")
    change.dismissals = [try #require(try desk.detail(id).assignments.first).id]
    try desk.done(.recordOrder(change))
    let detail = try desk.detail(id)
    #expect(detail.currentAssignments(on: desk.today).count == 1)
    let dismissed = try #require(detail.assignments.last).value
    #expect(dismissed.state == .ended)
    #expect(dismissed.endedOn == .on(2026, 9, 3))
    #expect(dismissed.endReason == "changeOfGuardian")
    #expect(
      try desk.perform(.recordOrder(change)).refusal == .assignmentEnded(reference: "V-2026-00001"))
  }

  @Test("a prolongation moves the review day and appoints nobody")
  func prolongation() throws {
    var first = recording(.appointment, decided: .on(2026, 7, 1), guardian: "Braun")
    first.order.reviewOn = .on(2026, 10, 1)
    try desk.done(.recordOrder(first))
    var second = recording(.prolongation, decided: .on(2026, 9, 20))
    second.order.reviewOn = .on(2033, 9, 20)
    try desk.done(.recordOrder(second))
    let detail = try desk.detail(id)
    #expect(detail.reviewOn == .on(2033, 9, 20))
    #expect(detail.assignments.count == 1)
    #expect(detail.status == .running)
    second.appointments = recording(.appointment, decided: nil, guardian: "Celik").appointments
    #expect(try desk.perform(.recordOrder(second)).refusal == .orderAppointsNobody(.prolongation))
  }

  @Test("a lifting ends file and offices, a transfer ends the file only by its own reason")
  func lifting() throws {
    try desk.done(
      .recordOrder(recording(.appointment, decided: .on(2026, 7, 1), guardian: "Braun")))
    try desk.done(.recordOrder(recording(.lifting, decided: .on(2026, 11, 2))))
    let detail = try desk.detail(id)
    #expect(detail.status == .ended)
    #expect(detail.file.value.endReason == .lifted)
    #expect(detail.file.value.endedOn == .on(2026, 11, 2))
    #expect(detail.assignments.first?.value.endReason == "lifted")

    let other = try desk.openCase("Birke")
    var order = CourtOrder(kind: .transfer)
    order.decidedOn = .on(2026, 11, 3)
    try desk.done(.recordOrder(OrderRecording(caseID: other, order: order)))
    #expect(try desk.detail(other).file.value.endReason == .transferred)
  }

  @Test("an appointment after the end opens the case again, one before it leaves the end alone")
  func afterEnd() throws {
    try desk.done(
      .endCase(CaseEnding(caseID: id, reason: .notNeeded, on: .on(2026, 9, 1))))
    try desk.done(
      .recordOrder(recording(.provisional, decided: .on(2026, 7, 1), guardian: "Braun")))
    #expect(try desk.detail(id).status == .ended)
    #expect(try desk.detail(id).currentAssignments(on: desk.today).isEmpty)
    #expect(try desk.detail(id).currentAssignments(on: .on(2026, 8, 1)).count == 1)
    try desk.done(
      .recordOrder(recording(.appointment, decided: .on(2026, 10, 1), guardian: "Celik")))
    let detail = try desk.detail(id)
    #expect(detail.status == .running)
    #expect(detail.file.value.endReason == nil)
    #expect(detail.currentAssignments(on: desk.today).count == 1)
  }

  @Test("impossible days are refused and nothing is written")
  func refusals() throws {
    var early = recording(.appointment, decided: .on(1957, 3, 4))
    #expect(
      try desk.perform(.recordOrder(early)).refusal
        == .beforeSeventeen(.orderDecidedOn, .on(1957, 3, 4), born: .on(1941, 3, 5)))
    early = recording(.appointment, decided: .on(2026, 12, 1), guardian: "Braun")
    #expect(
      try desk.perform(.recordOrder(early)).refusal
        == .inTheFuture(.orderDecidedOn, .on(2026, 12, 1)))
    var area = recording(.appointment, decided: .on(2026, 7, 1))
    area.order.taskAreas = [OrderedTaskArea(area: TaskArea.ID(99))]
    #expect(
      try desk.perform(.recordOrder(area)).refusal == .unknownValue(.orderTaskAreas, "99"))
    let nobody = OrderRecording(caseID: Case.ID(99), order: CourtOrder(kind: .restriction))
    #expect(try desk.perform(.recordOrder(nobody)).refusal == .notFound("caseFile 99"))
    #expect(try desk.detail(id).orders.isEmpty)
    #expect(try desk.register.guardians(named: "braun").isEmpty)
  }

  @Test("a provisional order that names no day ends by itself after six months")
  func provisionalEnd() throws {
    try desk.done(
      .recordOrder(
        recording(.provisional, decided: .on(2026, 8, 28), effective: .on(2026, 8, 31))))
    let order = try #require(try desk.detail(id).orders.first).value
    #expect(order.validUntil == nil)
    #expect(OrderRules.provisionalEnd(of: order) == .on(2027, 2, 28))
  }
}

extension Result {
  var isFound: Bool {
    guard case .success = self else { return false }
    return true
  }
}
