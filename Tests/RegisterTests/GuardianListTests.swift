import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Lists of guardians and proposals")
struct GuardianListTests {
  private func values(
    _ key: FilterKey, _ today: Day, _ numbers: inout Numbers
  ) -> FilterValue {
    switch key.content {
    case .choice(let raw, _):
      let maybeEmpty = key == .kind || key == .tie || key == .course
      return maybeEmpty && numbers.below(5) == 0 ? .none : .choice(numbers.one(of: raw))
    case .flag: return .flag(numbers.below(2) == 0)
    case .elapsed:
      let comparison = numbers.one(of: [
        FilterValue.Comparison.equal, .less, .lessOrEqual, .greater, .greaterOrEqual,
      ])
      return numbers.below(5) == 0 ? .none : .number(comparison, numbers.below(200))
    case .day:
      let day = today.adding(days: numbers.below(20) - 25)
      return numbers.one(of: [.none, .past, .days(day, day.adding(days: 15))])
    default:
      if numbers.below(5) == 0, key != .guardian { return .none }
      return .name(
        numbers.one(
          of: key == .owner || key == .reviewer
            ? ["Pohl, Ines", "Lang, Karin"]
            : key == .guardian
              ? ["Braun", "mue", "Ursula Braun"] : ["merken", "türkisch", "Polni"]
        ))
    }
  }

  private func filter(
    _ keys: [FilterKey], _ words: [String], _ today: Day, _ numbers: inout Numbers
  ) -> Filter {
    var filter = Filter()
    if numbers.below(3) == 0 { filter.words.append(numbers.one(of: words)) }
    for _ in 0..<numbers.below(4) {
      let key = numbers.one(of: keys)
      var found = [values(key, today, &numbers)]
      if numbers.below(3) == 0 { found.append(values(key, today, &numbers)) }
      filter.terms.append(FilterTerm(key, excludes: numbers.below(3) == 0, found))
    }
    return filter
  }

  private func walk(_ query: ListQuery, _ register: Register, forward: Bool) throws -> [ListLine] {
    var lines: [ListLine] = []
    var start = forward ? PageStart<ListPosition>.first : .last
    while true {
      let page = try register.page(query, start: start, limit: 6)
      #expect((forward ? page.hasRowsBefore : page.hasRowsAfter) == !lines.isEmpty)
      lines = forward ? lines + page.lines : page.lines + lines
      guard forward ? page.hasRowsAfter : page.hasRowsBefore,
        let edge = forward ? page.lines.last : page.lines.first
      else { return lines }
      start = forward ? .after(edge.position) : .before(edge.position)
    }
  }

  private func expectEqual(
    _ query: ListQuery, _ expected: [ListRow.ID], _ register: Register
  ) throws {
    let forward = try walk(query, register, forward: true)
    #expect(forward.map(\.row.id) == expected, "\(query)")
    #expect(try walk(query, register, forward: false) == forward, "\(query)")
    #expect(zip(forward, forward.dropFirst()).allSatisfy { $0.position != $1.position })
    var all: [ListRow] = []
    try register.forEachRow(query) { all.append($0) }
    #expect(all == forward.map(\.row))
    guard let middle = forward.dropFirst(forward.count / 2).first else { return }
    let around = try register.page(query, start: .around(middle.position), limit: 5)
    #expect(around.lines.contains(middle))
    let first = try #require(forward.firstIndex(of: around.lines[0]))
    #expect(Array(forward[first..<first + around.lines.count]) == around.lines)
  }

  @Test("pages of guardians hold what a slow reading finds", arguments: UInt64(1)...2)
  func guardians(seed: UInt64) throws {
    let fixture = try GuardianFixture(seed: seed)
    var numbers = Numbers(seed: seed &+ 91)
    let naive = try fixture.desk.register.read { try NaiveGuardians(in: $0, today: fixture.today) }
    let keys = FilterKey.keys(for: .guardians)
    for _ in 0..<40 {
      let filter = filter(
        keys, ["mue", "Braun", "ursula", "merk", "poln"], fixture.today, &numbers)
      let query = ListQuery(.guardians, filter: filter, today: fixture.today)
      let expected = naive.found(filter)
      try expectEqual(
        query, expected.map { .record(RecordReference($0)) }, fixture.desk.register)
      #expect(try fixture.desk.register.counts(query).matching == expected.count)
    }
    #expect(try fixture.desk.isWhole())
  }

