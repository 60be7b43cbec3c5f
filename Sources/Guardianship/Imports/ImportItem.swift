/// What the reading of a list yields, one after the other, so that no list has to fit into memory.
public enum ListItem<Row: Equatable & Sendable>: Equatable, Sendable {
  case row(Row)
  case rejection(ImportRejection)
  /// A warning about the list itself, as an unknown column; it comes before the first row.
  case warning(ImportWarning)
}

/// What the reading of a case list yields.
public typealias ImportItem = ListItem<ImportRow>
