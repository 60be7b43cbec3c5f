import Guardianship
import Testing

@testable import Register

@Suite("Deadlines of Aufträge, events and settings")
struct RequestDeadlineTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    desk = try Desk()
    id = try desk.openCase { $0.caseworker = nil }
  }

  private func due(_ rule: DeadlineRule.ID) throws -> [Day] {
    try desk.deadlines().filter { $0.key.rule == rule && $0.state == .open }.map(\.due)
  }

  @Test("the court's day makes a deadline, an extension moves it, sending takes it off")
  func courtDay() throws {
    let request = try desk.receive(in: id) { $0.dueOn = .on(2026, 12, 10) }
    #expect(try due(.b1) == [.on(2026, 12, 10)])
    _ = try desk.change(
      request, [.requestExtensionAskedOn: "2026-11-21", .requestExtendedTo: "2027-01-07"])
    #expect(try due(.b1) == [.on(2027, 1, 7)])
    _ = try desk.change(request, [.requestSentOn: "2026-11-21"])
    #expect(try due(.b1).isEmpty)
    try desk.undo()
    #expect(try due(.b1) == [.on(2027, 1, 7)])
    _ = try desk.change(
      request, [.requestSettledOn: "2026-11-21", .requestSettlement: "withdrawn"])
    #expect(try due(.b1).isEmpty && desk.isWhole())
  }

  @Test("an Auftrag is due on one day in every list, and says its kind and occasion")
  func oneDay() throws {
    // 26 December 2026 is a Saturday and a holiday.
    let request = try desk.receive(in: id) { $0.dueOn = .on(2026, 12, 26) }
    let moved = DueDay(.on(2026, 12, 28), shiftedFrom: .on(2026, 12, 26))
    func requests() throws -> [RequestRow] {
      try desk.rows(.requests).compactMap { if case .request(let row) = $0 { row } else { nil } }
    }
    let deadline = try #require(try desk.deadlines().first { $0.key.rule == .b1 })
    #expect(deadline.dueDay == moved)
    let row = try #require(try requests().first)
    #expect(row.due == moved && row.deadline == deadline.key)
    #expect(row.words == [row.kind, row.occasion].compactMap(\.self).joined(separator: ", "))
    #expect(deadline.request?.kind == row.kind && deadline.request?.occasion == row.occasion)
    let detail = try #require(try desk.register.detail(id, today: desk.today))
    #expect(detail.work.requests.map(detail.work.due(of:)) == [moved])
    _ = try desk.change(request, [.requestSentOn: "2026-11-21"])
    let sent = try #require(try desk.register.detail(id, today: desk.today)).work
    #expect(sent.requests.map { $0.value.deadline(of: $0.id) } == [nil])
  }

  @Test("a Sozialbericht rests while erweiterte Unterstützung runs, and goes on when it is settled")
  func resting() throws {
    let terms = try desk.register.catalogue(of: Term.self)
    let report = try #require(terms.first { $0.value.name == "Sozialbericht" })
    _ = try desk.receive(in: id) {
      $0.kind = report.id
      $0.dueOn = .on(2026, 12, 10)
    }
    var support = CaseEvent(kind: .extendedSupport, happenedOn: .on(2026, 11, 16))
    support.until = .on(2027, 2, 28)
    _ = try desk.add(support, to: id)
    #expect(try due(.b8) == [.on(2027, 2, 28)])
    #expect(try due(.b1) == [.on(2027, 3, 1)] && desk.isWhole())
    let end = try #require(try desk.deadlines().first { $0.key.rule == .b8 })
    var entry = DeadlineEntry(end.key)
    (entry.settlement, entry.settledOn) = (.done, desk.today)
    try desk.done(.recordDeadline(entry, of: id))
    #expect(try due(.b1) == [.on(2026, 12, 10)] && desk.isWhole())
  }

  @Test("without a day of the court the office reminds itself, and whoever has it sees to it")
  func reminder() throws {
    let request = try desk.receive(in: id, on: .on(2026, 11, 2))
    #expect(try due(.b1) == [.on(2026, 11, 30)])
    let mine = [FilterTerm(.owner, [.name("Pohl, Ines")])]
    #expect(try desk.rows(.deadlines, mine).isEmpty)
    try desk.done(.dealOut([Dealing(request, to: desk.worker)]))
    #expect(try desk.rows(.deadlines, mine).count == 1)
    #expect(try desk.rows(.deadlines, [FilterTerm(.owner, [.none])]).isEmpty)
    #expect(try desk.isWhole())
  }

  @Test(
    "an event starts its own period",
    arguments: [
      (CaseEvent.Kind.placement, DeadlineRule.ID.g5, Day.on(2027, 11, 2)),
      (.provisionalPlacement, .g6, .on(2026, 12, 14)), (.treatment, .g7, .on(2026, 12, 14)),
      (.provisionalTreatment, .g8, .on(2026, 11, 16)), (.observation, .g9, .on(2026, 12, 14)),
      (.notification, .g10, .on(2026, 12, 2)), (.opinion, .g14, .on(2027, 5, 2)),
      (.spouse, .g17, .on(2027, 5, 2)),
    ])
  func events(kind: CaseEvent.Kind, rule: DeadlineRule.ID, end: Day) throws {
    let event = try desk.add(CaseEvent(kind: kind, happenedOn: .on(2026, 11, 2)), to: id)
    let row = try #require(try desk.deadlines().first { $0.key.rule == rule })
    #expect(row.due == end && (row.state == .expected) == (kind == .opinion))
    #expect(try desk.isWhole())
    #expect(try desk.void(event).isDone)
    #expect(try desk.deadlines().isEmpty && desk.isWhole())
    try desk.undo()
    #expect(try desk.deadlines().count == 1 && desk.isWhole())
  }

  @Test("the office's own weeks move every reminder")
  func setting() throws {
    try desk.receive(in: id, on: .on(2026, 11, 2))
    let setting = try desk.register.officeSetting()
    #expect(setting.value == OfficeSetting() && setting.id == OfficeSetting.id)
    #expect(
      try desk.change(setting.id, [.settingReminderWeeks: "2"]).refusal
        == .notAllowed(.addDealingRule, .caseworker))
    #expect(try desk.change(setting.id, [.settingReminderWeeks: "2"], by: desk.leader).isDone)
    #expect(try due(.b1) == [.on(2026, 11, 16)] && desk.isWhole())
    try desk.undo(by: desk.leader)
    #expect(try due(.b1) == [.on(2026, 11, 30)] && desk.isWhole())
    #expect(
      try desk.void(setting.id, by: desk.leader).refusal == .inUse(setting.reference))
  }

  @Test("the Land of the court decides which day is a Werktag")
  func land() throws {
    let court = try desk.court()
    try desk.done(
      .changeCourt(id, court: court, fileNumber: FileNumber("70 XVII 1/26"), from: .on(2026, 10, 1))
    )
    desk.today = .on(2026, 12, 10)
    try desk.add(CaseEvent(kind: .notification, happenedOn: .on(2026, 12, 6)), to: id)
    #expect(try due(.g10) == [.on(2027, 1, 6)])
    _ = try desk.change(court, [.courtState: "BY"])
    #expect(try due(.g10) == [.on(2027, 1, 7)], "Heilige Drei Könige")
    #expect(try desk.isWhole())
    try desk.undo()
    #expect(try due(.g10) == [.on(2027, 1, 6)] && desk.isWhole())
  }

  @Test("what is done keeps the day that the court had set")
  func merged() throws {
    try desk.receive(in: id) { $0.dueOn = .on(2026, 12, 10) }
    let key = try #require(try desk.deadlines().first).key
    var entry = DeadlineEntry(key)
    entry.courtDay = .on(2026, 12, 18)
    try desk.done(.recordDeadline(entry, of: id))
    #expect(try due(.b1) == [.on(2026, 12, 18)])
    var done = DeadlineEntry(key)
    done.settlement = .done
    done.settledOn = desk.today
    done.settledDue = .on(2026, 12, 18)
    try desk.done(.recordDeadline(done, of: id))
    let explained = try desk.register.explanation(of: key, in: id, today: desk.today)
    #expect(explained?.deadline == nil && explained?.subject == "Alder, Ruth")
    #expect(explained?.entry?.value.courtDay == .on(2026, 12, 18))
    #expect(explained?.entry?.value.settlement == .done)
    #expect(try desk.deadlines().map(\.state) == [.done])
    try desk.undo()
    let again = try desk.register.explanation(of: key, in: id, today: desk.today)
    #expect(again?.deadline?.steps.last == .court(.on(2026, 12, 18)))
    #expect(again?.entry?.value.settlement == nil)
  }
}
