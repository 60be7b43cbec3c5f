import Guardianship
import Testing

@Suite("M1: who has the Aufwandspauschale, and when it is claimed already")
struct ExpenseTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func claims(_ facts: DeadlineFacts) -> [String] {
    facts.deadlines().filter { $0.key.rule == .m1 }.map(\.key.base.iso)
  }

  private func volunteer(today: String = "2026-11-21") throws -> DeadlineFacts {
    try Facts.appointed("2024-05-15", kind: .volunteer, tie: .family, today: today)
  }

  @Test(
    "who claims single expenses or has a Vergütung has none",
    arguments: Assignment.Expenses.allCases)
  func others(expenses: Assignment.Expenses) throws {
    var facts = try volunteer()
    #expect(!claims(facts).isEmpty)
    facts.tenures[0].otherExpenses = expenses
    #expect(claims(facts).isEmpty)
  }

  @Test(
    "after one express claim a Jahresbericht filed while the next runs has made it",
    arguments: [
      ("2026-05-15", false), ("2026-05-16", true), ("2027-06-30", true), ("2027-07-01", false),
    ])
  func byReport(filed: String, isClaimed: Bool) throws {
    var facts = try volunteer(today: "2026-11-21")
    let subject = RecordReference(Assignment.ID(1))
    let first = Deadline.Key(.m1, subject, base: try day("2025-05-15"))
    let report = Deadline.Key(.r1, subject, base: try day("2025-05-15"))
    facts.done[report] = try day(filed)
    #expect(claims(facts).contains("2026-05-15"), "nothing was claimed expressly yet")
    facts.settled.insert(first)
    facts.done[first] = try day("2026-03-01")
    #expect(claims(facts).contains("2026-05-15") != isClaimed)
    facts.done[first] = nil
    #expect(claims(facts).contains("2026-05-15"), "dropped is not claimed")
  }

  @Test("a Verhinderungsbetreuer has it for the time of acting, started months whole")
  func standingIn() throws {
    var facts = try volunteer()
    facts.tenures[0].role = .substitute
    #expect(claims(facts).isEmpty)
    for (last, cents) in [("2026-08-31", 3_750), ("2026-09-01", 7_500)] {
      var event = CaseEvent(kind: .standingIn, happenedOn: try day("2026-08-01"))
      event.until = try day(last)
      facts.events = [Versioned(id: CaseEvent.ID(7), version: 1, value: event)]
      let claim = try #require(facts.deadlines().first { $0.key.rule == .m1 })
      #expect(claim.amounts == [cents] && claim.due.iso == "2027-06-30")
      #expect(claim.key.subject == RecordReference(Assignment.ID(1)))
    }
    facts.tenures[0].kind = .professional
    #expect(claims(facts).isEmpty)
  }

  @Test("acting without an end is asked for it")
  func withoutEnd() {
    let event = CaseEvent(kind: .standingIn, happenedOn: Day(number: 20_000))
    #expect(throws: Refusal.missing(.eventUntil)) { try event.check() }
  }
}

@Suite("B6: who acts for the Verein is registered after six months")
struct EmploymentTests {
  @Test(
    "counted from the begin of the work, never moved",
    arguments: [
      ("2026-08-31", "2027-02-28"), ("2026-06-26", "2026-12-26"), ("2026-11-02", "2027-05-02"),
    ])
  func registered(start: String, due: String) throws {
    var facts = try Facts.appointed("2026-03-02", kind: .association, office: .association)
    let event = CaseEvent(kind: .employment, happenedOn: try #require(Day(iso: start)))
    facts.events = [Versioned(id: CaseEvent.ID(7), version: 1, value: event)]
    let found = try #require(facts.deadlines().first { $0.key.rule == .b6 })
    #expect(found.due.iso == due && found.isOurs && found.owedBy == .association)
    #expect(found.kind == .statutory && found.paragraph.description.contains("VBVG"))
    for kind in [GuardianKind.associationEmployee, .professional] {
      facts.tenures[0].kind = kind
      #expect(!facts.deadlines().contains { $0.key.rule == .b6 }, "the Verein is no guardian")
    }
    facts.tenures[0].kind = .association
    facts.tenures[0].endedOn = Day(iso: "2026-04-01")
    #expect(!facts.deadlines().contains { $0.key.rule == .b6 }, "it is none any more")
  }
}
