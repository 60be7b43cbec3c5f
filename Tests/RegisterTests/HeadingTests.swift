import Guardianship
import Testing

@testable import Register

@Suite("What Heute and Überblick count is what their lists hold")
struct HeadingTests {
  private func count(_ list: ListName, _ terms: [FilterTerm], _ desk: Desk) throws -> Int {
    let query = ListQuery(list, filter: Filter(terms: terms), today: desk.today)
    return try desk.register.counts(query).matching
  }

  @Test("every section and every line leads to as many rows as it counts", arguments: UInt64(1)...3)
  func everyHeading(seed: UInt64) throws {
    for (register, today) in [
      (try GuardianFixture(seed: seed).desk.register, Day.on(2026, 11, 30)),
      (try ListingFixture(seed: seed, cases: 80).register, Day.on(2026, 11, 21)),
    ] {
      for user in try register.users() {
        for section in try register.morning(of: user.id, today: today).sections {
          let query = try #require(section.query, "\(section.kind)")
          #expect(try matching(query, register) == section.count, "\(section.kind)")
          switch section.contents {
          case .rows(let rows): #expect(rows.count == min(section.count, Morning.rowLimit))
          case .cases(let rows): #expect(rows.count == min(section.count, Morning.rowLimit))
          case .names(let names):
            for entry in names {
              #expect(try matching(query.of(entry.name), register) == entry.count)
            }
          case .drafts: Issue.record("drafts lead to a list")
          }
        }
      }
      let overview = try register.overview(today: today)
      let lines: [(Overview.Part, Int)] = [
        (.inReview, overview.inReview.count), (.reviewLater, overview.reviewLater.count),
        (.returned, overview.returned.count), (.unsent, overview.unsent.count),
        (.unreviewed, overview.unreviewed), (.withReasons, overview.withReasons),
        (.guardianGone, overview.guardianGone.count),
        (.withoutProposal, overview.withoutProposal.count),
      ]
      for (part, count) in lines
        + overview.caseworkers.map({ (.requests(of: $0.name), $0.inHand + $0.sent) })
      {
        #expect(try matching(part.query(today: today), register) == count, "\(part)")
      }
    }
  }

  private func matching(_ query: ListQuery, _ register: Register) throws -> Int {
    try register.counts(query).matching
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
