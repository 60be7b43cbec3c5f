public import Guardianship
public import Sheets

/// What a paper on one record shows, for example a Fallblatt: finished strings, no domain types.
///
/// A section or value that is empty stays on the paper with a dash: a gap in the record is a fact.
public struct RecordPaper: Equatable, Sendable {
  public let title: String
  /// The office that owns the register.
  public let office: String
  /// The day the contents were true.
  public let asOf: Day
  /// The first lines of the record, above all sections; the wishes of the person belong here.
  public let head: [String]
  public let sections: [Section]

  public init(
    title: String, office: String, asOf: Day, head: [String], sections: [Section]
  ) {
    self.title = title
    self.office = office
    self.asOf = asOf
    self.head = head
    self.sections = sections
  }
}

extension RecordPaper {
  public struct Section: Equatable, Sendable {
    public let title: String
    public let blocks: [Block]

    public init(title: String, blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  public enum Block: Equatable, Sendable {
    case pairs([Pair])
    case paragraph(String)
    case table(Table)
  }

  public struct Pair: Equatable, Sendable {
    public let label: String
    public let value: String

    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// - Invariant: every row has as many cells as there are columns.
  public struct Table: Equatable, Sendable {
    public let columns: [Sheet.Column]
    public let rows: [[String]]

    public init(columns: [Sheet.Column], rows: [[String]]) {
      precondition(rows.allSatisfy { $0.count == columns.count }, "a row with the wrong cell count")
      self.columns = columns
      self.rows = rows
    }
  }
}

extension RecordPaper.Block {
  /// Whether nothing would stand on the paper.
  var isEmpty: Bool {
    switch self {
    case .pairs(let pairs): pairs.isEmpty
    case .paragraph(let text): text.isBlank
    case .table(let table): table.rows.isEmpty
    }
  }
}

/// What stands where a record says nothing.
let emptyMark = "–"

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// The text, or a dash where there is none.
  var orDash: String { isBlank ? emptyMark : self }
}
