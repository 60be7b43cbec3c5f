public import Guardianship
public import Wording

extension Sheet {
  /// Ehrenamtsübersicht: volunteers by name, with how much they carry and what stands out.
  ///
  /// - Parameter total: the rows that the query has; more than `rows` where a limit cut the list.
  public init(
    volunteers rows: [ListRow], query: ListQuery, total: Int, office: String, wording: Wording
  ) {
    let columns = WorkColumn.volunteers
    self.init(
      title: wording[TextKey("print.volunteers")], office: office, asOf: query.today,
      filter: wording.words(query.filter, today: query.today),
      order: wording[TextKey("sheet.order.name")],
      columns: columns.map { $0.printed(wording) },
      rows: Sheet.cells(of: rows, columns: columns, today: query.today, wording), total: total)
  }
}

extension WorkColumn {
  fileprivate static let volunteers: [WorkColumn] = [
    .name, .load, .state, .languages, .district, .papers, .agreement, .talk, .nextTalk,
  ]

  /// On paper the sign of a talk that is late stands beside its day.
  fileprivate func printed(_ wording: Wording) -> Sheet.Column {
    let column = column(wording)
    guard self == .nextTalk else { return column }
    return Sheet.Column(
      key: column.key, title: column.title, minimumWidth: column.idealWidth,
      idealWidth: column.idealWidth, dropOrder: column.dropOrder)
  }
}