  @Test("a row of a guardian says what its records say", arguments: UInt64(4)...5)
  func rows(seed: UInt64) throws {
    let fixture = try GuardianFixture(seed: seed)
    let naive = try fixture.desk.register.read { try NaiveGuardians(in: $0, today: fixture.today) }
    let rows = try fixture.desk.rows(.guardians).compactMap {
      if case .guardian(let row) = $0 { row } else { nil }
    }
    #expect(rows.count == naive.lines.count)
    for (row, line) in zip(rows, naive.lines) {
      #expect(row.record.id == line.id)
      #expect(row.kinds == line.kinds)
      #expect(row.activeCases == line.activeCases)
      #expect(row.agreementOn == line.agreementOn)
      #expect(row.lastTalk == line.lastTalk)
      #expect(row.nextTalk == line.nextTalk)
      #expect(row.papers == line.papers)
    }
  }

  @Test(
    "papers are judged by SQLite as by the rules, on every kind of day",
    arguments: [
      Day.on(2026, 11, 30), .on(2027, 2, 28), .on(2028, 2, 29), .on(2027, 3, 1), .on(2027, 5, 31),
      .on(2026, 12, 1),
    ])
  func papers(today: Day) throws {
    let fixture = try GuardianFixture(
      seed: UInt64(today.number), guardians: 80, cases: 20, today: today)
    let register = fixture.desk.register
    for shift in [0, 1, 2, 31, 90, 365] {
      let day = today.adding(days: shift)
      let naive = try register.read { try NaiveGuardians(in: $0, today: day) }
      for state in PaperState.allCases {
        let filter = Filter(terms: [FilterTerm(.papers, [.choice(state.rawValue)])])
        let page = try register.page(
          ListQuery(.guardians, filter: filter, today: day), start: .first, limit: 1_000)
        let expected = naive.found(filter)
        #expect(page.lines.map(\.row.id) == expected.map { .record(RecordReference($0)) })
      }
    }
  }

  @Test("pages of proposals hold what a slow reading finds", arguments: UInt64(7)...8)
  func proposals(seed: UInt64) throws {
    let fixture = try GuardianFixture(seed: seed)
    var numbers = Numbers(seed: seed &+ 17)
    let naive = try fixture.desk.register.read { try NaiveProposals(in: $0, today: fixture.today) }
    let keys: [FilterKey] = [
      .done, .expected, .step, .kind, .tie, .course, .urgent, .owner, .guardian, .due, .appointed,
    ]
    for _ in 0..<40 {
      let filter = filter(
        keys, ["fall1", "Fall", "FALL3", "braun", "V-2026-00002"], fixture.today, &numbers)
      let query = ListQuery(.assignments, filter: filter, today: fixture.today)
      let expected = naive.found(filter).map { ListRow.assignment($0) }
      try expectEqual(query, expected.map(\.id), fixture.desk.register)
      let groups = Dictionary(grouping: expected) { $0.group(today: fixture.today) }
      #expect(
        try fixture.desk.register.counts(query).groups == groups.mapValues(\.count), "\(filter)")
    }
  }

  @Test("and those by their review", arguments: UInt64(11)...12)
  func reviews(seed: UInt64) throws {
    let fixture = try GuardianFixture(seed: seed)
    var numbers = Numbers(seed: seed &+ 19)
    let naive = try fixture.desk.register.read { try NaiveProposals(in: $0, today: fixture.today) }
    for _ in 0..<40 {
      var filter = filter(
        [.hints, .unreviewed, .reviewer, .step, .done], ["Fall"], fixture.today, &numbers)
      filter.words = []
      let query = ListQuery(.assignments, filter: filter, today: fixture.today)
      try expectEqual(
        query, naive.found(filter).map { $0.record.reference }.map { .record($0) },
        fixture.desk.register)
    }
  }
}
