public import Guardianship
public import Wording

extension Sheet {
  /// For whose eyes the cells are made: the columns and rows stay the same.
  public enum Style: Sendable {
    /// As short as can be understood: "27.11.", "E".
    case screen
    /// In full words.
    case paper
    /// In full words and without remarks, to be read by other programs.
    case data
  }

  /// The rows of a list as they stand on paper, in a table or in a file.
  ///
  /// - Parameters:
  ///   - title: another than the list's.
  ///   - total: the rows that the query has; more than `rows` where a limit cut the list.
  ///   - isMarked: whether the rows are those that somebody marked.
  public init(
    _ rows: [ListRow], of query: ListQuery, columns: ListColumns, style: Style = .paper,
    title: String? = nil, total: Int, isMarked: Bool = false, office: String, wording: Wording
  ) {
    let context = CellContext(style, today: query.asOf, wording)
    self.init(
      title: title ?? query.list.title(wording), office: office, asOf: query.asOf,
      filter: wording.words(query.filter, today: query.today), order: query.orderWords(wording),
      columns: columns.heads.map { $0.column(style, wording) },
      rows: columns.cells(of: rows, context).map { $0.map(\.text) }, total: total,
      isMarked: isMarked)
  }

  /// Ehrenamtsübersicht: volunteers by name, with how much they carry and what stands out.
  public init(
    volunteers rows: [ListRow], query: ListQuery, total: Int, office: String, wording: Wording
  ) {
    self.init(
      rows, of: query, columns: .volunteers, title: wording[TextKey("print.volunteers")],
      total: total, office: office, wording: wording)
  }
}

extension ListName {
  fileprivate func title(_ wording: Wording) -> String {
    self == .cases ? wording[TextKey("sheet.cases")] : wording.name(self)
  }
}

extension ListQuery {
  fileprivate func orderWords(_ wording: Wording) -> String {
    switch list {
    case .cases: wording.words(order)
    case .contacts: wording[TextKey("sheet.order.latestFirst")]
    case .quality: wording[TextKey("sheet.order.finding")]
    case .guardians: wording[TextKey("sheet.order.name")]
    case .assignments: wording[TextKey("sheet.order.queue")]
    case .records: wording[TextKey("sheet.order.openFirst")]
    case .deadlines, .requests, .calendar, .followUps: wording[TextKey("sheet.deadlines.order")]
    }
  }
}
