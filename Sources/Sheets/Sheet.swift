public import Guardianship

/// What a list shows, computed once: the screen, the paper, the table on standard output, CSV and
/// JSON all render this same value, so a print holds exactly the rows the desk shows.
///
/// - Invariant: every row has as many cells as there are columns.
public struct Sheet: Equatable, Sendable {
  /// One column as it is read: heading, alignment and how it gives way when room is short.
  public struct Column: Equatable, Sendable, Codable {
    /// The stable key, which is the JSON key too.
    public let key: String
    public let title: String
    public let alignment: Alignment
    /// Columns of text that the content should have at least before others are dropped.
    public let minimumWidth: Int
    /// Columns of text beyond which more room gives nothing.
    public let idealWidth: Int
    /// The order in which columns leave a narrow screen: higher numbers go first, 0 stays.
    public let dropOrder: Int

    public init(
      key: String, title: String, alignment: Alignment = .leading, minimumWidth: Int,
      idealWidth: Int, dropOrder: Int
    ) {
      self.key = key
      self.title = title
      self.alignment = alignment
      self.minimumWidth = minimumWidth
      self.idealWidth = idealWidth
      self.dropOrder = dropOrder
    }
  }

  public enum Alignment: String, Sendable, Codable {
    case leading
    case trailing
  }

  public let title: String
  /// The office that owns the register; printed on every sheet.
  public let office: String
  /// The day the rows were true.
  public let asOf: Day
  /// The filter in words; empty when every row is shown.
  public let filter: String
  /// The order in words.
  public let order: String
  public let columns: [Column]
  public let rows: [[String]]
  /// Rows that the filter has; more than `rows` where a limit cut the list or only some are marked.
  public let total: Int
  /// Whether the rows are those that somebody marked.
  public let isMarked: Bool

  public init(
    title: String, office: String, asOf: Day, filter: String, order: String, columns: [Column],
    rows: [[String]], total: Int, isMarked: Bool = false
  ) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row with the wrong cell count")
    self.title = title
    self.office = office
    self.asOf = asOf
    self.filter = filter
    self.order = order
    self.columns = columns
    self.rows = rows
    self.total = total
    self.isMarked = isMarked
  }
}
