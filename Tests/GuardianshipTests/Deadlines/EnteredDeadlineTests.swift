import Guardianship
import Testing

@Suite("Deadlines of events and Aufträge")
struct EnteredDeadlineTests {
  private func facts() -> DeadlineFacts {
    let calendar = HolidayCalendar(land: .nordrheinWestfalen)
    return DeadlineFacts(
      caseID: Case.ID(1), office: .authority, officeCalendar: calendar, courtCalendar: calendar,
      today: Day(number: 20_782))
  }

  private func deadline(
    _ kind: CaseEvent.Kind, _ iso: String, change: (inout CaseEvent) -> Void = { _ in }
  ) throws -> Deadline {
    var event = CaseEvent(kind: kind, happenedOn: try #require(Day(iso: iso)))
    change(&event)
    var facts = facts()
    facts.events = [Versioned(id: CaseEvent.ID(7), version: 1, value: event)]
    return try #require(facts.deadlines().first)
  }

  @Test(
    "each event ends after the law's time, never shifted",
    arguments: [
      (CaseEvent.Kind.placement, "2026-02-28", "2027-02-28", "G5"),
      (.provisionalPlacement, "2026-11-07", "2026-12-19", "G6"),
      (.treatment, "2026-11-07", "2026-12-19", "G7"),
      (.provisionalTreatment, "2026-11-07", "2026-11-21", "G8"),
      (.observation, "2026-11-07", "2026-12-19", "G9"),
      (.opinion, "2026-08-31", "2027-02-28", "G14"),
      (.spouse, "2026-08-31", "2027-02-28", "G17"),
    ])
  func lengths(kind: CaseEvent.Kind, from: String, to: String, rule: String) throws {
    let deadline = try deadline(kind, from)
    #expect(deadline.due.iso == to)
    #expect(deadline.key.rule.rawValue == rule)
    #expect(deadline.shiftedFrom == nil)
  }

  @Test("a Rechnungslegung falls on the court's day and on no other")
  func accounting() throws {
    var facts = try Facts.appointed("2025-07-01", kind: .professional, withAssets: true)
    var event = CaseEvent(kind: .accounting, happenedOn: try #require(Day(iso: "2026-06-30")))
    func due() -> [String] {
      facts.events = [Versioned(id: CaseEvent.ID(7), version: 1, value: event)]
      return facts.deadlines().filter { $0.key.rule == .r2 }.map(\.due.iso)
    }
    #expect(due() == [])
    event.until = Day(iso: "2027-03-30")
    #expect(due() == ["2027-03-30"])
    facts.tenures[0].isExempt = true
    #expect(due() == [])
  }

  @Test("a day that the court set for a year is said once")
  func saidOnce() throws {
    var facts = try Facts.appointed("2024-05-15", kind: .association, office: .association)
    let report = try #require(facts.deadlines().first { $0.key.rule == .r1 })
    let day = try #require(Day(iso: "2027-03-30"))
    facts.courtDays[report.key] = day
    let moved = try #require(facts.deadlines().first { $0.key == report.key })
    #expect(moved.steps.filter { $0 == .court(day) }.count == 1)
  }

  @Test("a long placement ends after two years, a day of the decision goes before both")
  func otherLengths() throws {
    let long = try deadline(.placement, "2026-02-28") { $0.hasOtherLength = true }
    #expect(long.due.iso == "2028-02-28")
    let until = Day(iso: "2026-09-30")
    let decided = try deadline(.placement, "2026-02-28") { $0.until = until }
    #expect(decided.due == until && decided.kind == .courtSet)
  }

  @Test("several provisional placements in a row end after three months together")
  func chain() throws {
    let second = try deadline(.provisionalPlacement, "2026-11-20") {
      $0.since = Day(iso: "2026-09-15")
    }
    #expect(second.due.iso == "2026-12-15")
    let treatment = try deadline(.provisionalTreatment, "2026-11-20") {
      $0.since = Day(iso: "2026-10-14")
    }
    #expect(treatment.due.iso == "2026-11-25")
  }

  @Test("a Beschwerde runs a month, two weeks against an einstweilige Anordnung, and shifts")
  func appeal() throws {
    let plain = try deadline(.notification, "2026-10-26")
    #expect(plain.due.iso == "2026-11-26")
    // 31 January + 1 month is 28 February 2027, a Sunday.
    let shifted = try deadline(.notification, "2027-01-31")
    #expect(shifted.due.iso == "2027-03-01" && shifted.shiftedFrom?.iso == "2027-02-28")
    let short = try deadline(.notification, "2026-11-10") { $0.hasOtherLength = true }
    #expect(short.due.iso == "2026-11-24")
  }

  private func requested(_ change: (inout CourtRequest) -> Void) throws -> [Deadline] {
    var request = CourtRequest(
      kind: Term.ID(1), receivedOn: try #require(Day(iso: "2026-11-02")))
    request.assignedTo = User.ID(3)
    change(&request)
    var facts = facts()
    facts.caseworker = User.ID(9)
    facts.requests = [Versioned(id: CourtRequest.ID(5), version: 1, value: request)]
    let deadlines = facts.deadlines()
    #expect(deadlines.map { facts.owner(of: $0) } == [User.ID(3)])
    return deadlines
  }

  @Test(
    "an Auftrag is due on the court's day, extended or not; without one the office reminds itself")
  func requests() throws {
    let set = try requested { $0.dueOn = Day(iso: "2026-11-28") }
    #expect(set.map(\.due.iso) == ["2026-11-30"])
    #expect(set.map(\.kind) == [.courtSet])
    let extended = try requested {
      $0.dueOn = Day(iso: "2026-11-28")
      $0.extendedTo = Day(iso: "2026-12-11")
    }
    #expect(extended.map(\.due.iso) == ["2026-12-11"])
    let reminder = try requested { _ in }
    #expect(reminder.map(\.due.iso) == ["2026-11-30"])
    #expect(reminder.map(\.kind) == [.reminder])
    #expect(reminder.map(\.isOurs) == [true])
  }

  @Test("what is due at the office shifts by its holidays, what is due at the court by the court's")
  func places() throws {
    var facts = try Facts.appointed("2026-10-25", kind: .association, office: .association)
    facts.officeCalendar = HolidayCalendar(land: .berlin)
    facts.courtCalendar = HolidayCalendar(land: .thueringen)
    // A7 is due at the court: 8 November 2026 is a Sunday everywhere.
    #expect(facts.deadlines().first { $0.key.rule == .a7 }?.due.iso == "2026-11-09")
    #expect(DeadlineRule.table.filter(\.isDueAtOffice).map(\.id) == [.a8, .b2, .b3, .b4, .b5])
  }

  @Test("the checklist names what can concern somebody who is appointed, and nobody else")
  func checklist() {
    #expect(ChecklistDuty.duties(of: []).isEmpty)
    let professional = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(1), role: .guardian, kind: .professional,
      state: .appointed)
    let duties = ChecklistDuty.duties(of: [professional]).map(\.id)
    #expect(duties.contains(.m3) && !duties.contains(.m2) && !duties.contains(.a5))
    #expect(ChecklistDuty.table.map(\.id) == ChecklistDuty.ID.allCases)
  }

  @Test("the Verein claims the pay of its staff and its own")
  func pay() {
    func pay(_ kinds: GuardianKind...) -> DeadlineRule.Debtor? {
      ChecklistDuty.duties(
        of: kinds.map {
          Assignment(
            caseID: Case.ID(1), guardian: Guardian.ID(1), role: .guardian, kind: $0,
            state: .appointed)
        }
      ).first { $0.id == .m3 }?.owedBy
    }
    #expect(pay(.professional) == .professional)
    #expect(pay(.associationEmployee) == .association)
    #expect(pay(.association) == .association)
    #expect(pay(.volunteer) == nil && pay(.authority) == nil)
  }
}
