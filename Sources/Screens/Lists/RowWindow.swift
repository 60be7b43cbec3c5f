import Guardianship
import TerminalKit

/// A row that knows where it stands in its list.
protocol PlacedRow: Sendable {
  associatedtype Place: Hashable & Sendable
  var place: Place { get }
}

extension CaseRow: PlacedRow {
  var place: Case.ID { id }
}

extension ListLine: PlacedRow {
  var place: ListPosition { position }
}

/// The rows at hand of a list of any length, and the pages that were asked for and have not come.
struct RowWindow<Row: PlacedRow>: Sendable {
  typealias Start = PageStart<Row.Place>

  var rows: [Row] = []
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
    case .up, .pageUp: return rows.first.map { ask(.before($0.place)) } ?? []
    case .down, .pageDown: return rows.last.map { ask(.after($0.place)) } ?? []
    }
  }

  /// The pages behind the edges that the selection comes near to.
  mutating func nearing<ID>(_ table: Table<ID>) -> [Start] {
    guard let index = table.selectedIndex else { return [] }
    let reach = table.height * 2
    var starts: [Start] = []
    if table.hasAfter, rows.count - index <= reach, let last = rows.last {
      starts += ask(.after(last.place))
    }
    if table.hasBefore, index < reach, let first = rows.first {
      starts += ask(.before(first.place))
    }
    return starts
  }

  /// The page behind the rows at hand, unless it was asked for already.
  mutating func following() -> [Start] { rows.last.map { ask(.after($0.place)) } ?? [] }

  private mutating func ask(_ start: Start) -> [Start] {
    awaited.insert(start).inserted ? [start] : []
  }

  /// Takes a page that was asked for.
  ///
  /// - Parameter limit: the most rows that are kept at hand.
  /// - Returns: whether rows lie before and after those at hand; nothing for a page that comes too
  ///   late.
  mutating func take(
    _ page: [Row], from start: Start, hasBefore: Bool, hasAfter: Bool, limit: Int
  ) -> (hasBefore: Bool?, hasAfter: Bool?)? {
    guard awaited.remove(start) != nil else { return nil }
    switch start {
    case .first, .last, .around:
      rows = page
      awaited = []
      if start == .first || start == .last { pendingMove = nil }
      return (hasBefore, hasAfter)
    case .after:
      rows += page
      let surplus = max(0, rows.count - limit)
      rows.removeFirst(surplus)
      return (surplus > 0 ? true : nil, hasAfter)
    case .before:
      rows = page + rows
      let surplus = max(0, rows.count - limit)
      rows.removeLast(surplus)
      return (hasBefore, surplus > 0 ? true : nil)
    }
  }
}
