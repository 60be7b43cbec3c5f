public import Guardianship

/// Which rows of the list are meant.
public enum RowSelection: Hashable, Sendable {
  /// All rows of the query.
  case all
  case these([ListRow.ID])
  case allExcept([ListRow.ID])
}
