import Guardianship
import Testing

@Suite("Rules about orders")
struct OrderRulesTests {
  private func order(
    _ kind: OrderKind, decided: String?, _ change: (inout CourtOrder) -> Void = { _ in }
  )
    -> CourtOrder
  {
    var order = CourtOrder(kind: kind)
    order.decidedOn = decided.flatMap { Day(iso: $0) }
    change(&order)
    return order
  }

  @Test("the review falls within seven years, § 295 Abs. 2 S. 1 FamFG")
  func sevenYears() {
    let plain = order(.appointment, decided: "2024-02-29")
    #expect(OrderRules.reviewLimit(for: plain)?.iso == "2031-02-28")
    let effective = order(.appointment, decided: nil) { $0.effectiveOn = Day(iso: "2026-01-10") }
    #expect(OrderRules.reviewLimit(for: effective)?.iso == "2033-01-10")
    #expect(OrderRules.reviewLimit(for: order(.restriction, decided: "2026-01-10")) == nil)
  }

  @Test("two years hold for the first order against the declared will only")
  func twoYears() {
    let first = order(.appointment, decided: "2026-01-10") { $0.againstDeclaredWill = true }
    #expect(OrderRules.reviewLimit(for: first)?.iso == "2028-01-10")
    let later = order(.prolongation, decided: "2028-01-10") { $0.againstDeclaredWill = true }
    #expect(OrderRules.reviewLimit(for: later)?.iso == "2035-01-10")
  }

  @Test("an einstweilige Anordnung without a day ends after six months, § 302 FamFG")
  func provisional() {
    let order = order(.provisional, decided: "2026-08-30") {
      $0.effectiveOn = Day(iso: "2026-08-31")
    }
    #expect(OrderRules.provisionalEnd(of: order)?.iso == "2027-02-28")
    var dated = order
    dated.validUntil = Day(iso: "2026-10-31")
    #expect(OrderRules.provisionalEnd(of: dated)?.iso == "2026-10-31")
    #expect(OrderRules.provisionalEnd(of: CourtOrder(kind: .appointment)) == nil)
  }

  @Test("a review before the order and an order before the 17th birthday are refused")
  func refusals() throws {
    let born = try #require(Day(iso: "2009-11-22"))
    let early = order(.appointment, decided: "2026-11-21")
    #expect(throws: Refusal.beforeSeventeen(.orderDecidedOn, Day(number: 20_778), born: born)) {
      try OrderRules.check(early, born: born)
    }
    try OrderRules.check(early, born: born.adding(days: -1))
    var review = early
    review.reviewOn = Day(iso: "2026-11-20")
    #expect(
      throws: Refusal.reviewBeforeOrder(review: Day(number: 20_777), order: Day(number: 20_778))
    ) { try OrderRules.check(review, born: nil) }
    #expect(Refusal.beforeSeventeen(.orderDecidedOn, born, born: born).paragraph == .minors)
  }

  @Test("what is odd is a warning with its paragraph and no refusal")
  func warnings() throws {
    let area = TaskArea(name: "Post", expressNumber: 6, includesAssets: false)
    let odd = order(.appointment, decided: "2026-01-10") {
      $0.effectiveOn = Day(iso: "2026-01-09")
      $0.reviewOn = Day(iso: "2033-01-11")
      $0.hasReservation = true
      $0.taskAreas = [OrderedTaskArea(area: TaskArea.ID(1))]
    }
    let today = try #require(Day(iso: "2026-11-21"))
    let warnings = OrderRules.warnings(for: odd, today: today, catalogue: [TaskArea.ID(1): area])
    let limit = try #require(Day(iso: "2033-01-10"))
    #expect(
      warnings == [
        .reviewBeyondLimit(years: 7, limit: limit, againstWill: false), .effectiveBeforeDecision,
        .expressTaskArea("Post", number: 6), .reservationWithoutScope,
      ])
    #expect(warnings.allSatisfy { $0.paragraph != nil })
    let passed = order(.prolongation, decided: "2020-01-10") {
      $0.reviewOn = Day(iso: "2026-11-20")
    }
    #expect(
      OrderRules.warnings(for: passed, today: today, catalogue: [:])
        == [.reviewPassed(today.adding(days: -1))])
  }
}

