import GRDB
import Guardianship

extension ListCounts {
  static func read(_ query: ListQuery, source: ListingSource, in db: Database) throws -> ListCounts
  {
    let filter = query.filter
    let total = try ListingCounter(Filter(), of: query, in: db, source: source).count()
    if filter.words.isEmpty && filter.terms.isEmpty {
      return ListCounts(matching: total, total: total, outside: [:])
    }
    let words = SearchedWords(filter.words, today: query.today, reach: query.reach)
    guard !words.isEmpty else {
      let inside = try ListingCounter(filter, of: query, in: db, source: source)
      return ListCounts(matching: try inside.count(), total: total, outside: [:])
    }
    var counts = ListCounts(matching: 0, total: total, outside: [:])
    func count(_ place: WordPlace, isCapped: Bool) throws -> Int {
      let counter = try ListingCounter(filter, place, of: query, in: db, source: source)
      guard isCapped else { return try counter.count() }
      let found = try counter.count(upTo: ListCounts.cap + 1)
      if found > ListCounts.cap { counts.capped.insert(place.group) }
      return min(found, ListCounts.cap)
    }
    // An area code is no number of one person.
    counts.matching = try count(.own, isCapped: words.asksForPhone)
    if !words.others.isEmpty { counts.own = counts.matching }
    for place in words.others {
      let found = try count(place, isCapped: place != .guardian)
      counts.found[place.group] = found
      counts.matching += found
    }
    if !filter.terms.isEmpty {
      counts.outside = try outside(filter, words, of: query, in: db, source: source)
    }
    return counts
  }

  /// What the words find outside the terms, by status; nothing of what very many cases share.
  private static func outside(
    _ filter: Filter, _ words: SearchedWords, of query: ListQuery, in db: Database,
    source: ListingSource
  ) throws -> [CaseStatus: Int] {
    let everywhere = Filter(words: filter.words, asOf: filter.asOf)
    func counter(_ filter: Filter, _ place: WordPlace) throws -> ListingCounter {
      try ListingCounter(filter, place, of: query, in: db, source: source)
    }
    var outside: [CaseStatus: Int] = [:]
    for place in [.named] + words.others.filter({ $0 != .guardian }) {
      if place != .named || words.asksForPhone {
        guard try counter(everywhere, place).count(upTo: cap + 1) <= cap else { continue }
      }
      let inside: [Int: Int] = try counter(filter, place).counts(by: status, isTallied: true)
      let all: [Int: Int] = try counter(everywhere, place).counts(by: status, isTallied: true)
      for status in CaseStatus.allCases {
        let rest = (all[status.position] ?? 0) - (inside[status.position] ?? 0)
        if rest > 0 { outside[status, default: 0] += rest }
      }
    }
    return outside
  }

  private static let status = "c.traits & 7"
}
