import GRDB
import Guardianship

extension ListPage {
  /// One page of the case list.
  static func read(
    _ query: ListQuery, start: PageStart<ListPosition>, limit: Int, source: ListingSource,
    in db: Database, plan: ListingPlan = .usual
  ) throws -> ListPage {
    var reader = try ListingReader(query, in: db, source: source, plan: plan)
    let edges = try reader.edges(start: reader.place(of: start), limit: limit)
    let lines = try CaseRow.read(edges.items, from: source, in: db).map { row in
      ListLine(.file(row), at: ListPosition(rank: 0, day: 0, id: row.id.rawValue))
    }
    return ListPage(lines: lines, hasRowsBefore: edges.before, hasRowsAfter: edges.after)
  }
}

extension ListingReader: PageReader {
  mutating func items(
    beyond position: ListingPosition?, forward: Bool, limit: Int
  ) throws -> [Int64] {
    try ids(beyond: position, forward: forward, limit: limit)
  }

  func item(at position: ListingPosition) throws -> Int64? {
    guard let id = position.last.flatMap({ Int64.fromDatabaseValue($0) }) else { return nil }
    return try contains(id) ? id : nil
  }

  /// Where a page begins; the first one where the case that it names is not in the list.
  fileprivate func place(of start: PageStart<ListPosition>) throws -> PageStart<ListingPosition> {
    switch start {
    case .first: return .first
    case .last: return .last
    case .after(let row): return try position(of: row.id).map { .after($0) } ?? .first
    case .before(let row): return try position(of: row.id).map { .before($0) } ?? .first
    case .around(let row):
      guard let position = try position(of: row.id), try contains(row.id) else {
        return .first
      }
      return .around(position)
    }
  }
}
