public import Guardianship

/// Everything that is shown of one record: the detail on the screen and the Fallblatt on paper are
/// drawn from this same value.
///
/// A section that is empty stays: a gap in the record is a fact. A letter that went out is kept in
/// this form as it was.
public struct RecordSheet: Equatable, Sendable, Codable {
  public let title: String
  /// Whom or which day the paper is about, as far as the title does not say so: what tells a loose
  /// page of it.
  public let about: String?
  public let office: String
  /// The day the contents were true.
  public let asOf: Day
  /// The first lines: who it is, then what the person wishes.
  public let head: [String]
  public let sections: [Section]

  public init(
    title: String, about: String? = nil, office: String, asOf: Day, head: [String],
    sections: [Section]
  ) {
    self.title = title
    self.about = about
    self.office = office
    self.asOf = asOf
    self.head = head
    self.sections = sections
  }

  public struct Section: Equatable, Sendable, Codable {
    /// The stable name by which a screen jumps to the section.
    public let key: String
    public let title: String
    public let blocks: [Block]

    public init(key: String, title: String, blocks: [Block]) {
      self.key = key
      self.title = title
      self.blocks = blocks
    }
  }

  public enum Block: Equatable, Sendable, Codable {
    case pairs([Pair])
    case paragraph(String)
    case table(Table)
    /// Room to write by hand, so many lines under a label; on paper only.
    case notes(label: String, lines: Int)
  }

  /// A label with its value. A value that needs attention begins with "! ".
  public struct Pair: Equatable, Sendable, Codable {
    public let label: String
    public let value: String
    /// The record that the value comes from and that editing the line would change.
    public let record: RecordReference?

    public init(_ label: String, _ value: String, record: RecordReference? = nil) {
      self.label = label
      self.value = value
      self.record = record
    }
  }

  /// - Invariant: every row has as many cells as there are columns.
  public struct Table: Equatable, Sendable, Codable {
    public let columns: [Sheet.Column]
    public let rows: [Row]

    public init(columns: [Sheet.Column], rows: [Row]) {
      precondition(
        rows.allSatisfy { $0.cells.count == columns.count }, "a row with the wrong cell count")
      self.columns = columns
      self.rows = rows
    }
  }

  public struct Row: Equatable, Sendable, Codable {
    public let record: RecordReference?
    /// The deadline that the row shows; it is computed and no record.
    public let deadline: Deadline.Key?
    public let cells: [String]

    public init(
      record: RecordReference? = nil, deadline: Deadline.Key? = nil, cells: [String]
    ) {
      self.record = record
      self.deadline = deadline
      self.cells = cells
    }
  }
}

typealias Block = RecordSheet.Block
typealias Pair = RecordSheet.Pair
