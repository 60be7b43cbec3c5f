/// What the reading of a list yields, one after the other, so that no list has to fit into memory.
public enum ListItem<Row: ListedRow>: Equatable, Sendable {
  case row(Row)
  case rejection(ImportRejection)
  /// A warning about the list itself, as an unknown column; it comes before the first row.
  case warning(ImportWarning)
}

/// One row of a list, read and free of contradictions in itself.
public protocol ListedRow: Equatable, Sendable {
  /// The number of the record in the file; the header is 1.
  var number: Int { get }
  var warnings: [Warning] { get }
  /// The cells as they stood in the file, for the rejects file.
  var cells: [String] { get }
}
