import Guardianship

/// How the list, the last import and the register stand to each other in one column.
enum ColumnComparison {
  case same
  case listMovedOn
  case bothMovedOn

  init(_ column: ImportColumn, list: String, last: String?, register: ImportValues) {
    if register.says(column, list) || list == last {
      self = .same
    } else if let last {
      self = register.says(column, last) ? .listMovedOn : .bothMovedOn
    } else if list.isEmpty {
      // A row that no earlier one speaks for says nothing by leaving a cell empty.
      self = .same
    } else {
      self = register[column].isEmpty || column == .taskAreas ? .listMovedOn : .bothMovedOn
    }
  }
}
