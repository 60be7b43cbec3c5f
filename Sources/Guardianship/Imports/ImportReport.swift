/// What an import did, or with `--dry-run` would do.
public struct ImportReport: Equatable, Sendable {
  public let kind: ImportKind
  /// Rows of the file without the header.
  public var rows = 0
  /// Cases or guardians that came into being.
  public var created = 0
  /// Cases or guardians that took over something new.
  public var updated = 0
  /// Rows that changed nothing.
  public var unchanged = 0
  public var rejections: [ImportRejection] = []
  public var warnings: [ImportWarning] = []
  public var conflicts: [ImportConflict] = []
  /// What the list changes of cases or guardians whom the register has, row by row.
  public var changes: [ImportChange] = []
  /// Rows whose guardian somebody has to decide about.
  public var doubts: [ImportDoubt] = []

  public init(_ kind: ImportKind) { self.kind = kind }

  public mutating func warn(_ row: some ListedRow, _ warning: Warning) {
    warnings.append(ImportWarning(number: row.number, warning: warning))
  }

  /// Says what reading the row has found out.
  public mutating func warn(_ row: some ListedRow) {
    for warning in row.warnings { warn(row, warning) }
  }

  public mutating func reject(_ row: some ListedRow, _ refusal: Refusal) {
    rejections.append(
      ImportRejection(number: row.number, cells: row.cells, refusal: .refused(refusal)))
  }

  /// Brings everything that is said about rows into the order of the list.
  public mutating func sort() {
    rejections.sort { $0.number < $1.number }
    warnings.sort { $0.number < $1.number }
    conflicts.sort { $0.number < $1.number }
    changes.sort { $0.number < $1.number }
    doubts.sort { $0.number < $1.number }
  }
}

/// What a row changes of a case or guardian that the register has.
public struct ImportChange: Equatable, Sendable {
  public let number: Int
  public let reference: String
  public let values: [Value]

  /// Before and after; nothing is an empty text.
  public struct Value: Equatable, Sendable {
    public let column: ListedColumn
    public let old: String
    public let new: String

    public init(_ column: ListedColumn, old: String, new: String) {
      self.column = column
      self.old = old
      self.new = new
    }
  }

  public init(number: Int, reference: String, values: [Value]) {
    self.number = number
    self.reference = reference
    self.values = values
  }
}

/// A row that differs from the last import *and* from the register; the register stays.
public struct ImportConflict: Equatable, Sendable {
  public let number: Int
  public let reference: String
  public let columns: [ListedColumn]

  public init(number: Int, reference: String, columns: [ListedColumn]) {
    self.number = number
    self.reference = reference
    self.columns = columns
  }
}
