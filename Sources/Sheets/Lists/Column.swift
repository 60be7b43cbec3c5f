public import Guardianship
public import Wording

/// A column of a list: what it is called, how it is set, and what a row says in it.
///
/// The columns of a row type stand in one file, and all that shows rows reads them: screen, paper,
/// table, CSV and JSON.
public struct Column<Row>: Sendable {
  public typealias Text = @Sendable (Row, CellContext) -> String

  var head: ColumnHead
  /// An empty text where the row says nothing.
  let text: Text
  /// Days ISO, kinds and states by raw value, cases by our Geschäftszeichen; nothing for a column that
  /// JSON does not have.
  let json: (@Sendable (Row) -> JSONValue)?
  /// Whether the cell calls for attention on a day.
  var warns: (@Sendable (Row, Day) -> Bool)?

  init(
    _ key: String, _ title: TextKey, _ width: ClosedRange<Int>, drop: Int = 0,
    json: (@Sendable (Row) -> JSONValue)? = nil, text: @escaping Text
  ) {
    head = ColumnHead(key: key, title: title, width: width, drop: drop)
    self.json = json
    self.text = text
  }

  /// A member of JSON objects that no list shows.
  init(member key: String, _ json: @escaping @Sendable (Row) -> JSONValue) {
    head = ColumnHead(key: key, title: nil, width: 0...0, drop: 0)
    self.json = json
    text = { _, _ in "" }
  }

  /// The column with one of its properties changed.
  func with<Value>(_ property: WritableKeyPath<Column, Value>, _ value: Value) -> Column {
    var column = self
    column[keyPath: property] = value
    return column
  }

  /// Says of a case what a placement does not need.
  var ofWholeCase: Column { with(\.head.isOfWholeCase, true) }

  func cell(_ row: Row, _ context: CellContext) -> ListColumns.Cell {
    ListColumns.Cell(
      text: text(row, context),
      isWarning: context.style == .screen && warns?(row, context.today) ?? false)
  }
}

extension Column {
  static func day(
    _ key: String, _ title: TextKey, width: ClosedRange<Int> = 10...10, drop: Int = 0,
    _ day: @escaping @Sendable (Row) -> Day?
  ) -> Column {
    Column(key, title, width, drop: drop, json: { JSONValue(day($0)) }) { row, context in
      day(row).map { context.wording.day($0) } ?? ""
    }
  }

  /// When something is due; on paper from which day it moved, too.
  static func due(_ due: @escaping @Sendable (Row) -> DueDay?) -> Column {
    Column("due", TextKey("column.due"), 10...10, json: { JSONValue(due($0)?.day) }) {
      row, context in
      guard let due = due(row) else { return "" }
      return context.style == .paper ? context.wording.day(due) : context.wording.day(due.day)
    }.with(\.head.paperWidth, 10...25)
  }

  /// What stands in the register word for word.
  static func words(
    _ key: String, _ title: TextKey, _ width: ClosedRange<Int>, drop: Int = 0,
    _ words: @escaping @Sendable (Row) -> String?
  ) -> Column {
    Column(key, title, width, drop: drop, json: { JSONValue(words($0)) }) { row, _ in
      words(row) ?? ""
    }
  }

  /// One of a closed set.
  static func choice<Choice: RawRepresentable<String> & Sendable>(
    _ key: String, _ title: TextKey, _ width: ClosedRange<Int>, drop: Int = 0,
    _ choice: @escaping @Sendable (Row) -> Choice?,
    _ name: @escaping @Sendable (Wording) -> (Choice) -> String
  ) -> Column {
    Column(key, title, width, drop: drop, json: { JSONValue(choice($0)) }) { row, context in
      choice(row).map(name(context.wording)) ?? ""
    }
  }
}

/// What there is to say of a column without its rows.
public struct ColumnHead: Sendable {
  /// The stable key, which is the JSON key too.
  public let key: String
  /// Nothing for what only JSON has.
  let title: TextKey?
  /// The field whose label the title is; a screen says the short one.
  var field: Field?
  /// Where other programs read it, spelled out.
  var dataTitle: TextKey?
  /// From the columns of text that the content should have before others are dropped to those beyond
  /// which more room gives nothing.
  let width: ClosedRange<Int>
  /// Where full words are written.
  var paperWidth: ClosedRange<Int>?
  /// The order in which columns leave a narrow screen: higher numbers go first, 0 stays.
  let drop: Int
  var isTrailing = false
  /// Whether more than the ideal width would show nothing more.
  public var isBounded = false
  /// Said where a group of rows begins, not in every row of it.
  var isSaidOnce = false
  /// Says of a case what a placement does not need: empty in the rows of a role that sees no more
  /// (`Rights.seesWholeCases`), and left out there.
  var isOfWholeCase = false

  /// Title and setting for a kind of reader.
  public func column(_ style: Sheet.Style, _ wording: Wording) -> Sheet.Column {
    let width = style == .screen ? width : paperWidth ?? width
    let title = style == .data ? dataTitle ?? title : title
    let short = style == .screen ? field.map { wording.shortLabel($0) } : nil
    return Sheet.Column(
      key: key, title: short ?? title.map { wording[$0] } ?? "",
      alignment: isTrailing ? .trailing : .leading, minimumWidth: width.lowerBound,
      idealWidth: width.upperBound, dropOrder: drop)
  }
}

/// For which reader a cell is written, and on which day.
public struct CellContext: Sendable {
  public let style: Sheet.Style
  public let today: Day
  public let wording: Wording

  public init(_ style: Sheet.Style, today: Day, _ wording: Wording) {
    self.style = style
    self.today = today
    self.wording = wording
  }
}
