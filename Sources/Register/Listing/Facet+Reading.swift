import GRDB
import Guardianship

extension Facet {
  /// The values of a key with their counts, by the filter without the key's own terms; choices in
  /// their order, names by name, no value last.
  static func read(
    _ query: ListQuery, for key: FilterKey, source: ListingSource, in db: Database
  ) throws -> [Facet] {
    guard key.hasFacets else { return [] }
    var filter = query.filter
    filter.terms.removeAll { $0.key == key }
    let counter = try ListingCounter(filter, of: query, in: db, source: source)
    switch key {
    case .district: return try numbered("c.district", "listedDistrict", counter, db)
    case .caseworker: return try numbered("c.caseworker", "user", counter, db)
    case .court: return try numbered("c.court", "court", counter, db)
    case .taskArea: return try areas(counter, db)
    case .request:
      let topic = Term.Topic.requestKind.literal
      let kinds = try Term.all(where: "topic = \(topic) ORDER BY nameKey", in: db)
      return try each(
        kinds.map { .name($0.value.name) } + [.none], of: key, filter, query, source, db)
    case .proposed:
      return try each([.flag(false), .flag(true)], of: key, filter, query, source, db)
    case .status: return try traits(.status, counter)
    case .kind: return try traits(.kind, counter)
    case .tie: return try traits(.tie, counter)
    case .endReason: return try traits(.endReason, counter)
    case .reservation: return try traits(.reservation, counter)
    default: throw key.refusal(in: .cases)
    }
  }

  private static func numbered(
    _ column: String, _ table: String, _ counter: ListingCounter, _ db: Database
  ) throws -> [Facet] {
    try named(counter.counts(by: column, isTallied: true), in: table, db)
  }

  private static func traits(_ part: Traits.Part, _ counter: ListingCounter) throws -> [Facet] {
    let counts: [Int: Int] = try counter.counts(
      by: "c.traits >> \(part.shift) & \(part.mask)", isTallied: true)
    let facets = counts.sorted { $0.key < $1.key }.map { number, count in
      Facet(value: part.value(of: number), count: count)
    }
    return facets.filter { $0.value != .none } + facets.filter { $0.value == .none }
  }

  /// What stands in another table is counted value by value: a case may have several open Aufträge.
  private static func each(
    _ values: [FilterValue], of key: FilterKey, _ filter: Filter, _ query: ListQuery,
    _ source: ListingSource, _ db: Database
  ) throws -> [Facet] {
    try values.compactMap { value in
      let narrowed = filter.adding(FilterTerm(key, [value]))
      let count = try ListingCounter(narrowed, of: query, in: db, source: source).count()
      return count > 0 ? Facet(value: value, count: count) : nil
    }
  }

  private static func areas(_ counter: ListingCounter, _ db: Database) throws -> [Facet] {
    let sets: [String: Int] = try counter.counts(by: "c.areas", isTallied: false)
    var counts: [Int64: Int] = [:]
    for (set, count) in sets {
      if set.isEmpty { counts[0, default: 0] += count }
      for area in set.split(separator: " ") {
        counts[Int64(area.dropFirst()) ?? 0, default: 0] += count
      }
    }
    return try named(counts, in: "taskArea", db)
  }

  /// Numbers of records turned into their names; two records of one name are one value.
  private static func named(
    _ counts: [Int64: Int], in table: String, _ db: Database
  ) throws -> [Facet] {
    let rows = try Row.fetchAll(db, sql: "SELECT id, name FROM \(table)")
    let names: [Int64: String] = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    var sums: [String: Int] = [:]
    var without = 0
    for (number, count) in counts {
      if let name = names[number] { sums[name, default: 0] += count } else { without += count }
    }
    let facets = sums.map { (key: $0.key.folded, Facet(value: .name($0.key), count: $0.value)) }
      .sorted { $0.key < $1.key }.map(\.1)
    return without > 0 ? facets + [Facet(value: .none, count: without)] : facets
  }
}
