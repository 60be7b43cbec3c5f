import Guardianship
import Testing

@testable import Register

@Suite("The road of a case")
struct CaseRoadTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase(opened: .on(2026, 6, 1))
  }

  private func appoint(_ family: String, on day: Day) throws {
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = day
    order.effectiveOn = day
    var recording = OrderRecording(caseID: id, order: order)
    recording.appointments = [
      OrderRecording.Appointment(
        guardian: .new(Guardian(family: family, given: nil, isOrganisation: false)),
        role: .guardian, kind: .professional, tie: nil, effectiveOn: day)
    ]
    try desk.done(.recordOrder(recording))
  }

  @Test("the investigation begins once, after the file was opened, and not tomorrow")
  func investigation() throws {
    let tomorrow = desk.today.adding(days: 1)
    #expect(
      try desk.perform(.beginInvestigation(id, on: tomorrow)).refusal
        == .inTheFuture(.statusPeriodFrom, tomorrow))
    #expect(
      try desk.perform(.beginInvestigation(id, on: .on(2026, 5, 31))).refusal
        == .endBeforeStart(
          field: .statusPeriodFrom, end: .on(2026, 5, 31), start: .on(2026, 6, 1)))
    try desk.done(.beginInvestigation(id, on: .on(2026, 6, 10)))
    #expect(try desk.detail(id).status == .investigating)
    #expect(
      try desk.perform(.beginInvestigation(id, on: .on(2026, 6, 11))).refusal
        == .wrongStatus(.investigating, needed: [.inquiry]))
  }

  @Test("a case that moves on the day it was opened never was an inquiry")
  func sameDay() throws {
    try desk.done(.beginInvestigation(id, on: .on(2026, 6, 1)))
    #expect(try desk.detail(id).statuses.map(\.value.status) == [.investigating])
  }

  @Test("a file does not end before the office of a guardian begins")
  func endBeforeAppointment() throws {
    try appoint("Braun", on: .on(2026, 7, 1))
    let early = CaseEnding(caseID: id, reason: .death, on: .on(2026, 6, 30))
    #expect(
      try desk.perform(.endCase(early)).refusal
        == .endBeforeStart(field: .caseEndedOn, end: .on(2026, 6, 30), start: .on(2026, 7, 1)))
    #expect(try desk.detail(id).status == .running)
  }

  @Test("a birth day that makes an order one for a child is refused")
  func childByEdit() throws {
    try appoint("Braun", on: .on(2026, 7, 1))
    let person = try desk.detail(id).person
    func born(_ day: Day) -> Operation {
      .edit([
        RecordEdit(
          record: person.reference, basedOn: person.version,
          values: [.personBorn: day.iso], seen: person.value.values)
      ])
    }
    #expect(
      try desk.perform(born(.on(2009, 7, 2))).refusal
        == .beforeSeventeen(.personBorn, .on(2026, 7, 1), born: .on(2009, 7, 2)))
    try desk.done(born(.on(2009, 7, 1)))
  }

  @Test("a death ends the case, every office in it and is written to the person")
  func death() throws {
    try appoint("Braun", on: .on(2026, 7, 1))
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .death, on: .on(2026, 11, 20))))
    let detail = try desk.detail(id)
    #expect(detail.status == .ended)
    #expect(detail.person.value.diedOn == .on(2026, 11, 20))
    #expect(detail.file.value.endReason == .death)
    let assignment = try #require(detail.assignments.first).value
    #expect(assignment.state == .ended)
    #expect(assignment.endedOn == .on(2026, 11, 20))
    #expect(assignment.endReason == "death")
    #expect(detail.currentAssignments(on: .on(2026, 11, 19)).count == 1)
    #expect(detail.currentAssignments(on: .on(2026, 11, 20)).isEmpty)
  }

  @Test("a death before the office heard of the person keeps its own day")
  func earlyDeath() throws {
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .death, on: .on(2026, 5, 20))))
    let detail = try desk.detail(id)
    #expect(detail.person.value.diedOn == .on(2026, 5, 20))
    #expect(detail.file.value.endedOn == .on(2026, 6, 1))
  }

  @Test("a case does not end twice, not in the future and not before it began")
  func refusedEnds() throws {
    let early = CaseEnding(caseID: id, reason: .notNeeded, on: .on(2026, 5, 31))
    #expect(
      try desk.perform(.endCase(early)).refusal
        == .endBeforeStart(field: .caseEndedOn, end: .on(2026, 5, 31), start: .on(2026, 6, 1)))
    let late = CaseEnding(caseID: id, reason: .notNeeded, on: desk.today.adding(days: 1))
    #expect(
      try desk.perform(.endCase(late)).refusal
        == .inTheFuture(.caseEndedOn, desk.today.adding(days: 1)))
    let ending = CaseEnding(caseID: id, reason: .notNeeded, on: desk.today)
    try desk.done(.endCase(ending))
    #expect(try desk.perform(.endCase(ending)).refusal == .caseEnded(reference: "F-2026-00001"))
    #expect(
      try desk.perform(.beginInvestigation(id, on: desk.today)).refusal
        == .caseEnded(reference: "F-2026-00001"))
  }

  @Test("a case reopened on the day it ended never ended")
  func reopenedAtOnce() throws {
    try appoint("Braun", on: .on(2026, 7, 1))
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .death, on: .on(2026, 11, 20))))
    try desk.done(.reopenCase(id, on: .on(2026, 11, 20), reason: "Verwechslung"))
    let detail = try desk.detail(id)
    #expect(detail.statuses.map(\.value.status) == [.running, .inquiry])
    #expect(detail.statuses[0].value.period.to == nil)
    #expect(detail.file.value == Case())
    #expect(detail.person.value.diedOn == nil)
    #expect(detail.currentAssignments(on: desk.today).count == 1)
    #expect(try desk.register.history(of: id, limit: 1).first?.reason == "Verwechslung")
  }

  @Test("a case reopened later has a gap, and its guardians wait for an order")
  func reopenedLater() throws {
    try appoint("Braun", on: .on(2026, 7, 1))
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .lifted, on: .on(2026, 10, 1))))
    #expect(
      try desk.perform(.reopenCase(id, on: .on(2026, 9, 30), reason: "")).refusal
        == .endBeforeStart(
          field: .statusPeriodFrom, end: .on(2026, 9, 30), start: .on(2026, 10, 1)))
    try desk.done(.reopenCase(id, on: .on(2026, 11, 1), reason: "Beschwerde"))
    let detail = try desk.detail(id)
    #expect(detail.statuses.map(\.value.status) == [.running, .ended, .running, .inquiry])
    #expect(detail.currentAssignments(on: desk.today).isEmpty)
    #expect(
      try desk.perform(.reopenCase(id, on: desk.today, reason: "")).refusal
        == .caseNotEnded(reference: "F-2026-00001"))
  }

  @Test("an assignment ends once, with a reason, inside its own time")
  func endAssignment() throws {
    try appoint("Braun", on: .on(2026, 7, 1))
    let assignment = try #require(try desk.detail(id).assignments.first)
    func end(_ day: Day, _ reason: String) throws -> Outcome {
      try desk.perform(
        .endAssignment(assignment.id, basedOn: assignment.version, on: day, reason: reason))
    }
    #expect(try end(desk.today, "").refusal == .missing(.assignmentEndReason))
    #expect(
      try end(.on(2026, 6, 30), "Krankheit").refusal
        == .endBeforeStart(
          field: .assignmentEndedOn, end: .on(2026, 6, 30), start: .on(2026, 7, 1)))
    #expect(
      try end(.on(2027, 1, 1), "Krankheit").refusal
        == .inTheFuture(.assignmentEndedOn, .on(2027, 1, 1)))
    #expect(try end(.on(2026, 11, 1), "Krankheit").isDone)
    let ended = try #require(try desk.detail(id).assignments.first)
    #expect(ended.value.endReason == "Krankheit")
    let again = try desk.perform(
      .endAssignment(assignment.id, basedOn: ended.version, on: desk.today, reason: "x"))
    #expect(again.refusal == .assignmentEnded(reference: "V-2026-00001"))
    guard case .conflict = try end(.on(2026, 11, 2), "x") else {
      Issue.record("an end over an end is a conflict")
      return
    }
  }
}
