import Guardianship
import TerminalKit

/// How the window of rows follows the selection through a list of any length.
extension CaseListScreen {
  /// Rows that one page brings: some screens full, so that ↓ never waits.
  var pageLimit: Int { max(60, table.height * 3) }
  /// Rows that are kept at hand.
  private var windowLimit: Int { pageLimit * 5 }

  /// Reads the list anew from a place, and counts it after painting.
  mutating func reload(from start: PageStart) -> [Step] {
    awaited = [start]
    pendingMove = nil
    counts = nil
    countWithoutLast = nil
    return [.effect(.loadPage(query, start, limit: pageLimit)), .effect(.count(query))]
  }

  /// Shows another query.
  mutating func show(_ query: CaseQuery, from start: PageStart = .first) -> [Step] {
    guard query != self.query else { return [] }
    if query.filter != self.query.filter, marks.isAll { marks.clear() }
    self.query = query
    return reload(from: start)
  }

  mutating func show(_ filter: CaseFilter, from start: PageStart = .first) -> [Step] {
    var query = query
    query.filter = filter
    return show(query, from: start)
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    switch table.move(movement) {
    case .moved: return prefetch(in: desk) + loadBeside(in: desk)
    case .unchanged: return []
    case .needsRows(let movement):
      pendingMove = movement
      switch movement {
      case .first: return ask(.first)
      case .last: return ask(.last)
      case .up, .pageUp: return rows.first.map { ask(.before($0.id)) } ?? []
      case .down, .pageDown: return rows.last.map { ask(.after($0.id)) } ?? []
      }
    }
  }

  private mutating func ask(_ start: PageStart) -> [Step] {
    guard awaited.insert(start).inserted else { return [] }
    return [.effect(.loadPage(query, start, limit: pageLimit))]
  }

  /// Asks for the rows behind the edge that the selection comes near to.
  mutating func prefetch(in desk: Surroundings) -> [Step] {
    guard let index = table.selectedIndex else { return [] }
    let reach = table.height * 2
    var steps: [Step] = []
    if table.hasAfter, rows.count - index <= reach, let last = rows.last {
      steps += ask(.after(last.id))
    }
    if table.hasBefore, index < reach, let first = rows.first { steps += ask(.before(first.id)) }
    return steps
  }

  func loadBeside(in desk: Surroundings) -> [Step] {
    guard desk.hasRoomForDetail, let selected = table.selected,
      beside.map({ $0.file.id }) != selected
    else { return [] }
    return [.effect(.loadDetail(selected))]
  }

  mutating func take(_ page: CasePage, from start: PageStart, in desk: Surroundings) -> [Step] {
    guard awaited.remove(start) != nil else { return [] }
    isLoaded = true
    switch start {
    case .first, .last, .around:
      rows = page.rows
      awaited = []
      fillTable(hasBefore: page.hasRowsBefore, hasAfter: page.hasRowsAfter, in: desk)
      if start == .first, let first = rows.first { table.select(first.id) }
      if start == .last, let last = rows.last { table.select(last.id) }
      if start == .first || start == .last { pendingMove = nil }
    case .after:
      rows += page.rows
      let surplus = max(0, rows.count - windowLimit)
      rows.removeFirst(surplus)
      fillTable(
        hasBefore: surplus > 0 || table.hasBefore, hasAfter: page.hasRowsAfter, in: desk)
    case .before:
      rows = page.rows + rows
      let surplus = max(0, rows.count - windowLimit)
      rows.removeLast(surplus)
      fillTable(hasBefore: page.hasRowsBefore, hasAfter: surplus > 0 || table.hasAfter, in: desk)
    }
    if rows.isEmpty { beside = nil }
    return continued(in: desk) + explainEmptiness()
  }

  /// Repeats the movement that waited for the rows.
  private mutating func continued(in desk: Surroundings) -> [Step] {
    guard let movement = pendingMove else { return prefetch(in: desk) + loadBeside(in: desk) }
    pendingMove = nil
    return move(movement, in: desk)
  }

  /// For a list that its filter has emptied: counts what one filter less would show.
  private func explainEmptiness() -> [Step] {
    guard rows.isEmpty, let wider = filterWithoutLast, !wider.isEmpty else { return [] }
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
      } else if counted.filter == filterWithoutLast {
        countWithoutLast = counts.matching
      }
      return []
    case .detail(let id, let detail):
      if id == table.selected { beside = detail }
      return []
    case .registerChanged:
      beside = nil
      return reload(from: table.selected.map { .around($0) } ?? .first)
    default: return receiveAnswer(reply, in: desk)
    }
  }
}
