import Guardianship
import Testing

@Suite("How long the law lets a court decide")
struct CourtLimitTests {
  private func event(
    _ kind: CaseEvent.Kind, _ from: String, until: String, since: String? = nil,
    isLong: Bool = false
  ) throws -> [Warning] {
    var event = CaseEvent(kind: kind, happenedOn: try #require(Day(iso: from)))
    event.until = Day(iso: until)
    event.since = since.flatMap { Day(iso: $0) }
    event.hasOtherLength = isLong
    return EventRules.warnings(for: event)
  }

  @Test(
    "a day on the limit is usual, the day after it is asked about",
    arguments: [
      (CaseEvent.Kind.placement, "2027-02-28", "2028-02-28", "2028-02-29"),
      (.provisionalPlacement, "2026-11-07", "2026-12-19", "2026-12-20"),
      (.treatment, "2026-12-24", "2027-02-04", "2027-02-05"),
      (.provisionalTreatment, "2026-12-24", "2027-01-07", "2027-01-08"),
      (.observation, "2026-11-07", "2026-12-19", "2026-12-20"),
      (.accounting, "2025-12-31", "2026-12-31", "2027-01-01"),
    ])
  func single(kind: CaseEvent.Kind, from: String, last: String, beyond: String) throws {
    #expect(try event(kind, from, until: last).isEmpty)
    let warning = try #require(try event(kind, from, until: beyond).first)
    guard case .eventBeyondLimit(let limit, let paragraph) = warning else {
      Issue.record("\(warning)")
      return
    }
    #expect(limit.iso == last && warning.paragraph == paragraph && warning.wantsAnswer)
  }

  @Test("an obviously long placement may last two years")
  func long() throws {
    #expect(try event(.placement, "2026-02-28", until: "2028-02-28", isLong: true).isEmpty)
    #expect(try !event(.placement, "2026-02-28", until: "2028-02-29", isLong: true).isEmpty)
  }

  @Test("a row of orders is measured from its first")
  func row() throws {
    let since = "2026-09-30"
    #expect(
      try event(.provisionalPlacement, "2026-11-25", until: "2026-12-30", since: since).isEmpty)
    #expect(
      try !event(.provisionalPlacement, "2026-11-25", until: "2026-12-31", since: since).isEmpty)
  }

  @Test(
    "the court's day for a yearly duty is asked about beyond what the law lets it be",
    arguments: [
      (DeadlineRule.ID.r1, "2024-02-29", "2025-02-28", "2025-03-01"),
      (.r2, "2025-12-31", "2026-12-31", "2027-01-01"),
      (.r3, "2024-02-29", "2029-02-28", "2029-03-01"),
      (.r3, "2026-05-15", "2031-05-15", "2031-05-16"),
    ])
  func courtDays(rule: DeadlineRule.ID, base: String, last: String, beyond: String) throws {
    let key = Deadline.Key(
      rule, RecordReference(Assignment.ID(1)), base: try #require(Day(iso: base)))
    func warnings(_ day: String) -> [Warning] {
      var entry = DeadlineEntry(key)
      entry.courtDay = Day(iso: day)
      return CourtDayRules.warnings(for: entry)
    }
    #expect(warnings(last).isEmpty)
    let warning = try #require(warnings(beyond).first)
    #expect(warning.field == .deadlineCourtDay && warning.wantsAnswer)
    #expect(warning.paragraph == DeadlineRule.rule(rule, on: key.base)?.paragraph)
    #expect(
      CourtDayRules.limit(of: Deadline.Key(.a1, key.subject, base: key.base)) == nil,
      "a court's day of a single duty stands")
  }

  @Test("an Unterstützung has no maximum")
  func withoutMaximum() throws {
    #expect(try event(.extendedSupport, "2025-12-31", until: "2031-12-31").isEmpty)
  }

  private func provisional(_ effective: String, until: String) -> CourtOrder {
    var order = CourtOrder(kind: .provisional)
    order.effectiveOn = Day(iso: effective)
    order.validUntil = Day(iso: until)
    return order
  }

  private func doubts(_ order: CourtOrder, after earlier: [CourtOrder]) throws -> [Warning] {
    OrderRules.warnings(
      for: order, after: earlier, today: try #require(Day(iso: "2026-11-21")), catalogue: [:]
    ).filter(\.wantsAnswer).filter { $0 != .noTaskArea }
  }

  @Test("einstweilige Anordnungen in a row end after a year, whatever day the last one names")
  func provisionalYear() throws {
    let first = provisional("2026-02-28", until: "2026-08-28")
    let limit = try #require(Day(iso: "2027-02-28"))
    let second = { (until: String) in provisional("2026-08-28", until: until) }
    #expect(try doubts(second("2027-02-28"), after: [first]).isEmpty)
    #expect(
      try doubts(second("2027-03-01"), after: [first]) == [.provisionalBeyondTotal(limit: limit)])
    #expect(
      try doubts(second("2027-03-01"), after: [])
        == [.provisionalBeyondLimit(limit: try #require(Day(iso: "2027-02-28")))])
    let appointed = CourtOrder(kind: .appointment)
    #expect(try doubts(second("2027-02-28"), after: [first, appointed]).isEmpty)
  }

  private func reviews(
    of kind: OrderKind, againstWill: Bool = false, review: String? = nil, then: [OrderKind] = []
  ) throws -> [String] {
    var facts = try Facts.ordered(.appointment, effective: "2022-01-09", review: "2029-01-09")
    facts.orders += try Facts.ordered(
      kind, decided: "2028-02-29", review: review, againstWill: againstWill, id: 2
    ).orders
    for (index, kind) in then.enumerated() {
      facts.orders += try Facts.ordered(kind, decided: "2028-06-01", id: Int64(3 + index)).orders
    }
    return facts.deadlines().filter { $0.key.subject.id == 2 }
      .filter { $0.key.rule == .g1 || $0.key.rule == .g2 }
      .map { "\($0.key.rule.rawValue) \($0.due.iso) \($0.kind.rawValue)" }
  }

  @Test("a reservation of consent is reviewed within seven years, against the will within two")
  func reservation() throws {
    #expect(try reviews(of: .reservation) == ["G1 2035-02-28 statutory"])
    #expect(try reviews(of: .reservation, againstWill: true) == ["G2 2030-02-28 statutory"])
    #expect(
      try reviews(of: .reservation, againstWill: true, review: "2029-08-31")
        == ["G2 2029-08-31 courtSet"])
    #expect(try reviews(of: .reservation, then: [.reservationRestricted]).count == 1)
    #expect(try reviews(of: .reservation, then: [.reservationLifted]).isEmpty)
    #expect(try reviews(of: .reservation, then: [.appointment]).isEmpty)
  }

  @Test("a review of a reservation beyond two years against the will is asked about")
  func reservationLimit() throws {
    var order = CourtOrder(kind: .reservation)
    order.decidedOn = Day(iso: "2028-02-29")
    order.againstDeclaredWill = true
    order.reviewOn = Day(iso: "2030-02-28")
    #expect(try doubts(order, after: []).isEmpty)
    order.reviewOn = Day(iso: "2030-03-01")
    #expect(
      try doubts(order, after: [])
        == [
          .reviewBeyondLimit(
            years: 2, limit: try #require(Day(iso: "2030-02-28")), againstWill: true)
        ])
  }

  @Test(
    "an old Aufgabenkreis is adapted with a Verlängerung or a placement, not with an Erweiterung")
  func oldPowers() throws {
    func awaits(_ kind: OrderKind?, _ event: CaseEvent.Kind? = nil, on day: String) throws -> Bool {
      var facts = try Facts.appointed("2019-06-03", kind: .professional)
      if let kind { facts.orders += try Facts.ordered(kind, decided: day, id: 2).orders }
      if let event {
        facts.events = [
          Versioned(
            id: CaseEvent.ID(7), version: 1,
            value: CaseEvent(kind: event, happenedOn: try #require(Day(iso: day))))
        ]
      }
      return facts.deadlines().contains { $0.key.rule == .g15 }
    }
    #expect(try awaits(.extensionOfScope, on: "2024-06-03"))
    #expect(try !awaits(.prolongation, on: "2023-01-01"))
    #expect(try awaits(.prolongation, on: "2022-12-31"))
    #expect(try !awaits(nil, .placement, on: "2024-06-03"))
    #expect(try awaits(nil, .treatment, on: "2024-06-03"))
  }

  @Test("§ 1832 BGB does not lapse with the year 2026", arguments: ["2026-12-31", "2027-01-01"])
  func forcedTreatment(from day: String) throws {
    let calendar = HolidayCalendar(land: .nordrheinWestfalen)
    var facts = DeadlineFacts(
      caseID: Case.ID(1), office: .authority, officeCalendar: calendar, courtCalendar: calendar,
      today: try #require(Day(iso: "2027-01-04")))
    facts.events = try [CaseEvent.Kind.treatment, .provisionalTreatment].enumerated().map {
      Versioned(
        id: CaseEvent.ID(Int64($0.offset)), version: 1,
        value: CaseEvent(kind: $0.element, happenedOn: try #require(Day(iso: day))))
    }
    #expect(facts.deadlines().map(\.key.rule) == [.g8, .g7])
    #expect(DeadlineRule.rule(.g7, on: try #require(Day(iso: day)))?.validity.to == nil)
  }
}
