import Guardianship

/// Decides a filter of the list of deadlines for deadlines without a row. `WorkCompiler` asks the
/// tables the same terms.
struct DeadlineTest {
  /// The terms about the case.
  let cases: Filter
  private let own: [FilterTerm]
  private let today: Day

  /// - Throws: `FilterRefusal` for a key that the list does not have.
  init(_ query: ListQuery) throws(FilterRefusal) {
    var (cases, own) = (Filter(words: query.filter.words), [FilterTerm]())
    for term in query.filter.terms {
      switch try term.key.subject(in: .deadlines) {
      case .row: own.append(term)
      case .theCase: cases.terms.append(term)
      }
    }
    (self.cases, self.own, today) = (cases, own, query.today)
  }

  func holds(for row: DeadlineRow) throws(FilterRefusal) -> Bool {
    for term in own where try holds(term, for: row) == term.excludes { return false }
    return true
  }

  private func holds(_ term: FilterTerm, for row: DeadlineRow) throws(FilterRefusal) -> Bool {
    switch term.key {
    case .rule: return term.values.raws.contains(row.key.rule.rawValue)
    case .owner: return term.values.contains { $0.foldedName == row.owner?.folded }
    case .due:
      return term.values.contains { value in
        value == .past
          ? row.isOverdue(on: today)
          : value.days(today: today, past: today)?.contains(row.due.number) ?? false
      }
    case .done: return term.values.contains(.flag(row.state == .done || row.state == .dropped))
    case .expected: return term.values.contains(.flag(row.state == .expected))
    default: throw term.key.refusal(in: .deadlines)
    }
  }
}
