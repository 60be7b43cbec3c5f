import Guardianship
import Testing

@testable import Register

@Suite("Heute and the agenda")
struct MorningTests {
  let desk: Desk
  let id: Case.ID

  init() throws {
    let desk = try Desk(today: .on(2026, 11, 18))
    self.desk = desk
    id = try desk.openCase { $0.caseworker = desk.worker }
  }

  private func sections(of user: User.ID? = nil) throws -> [Morning.Kind: Morning.Section] {
    let morning = try desk.register.morning(of: user ?? desk.worker, today: desk.today)
    return Dictionary(uniqueKeysWithValues: morning.sections.map { ($0.kind, $0) })
  }

  private func request(
    due day: Day?, of user: User.ID?, on received: Day = .on(2026, 11, 16)
  ) throws {
    try desk.receive(in: id, on: received) {
      $0.dueOn = day
      $0.assignedTo = user
    }
  }

  @Test("a quiet morning says that nothing is due, and a supervisor that nothing came in")
  func quiet() throws {
    let own = try desk.register.morning(of: desk.worker, today: desk.today)
    #expect(own.sections.map(\.kind) == [.today] && own.sections[0].count == 0)
    #expect(own.sections[0].rows.isEmpty && own.standingInFor.isEmpty)
    #expect(try sections(of: desk.leader)[.inbox]?.count == 0)
  }

  @Test("a morning that waits for nobody is abandoned")
  func abandoned() throws {
    let nothing = try desk.register.abandonable(when: { true }) {
      for _ in 0..<50 { _ = try desk.register.morning(of: desk.leader, today: desk.today) }
      return true
    }
    #expect(nothing == nil)
    #expect(try sections()[.today]?.count == 0)
  }

  @Test("what is due lies in its section, with exact counts and the first rows")
  func own() throws {
    for day in [16, 17] { try request(due: .on(2026, 11, day), of: desk.worker) }
    try request(due: desk.today, of: desk.worker)
    for _ in 0..<10 { try request(due: .on(2026, 11, 20), of: desk.worker) }
    try request(due: .on(2026, 11, 23), of: desk.worker)
    try request(due: desk.today, of: desk.leader)
    let sections = try sections()
    #expect(sections[.overdue]?.count == 2 && sections[.today]?.count == 1)
    #expect(sections[.thisWeek]?.count == 10)
    #expect(sections[.thisWeek]?.rows.count == Morning.rowLimit)
    #expect(sections[.overdue]?.rows.map(\.day) == [.on(2026, 11, 16), .on(2026, 11, 17)])
    #expect(sections[.inbox] == nil)
  }

  @Test("today's Termine stand by time, Wiedervorlagen from the past come along")
  func day() throws {
    for time in ["14:00", "09:30"] {
      var entry = CalendarEntry(kind: .homeVisit, day: desk.today, time: TimeOfDay(time))
      entry.user = desk.worker
      try desk.add(entry, to: id)
    }
    for day in [Day.on(2026, 11, 2), desk.today, .on(2026, 11, 19)] {
      var followUp = FollowUp(dueOn: day, text: "Nachfragen")
      followUp.owner = desk.worker
      try desk.add(followUp)
    }
    let sections = try sections()
    let times = sections[.calendar]?.rows.map { row -> String? in
      guard case .calendar(let row) = row else { return nil }
      return row.record.value.time?.text
    }
    #expect(times == ["09:30", "14:00"])
    #expect(sections[.followUps]?.rows.map(\.day) == [.on(2026, 11, 2), desk.today])
  }

  @Test("an Auftrag without an entry for two weeks is pointed out, until somebody writes one")
  func stale() throws {
    desk.today = .on(2026, 10, 30)
    try request(due: nil, of: desk.worker, on: .on(2026, 10, 30))
    // The clock of the desk stands at the 18th of November.
    desk.today = .on(2026, 12, 1)
    #expect(try sections()[.stale] == nil)
    desk.today = .on(2026, 12, 2)
    #expect(try sections()[.stale]?.count == 1)
    try desk.add(Contact(kind: .call, day: .on(2026, 11, 30), cases: [id]))
    #expect(try sections()[.stale] == nil)
    desk.today = .on(2026, 12, 3)
    let setting = try desk.register.officeSetting()
    _ = try desk.change(setting.id, [.settingStaleDays: "3"], by: desk.leader)
    #expect(try sections()[.stale]?.rows.count == 1)
  }

