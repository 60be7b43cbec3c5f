import Guardianship
import Testing

/// What holds for every case, tried on many made-up ones.
@Suite("What holds for every deadline")
struct DeadlinePropertyTests {
  private static let cases = (0..<600).map { RandomFacts(seed: $0).facts }

  @Test("an end of validity and a review day are never moved")
  func neverShifted() {
    for facts in Self.cases {
      for deadline in facts.deadlines()
      where deadline.owedBy == .nobody || deadline.owedBy == .court {
        #expect(deadline.shiftedFrom == nil)
      }
    }
  }

  @Test("nothing is due before its trigger")
  func afterTheTrigger() {
    for facts in Self.cases {
      for deadline in facts.deadlines() {
        #expect(deadline.due >= deadline.key.base, "\(deadline)")
      }
    }
  }

  @Test("computing twice changes nothing, and no rule stands twice for one day")
  func again() {
    for facts in Self.cases {
      let first = facts.deadlines()
      #expect(first == facts.deadlines())
      #expect(Set(first.map(\.key)).count == first.count)
    }
  }

  @Test("what is moved lands on the next Werktag")
  func landsOnAWorkday() {
    for facts in Self.cases {
      for deadline in facts.deadlines() {
        guard let from = deadline.shiftedFrom else { continue }
        #expect(!facts.courtCalendar.isWorkday(from))
        #expect(facts.courtCalendar.workday(from: from) == deadline.due)
      }
    }
  }

  @Test("what is settled is not computed again")
  func settled() {
    for var facts in Self.cases {
      facts.settled = Set(facts.deadlines().map(\.key))
      #expect(facts.settled.isDisjoint(with: facts.deadlines().map(\.key)))
    }
  }
}

/// A made-up case; the same seed gives the same one.
private struct RandomFacts {
  private var state: UInt64
  private(set) var facts: DeadlineFacts

  init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    facts = DeadlineFacts(
      caseID: Case.ID(1), office: .authority,
      officeCalendar: HolidayCalendar(land: .nordrheinWestfalen),
      courtCalendar: HolidayCalendar(land: Land.allCases[seed % Land.allCases.count]),
      today: Day(number: 20_778))
    facts.office = below(2) == 0 ? .authority : .association
    facts.born = Day(number: 20_778 - 6_400 - below(20_000))
    facts.takenOverOn = below(2) == 0 ? Day(number: 20_778 - below(800)) : nil
    let count = 1 + below(3)
    facts.orders = (0..<count).map { order($0) }.sorted { base($0) < base($1) }
    for index in 0...below(2) { facts.add(term(index)) }
    if below(4) == 0 {
      facts.endedOn = Day(number: 20_778 - below(300))
      facts.endReason = EndReason.allCases[below(EndReason.allCases.count)]
      for index in facts.tenures.indices where facts.tenures[index].endedOn == nil {
        facts.tenures[index].endedOn = facts.endedOn
      }
    }
  }

  private mutating func order(_ index: Int) -> DeadlineFacts.Order {
    var order = CourtOrder(kind: OrderKind.allCases[below(OrderKind.allCases.count)])
    order.decidedOn = Day(number: 20_778 - below(4_000))
    order.effectiveOn = below(2) == 0 ? order.decidedOn?.adding(days: below(20)) : nil
    order.reviewOn = below(2) == 0 ? order.decidedOn?.adding(days: 30 + below(2_500)) : nil
    order.againstDeclaredWill = below(5) == 0
    if below(2) == 0 { order.taskAreas = [OrderedTaskArea(area: TaskArea.ID(1))] }
    return DeadlineFacts.Order(
      id: CourtOrder.ID(Int64(index)), value: order, includesAssets: below(2) == 0)
  }

  private mutating func term(_ index: Int) -> DeadlineFacts.Tenure {
    let effective = Day(number: 20_778 - below(4_000))
    return DeadlineFacts.Tenure(
      id: Assignment.ID(Int64(index)), guardian: Guardian.ID(Int64(below(2))),
      role: Assignment.Role.allCases[below(5)],
      kind: GuardianKind.allCases[below(6)], tie: [nil, .family, .bond, Tie.none][below(4)],
      isExempt: [nil, true, false][below(3)], effectiveOn: effective,
      endedOn: below(3) == 0 ? effective.adding(days: 1 + below(1_500)) : nil,
      endedByDeathOfGuardian: below(9) == 0)
  }

  private func base(_ order: DeadlineFacts.Order) -> Day {
    order.value.decidedOn ?? Day(number: 0)
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
