import Guardianship
import TerminalKit
import Wording

/// Any list of the desk: a window of rows with search, filters, views and marks.
///
/// What the list is and what can be done in it says its declaration.
struct ListScreen: Screen {
  static let kind = ScreenKind.work

  var list: ListDeclaration
  /// What the list shows; a reply to another query is too late and dropped. Means nothing to a
  /// catalogue.
  var query: ListQuery
  var search: SearchLine?
  var marks = ListMarks()

  /// The rows at hand, in step with the table's; a catalogue has them in the table alone.
  var window = RowWindow()
  var table = Table<ListRow.ID>(columns: [])
  /// Nothing until they have been counted.
  var counts: ListCounts?
  /// How many rows an empty list would have without its last filter.
  var countWithoutLast: Int?
  var isLoaded = false
  /// The selected case beside the list, on wide screens.
  var beside: CaseDetail?
  /// Where something new stands, until the cursor is there.
  var sought: ListPosition?

  var views: [SavedView] = []
  /// Whether the picker opens when the views have come.
  var wantsViews = false
  /// An export that waits for the answer whether a file may be replaced.
  var export: ListExport?

  /// Why a deadline or a record is being read.
  var reading = WorkReading()
  var settleGuard = SettleGuard()
  /// An action that waits for the marked rows or for its answer.
  var bulk: BulkAction?
  /// The cases of the last action on many, for naming them in its result.
  var bulkRows: [CaseRow] = []

  init(_ name: ListName, filter: Filter? = nil, today: Day) {
    list = .of(name)
    query = ListQuery(name, filter: filter ?? name.usualFilter, today: today)
  }

  var kind: ScreenKind { list.kind }
  var area: Area? { list.name.flatMap { Area($0) } }
  var isTyping: Bool { search != nil }

  var selectedLine: ListLine? {
    table.selectedIndex.flatMap { window.rows.indices.contains($0) ? window.rows[$0] : nil }
  }
  var selectedRow: ListRow? { selectedLine?.row }

  /// The marked rows, or the selected one where none is marked.
  var chosenRows: [ListRow] {
    marks.isEmpty ? selectedRow.map { [$0] } ?? [] : marks.chosen
  }
}
