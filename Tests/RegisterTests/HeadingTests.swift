import Guardianship
import Testing

@testable import Register

@Suite("What Heute and Überblick count is what their lists hold")
struct HeadingTests {
  private func count(_ list: ListName, _ terms: [FilterTerm], _ desk: Desk) throws -> Int {
    let query = ListQuery(list, filter: Filter(terms: terms), today: desk.today)
    return try desk.register.counts(query).matching
  }

  @Test("own proposals: returned, approved, or asked about", arguments: UInt64(1)...4)
  func own(seed: UInt64) throws {
    let desk = try GuardianFixture(seed: seed).desk
    let morning = try desk.register.morning(of: desk.worker, today: desk.today)
    let section = morning.sections.first { $0.kind == .proposals }
    let worker = try desk.register.users().first { $0.id == desk.worker }
    let step = ["returned", "approved", FilterKey.question].map { FilterValue.choice($0) }
    let listed = try count(
      .assignments,
      [
        FilterTerm(.done, [.flag(false)]),
        FilterTerm(.owner, [.name(try #require(worker).value.name)]), FilterTerm(.step, step),
      ], desk)
    #expect(section?.count ?? 0 == listed)
  }

  @Test("a question makes a proposal one's own again until it is answered")
  func question() throws {
    let desk = try Desk(today: .on(2026, 11, 18))
    let proposal = try desk.propose(try desk.guardian(), in: try desk.openCase())
    try desk.walk(proposal, .submit)
    #expect(try listed(desk) == 0)
    try desk.walk(proposal, .ask("Wohnung gekündigt?"))
    #expect(try listed(desk) == 1)
    try desk.walk(proposal, .answer("Ja"))
    #expect(try listed(desk) == 0)
  }

  private func listed(_ desk: Desk) throws -> Int {
    try count(.assignments, [FilterTerm(.step, [.choice(FilterKey.question)])], desk)
  }

  @Test("idle volunteers, talks that are due, what the courts did", arguments: UInt64(1)...4)
  func overview(seed: UInt64) throws {
    let desk = try GuardianFixture(seed: seed).desk
    let overview = try desk.register.overview(today: desk.today)
    let idle = try count(
      .guardians,
      [
        FilterTerm(.ownOnly, [.flag(false)]), FilterTerm(.stage, [.choice("ready")]),
        FilterTerm(.kind, [.choice("volunteer")]),
      ], desk)
    #expect(overview.idleVolunteers == idle)
    let talks = ListName.guardians.usualFilter.adding(FilterTerm(.due, [.past]))
    #expect(try overview.volunteersToTalkTo == count(.guardians, talks.terms, desk))
    let first = Day.on(desk.today.year - 1, 1, 1)
    for course in Assignment.Course.allCases {
      let listed = try count(
        .assignments,
        [
          FilterTerm(.course, [.choice(course.rawValue)]),
          FilterTerm(.appointed, [.day(.greaterOrEqual, .fixed(first))]),
        ], desk)
      #expect(overview.courses[course] ?? 0 == listed, "\(course)")
    }
  }
}
