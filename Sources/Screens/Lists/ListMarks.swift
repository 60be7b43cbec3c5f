import Guardianship

/// The rows that are marked: some by themselves, or all of the filter except some.
struct ListMarks: Sendable {
  /// All rows of the filter are marked but those in `rows`.
  private(set) var isAll = false
  /// In the order of marking, as they were then.
  private(set) var rows: [ListRow] = []
  private var ids: Set<ListRow.ID> = []

  var isEmpty: Bool { !isAll && rows.isEmpty }
  /// Marked by themselves.
  var chosen: [ListRow] { isAll ? [] : rows }

  func contains(_ id: ListRow.ID) -> Bool { ids.contains(id) != isAll }

  /// Marked rows; nothing while the rows of the filter are not counted yet.
  func count(matching: Int?) -> Int? {
    isAll ? matching.map { $0 - rows.count } : rows.count
  }

  mutating func toggle(_ row: ListRow) {
    if ids.insert(row.id).inserted {
      rows.append(row)
    } else {
      ids.remove(row.id)
      rows.removeAll { $0.id == row.id }
    }
  }

  mutating func markAll() {
    self = ListMarks()
    isAll = true
  }

  /// Marks these rows and no others.
  mutating func keep(_ rows: [ListRow]) {
    clear()
    for row in rows { toggle(row) }
  }

  mutating func clear() { self = ListMarks() }

  /// All rows where none is marked.
  var selection: RowSelection {
    if isEmpty || (isAll && rows.isEmpty) { return .all }
    return isAll ? .allExcept(rows.map(\.id)) : .these(rows.map(\.id))
  }
}
