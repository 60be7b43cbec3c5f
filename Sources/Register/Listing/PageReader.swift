import Guardianship

/// Reads the rows of a list on either side of a place in it.
protocol PageReader {
  associatedtype Position: Hashable & Sendable
  associatedtype Item

  /// At most `limit` rows behind a position in reading direction, nearest first; from the beginning
  /// or the end where there is no position.
  mutating func items(beyond position: Position?, forward: Bool, limit: Int) throws -> [Item]

  /// The row at the very position, if it is in the list.
  mutating func item(at position: Position) throws -> Item?
}

/// The rows of a page and whether there are more on either side.
struct PageEdges<Item> {
  let items: [Item]
  let before: Bool
  let after: Bool
}

extension PageReader {
  /// A page around a position whose row is gone holds the rows beside it.
  mutating func edges(start: PageStart<Position>, limit: Int) throws -> PageEdges<Item> {
    switch start {
    case .first: try beyond(nil, forward: true, limit)
    case .last: try beyond(nil, forward: false, limit)
    case .after(let position): try beyond(position, forward: true, limit)
    case .before(let position): try beyond(position, forward: false, limit)
    case .around(let position): try around(position, limit)
    }
  }

  private mutating func beyond(
    _ position: Position?, forward: Bool, _ limit: Int
  ) throws -> PageEdges<Item> {
    let found = try items(beyond: position, forward: forward, limit: limit + 1)
    let goesOn = found.count > limit
    var isPreceded = false
    if let position { isPreceded = try reaches(position, forward: !forward) }
    return forward
      ? PageEdges(items: Array(found.prefix(limit)), before: isPreceded, after: goesOn)
      : PageEdges(items: found.prefix(limit).reversed(), before: goesOn, after: isPreceded)
  }

  /// Whether the row itself, or one behind it, is in the list.
  private mutating func reaches(_ position: Position, forward: Bool) throws -> Bool {
    if try item(at: position) != nil { return true }
    return try !items(beyond: position, forward: forward, limit: 1).isEmpty
  }

  private mutating func around(_ position: Position, _ limit: Int) throws -> PageEdges<Item> {
    let own = try item(at: position).map { [$0] } ?? []
    let before = try items(beyond: position, forward: false, limit: limit)
    let after = try items(beyond: position, forward: true, limit: limit)
    // Half of the page before the row, more where there are few behind it.
    let wanted = max(limit / 2, limit - own.count - after.count)
    let above = min(before.count, wanted)
    let below = min(after.count, limit - own.count - above)
    return PageEdges(
      items: before.prefix(above).reversed() + own + after.prefix(below),
      before: before.count > above, after: after.count > below)
  }
}
