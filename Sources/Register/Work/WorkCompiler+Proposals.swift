import GRDB
import Guardianship

/// Terms about a proposal or an office.
extension WorkCompiler {
  /// Nothing for a key that means the same in every list of cases.
  func proposalTests(_ term: FilterTerm) -> [SQL]? {
    switch term.key {
    case .step:
      let isQueue = term.values.raws.contains(Assignment.State.inReview.rawValue)
      let isAsked = term.values.raws.contains(CaseFilterKey.question)
      return ["w.state IN \(term.values.raws)"] + (isQueue ? ["w.reviewLater"] : [])
        + (isAsked ? [WorkTable.isAskedAbout] : [])
    case .appointed:
      return term.values.map { value in
        let day = WorkDay.iso("w.effectiveOn")
        return cases.days(value).map { "ifnull(\(day.within($0)), 0)" } ?? day.isMissing
      }
    case .urgent: return term.values.map { $0 == .flag(true) ? "w.isUrgent" : "NOT w.isUrgent" }
    case .kind: return ["w.kind IN \(term.values.raws)"]
    case .course: return [chosen("w.course", term.values)]
    case .tie: return [chosen("w.tie", term.values)]
    case .guardian: return term.values.map(guardianNamed)
    default: return nil
    }
  }

  /// A column that may be empty, which is a value of its own.
  private func chosen(_ column: SQL, _ values: [FilterValue]) -> SQL {
    "ifnull(\(column), '') IN \(values.raws + (values.contains(.none) ? [""] : []))"
  }

  /// Proposals and offices of guardians whose names have these words.
  private func guardianNamed(_ value: FilterValue) -> SQL {
    guard let name = value.plainName else { return .never }
    let match = SearchWords.split(name.folded).map { "\"\($0)\" *" }.joined(separator: " AND ")
    guard !match.isEmpty else { return "1" }
    return """
      w.guardian IN (SELECT rowid FROM guardianSearch WHERE guardianSearch MATCH \(match))
      """
  }
}
