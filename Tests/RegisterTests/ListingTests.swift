import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("The case list") struct ListingTests {
  /// Small limits, so that a small register meets every plan.
  static let plans = [
    ListingPlan.usual,
    ListingPlan(
      anyIndex: .init(steps: 20, gathered: 40),
      ownIndex: .init(steps: 20, mixed: 2, gathered: 40),
      table: .init(steps: 10, mixed: 3, gathered: 40)),
    ListingPlan(
      anyIndex: .init(steps: 5, gathered: 0), ownIndex: .init(steps: 5, mixed: 2, gathered: 0),
      table: .init(steps: 5, mixed: 3, gathered: 0)),
  ]

  @Test("pages forward and backward hold what a slow reading finds", arguments: UInt64(1)...6)
  func pages(seed: UInt64) throws {
    let fixture = try ListingFixture(seed: seed, cases: 150)
    var numbers = Numbers(seed: seed &+ 77)
    let slow = try fixture.naive()
    try fixture.register.queue.read { db in
      for _ in 0..<60 {
        let query = numbers.query(today: fixture.today)
        let expected = slow.asked(query).ids(query.filter)
        let plan = numbers.one(of: Self.plans)
        let forward = try walk(query, db, plan, forward: true)
        let backward = try walk(query, db, plan, forward: false)
        #expect(forward == expected, "\(query)")
        #expect(backward == expected, "\(query)")
      }
    }
  }

  @Test("a page around a row has the row in it and knows what lies on either side")
  func around() throws {
    let fixture = try ListingFixture(seed: 3, cases: 120)
    var numbers = Numbers(seed: 5)
    let slow = try fixture.naive()
    for _ in 0..<40 {
      let query = numbers.query(today: fixture.today)
      let all = slow.asked(query).ids(query.filter)
      guard !all.isEmpty else { continue }
      let place = numbers.below(all.count)
      let page = try fixture.register.page(
        query, start: .around(ListPosition(rank: 0, day: 0, id: all[place])), limit: 9)
      let ids = page.caseRows.map(\.id.rawValue)
      let first = try #require(all.firstIndex(of: ids[0]))
      #expect(ids.contains(all[place]))
      #expect(ids == Array(all[first..<min(first + 9, all.count)]) || all.count < 9)
      #expect(page.hasRowsBefore == (first > 0))
      #expect(page.hasRowsAfter == (first + ids.count < all.count))
    }
  }

  @Test("counts and what lies outside are exact", arguments: UInt64(1)...4)
  func counts(seed: UInt64) throws {
    let fixture = try ListingFixture(seed: seed, cases: 150)
    var numbers = Numbers(seed: seed &+ 9)
    let slow = try fixture.naive()
    for _ in 0..<80 {
      let query = numbers.query(today: fixture.today)
      let naive = slow.asked(query)
      let matching = Set(naive.ids(query.filter))
      let counts = try fixture.register.counts(query)
      #expect(counts.matching == matching.count, "\(query)")
      #expect(counts.total == naive.lines.count)
      let hasBoth = !query.filter.words.isEmpty && !query.filter.terms.isEmpty
      let words = hasBoth ? naive.ids(Filter(words: query.filter.words)) : []
      let outside = naive.lines.filter { words.contains($0.id) && !matching.contains($0.id) }
      let expected = Dictionary(grouping: outside) { CaseStatus.allCases[$0.status] }
      #expect(counts.outside == expected.mapValues(\.count), "\(query)")
    }
  }

  @Test("facets count what the rest of the filter leaves", arguments: UInt64(1)...3)
  func facets(seed: UInt64) throws {
    let fixture = try ListingFixture(seed: seed, cases: 120)
    var numbers = Numbers(seed: seed &+ 31)
    let slow = try fixture.naive()
    for _ in 0..<25 {
      let query = numbers.query(today: fixture.today)
      let naive = slow.asked(query)
      for key in FilterKey.keys(for: .cases) where key.hasFacets {
        var filter = query.filter
        filter.terms.removeAll { $0.key == key }
        var expected: [String: Int] = [:]
        for line in naive.lines where naive.fulfils(line, filter) {
          for value in naive.values(line, key) {
            expected[value.canonicalText.folded, default: 0] += 1
          }
        }
        let facets = try fixture.register.facets(query, for: key)
        let found = facets.map { ($0.value.canonicalText.folded, $0.count) }
        // A stranger's tie is called as its absence is: both are one text here.
        #expect(Dictionary(found, uniquingKeysWith: +) == expected, "\(key) \(query)")
      }
    }
  }

  @Test("every row comes in the order of the list, up to a limit")
  func rows() throws {
    let fixture = try ListingFixture(seed: 8, cases: 150)
    var numbers = Numbers(seed: 2)
    let slow = try fixture.naive()
    for _ in 0..<40 {
      let query = numbers.query(today: fixture.today)
      let expected = slow.asked(query).ids(query.filter)
      var all: [Int64] = []
      try fixture.register.forEachRow(query) { all += $0.caseNumber }
      #expect(all == expected, "\(query)")
      var few: [Int64] = []
      try fixture.register.forEachRow(query, limit: 3) { few += $0.caseNumber }
      #expect(few == Array(expected.prefix(3)))
    }
  }

  @Test("the list as of another day holds what was true on it")
  func asOf() throws {
    let fixture = try ListingFixture(seed: 4, cases: 100)
    var numbers = Numbers(seed: 12)
    for back in [1, 400, 900, 1_500] {
      let slow = try fixture.naive(asOf: .fromToday(days: -back))
      for _ in 0..<10 {
        let query = numbers.query(today: fixture.today, asOf: .fromToday(days: -back))
        let naive = slow.asked(query)
        let expected = naive.ids(query.filter)
        let page = try fixture.register.page(query, start: .first, limit: 200)
        let counts = try fixture.register.counts(query)
        #expect(page.caseRows.map(\.id.rawValue) == expected, "\(query)")
        #expect(counts.matching == expected.count)
        #expect(counts.total == naive.lines.count)
      }
    }
  }

  @Test("a long count is abandoned when something else is wanted, and works again afterwards")
  func abandoned() throws {
    let fixture = try ListingFixture(seed: 6, cases: 400)
    let filter = Filter(terms: [FilterTerm(.guardian, excludes: true, [.name("Mueller")])])
    let query = ListQuery(.cases, filter: filter, today: fixture.today)
    var asked = 0
    let nothing = try fixture.register.abandonable(when: {
      asked += 1
      return true
    }) {
      var count = 0
      for _ in 0..<50 { count = try fixture.register.counts(query).matching }
      return count
    }
    #expect(nothing == nil)
    #expect(asked == 1)
    let counts = try fixture.register.abandonable(when: { false }) {
      try fixture.register.counts(query)
    }
    #expect(counts?.total == 400)
  }

  private func walk(
    _ query: ListQuery, _ db: Database, _ plan: ListingPlan, forward: Bool
  ) throws -> [Int64] {
    var ids: [Int64] = []
    var start = forward ? PageStart<ListPosition>.first : .last
    while true {
      let page = try ListPage.read(
        query, start: start, limit: 7, source: .current, in: db, plan: plan)
      let found = page.caseRows.map(\.id.rawValue)
      #expect((forward ? page.hasRowsBefore : page.hasRowsAfter) == !ids.isEmpty)
      ids = forward ? ids + found : found + ids
      guard forward ? page.hasRowsAfter : page.hasRowsBefore,
        let edge = forward ? page.lines.last : page.lines.first
      else { return ids }
      start = forward ? .after(edge.position) : .before(edge.position)
    }
  }
}

extension ListRow {
  fileprivate var caseNumber: [Int64] { caseRow.map { [$0.id.rawValue] } ?? [] }
}
