import GRDB
import Guardianship

extension CasePage {
  /// One page of a query.
  static func read(
    _ query: CaseQuery, start: PageStart, limit: Int, source: ListingSource, in db: Database,
    plan: ListingPlan = .usual
  ) throws -> CasePage {
    var reader = try ListingReader(query, in: db, source: source, plan: plan)
    let edges = try reader.edges(start: start, limit: limit)
    let rows = try CaseRow.read(edges.ids, from: source, in: db)
    return CasePage(rows: rows, hasRowsBefore: edges.before, hasRowsAfter: edges.after)
  }
}

/// The cases of a page and whether there are more on either side.
private struct PageEdges {
  var ids: [Int64] = []
  var before = false
  var after = false
}

extension ListingReader {
  fileprivate mutating func edges(start: PageStart, limit: Int) throws -> PageEdges {
    switch start {
    case .first: return try head(limit)
    case .last:
      let found = try ids(beyond: nil, forward: false, limit: limit + 1)
      return PageEdges(ids: found.prefix(limit).reversed(), before: found.count > limit)
    case .after(let id):
      guard let position = try position(of: id.rawValue) else { return try head(limit) }
      let found = try ids(beyond: position, forward: true, limit: limit + 1)
      let before = try reaches(id.rawValue, position, forward: false)
      return PageEdges(ids: Array(found.prefix(limit)), before: before, after: found.count > limit)
    case .before(let id):
      guard let position = try position(of: id.rawValue) else { return try head(limit) }
      let found = try ids(beyond: position, forward: false, limit: limit + 1)
      let after = try reaches(id.rawValue, position, forward: true)
      return PageEdges(
        ids: found.prefix(limit).reversed(), before: found.count > limit, after: after)
    case .around(let id): return try around(id.rawValue, limit)
    }
  }

  private mutating func head(_ limit: Int) throws -> PageEdges {
    let found = try ids(beyond: nil, forward: true, limit: limit + 1)
    return PageEdges(ids: Array(found.prefix(limit)), after: found.count > limit)
  }

  /// Whether the case itself, or one behind it, is in the list.
  private mutating func reaches(
    _ id: Int64, _ position: ListingPosition, forward: Bool
  ) throws -> Bool {
    if try contains(id) { return true }
    return try !ids(beyond: position, forward: forward, limit: 1).isEmpty
  }

  private mutating func around(_ id: Int64, _ limit: Int) throws -> PageEdges {
    guard let position = try position(of: id), try contains(id) else { return try head(limit) }
    let before = try ids(beyond: position, forward: false, limit: limit)
    let after = try ids(beyond: position, forward: true, limit: limit)
    // Half of the page before the row, more where there are few behind it.
    let wanted = max(limit / 2, limit - 1 - after.count)
    let above = min(before.count, wanted)
    let below = min(after.count, limit - 1 - above)
    return PageEdges(
      ids: before.prefix(above).reversed() + [id] + after.prefix(below),
      before: before.count > above, after: after.count > below)
  }
}
