import Guardianship
import Testing

@Suite("Erweiterte Unterstützung and the Sozialbericht")
struct SupportTests {
  private let report = Term.ID(1)
  private let bringing = Term.ID(2)

  private func facts(until: String, courtDay: String = "2026-11-30") throws -> DeadlineFacts {
    let calendar = HolidayCalendar(land: .nordrheinWestfalen)
    var facts = DeadlineFacts(
      caseID: Case.ID(1), office: .authority, officeCalendar: calendar, courtCalendar: calendar,
      today: try #require(Day(iso: "2026-11-21")))
    facts.matters = [report: .socialReport, bringing: .bringing]
    facts.requests = try [report, bringing].enumerated().map { index, kind in
      var request = CourtRequest(kind: kind, receivedOn: try #require(Day(iso: "2026-11-02")))
      request.dueOn = Day(iso: courtDay)
      return Versioned(id: CourtRequest.ID(Int64(index)), version: 1, value: request)
    }
    var support = CaseEvent(
      kind: .extendedSupport, happenedOn: try #require(Day(iso: "2026-11-09")))
    support.until = Day(iso: until)
    facts.events = [Versioned(id: CaseEvent.ID(7), version: 1, value: support)]
    return facts
  }

  private func due(_ rule: DeadlineRule.ID, in facts: DeadlineFacts) -> [String] {
    facts.deadlines().filter { $0.key.rule == rule }.map { "\($0.key.subject.id) \($0.due.iso)" }
  }

  @Test("the Sozialbericht rests until the end that the court was told; nothing else does")
  func rests() throws {
    let facts = try facts(until: "2027-02-28")
    // 28 February 2027 is a Sunday; the end of the Unterstützung itself never moves.
    #expect(due(.b1, in: facts) == ["1 2026-11-30", "0 2027-03-01"])
    #expect(due(.b8, in: facts) == ["7 2027-02-28"])
    let resting = try #require(facts.deadlines().first { $0.key.subject.id == 0 })
    #expect(resting.kind == .reminder)
    #expect(resting.steps.contains(.resting(try #require(Day(iso: "2027-02-28")))))
  }

  @Test("an end before the court's day moves nothing")
  func endsBefore() throws {
    #expect(due(.b1, in: try facts(until: "2026-11-29")) == ["0 2026-11-30", "1 2026-11-30"])
  }

  @Test("settled, the court's own day holds again")
  func settled() throws {
    var facts = try facts(until: "2027-02-28")
    facts.settled = [try #require(facts.deadlines().first { $0.key.rule == .b8 }).key]
    #expect(due(.b1, in: facts) == ["0 2026-11-30", "1 2026-11-30"])
  }

  @Test("the court's extended day goes on where it is later than the end")
  func extended() throws {
    var facts = try facts(until: "2026-12-18")
    facts.requests[0].value.extendedTo = Day(iso: "2027-01-29")
    #expect(due(.b1, in: facts).contains("0 2027-01-29"))
  }

  @Test("an Unterstützung without an end is not kept")
  func needsEnd() throws {
    let event = CaseEvent(
      kind: .extendedSupport, happenedOn: try #require(Day(iso: "2026-11-09")))
    #expect(throws: Refusal.missing(.eventUntil)) { try event.check() }
  }

  @Test("an Auftrag says the paragraph of its kind")
  func paragraphs() throws {
    let facts = try facts(until: "2027-02-28")
    let paragraphs = facts.deadlines().filter { $0.key.rule == .b1 }.map(\.paragraph.description)
    #expect(
      Set(paragraphs) == [
        "§ 11 Abs. 1 S. 2 Nr. 1 BtOG, § 279 Abs. 2 FamFG",
        "§§ 278 Abs. 5, 283, 319 Abs. 5, 326 FamFG",
      ])
  }

  @Test(
    "a kind is known by its name",
    arguments: [
      ("Sozialbericht", RequestMatter.socialReport), ("Vorschlag Ehrenamt", .proposal),
      ("Vorschlag Beruf/Verein", .proposal), ("Vorschlag Verfahrenspfleger", .guardianAdLitem),
      ("Eignungsfeststellung", .suitability), ("Erforderlichkeit bei Verlängerung", .necessity),
      ("Weitere Sachaufklärung", .factFinding), ("Zuführung/Vorführung", .bringing),
      ("Sonstiges", nil),
    ])
  func kinds(name: String, matter: RequestMatter?) {
    #expect(RequestMatter(named: name) == matter)
  }
}
