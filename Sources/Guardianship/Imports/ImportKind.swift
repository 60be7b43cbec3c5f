/// A list that an office brings in, by what its rows are about.
public enum ImportKind: String, CaseIterable, Sendable {
  case cases
  case guardians

  /// What the user must be allowed to do.
  public var operation: OperationName {
    switch self {
    case .cases: .importCases
    case .guardians: .importGuardians
    }
  }

  /// What the columns of such a list can mean, by key.
  public var columns: [(key: String, column: ListedColumn)] {
    switch self {
    case .cases: ImportColumn.allCases.map { ($0.rawValue, $0.listed) }
    case .guardians: GuardianColumn.allCases.map { ($0.rawValue, $0.listed) }
    }
  }
}

/// What a list says something about, whatever its rows are about; Wording has a name for it.
public enum ListedColumn: Hashable, Sendable {
  case ofCase(ImportColumn)
  case field(Field)
  case proof(Proof.Kind)
  case agreement

  /// What other programs call it.
  public var key: String {
    switch self {
    case .ofCase(let column): column.rawValue
    case .field(let field): field.rawValue
    case .proof(let kind): kind.rawValue
    case .agreement: RecordKind.agreement.rawValue
    }
  }
}

/// The rows of a list, one after the other; nothing at the end of the list.
public enum ImportedRows {
  case cases(() throws -> ListItem<ImportRow>?)
  case guardians(() throws -> ListItem<GuardianListRow>?)

  public var kind: ImportKind {
    switch self {
    case .cases: .cases
    case .guardians: .guardians
    }
  }
}
