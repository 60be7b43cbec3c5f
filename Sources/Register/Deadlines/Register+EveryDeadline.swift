public import Guardianship

extension Register {
  /// Every deadline of a filter by due day: the rows of the list, and the deadlines without a row,
  /// which guardians owe the court or which were due before the takeover.
  ///
  /// The cases are gone through one after the other, which takes its time on a large register.
  /// - Precondition: `query` is of the list of deadlines.
  public func everyDeadline(_ query: ListQuery) throws -> [DeadlineRow] {
    var rows: [DeadlineRow] = []
    try forEachRow(query) { row in
      if case .deadline(let row) = row { rows.append(row) }
    }
    let known = Set(rows.map(\.key))
    let test = try DeadlineTest(query)
    let cases = ListQuery(.cases, filter: test.cases, today: query.today)
    var start = PageStart<ListPosition>?.some(.first)
    while let place = start {
      let page = try page(cases, start: place, limit: Register.casesAtOnce)
      rows += try deadlines(of: page.caseRows, today: query.today).filter { row in
        try !known.contains(row.key) && !row.isWatched && test.holds(for: row)
      }
      start = page.hasRowsAfter ? page.lines.last.map { .after($0.position) } : nil
    }
    return rows.sorted {
      ($0.due, $0.key.rule, $0.caseRow.name) < ($1.due, $1.key.rule, $1.caseRow.name)
    }
  }

  private static let casesAtOnce = 500
}
