public import Guardianship

/// What reading a list has found out, and what importing it would do.
public struct ImportPreview: Equatable, Sendable {
  /// "Windows-1252".
  public let encoding: String
  public let delimiter: Character
  /// The headings in the order of the file; nothing for one that is kept as a note.
  public let columns: [Column]
  public let report: ImportReport

  public struct Column: Equatable, Sendable {
    public let heading: String
    /// What the cells under the heading are taken for.
    public let meaning: ListedColumn?

    public init(heading: String, meaning: ListedColumn?) {
      self.heading = heading
      self.meaning = meaning
    }
  }

  public init(
    encoding: String, delimiter: Character, columns: [Column], report: ImportReport
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.columns = columns
    self.report = report
  }
}
