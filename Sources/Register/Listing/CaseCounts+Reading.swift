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
      counts.outside = try outside(filter, of: query, in: db, source: source)
    }
    return counts
  }

  /// What the words find outside the terms by names and numbers, by status.
  private static func outside(
    _ filter: Filter, of query: ListQuery, in db: Database, source: ListingSource
  ) throws -> [CaseStatus: Int] {
    func found(_ filter: Filter) throws -> [Int: Int] {
      try ListingCounter(filter, .named, of: query, in: db, source: source)
        .counts(by: "c.traits & 7", isTallied: true)
    }
    let inside = try found(filter)
    let all = try found(Filter(words: filter.words, asOf: filter.asOf))
    var outside: [CaseStatus: Int] = [:]
    for status in CaseStatus.allCases {
      let rest = (all[status.position] ?? 0) - (inside[status.position] ?? 0)
      if rest > 0 { outside[status] = rest }
    }
    return outside
  }
}
