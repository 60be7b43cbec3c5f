public import Guardianship
public import Wording

/// A column of the list of deadlines; the raw value is the JSON key.
public enum DeadlineColumn: String, CaseIterable, Sendable {
  case due
  case rule
  case name
  case `case`
  case fileNumber
  case owedBy
  case trigger
  case shiftedFrom
  case kind
  case state
  case paragraph
  case caseworker

  /// The columns of the list on the screen and of the Fristenliste.
  public static let list: [DeadlineColumn] = [
    .due, .rule, .name, .fileNumber, .owedBy, .state, .paragraph, .caseworker,
  ]

  public func title(_ wording: Wording) -> String { wording[title] }

  private var title: TextKey {
    switch self {
    case .due: TextKey("column.due")
    case .rule: TextKey("column.rule")
    case .name: TextKey("column.name")
    case .case: TextKey("column.reference")
    case .fileNumber: TextKey("column.fileNumber")
    case .owedBy: TextKey("column.owedBy")
    case .trigger: TextKey("column.trigger")
    case .shiftedFrom: TextKey("column.shiftedFrom")
    case .kind: TextKey("column.deadlineKind")
    case .state: TextKey("column.deadlineState")
    case .paragraph: TextKey("column.paragraph")
    case .caseworker: TextKey("columnShort.caseworker")
    }
  }

  /// What a row shows in this column; an empty text where there is nothing to say.
  public func text(_ row: DeadlineRow, today: Day, _ wording: Wording) -> String {
    switch self {
    case .due: wording.day(row.due)
    case .rule: wording.name(row.key.rule)
    case .name: row.caseRow.name
    case .case: row.caseRow.reference
    case .fileNumber: row.caseRow.fileNumber ?? ""
    case .owedBy: wording.name(row.owedBy)
    case .trigger: wording.day(row.key.base)
    case .shiftedFrom: row.shiftedFrom.map { wording.day($0) } ?? ""
    case .kind: wording.name(row.kind)
    case .state: wording.state(of: row, today: today)
    case .paragraph: row.paragraph.description
    case .caseworker: row.caseRow.caseworker ?? ""
    }
  }

  /// How the column is set; nothing is dropped on paper and in tables.
  public func column(_ wording: Wording) -> Sheet.Column {
    let (minimum, ideal) = measures
    return Sheet.Column(
      key: rawValue, title: title(wording), minimumWidth: minimum, idealWidth: ideal, dropOrder: 0)
  }

  private var measures: (minimum: Int, ideal: Int) {
    switch self {
    case .due, .trigger, .shiftedFrom: (10, 10)
    case .rule: (14, 30)
    case .name: (14, 24)
    case .fileNumber, .case: (12, 18)
    case .owedBy, .state, .kind: (9, 16)
    case .paragraph: (12, 30)
    case .caseworker: (8, 16)
    }
  }
}

extension Sheet {
  /// The list of deadlines in the order given.
  public init(
    deadlines rows: [DeadlineRow], columns: [DeadlineColumn], query: CaseQuery, office: String,
    wording: Wording
  ) {
    self.init(
      title: wording[TextKey("sheet.deadlines")], office: office, asOf: query.asOf,
      filter: wording.words(query.filter, today: query.today),
      order: wording[TextKey("sheet.deadlines.order")],
      columns: columns.map { $0.column(wording) },
      rows: rows.map { row in columns.map { $0.text(row, today: query.today, wording) } },
      total: rows.count)
  }
}
