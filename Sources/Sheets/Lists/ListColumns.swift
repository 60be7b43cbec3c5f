public import Guardianship

/// Columns of one list in their order, over the rows that lists are made of: what screen, paper,
/// table, CSV and JSON ask.
public struct ListColumns: Sendable {
  public let heads: [ColumnHead]
  private let cells: @Sendable (ListRow, CellContext) -> [Cell]?
  private let members: @Sendable (ListRow) -> [(key: String, value: JSONValue)]

  /// Where columns are shown.
  public enum Place: Sendable {
    /// On the screen and on paper.
    case list
    /// In the table that a command prints.
    case table
    /// In a table of everything and in a CSV file.
    case data
    case json
  }

  public struct Cell: Equatable, Sendable {
    public let text: String
    /// Whether the cell calls for attention; the text says why.
    public let isWarning: Bool
  }

  /// The columns of a list that a role sees. Of cases it may see no more than a placement needs; what
  /// would be empty then is left out.
  public init(_ query: ListQuery, in place: Place, seenBy role: UserRole) {
    let isWhole = Rights.seesWholeCases(role)
    switch query.list {
    case .cases:
      self.init(CaseColumns.columns(asking: query.filter)[place], isWhole) {
        if case .file(let row) = $0 { row } else { nil }
      }
    case .deadlines:
      self.init(DeadlineColumns.columns[place], isWhole) {
        if case .deadline(let row) = $0 { row } else { nil }
      }
    case .requests:
      self.init(RequestColumns.columns[place], isWhole) {
        if case .request(let row) = $0 { row } else { nil }
      }
    case .calendar:
      self.init(CalendarColumns.columns[place], isWhole) {
        if case .calendar(let row) = $0 { row } else { nil }
      }
    case .followUps:
      self.init(FollowUpColumns.columns[place], isWhole) {
        if case .followUp(let row) = $0 { row } else { nil }
      }
    case .contacts:
      self.init(ContactColumns.columns[place], isWhole) {
        if case .contact(let row) = $0 { row } else { nil }
      }
    case .quality:
      self.init(QualityColumns.columns[place], isWhole) {
        if case .quality(let row) = $0 { row } else { nil }
      }
    case .guardians:
      self.init(GuardianColumns.columns[place], isWhole) { $0.guardianRow }
    case .assignments:
      self.init(AssignmentColumns.columns[place], isWhole) {
        if case .assignment(let row) = $0 { row } else { nil }
      }
    case .records(let kind):
      self.init(RecordColumns.columns(of: kind)[place], isWhole) {
        if case .record(let row) = $0 { row } else { nil }
      }
    }
  }

  /// - Parameter row: nothing for a row of another list, which has empty cells.
  init<Row>(
    _ columns: [Column<Row>], _ isWhole: Bool, of row: @escaping @Sendable (ListRow) -> Row?
  ) {
    let columns = isWhole ? columns : columns.filter { !$0.head.isOfWholeCase }
    heads = columns.map(\.head)
    cells = { listRow, context in
      row(listRow).map { row in columns.map { $0.cell(row, context) } }
    }
    members = { listRow in
      row(listRow).map { row in columns.map { ($0.head.key, $0.json?(row) ?? .null) } } ?? []
    }
  }

  /// The cells of consecutive rows: what is said once stands in the first row of a group.
  public func cells(of rows: [ListRow], _ context: CellContext) -> [[Cell]] {
    guard heads.contains(where: \.isSaidOnce) else { return rows.map { cells(of: $0, context) } }
    var before: WorkGroup?
    return rows.map { row in
      let group = row.group(today: context.today)
      defer { before = group }
      var cells = cells(of: row, context)
      if group == before {
        for index in heads.indices where heads[index].isSaidOnce {
          cells[index] = Cell(text: "", isWarning: cells[index].isWarning)
        }
      }
      return cells
    }
  }

  public func cells(of row: ListRow, _ context: CellContext) -> [Cell] {
    cells(row, context) ?? heads.map { _ in Cell(text: "", isWarning: false) }
  }

  public func texts(of row: ListRow, _ context: CellContext) -> [String] {
    cells(of: row, context).map(\.text)
  }

  public func json(_ row: ListRow) -> [(key: String, value: JSONValue)] { members(row) }
}

extension ListColumns {
  /// Of the Ehrenamtsübersicht.
  static let volunteers = ListColumns(GuardianColumns.volunteers, true) { $0.guardianRow }
}

extension ListRow {
  /// What the row is about in one line; nothing to say of a case, which has its name.
  public func brief(_ context: CellContext) -> String {
    switch self {
    case .file: ""
    case .deadline(let row): DeadlineColumns.columns.brief(row, context)
    case .request(let row): RequestColumns.columns.brief(row, context)
    case .calendar(let row): CalendarColumns.columns.brief(row, context)
    case .followUp(let row): FollowUpColumns.columns.brief(row, context)
    case .contact(let row): ContactColumns.columns.brief(row, context)
    case .quality(let row): QualityColumns.columns.brief(row, context)
    case .guardian(let row): GuardianColumns.columns.brief(row, context)
    case .assignment(let row): AssignmentColumns.columns.brief(row, context)
    case .record(let row):
      RecordColumns.columns(of: row.reference.kind).brief(row, context)
    }
  }
}
