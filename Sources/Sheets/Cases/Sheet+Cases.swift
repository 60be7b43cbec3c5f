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

  /// The case list as it stands on the screen, on paper or in a file.
  ///
  /// - Parameter total: the rows that the query has; more than `rows` where a limit cut the list.
  public init(
    cases rows: [CaseRow], columns: [CaseColumn], style: Style, query: ListQuery, total: Int,
    office: String, wording: Wording
  ) {
    self.init(
      title: wording[TextKey("sheet.cases")], office: office, asOf: query.asOf,
      filter: wording.words(query.filter, today: query.today), order: wording.words(query.order),
      columns: columns.map { $0.column(style, wording) },
      rows: rows.map { row in
        columns.map { $0.text(row, style, today: query.today, wording) }
      }, total: total)
  }
}

extension CaseColumn {
  /// How the column is set: widths in columns of text, and what gives way first when room is short.
  public func column(_ style: Sheet.Style, _ wording: Wording) -> Sheet.Column {
    let (minimum, ideal, drop) = measures(style)
    return Sheet.Column(
      key: rawValue, title: title(style, wording),
      alignment: self == .guardians ? .trailing : .leading, minimumWidth: minimum,
      idealWidth: ideal, dropOrder: drop)
  }

  /// Caseworker, district and status leave a narrow screen first: a filter mostly holds them.
  private func measures(_ style: Sheet.Style) -> (minimum: Int, ideal: Int, drop: Int) {
    switch self {
    case .name: (16, 28, 0)
    case .request: (12, 24, 0)
    case .received: (10, 12, 0)
    case .familyName, .givenName: (12, 20, 0)
    case .fileNumber: (14, 19, 1)
    case .born: (10, 10, 2)
    case .guardian: (12, 24, 3)
    case .guardianKind: style == .screen ? (3, 3, 4) : (16, 22, 4)
    case .reviewOn: style == .screen ? (11, 11, 5) : (10, 12, 5)
    case .status: (9, 10, 6)
    case .district: (10, 18, 7)
    case .caseworker: style == .screen ? (8, 16, 8) : (10, 18, 8)
    case .reference: (12, 16, 9)
    case .court: (9, 16, 10)
    case .appointedOn, .decidedOn, .endedOn: (10, 12, 11)
    case .guardians: (2, 15, 12)
    case .endReason: (6, 20, 13)
    }
  }
}
