public import Guardianship

/// The recognised header of a case list: which cell of a record is which column.
public struct CaseListHeader: Equatable, Sendable {
  /// What becomes of the cells under one heading.
  enum Target: Equatable, Sendable {
    case column(ImportColumn)
    /// Kept as a note of the case.
    case note
    case skipped
  }

  public let headings: [String]
  let targets: [Target]
  /// The columns that the list has at all.
  public let columns: Set<ImportColumn>

  /// Headings that no column is known for; their cells are kept as a note.
  public var unknownHeadings: [String] {
    zip(headings, targets).filter { $1 == .note && !$0.isEmpty }.map(\.0)
  }

  /// Of two headings for the same column the one that the mapping names wins, else the first.
  init(headings: [String], mapping: ColumnMapping) {
    let mapped = headings.map { mapping[$0] }
    var taken: Set<ImportColumn> = []
    for case .column(let column)? in mapped { taken.insert(column) }
    var unmapped = taken
    self.headings = headings
    targets = zip(headings, mapped).map { heading, target in
      switch target {
      case .skipped: return .skipped
      case .column(let column):
        return taken.remove(column) != nil ? .column(column) : .note
      case nil:
        if Headings.isRejectionReason(heading) { return .skipped }
        guard let column = Headings.column(for: heading), unmapped.insert(column).inserted else {
          return .note
        }
        return .column(column)
      }
    }
    var columns = Set(
      targets.compactMap { if case .column(let column) = $0 { column } else { nil } })
    // "verstorben" says two things.
    if columns.contains(.status) { columns.insert(.endReason) }
    self.columns = columns
  }

  /// What the cells under a heading are taken for; nothing where they are kept as a note.
  public func meaning(of index: Int) -> ImportColumn? {
    if case .column(let column) = targets[index] { column } else { nil }
  }

  /// How many headings are known; the delimiter that makes most of them known is the right one.
  var known: Int { targets.count { $0 != .note } }

  /// The heading over a column, for warnings that name it; the usual one where the list has none.
  func heading(of column: ImportColumn) -> String {
    zip(headings, targets).first { $1 == .column(column) }?.0 ?? Headings.export(column)
  }
}
