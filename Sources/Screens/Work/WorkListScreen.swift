import Guardianship
import TerminalKit
import Wording

/// Area 5, Fristen: the lists of work, one after the other with Tab.
///
/// All of them are this one screen: a list supplies its columns, its filter keys and what can be done
/// with a row.
struct WorkListScreen: Screen {
  static let kind = ScreenKind.work

  /// What the list shows; a reply to another query is too late and dropped.
  var query: ListQuery
  var search: SearchLine?
  /// Marked rows, in the order of marking.
  var marks: [ListRow] = []

  /// The rows at hand, in step with the table's.
  var window = RowWindow()
  var table = Table<ListRow.ID>(columns: [])
  /// Nothing until they have been counted.
  var counts: ListCounts?
  var isLoaded = false
  /// Why a deadline or a record is being read.
  var reading: WorkSteps.Reading?
  var settleGuard = SettleGuard()
  /// Where somebody new stands, until the cursor is there.
  var sought: ListPosition?
  var views: [SavedView] = []
  var wantsViews = false
  /// Who the Eingang goes to, while it is shown before it is done.
  var dealings: [DealingProposal] = []
  /// An export that waits for the answer whether a file may be replaced.
  var export: ListExport?

  init(_ list: ListName, filter: Filter? = nil, today: Day) {
    query = ListQuery(list, filter: filter ?? list.usualFilter, today: today)
  }

  var state: ScreenState { .work(self) }
  var isTyping: Bool { search != nil }
  var selectedLine: ListLine? { window.rows.first { $0.row.id == table.selected } }
  var selectedRow: ListRow? { selectedLine?.row }

  /// The marked rows, or the selected one where none is marked.
  var chosenRows: [ListRow] {
    marks.isEmpty ? selectedRow.map { [$0] } ?? [] : marks
  }

  // MARK: - Reading

  /// Rows that one page brings: some screens full, so that ↓ never waits.
  var pageLimit: Int { max(60, table.height * 3) }

  mutating func appear(in desk: Surroundings) -> [Step] {
    query.today = desk.today
    layOutTable(in: desk)
    return reload(from: (sought ?? selectedLine?.position).map { .around($0) } ?? .first)
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    layOutTable(in: desk)
    return isLoaded ? load(window.nearing(table)) : []
  }

  private mutating func layOutTable(in desk: Surroundings) {
    table.columns = ListTable(query, desk).columns
    table.height = desk.layout.content.height - 1
    fillTable(in: desk)
  }

  /// Puts the rows at hand into the table with their looks.
  mutating func fillTable(
    hasBefore: Bool? = nil, hasAfter: Bool? = nil, in desk: Surroundings
  ) {
    let rows = window.rows.map(\.row)
    let cells = ListTable(query, desk).cells(of: rows)
    let marked = Set(marks.map(\.id))
    table.setRows(
      zip(rows, cells).map { row, cells in
        TableRow(id: row.id, cells: cells, isMarked: marked.contains(row.id))
      },
      hasBefore: hasBefore ?? table.hasBefore, hasAfter: hasAfter ?? table.hasAfter)
  }

  /// Reads the list anew from a place, and counts it after painting.
  mutating func reload(from start: PageStart<ListPosition>) -> [Step] {
    window.restart(from: start)
    counts = nil
    return load([start]) + [.effect(.count(query))]
  }

  func load(_ starts: [PageStart<ListPosition>]) -> [Step] {
    starts.map { .effect(.loadPage(query, $0, limit: pageLimit)) }
  }

  /// Shows another query.
  mutating func show(
    _ query: ListQuery, from start: PageStart<ListPosition> = .first
  ) -> [Step] {
    guard query != self.query else { return [] }
    if query.filter != self.query.filter || query.list != self.query.list { marks = [] }
    self.query = query
    return reload(from: start)
  }

  mutating func show(_ filter: Filter) -> [Step] {
    var query = query
    query.filter = filter
    return show(query)
  }

  /// Another of the lists, with what it usually shows.
  mutating func show(_ list: ListName, in desk: Surroundings) -> [Step] {
    isLoaded = false
    search = nil
    let steps = show(ListQuery(list, filter: list.usualFilter, today: desk.today))
    window.rows = []
    layOutTable(in: desk)
    return steps
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    switch table.move(movement) {
    case .moved: return load(window.nearing(table))
    case .unchanged: return []
    case .needsRows(let movement): return load(window.needed(for: movement))
    }
  }

  mutating func take(
    _ page: ListPage, from start: PageStart<ListPosition>, in desk: Surroundings
  ) -> [Step] {
    guard let taken = window.take(page, from: start, limit: pageLimit * 5) else { return [] }
    isLoaded = true
    fillTable(hasBefore: taken.hasBefore, hasAfter: taken.hasAfter, in: desk)
    if let sought, start == .around(sought) {
      if let found = window.rows.first(where: { $0.position == sought }) {
        table.select(found.row.id)
      }
      self.sought = nil
    }
    if start == .first, let first = window.rows.first { table.select(first.row.id) }
    if start == .last, let last = window.rows.last { table.select(last.row.id) }
    guard let movement = window.pendingMove else { return load(window.nearing(table)) }
    window.pendingMove = nil
    return move(movement, in: desk)
  }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    guard var line = search else { return nil }
    let outcome = line.type(event, list: query.list, in: desk)
    if case .ignored = outcome { return nil }
    search = line
    guard case .filter(let filter) = outcome else { return [] }
    return show(filter)
  }
}
