import GRDB
import Guardianship

/// Reads a case list that words were typed for group after group, each in the order of the list;
/// without words there is one.
struct GroupedReader: PageReader {
  /// A place in the order of one of the groups.
  struct Place: Hashable, Sendable {
    let group: Int
    let position: ListingPosition
  }

  struct Found {
    let rank: Int
    let id: Int64
  }

  private let ranks: [Int]
  private var readers: [ListingReader]

  init(
    _ query: ListQuery, in db: Database, source: ListingSource, plan: ListingPlan = .usual
  ) throws {
    let places = FilterCompiler.places(of: query)
    ranks = places.map { places.count == 1 ? 0 : $0.group.rawValue }
    readers = try places.map { place in
      try ListingReader(query, place, in: db, source: source, plan: plan)
    }
  }

  mutating func items(beyond place: Place?, forward: Bool, limit: Int) throws -> [Found] {
    var group = place?.group ?? (forward ? 0 : readers.count - 1)
    var position = place?.position
    var found: [Found] = []
    while readers.indices.contains(group), found.count < limit {
      let ids = try readers[group].ids(
        beyond: position, forward: forward, limit: limit - found.count)
      found += ids.map { Found(rank: ranks[group], id: $0) }
      group += forward ? 1 : -1
      position = nil
    }
    return found
  }

  func item(at place: Place) throws -> Found? {
    guard let id = place.position.last.flatMap({ Int64.fromDatabaseValue($0) }),
      try readers[place.group].contains(id)
    else { return nil }
    return Found(rank: ranks[place.group], id: id)
  }

  /// Where a page begins; the first one where the case that it names is not in the list.
  func place(of start: PageStart<ListPosition>) throws -> PageStart<Place> {
    switch start {
    case .first: return .first
    case .last: return .last
    case .after(let row): return try place(of: row).map { .after($0) } ?? .first
    case .before(let row): return try place(of: row).map { .before($0) } ?? .first
    case .around(let row):
      guard let group = try group(of: row.id),
        let position = try readers[group].position(of: row.id)
      else { return .first }
      return .around(Place(group: group, position: position))
    }
  }

  /// Hands over every row in order.
  func forEachRow(
    limit: Int?, while goesOn: () -> Bool, _ body: (CaseRow) throws -> Void
  ) throws {
    var left = limit ?? .max
    for reader in readers where left > 0 {
      try reader.forEachRow(limit: limit == nil ? nil : left, while: goesOn) { row in
        left -= 1
        try body(row)
      }
    }
  }

  private func group(of id: Int64) throws -> Int? {
    try readers.indices.first { try readers[$0].contains(id) }
  }

  /// Of a row that is gone, the place in the group that it was in.
  private func place(of row: ListPosition) throws -> Place? {
    let group = try group(of: row.id) ?? ranks.firstIndex(of: row.rank) ?? 0
    return try readers[group].position(of: row.id).map { Place(group: group, position: $0) }
  }
}

extension FilterCompiler {
  /// Where the words of a search are looked for, one after the other; anywhere without words.
  static func places(of query: ListQuery) -> [WordPlace] {
    let words = SearchedWords(query.filter.words, today: query.today, reach: query.reach)
    return words.isEmpty ? [.anywhere] : words.places
  }
}
