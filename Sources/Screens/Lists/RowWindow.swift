import Guardianship
import TerminalKit

/// The rows at hand of a list of any length, and the pages that were asked for and have not come.
struct RowWindow: Sendable {
  typealias Start = PageStart<ListPosition>

  var rows: [ListLine] = []
  private(set) var awaited: Set<Start> = []
  /// A movement that waits for its rows.
  var pendingMove: Movement?

  /// Begins anew from a place.
  mutating func restart(from start: Start) {
    awaited = [start]
    pendingMove = nil
  }

  /// The pages that a movement beyond the rows at hand needs and nobody has asked for yet.
  mutating func needed(for movement: Movement) -> [Start] {
    pendingMove = movement
    switch movement {
    case .first: return ask(.first)
    case .last: return ask(.last)
    case .up, .pageUp: return rows.first.map { ask(.before($0.position)) } ?? []
    case .down, .pageDown: return rows.last.map { ask(.after($0.position)) } ?? []
    }
  }

  /// The pages behind the edges that the selection comes near to.
  mutating func nearing<ID>(_ table: Table<ID>) -> [Start] {
    guard let index = table.selectedIndex else { return [] }
    let reach = table.height * 2
    var starts: [Start] = []
    if table.hasAfter, rows.count - index <= reach, let last = rows.last {
      starts += ask(.after(last.position))
    }
    if table.hasBefore, index < reach, let first = rows.first {
      starts += ask(.before(first.position))
    }
    return starts
  }

  /// The page behind the rows at hand, unless it was asked for already.
  mutating func following() -> [Start] { rows.last.map { ask(.after($0.position)) } ?? [] }

  private mutating func ask(_ start: Start) -> [Start] {
    awaited.insert(start).inserted ? [start] : []
  }

  /// Takes a page that was asked for.
  ///
  /// - Parameter limit: the most rows that are kept at hand.
  /// - Returns: whether rows lie before and after those at hand; nothing for a page that comes too
  ///   late.
  mutating func take(
    _ page: ListPage, from start: Start, limit: Int
  ) -> (hasBefore: Bool?, hasAfter: Bool?)? {
    guard awaited.remove(start) != nil else { return nil }
    switch start {
    case .first, .last, .around:
      rows = page.lines
      awaited = []
      if start == .first || start == .last { pendingMove = nil }
      return (page.hasRowsBefore, page.hasRowsAfter)
    case .after:
      rows += page.lines
      let surplus = max(0, rows.count - limit)
      rows.removeFirst(surplus)
      return (surplus > 0 ? true : nil, page.hasRowsAfter)
    case .before:
      rows = page.lines + rows
      let surplus = max(0, rows.count - limit)
      rows.removeLast(surplus)
      return (page.hasRowsBefore, surplus > 0 ? true : nil)
    }
  }
}