@Suite("Rules about people, fields and offices")
struct PersonRulesTests {
  @Test("nobody is born or dies tomorrow")
  func future() {
    let today = Day(number: 20_778)
    var person = Person(family: "Alder", given: "")
    person.born = today.adding(days: 1)
    #expect(throws: Refusal.inTheFuture(.personBorn, today.adding(days: 1))) {
      try FieldRules.check(person.values, of: .person, today: today)
    }
    person.born = today
    person.diedOn = today.adding(days: 1)
    #expect(throws: Refusal.inTheFuture(.personDiedOn, today.adding(days: 1))) {
      try FieldRules.check(person.values, of: .person, today: today)
    }
  }

  @Test("an ended office is read as of a day inside it")
  func office() {
    var assignment = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(1), role: .guardian, kind: .volunteer,
      state: .appointed)
    #expect(assignment.isCurrent(on: Day(number: 0)))
    assignment.effectiveOn = Day(number: 10)
    #expect(!assignment.isCurrent(on: Day(number: 9)))
    #expect(assignment.isCurrent(on: Day(number: 10)))
    assignment.state = .ended
    #expect(!assignment.isCurrent(on: Day(number: 10)))
    assignment.endedOn = Day(number: 20)
    #expect(assignment.isCurrent(on: Day(number: 19)))
    #expect(!assignment.isCurrent(on: Day(number: 20)))
    assignment.state = .proposed
    #expect(!assignment.isCurrent(on: Day(number: 15)))
  }

  /// What the roles beside the Leitung may do.
  private static let supervisorsOnly: Set<OperationName> = [
    .addUser, .addDealingRule, .addReviewRule, .claimProposal, .releaseProposal, .reviewProposal,
    .mergeDistricts,
  ]
  private static let coordinators: Set<OperationName> = [
    .addGuardian, .addProof, .addAgreement, .addTraining, .addInquiry, .addContact, .addFollowUp,
    .finishFollowUps, .moveFollowUps, .edit, .void, .undo, .importGuardians, .mergeEntries,
    .reportLoss,
  ]

  @Test("a caseworker does everything but users, the office's tables and reviews, a reader nothing")
  func rights() {
    for operation in OperationName.allCases {
      #expect(Rights.allows(operation, for: .supervisor))
      let isTheirs = !Self.supervisorsOnly.contains(operation)
      #expect(Rights.allows(operation, for: .caseworker) == isTheirs)
      #expect(
        Rights.allows(operation, for: .coordinator) == Self.coordinators.contains(operation))
      #expect(!Rights.allows(operation, for: .reader))
    }
  }

  @Test("the Ehrenamtskoordination keeps guardians and what belongs to them, no case")
  func keeping() {
    let coordinated: Set<RecordKind> = [
      .guardian, .proof, .agreement, .training, .inquiry, .contact, .followUp,
    ]
    let tables: Set<RecordKind> = [.user, .dealingRule, .officeSetting, .reviewRule]
    for kind in RecordKind.allCases {
      #expect(Rights.keeps(kind, .supervisor))
      #expect(Rights.keeps(kind, .caseworker) == !tables.contains(kind))
      #expect(Rights.keeps(kind, .coordinator) == coordinated.contains(kind))
      #expect(!Rights.keeps(kind, .reader))
    }
    #expect(UserRole.allCases.filter { !Rights.seesWholeCases($0) } == [.coordinator])
    #expect(
      ListName.allCases.filter { Rights.sees($0, .coordinator) }
        == [.followUps, .contacts, .cases, .guardians, .assignments, .records(.inquiry)])
    #expect(
      ListName.allCases.filter { Rights.seesOwnOnly($0, .coordinator) } == [.followUps, .contacts])
    #expect(ListName.allCases.allSatisfy { !Rights.seesOwnOnly($0, .caseworker) })
    #expect(ListName.allCases.allSatisfy { Rights.sees($0, .reader) })
  }
}
