import Guardianship
import TerminalKit
import Wording

/// How the window of rows follows the selection through a list of any length.
extension ListScreen {
  /// Rows that one page brings: some screens full, so that ↓ never waits.
  private var pageLimit: Int { max(60, table.height * 3) }
  /// Rows that are kept at hand.
  private var windowLimit: Int { pageLimit * 5 }

  /// The place to read the list again from.
  private var here: PageStart<ListPosition> {
    selectedLine.map { .around($0.position) } ?? .first
  }

  mutating func appear(in desk: Surroundings) -> [Step] {
    query.today = desk.today
    layOutTable(in: desk)
    if list.catalogue != nil { return [.read(.session)] }
    return reload(from: sought.map { .around($0) } ?? here)
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    layOutTable(in: desk)
    return isLoaded ? load(window.nearing(table)) + loadBeside(in: desk) : []
  }

  mutating func layOutTable(in desk: Surroundings) {
    table.height = ScreenLayout(desk.size, wantsDetail: list.showsDetail).content.height - 1
    fillTable(in: desk)
  }

  /// Puts the rows at hand into the table with their looks.
  mutating func fillTable(
    hasBefore: Bool? = nil, hasAfter: Bool? = nil, in desk: Surroundings
  ) {
    if let catalogue = list.catalogue { return fill(with: catalogue, in: desk) }
    let looks = ListTable(query, desk)
    let rows = window.rows.map(\.row)
    table.columns = looks.columns
    let isBegun = hasBefore ?? table.hasBefore
    var previous: Int?
    table.setRows(
      zip(window.rows, looks.cells(of: rows)).map { line, cells in
        defer { previous = line.position.rank }
        let begins = line.position.rank != previous && (previous != nil || !isBegun)
        return TableRow(
          id: line.row.id, cells: cells, isMarked: marks.contains(line.row.id),
          heading: begins
            ? heading(ofRank: line.position.rank, isFirst: previous == nil, desk) : nil)
      },
      hasBefore: hasBefore ?? table.hasBefore, hasAfter: hasAfter ?? table.hasAfter)
  }

  /// What stands above the first case of a group that was found by the words of a search. Own names
  /// need no heading as long as the order shows that they are meant.
  private func heading(ofRank rank: Int, isFirst: Bool, _ desk: Surroundings) -> String? {
    guard list.groupsHits, !query.filter.words.isEmpty, let group = SearchGroup(rawValue: rank)
    else { return nil }
    let wording = desk.wording
    switch group {
    case .familyName, .own:
      return query.order == .byName ? nil : wording.name(.searchGroup, "\(group)")
    case .guardian, .party, .address:
      let title = wording.name(isFirst ? .searchGroupAlone : .searchGroup, "\(group)")
      guard let found = counts?.found[group] else { return title + " …" }
      return title + ": " + hits(found, isCapped: counts?.capped.contains(group) ?? false, wording)
    }
  }

  /// "12", or "über 1.000" where nobody counted any further.
  func hits(_ count: Int, isCapped: Bool, _ wording: Wording) -> String {
    isCapped ? wording.text(.moreThan, wording.count(count)) : wording.count(count)
  }

  // MARK: - Reading

  mutating func reloadHere() -> [Step] {
    beside = nil
    return reload(from: here)
  }

  /// Reads the list anew from a place, and counts it after painting.
  private mutating func reload(from start: PageStart<ListPosition>) -> [Step] {
    guard list.catalogue == nil else { return [] }
    window.restart(from: start)
    counts = nil
    countWithoutLast = nil
    return load([start]) + [.read(.counts(query))]
  }

  private func load(_ starts: [PageStart<ListPosition>]) -> [Step] {
    starts.map { .read(.page(query, $0, limit: pageLimit)) }
  }

  private func loadBeside(in desk: Surroundings) -> [Step] {
    guard list.showsDetail, desk.hasRoomForDetail, let selected = selectedRow?.caseRow?.id,
      beside?.file.id != selected
    else { return [] }
    return [.read(.detail(selected))]
  }

  /// Shows another query of the same list. What was marked one by one stays marked under another
  /// filter; "all of this filter" does not.
  ///
  /// - Parameter keepsRow: the selected row stays where it is, if the list still has it.
  mutating func show(_ query: ListQuery, keepsRow: Bool = false) -> [Step] {
    guard query != self.query else { return [] }
    if query.filter != self.query.filter, marks.isAll { marks.clear() }
    self.query = query
    return reload(from: keepsRow ? here : .first)
  }

  mutating func show(_ filter: Filter, keepsRow: Bool = false) -> [Step] {
    var query = query
    query.filter = filter
    return show(query, keepsRow: keepsRow)
  }

  /// Another of the lists of the same area, with what it usually shows.
  mutating func show(neighbour step: Int, in desk: Surroundings) -> [Step] {
    let all = list.siblings(in: desk)
    guard let index = all.firstIndex(of: query.list) else { return [] }
    self = ListScreen(all[(index + step + all.count) % all.count], today: desk.today)
    layOutTable(in: desk)
    return reload(from: .first)
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    settleGuard.clear()
    switch table.move(movement) {
    case .moved: return load(window.nearing(table)) + loadBeside(in: desk)
    case .unchanged: return []
    case .needsRows(let movement): return load(window.needed(for: movement))
    }
  }

  /// Takes a page, selects what was looked for, and repeats a movement that waited for its rows.
  mutating func take(
    _ page: ListPage, from start: PageStart<ListPosition>, in desk: Surroundings
  ) -> [Step] {
    guard let taken = window.take(page, from: start, limit: windowLimit) else { return [] }
    isLoaded = true
    fillTable(hasBefore: taken.hasBefore, hasAfter: taken.hasAfter, in: desk)
    if let sought, start == .around(sought) {
      if let line = window.rows.first(where: { $0.position == sought }) {
        table.select(line.row.id)
      }
      self.sought = nil
    }
    if start == .first, let first = table.rows.first { table.select(first.id) }
    if start == .last, let last = table.rows.last { table.select(last.id) }
    if window.rows.isEmpty { beside = nil }
    settleGuard.see(table.selected)
    guard let movement = window.pendingMove else {
      return load(window.nearing(table)) + loadBeside(in: desk)
    }
    window.pendingMove = nil
    return move(movement, in: desk)
  }

  /// Takes counts; for a list that its filter has emptied it asks what one filter less would show.
  mutating func take(
    _ counts: ListCounts, of counted: ListQuery, in desk: Surroundings
  ) -> [Step] {
    let wider = query.filter.withoutLast
    guard counted == query else {
      if counted.list == query.list, counted.filter == wider { countWithoutLast = counts.matching }
      return []
    }
    self.counts = counts
    if !counts.found.isEmpty { fillTable(in: desk) }
    guard list.isCountedWhole, counts.matching == 0, let wider, !wider.isEmpty else { return [] }
    var query = query
    query.filter = wider
    return [.read(.counts(query))]
  }
}

extension TextKey {
  static let moreThan = TextKey("list.moreThan")
}
