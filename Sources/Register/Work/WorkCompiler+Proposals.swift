import GRDB
import Guardianship

/// Terms about a proposal or an office.
extension WorkCompiler {
  /// - Throws: `FilterRefusal` for a key that asks nothing about a proposal.
  func proposalTests(_ term: FilterTerm, of table: WorkTable) throws -> [SQL] {
    switch term.key {
    case .step:
      let isQueue = term.values.raws.contains(Assignment.State.inReview.rawValue)
      let isAsked = term.values.raws.contains(FilterKey.question)
      return ["w.state IN \(term.values.raws)"] + (isQueue ? ["w.reviewLater"] : [])
        + (isAsked ? [WorkTable.isAskedAbout] : [])
    case .appointed:
      return term.values.map { value in
        let day = WorkDay.iso("w.effectiveOn")
        return cases.days(value).map { "ifnull(\(day.within($0)), 0)" } ?? day.isMissing
      }
    case .urgent: return term.values.map { $0 == .flag(true) ? "w.isUrgent" : "NOT w.isUrgent" }
    case .reviewer: return try reviewable(by: term.values)
    case .unreviewed:
      return term.values.map { $0 == .flag(true) ? Self.isUnreviewed : "NOT \(Self.isUnreviewed)" }
    case .hints:
      let hasReasons: SQL = "ifnull(w.answers, '') <> ''"
      return term.values.map { $0 == .flag(true) ? hasReasons : "NOT \(hasReasons)" }
    case .kind: return ["w.kind IN \(term.values.raws)"]
    case .course: return [chosen("w.course", term.values)]
    case .tie: return [chosen("w.tie", term.values)]
    case .guardian: return term.values.map(guardianNamed)
    default: return try workTests(term, of: table)
    }
  }

  /// A column that may be empty, which is a value of its own.
  private func chosen(_ column: SQL, _ values: [FilterValue]) -> SQL {
    "ifnull(\(column), '') IN \(values.raws + (values.contains(.none) ? [""] : []))"
  }

  /// Words find a proposal by its case, by who is proposed, or by its own sign. Few hits are looked up
  /// and sorted; behind that, walking in the order of the list meets enough of them.
  func proposals(
    _ walked: SQL, _ line: SQL, of table: WorkTable
  ) throws -> (from: SQL, conditions: [SQL]) {
    let match = SearchWords.match(tokens)
    let people: SQL = "SELECT rowid FROM guardianSearch WHERE guardianSearch MATCH \(match)"
    let sign = tokens.count == 1 ? Self.sign(tokens[0]) : nil
    if let few = try fewCases(), try isFew(people) {
      let found: SQL = """
        SELECT id FROM assignment WHERE caseFile IN (\(few))
        UNION SELECT id FROM assignment WHERE guardian IN (\(people))
        UNION SELECT id FROM assignment WHERE reference = \(sign)
        """
      return (
        "\(sql: table.name) w NOT INDEXED \(line)", ["w.id IN (\(found))"] + terms.map(\.test)
      )
    }
    let test: SQL = """
      (\(SQL.all(wordTests)) OR w.guardian IN (\(people)) OR w.reference = \(sign))
      """
    return ("\(walked) \(line)", [test] + terms.map(\.test))
  }

  /// Whether a query has fewer rows than are gathered before others.
  func isFew(_ hits: SQL) throws -> Bool {
    try SQL("(\(hits) LIMIT \(WorkCompiler.gathered))").count(in: db) < WorkCompiler.gathered
  }

  /// `v202600012`, as words keep it, is V-2026-00012.
  private static func sign(_ token: String) -> String? {
    guard token.hasPrefix("v"), token.count > 5, token.dropFirst().allSatisfy(\.isNumber) else {
      return nil
    }
    return "V-\(token.dropFirst().prefix(4))-\(token.dropFirst(5))"
  }

  /// Proposals and offices of guardians whose names have these words.
  private func guardianNamed(_ value: FilterValue) -> SQL {
    guard let name = value.plainName else { return .never }
    let match = SearchWords.match(SearchWords.split(name.folded))
    guard !match.isEmpty else { return "1" }
    return """
      w.guardian IN (SELECT rowid FROM guardianSearch WHERE guardianSearch MATCH \(match))
      """
  }
}
