import GRDB
import Guardianship

extension CasePage {
  /// One page of a query.
  static func read(
    _ query: CaseQuery, start: PageStart<Case.ID>, limit: Int, source: ListingSource,
    in db: Database, plan: ListingPlan = .usual
  ) throws -> CasePage {
    var reader = try ListingReader(query, in: db, source: source, plan: plan)
    let edges = try reader.edges(start: reader.place(of: start), limit: limit)
    let rows = try CaseRow.read(edges.items, from: source, in: db)
    return CasePage(rows: rows, hasRowsBefore: edges.before, hasRowsAfter: edges.after)
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
  fileprivate func place(of start: PageStart<Case.ID>) throws -> PageStart<ListingPosition> {
    switch start {
    case .first: return .first
    case .last: return .last
    case .after(let id): return try position(of: id.rawValue).map { .after($0) } ?? .first
    case .before(let id): return try position(of: id.rawValue).map { .before($0) } ?? .first
    case .around(let id):
      guard let position = try position(of: id.rawValue), try contains(id.rawValue) else {
        return .first
      }
      return .around(position)
    }
  }
}
