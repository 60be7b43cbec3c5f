import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Deadlines in the register")
struct DeadlineTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase(opened: .on(2026, 10, 1))
  }

  private func appoint(_ kind: GuardianKind, tie: Tie? = nil, on day: Day) throws {
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = day
    order.effectiveOn = day
    var recording = OrderRecording(caseID: id, order: order)
    recording.appointments = [
      OrderRecording.Appointment(
        guardian: .new(Guardian(family: "Braun", given: "Ursula", isOrganisation: false)),
        role: .guardian, kind: kind, tie: tie, effectiveOn: day)
    ]
    try desk.done(.recordOrder(recording))
  }

  private func rows() throws -> [DeadlineRow] {
    let page = try desk.register.page(
      ListQuery(.cases, today: desk.today), start: .first, limit: 10)
    return try desk.register.deadlines(of: page.caseRows, today: desk.today)
  }

  private func listed() throws -> [String] {
    try desk.register.read { db in
      try String.fetchAll(
        db, sql: "SELECT rule FROM caseDeadline WHERE caseFile = ? ORDER BY rule",
        arguments: [id.rawValue])
    }
  }

  @Test("an appointment makes its deadlines in the same transaction")
  func appointment() throws {
    #expect(try listed().isEmpty)
    try appoint(.volunteer, tie: .family, on: .on(2026, 11, 12))
    #expect(try listed() == ["A8", "G1"])
    let name = try #require(try rows().first { $0.key.rule == .a8 })
    #expect(name.due == .on(2026, 11, 19) && name.isOverdue(on: desk.today))
    let report = try #require(try rows().first { $0.key.rule == .r1 })
    #expect(!report.isOurs && !report.isOverdue(on: .on(2030, 1, 1)))
    #expect(try desk.register.check(today: desk.today).isEmpty)
  }

  @Test("done goes off the list, stays with day and proof, and comes back by undo")
  func done() throws {
    try appoint(.volunteer, tie: .family, on: .on(2026, 11, 12))
    let row = try #require(try rows().first { $0.key.rule == .a8 })
    var entry = DeadlineEntry(row.key)
    entry.settlement = .done
    entry.settledOn = .on(2026, 11, 20)
    entry.settledDue = row.due
    entry.note = "Fax an die Caritas"
    let outcome = try desk.done(.recordDeadline(entry, of: id))
    #expect(try listed() == ["G1"])
    let settled = try #require(try rows().first { $0.key.rule == .a8 })
    #expect(settled.state == .done && settled.due == row.due && settled.isOurs)
    try desk.done(.undo(outcome.change))
    #expect(try listed() == ["A8", "G1"])
  }

  @Test("what falls away needs a reason, and nothing is done tomorrow")
  func refusals() throws {
    try appoint(.volunteer, tie: .family, on: .on(2026, 11, 12))
    let row = try #require(try rows().first { $0.key.rule == .a8 })
    var entry = DeadlineEntry(row.key)
    entry.settlement = .dropped
    entry.settledOn = desk.today
    #expect(try desk.perform(.recordDeadline(entry, of: id)) == .refused(.missing(.deadlineNote)))
    entry.note = "Verein lehnt ab"
    entry.settledOn = .on(2026, 11, 22)
    #expect(
      try desk.perform(.recordDeadline(entry, of: id))
        == .refused(.inTheFuture(.deadlineSettledOn, .on(2026, 11, 22))))
  }

  @Test("a court's day is kept once and moves the deadline")
  func courtDay() throws {
    try appoint(.authority, on: .on(2026, 11, 12))
    let report = try #require(try rows().first { $0.key.rule == .r1 })
    var entry = DeadlineEntry(report.key)
    for day in [Day.on(2027, 9, 30), .on(2027, 10, 29)] {
      entry.courtDay = day
      try desk.done(.recordDeadline(entry, of: id))
      let moved = try #require(try rows().first { $0.key.rule == .r1 })
      #expect(moved.due == day && moved.kind == .courtSet)
    }
    #expect(try desk.register.check(today: desk.today).isEmpty)
  }

  @Test("the end of the case takes the court's review with it")
  func end() throws {
    try appoint(.volunteer, tie: Tie.none, on: .on(2026, 11, 12))
    #expect(try listed() == ["G1"])
    try desk.done(.endCase(CaseEnding(caseID: id, reason: .transferred, on: .on(2026, 11, 20))))
    #expect(try listed().isEmpty)
  }

  @Test("a row that was forgotten is found")
  func forgotten() throws {
    try appoint(.volunteer, tie: .family, on: .on(2026, 11, 12))
    try desk.register.write { try $0.execute(sql: "DELETE FROM caseDeadline WHERE rule = 'A8'") }
    #expect(
      try desk.register.check(today: desk.today) == [.deadlinesDiffer(reference: "F-2026-00001")])
  }
}
