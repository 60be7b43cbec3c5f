import Guardianship
import TerminalKit
import Wording

/// Area 2, Fälle: a window of rows of the case list with search, filters, views and marks.
struct CaseListScreen: Screen {
  static let kind = ScreenKind.cases

  /// What the list shows; a reply to another query is too late and dropped.
  var query: ListQuery
  var search: SearchLine?
  var marks = CaseMarks()

  /// The rows at hand, in step with the table's.
  var window = RowWindow()
  var table: Table<Case.ID>
  /// Nothing until they have been counted.
  var counts: ListCounts?
  /// How many rows an empty list would have without its last filter.
  var countWithoutLast: Int?
  /// The selected case beside the list, on wide screens.
  var beside: CaseDetail?
  var views: [SavedView] = []
  /// Whether the picker opens when the views have come.
  var wantsViews = false

  /// An action that waits for the marked rows or for its answer.
  var bulk: BulkAction?
  /// The rows of the last action on many, for naming them in its result.
  var bulkRows: [CaseMarks.Marked] = []
  /// An export that waits for the answer whether a file may be replaced.
  var export: ListExport?
  var isLoaded = false

  init(query: ListQuery) {
    self.query = query
    table = Table(columns: [])
  }

  var state: ScreenState { .cases(self) }
  var isTyping: Bool { search != nil }
  var selectedLine: ListLine? {
    window.rows.first { $0.row.caseRow?.id == table.selected }
  }
  var selectedRow: CaseRow? { selectedLine?.row.caseRow }
  /// The place of the selected row, to go on from there.
  var start: PageStart<ListPosition> { selectedLine.map { .around($0.position) } ?? .first }

  mutating func appear(in desk: Surroundings) -> [Step] {
    layOutTable(in: desk)
    return reload(from: start)
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    layOutTable(in: desk)
    guard isLoaded else { return [] }
    return prefetch(in: desk) + loadBeside(in: desk)
  }

  private mutating func layOutTable(in desk: Surroundings) {
    let layout = ScreenLayout(desk.size, wantsDetail: true)
    table.height = layout.content.height - 1
    fillTable(in: desk)
  }

  /// Puts the rows at hand into the table with their looks.
  mutating func fillTable(
    hasBefore: Bool? = nil, hasAfter: Bool? = nil, in desk: Surroundings
  ) {
    let list = ListTable(query, desk)
    let rows = window.rows.map(\.row)
    table.columns = list.columns
    table.setRows(
      zip(rows, list.cells(of: rows)).compactMap { row, cells in
        row.caseRow.map { TableRow(id: $0.id, cells: cells, isMarked: marks.contains($0.id)) }
      },
      hasBefore: hasBefore ?? table.hasBefore, hasAfter: hasAfter ?? table.hasAfter)
  }
}
