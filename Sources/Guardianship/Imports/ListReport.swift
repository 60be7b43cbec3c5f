/// What an import did, or with `--dry-run` would do.
public struct ListReport<Column: Equatable & Sendable>: Equatable, Sendable {
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
  public var conflicts: [ListConflict<Column>] = []
  /// Rows whose guardian somebody has to decide about.
  public var doubts: [ImportDoubt] = []

  public init() {}
}

/// A row that differs from the last import *and* from the register; the register stays.
public struct ListConflict<Column: Equatable & Sendable>: Equatable, Sendable {
  public let number: Int
  public let reference: String
  public let columns: [Column]

  public init(number: Int, reference: String, columns: [Column]) {
    self.number = number
    self.reference = reference
    self.columns = columns
  }
}

public typealias ImportConflict = ListConflict<ImportColumn>
public typealias ImportReport = ListReport<ImportColumn>