  @Test("the desk of a substitute shows the work of those who are away, and says whose")
  func substitute() throws {
    let (second, third) = (try desk.colleague(), try desk.colleague("Brandt, Eva"))
    try request(due: desk.today, of: second)
    try request(due: desk.today, of: third)
    for (user, substitute) in [(second, desk.worker), (third, second)] {
      var absence = Absence(user: user, period: Period(from: desk.today, to: .on(2026, 11, 20)))
      absence.substitute = substitute
      try desk.add(absence)
    }
    let morning = try desk.register.morning(of: desk.worker, today: desk.today)
    #expect(morning.standingInFor == ["Adam, Jan", "Brandt, Eva"])
    #expect(morning.sections.first { $0.kind == .today }?.count == 2)
    desk.today = .on(2026, 11, 21)
    #expect(try sections()[.overdue] == nil)
  }

  @Test("a supervisor sees the house first: Eingang, lateness and load by name")
  func leading() throws {
    let other = try desk.colleague()
    try request(due: nil, of: nil, on: .on(2026, 11, 17))
    try request(due: nil, of: nil, on: .on(2026, 11, 3))
    try request(due: .on(2026, 11, 17), of: other)
    for day in [16, 17] { try request(due: .on(2026, 11, day), of: desk.worker) }
    let morning = try desk.register.morning(of: desk.leader, today: desk.today)
    let kinds = morning.sections.map(\.kind)
    #expect(kinds == [.inbox, .lateByName, .withoutProposal, .load, .today])
    let sections = try sections(of: desk.leader)
    #expect(sections[.inbox]?.rows.map { $0.group(today: desk.today) } == [.undated, .undated])
    #expect(sections[.inbox]?.count == 2)
    let late = sections[.lateByName]?.names
    #expect(
      late == [
        Morning.NamedCount(name: "Pohl, Ines", count: 2),
        Morning.NamedCount(name: "Adam, Jan", count: 1),
      ])
    #expect(sections[.lateByName]?.count == 3 && sections[.load]?.count == 3)
    #expect(sections[.withoutProposal]?.cases.map(\.id) == [id])
  }

  @Test("a running case whose guardian is gone is not one that never had any")
  func guardianGone() throws {
    var order = CourtOrder(kind: .appointment)
    (order.decidedOn, order.effectiveOn) = (.on(2026, 11, 2), .on(2026, 11, 3))
    var recording = OrderRecording(caseID: id, order: order)
    recording.appointments = [
      OrderRecording.Appointment(
        guardian: .new(Guardian(family: "Braun", given: "Ursula", isOrganisation: false)),
        role: .guardian, kind: .professional, tie: nil, effectiveOn: nil)
    ]
    try desk.done(.recordOrder(recording))
    #expect(try sections(of: desk.leader)[.guardianGone] == nil)
    #expect(try sections(of: desk.leader)[.withoutProposal] == nil)
    let assignment = try #require(try desk.detail(id).assignments.first)
    try desk.done(
      .endAssignment(
        assignment.id, basedOn: assignment.version, on: desk.today, reason: "verstorben"))
    let gone = try sections(of: desk.leader)[.guardianGone]
    #expect(gone?.count == 1 && gone?.cases.map(\.id) == [id])
  }

  @Test("the agenda holds every day: Termine, then deadlines, then Wiedervorlagen")
  func agenda() throws {
    try request(due: .on(2026, 11, 20), of: desk.worker)
    var entry = CalendarEntry(kind: .hearing, day: .on(2026, 11, 20), time: TimeOfDay("10:00"))
    entry.user = desk.worker
    try desk.add(entry, to: id)
    var followUp = FollowUp(dueOn: .on(2026, 11, 20), text: "Nachfragen")
    followUp.owner = desk.leader
    try desk.add(followUp)
    let agenda = try desk.register.agenda(
      from: .on(2026, 11, 19), days: 3, of: [], today: desk.today)
    #expect(agenda.map(\.day) == [.on(2026, 11, 19), .on(2026, 11, 20), .on(2026, 11, 21)])
    #expect(agenda.map(\.rows.count) == [0, 3, 0])
    if case .calendar = agenda[1].rows[0], case .deadline = agenda[1].rows[1],
      case .followUp = agenda[1].rows[2]
    {
    } else {
      Issue.record("in another order: \(agenda[1].rows)")
    }
    let own = try desk.register.agenda(
      from: .on(2026, 11, 20), days: 1, of: [desk.leader], today: desk.today)
    #expect(own.map(\.rows.count) == [1])
  }
}

extension Morning.Section {
  fileprivate var cases: [CaseRow] { if case .cases(let rows) = contents { rows } else { [] } }
  fileprivate var names: [Morning.NamedCount] {
    if case .names(let names) = contents { names } else { [] }
  }
}
