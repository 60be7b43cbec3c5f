import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Lists of work") struct WorkListTests {
  static let lists = ListName.ofWork.filter { $0 != .quality } + [.records(.inquiry)]

  @Test("pages forward and backward hold what a slow reading finds", arguments: lists)
  func pages(list: ListName) throws {
    for seed in UInt64(1)...3 {
      let fixture = try ListingFixture(seed: seed, cases: 80)
      var numbers = Numbers(seed: seed &+ 177)
      let listing = try fixture.naive()
      for _ in 0..<60 {
        let query = numbers.query(list, today: fixture.today)
        let slow = try fixture.register.read { try NaiveWorkList(query, listing, in: $0) }
        let expected = slow.rows.map(\.id)
        #expect(try walk(query, fixture.register, forward: true) == expected, "\(query)")
        #expect(try walk(query, fixture.register, forward: false) == expected, "\(query)")
        let counts = try fixture.register.counts(query)
        #expect(counts.groups == slow.counts, "\(query)")
        var all: [ListRow] = []
        try fixture.register.forEachRow(query, limit: nil) { all.append($0) }
        #expect(all == slow.rows)
      }
    }
  }

  @Test("a page around a row has it in it, or its neighbours where it is gone", arguments: lists)
  func around(list: ListName) throws {
    let fixture = try ListingFixture(seed: 5, cases: 80)
    let query = ListQuery(list, filter: Filter(), today: fixture.today)
    let all = try fixture.register.page(query, start: .first, limit: 1_000).lines
    for place in [0, 3, all.count / 2, all.count - 1] {
      let start = PageStart.around(all[place].position)
      let page = try fixture.register.page(query, start: start, limit: 7)
      let first = try #require(all.firstIndex(of: page.lines[0]))
      #expect(page.lines == Array(all[first..<first + page.lines.count]))
      #expect(page.lines.contains(all[place]) && page.lines.count == 7)
      #expect(page.hasRowsBefore == (first > 0))
      #expect(page.hasRowsAfter == (first + 7 < all.count))
    }
    let middle = all[all.count / 2].position
    let gone = ListPosition(rank: middle.rank, day: middle.day, id: middle.id + 1 << 39)
    let page = try fixture.register.page(query, start: .around(gone), limit: 7)
    #expect(page.lines.count == 7)
    #expect(page.lines.contains { abs($0.position.day - middle.day) < 30 })
  }

  @Test("positions are a total order, and the rows stand in it", arguments: lists)
  func positions(list: ListName) throws {
    let fixture = try ListingFixture(seed: 9, cases: 80)
    let query = ListQuery(list, filter: Filter(), today: fixture.today)
    let all = try fixture.register.page(query, start: .first, limit: 1_000).lines.map(\.position)
    #expect(!all.isEmpty && zip(all, all.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("a list that waits for nobody is abandoned")
  func abandoned() throws {
    let fixture = try ListingFixture(seed: 6, cases: 200)
    let query = ListQuery(.quality, filter: Filter(words: ["zzz"]), today: fixture.today)
    let nothing = try fixture.register.abandonable(when: { true }) {
      for _ in 0..<50 { _ = try fixture.register.counts(query) }
      return true
    }
    #expect(nothing == nil)
    #expect(try fixture.register.counts(query).matching == 0)
  }

  @Test("an Auftrag whose report is sent waits for others, however late it was")
  func sent() throws {
    let desk = try Desk(today: .on(2026, 11, 25))
    let request = try desk.receive(in: try desk.openCase()) { $0.dueOn = .on(2026, 11, 23) }
    let query = ListQuery(.requests, filter: Filter(), today: desk.today)
    #expect(try desk.register.counts(query).groups == [.overdue: 1])
    try desk.change(request, [.requestSentOn: "2026-11-24"])
    #expect(try desk.register.counts(query).groups == [.expected: 1])
    #expect(try desk.rows(.requests).map { $0.group(today: desk.today) } == [.expected])
    let morning = try desk.register.morning(of: desk.leader, today: desk.today)
    let inbox = morning.sections.first { $0.kind == .inbox }
    #expect(inbox?.count ?? 0 == 0)
  }

  @Test("with an Auskunftssperre no list says where a visit is")
  func blockedAddress() throws {
    let desk = try Desk()
    let id = try desk.openCase()
    var visit = CalendarEntry(kind: .homeVisit, day: desk.today, time: nil)
    visit.place = "Beispielweg 12"
    try desk.add(visit, to: id)
    func places() throws -> [String?] {
      try desk.rows(.calendar).map { if case .calendar(let row) = $0 { row.place } else { nil } }
    }
    #expect(try places() == ["Beispielweg 12"])
    try desk.change(try desk.detail(id).person.id, [.personAddressBlocked: "1"])
    #expect(try places() == [nil])
  }

  private func walk(
    _ query: ListQuery, _ register: Register, forward: Bool
  ) throws -> [ListRow.ID] {
    var ids: [ListRow.ID] = []
    var start = forward ? PageStart<ListPosition>.first : .last
    while true {
      let page = try register.page(query, start: start, limit: 7)
      let found = page.lines.map(\.row.id)
      #expect((forward ? page.hasRowsBefore : page.hasRowsAfter) == !ids.isEmpty)
      ids = forward ? ids + found : found + ids
      guard forward ? page.hasRowsAfter : page.hasRowsBefore,
        let edge = forward ? page.lines.last : page.lines.first
      else { return ids }
      start = forward ? .after(edge.position) : .before(edge.position)
    }
  }
}
