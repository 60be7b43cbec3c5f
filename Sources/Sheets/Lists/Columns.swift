import Guardianship

/// The columns of one row type where they are shown, in their order.
struct Columns<Row>: Sendable {
  /// On the screen and on paper.
  let list: [Column<Row>]
  /// In the table of a command.
  let table: [Column<Row>]
  /// In a table of everything and in a CSV file.
  let data: [Column<Row>]
  /// The members of a JSON object.
  let json: [Column<Row>]
  /// What the row is about, where a line has room for no more.
  let brief: [Column<Row>]

  init(
    list: [Column<Row>], table: [Column<Row>]? = nil, data: [Column<Row>], json: [Column<Row>],
    brief: [Column<Row>] = []
  ) {
    let shown = list + (table ?? []) + data
    precondition(shown.allSatisfy { $0.head.title != nil }, "a column without a title")
    precondition(json.allSatisfy { $0.json != nil }, "a member of JSON without a value")
    self.list = list
    self.table = table ?? list
    self.data = data
    self.json = json
    self.brief = brief
  }

  subscript(place: ListColumns.Place) -> [Column<Row>] {
    switch place {
    case .list: list
    case .table: table
    case .data: data
    case .json: json
    }
  }

  /// "Sozialbericht, Verlängerung".
  func brief(_ row: Row, _ context: CellContext) -> String {
    brief.map { $0.text(row, context) }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func members(_ row: Row) -> [(key: String, value: JSONValue)] {
    json.map { ($0.head.key, $0.json?(row) ?? .null) }
  }
}
