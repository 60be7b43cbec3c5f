import Guardianship
import Testing

@testable import Register

@Suite("Filter keys and lists")
struct FilterKeyTests {
  private func matching(_ list: ListName, _ filter: Filter, _ desk: Desk) throws -> Int {
    try desk.register.counts(ListQuery(list, filter: filter, today: desk.today)).matching
  }

  private func value(of key: FilterKey) -> FilterValue? {
    switch key.content {
    case .choice(let rawValues, _): rawValues.first.map { .choice($0) }
    case .name: .name("Braun")
    case .flag: .flag(true)
    case .day: .past
    case .number, .elapsed: .number(.greater, 80)
    case .momentDay: nil
    }
  }

  @Test("every key of a list is answered, alone and excluded", arguments: ListName.allCases)
  func answered(list: ListName) throws {
    let desk = try Desk()
    for key in FilterKey.keys(for: list) {
      guard let value = value(of: key) else { continue }
      for excludes in [false, true] {
        let filter = Filter(terms: [FilterTerm(key, excludes: excludes, [value])])
        #expect(throws: Never.self, "\(key)") { try matching(list, filter, desk) }
      }
    }
  }

  @Test("a key that a list does not have is refused, never ignored", arguments: ListName.allCases)
  func refused(list: ListName) throws {
    let desk = try Desk()
    let possible = FilterKey.keys(for: list)
    for key in FilterKey.allCases where !possible.contains(key) {
      let filter =
        value(of: key).map { Filter(terms: [FilterTerm(key, [$0])]) }
        ?? Filter(asOf: .fromToday(days: -30))
      #expect(throws: FilterRefusal.unknownKey(key.rawValue, possible: possible), "\(key)") {
        try matching(list, filter, desk)
      }
    }
  }

  @Test("the picker gets the values of every key that has some, or a refusal")
  func facets() throws {
    let desk = try Desk()
    let query = ListQuery(.cases, today: desk.today)
    for key in FilterKey.allCases where key.hasFacets {
      if FilterKey.keys(for: .cases).contains(key) {
        #expect(throws: Never.self, "\(key)") { try desk.register.facets(query, for: key) }
      } else {
        #expect(throws: key.refusal(in: .cases)) { try desk.register.facets(query, for: key) }
      }
    }
  }
}
