public import Guardianship
public import Wording

extension Sheet {
  /// A list of work as it stands on the screen, on paper or in a file.
  ///
  /// - Parameter total: the rows that the query has; more than `rows` where a limit cut the list.
  public init(
    work rows: [ListRow], columns: [WorkColumn], query: ListQuery, total: Int, office: String,
    wording: Wording
  ) {
    self.init(
      title: wording.name(query.list), office: office, asOf: query.today,
      filter: wording.words(query.filter, today: query.today),
      order: wording[query.list.order],
      columns: columns.map { $0.column(wording) },
      rows: Sheet.cells(of: rows, columns: columns, today: query.today, wording), total: total)
  }

  /// The cells of consecutive rows: a group is named where it begins.
  public static func cells(
    of rows: [ListRow], columns: [WorkColumn], today: Day, _ wording: Wording
  ) -> [[String]] {
    var before: WorkGroup?
    return rows.map { row in
      let group = row.group(today: today)
      defer { before = group }
      return columns.map { column in
        column == .group && group == before ? "" : column.text(row, today: today, wording)
      }
    }
  }
}

extension ListName {
  fileprivate var order: TextKey {
    switch self {
    case .contacts: TextKey("sheet.order.latestFirst")
    case .quality: TextKey("sheet.order.finding")
    case .cases, .guardians: TextKey("sheet.order.name")
    case .assignments: TextKey("sheet.order.queue")
    case .deadlines, .requests, .calendar, .followUps: TextKey("sheet.deadlines.order")
    }
  }
}
