import Guardianship
import Register

/// What no row is kept of: what guardians owe the court, and what was due before the takeover.
extension ListCommand {
  /// Every deadline of the filter by due day. The cases are gone through one after the other, which
  /// takes its time on a large register.
  func everyDeadline(_ query: ListQuery, in workplace: Workplace) throws -> [ListRow] {
    var rows: [DeadlineRow] = []
    var known: Set<Deadline.Key> = []
    try workplace.register.forEachRow(query) { row in
      guard case .deadline(let row) = row else { return }
      known.insert(row.key)
      rows.append(row)
    }
    var filter = query.filter
    let own = filter.terms.filter(\.asksDeadline)
    filter.terms.removeAll(where: \.asksDeadline)
    try chunks(of: CaseQuery(filter: filter, today: query.today), upTo: nil, in: workplace) {
      cases in
      rows += try workplace.register.deadlines(of: cases, today: query.today).filter { row in
        !known.contains(row.key) && !row.isWatched
          && own.allSatisfy { $0.holds(for: row, today: query.today) }
      }
    }
    return rows.sorted {
      ($0.due, $0.key.rule, $0.caseRow.name) < ($1.due, $1.key.rule, $1.caseRow.name)
    }.map { .deadline($0) }
  }
}

extension FilterTerm {
  /// Whether the term is about the deadline and not about its case.
  fileprivate var asksDeadline: Bool {
    switch key {
    case .rule, .due, .owner, .done: true
    default: false
    }
  }

  fileprivate func holds(for row: DeadlineRow, today: Day) -> Bool {
    values.contains { value in
      switch value {
      case .choice(let raw): row.key.rule.rawValue == raw
      case .name(let name): row.caseRow.caseworker?.folded == name.folded
      case .none: row.caseRow.caseworker == nil
      case .flag(let isDone): (row.state == .done || row.state == .dropped) == isDone
      case .day(let comparison, let day): comparison.holds(row.due, day.day(today: today))
      case .days(let first, let last): (first...last).contains(row.due)
      case .past: row.isOverdue(on: today)
      case .number, .numbers: false
      }
    } != excludes
  }
}

extension FilterValue.Comparison {
  fileprivate func holds(_ day: Day, _ other: Day) -> Bool {
    switch self {
    case .equal: day == other
    case .less: day < other
    case .lessOrEqual: day <= other
    case .greater: day > other
    case .greaterOrEqual: day >= other
    }
  }
}
