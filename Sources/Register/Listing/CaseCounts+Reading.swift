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
    let inside = try ListingCounter(filter, of: query, in: db, source: source)
    if filter.words.isEmpty {
      return ListCounts(matching: try inside.count(), total: total, outside: [:])
    }
    var own: Int?
    if SearchedWords(filter.words, today: query.today).mayNameGuardians {
      own = try ListingCounter(filter, .own, of: query, in: db, source: source).count()
    }
    if filter.terms.isEmpty {
      return ListCounts(matching: try inside.count(), total: total, outside: [:], own: own)
    }
    let status = "c.traits & 7"
    let matching: [Int: Int] = try inside.counts(by: status, isTallied: true)
    let words = Filter(words: filter.words, asOf: filter.asOf)
    let found: [Int: Int] = try ListingCounter(words, of: query, in: db, source: source)
      .counts(by: status, isTallied: true)
    var outside: [CaseStatus: Int] = [:]
    for status in CaseStatus.allCases {
      let rest = (found[status.position] ?? 0) - (matching[status.position] ?? 0)
      if rest > 0 { outside[status] = rest }
    }
    return ListCounts(
      matching: matching.values.reduce(0, +), total: total, outside: outside, own: own)
  }
}
