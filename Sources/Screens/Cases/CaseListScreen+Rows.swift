import Guardianship
import TerminalKit

/// How the window of rows follows the selection through a list of any length.
extension CaseListScreen {
  /// Rows that one page brings: some screens full, so that ↓ never waits.
  var pageLimit: Int { max(60, table.height * 3) }
  /// Rows that are kept at hand.
  private var windowLimit: Int { pageLimit * 5 }

  /// Reads the list anew from a place, and counts it after painting.
  mutating func reload(from start: PageStart<ListPosition>) -> [Step] {
    window.restart(from: start)
    counts = nil
    countWithoutLast = nil
    return load([start]) + [.effect(.count(query))]
  }

  private func load(_ starts: [PageStart<ListPosition>]) -> [Step] {
    starts.map { .effect(.loadPage(query, $0, limit: pageLimit)) }
  }

  /// Shows another query.
  mutating func show(_ query: ListQuery, from start: PageStart<ListPosition> = .first) -> [Step] {
    guard query != self.query else { return [] }
    if query.filter != self.query.filter, marks.isAll { marks.clear() }
    self.query = query
    return reload(from: start)
  }

  mutating func show(_ filter: Filter, from start: PageStart<ListPosition> = .first) -> [Step] {
    var query = query
    query.filter = filter
    return show(query, from: start)
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    switch table.move(movement) {
    case .moved: return prefetch(in: desk) + loadBeside(in: desk)
    case .unchanged: return []
    case .needsRows(let movement): return load(window.needed(for: movement))
    }
  }

  /// Asks for the rows behind the edge that the selection comes near to.
  mutating func prefetch(in desk: Surroundings) -> [Step] { load(window.nearing(table)) }

  func loadBeside(in desk: Surroundings) -> [Step] {
    guard desk.hasRoomForDetail, let selected = table.selected,
      beside.map({ $0.file.id }) != selected
    else { return [] }
    return [.effect(.loadDetail(selected))]
  }

  mutating func take(
    _ page: ListPage, from start: PageStart<ListPosition>, in desk: Surroundings
  ) -> [Step] {
    guard let taken = window.take(page, from: start, limit: windowLimit) else { return [] }
    isLoaded = true
    fillTable(hasBefore: taken.hasBefore, hasAfter: taken.hasAfter, in: desk)
    if start == .first, let first = table.rows.first { table.select(first.id) }
    if start == .last, let last = table.rows.last { table.select(last.id) }
    if window.rows.isEmpty { beside = nil }
    return continued(in: desk) + explainEmptiness()
  }

  /// Repeats the movement that waited for the rows.
  private mutating func continued(in desk: Surroundings) -> [Step] {
    guard let movement = window.pendingMove else {
      return prefetch(in: desk) + loadBeside(in: desk)
    }
    window.pendingMove = nil
    return move(movement, in: desk)
  }

  /// For a list that its filter has emptied: counts what one filter less would show.
  private func explainEmptiness() -> [Step] {
    guard window.rows.isEmpty, let wider = query.filter.withoutLast, !wider.isEmpty else {
      return []
    }
    var query = query
    query.filter = wider
    return [.effect(.count(query))]
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .page(query, let start, let page): return take(page, from: start, in: desk)
    case .counts(let counted, let counts):
      if counted == query {
        self.counts = counts
      } else if counted.filter == query.filter.withoutLast {
        countWithoutLast = counts.matching
      }
      return []
    case .detail(let id, let detail):
      if id == table.selected { beside = detail }
      return []
    case .registerChanged:
      beside = nil
      return reload(from: start)
    default: return receiveAnswer(reply, in: desk)
    }
  }
}
