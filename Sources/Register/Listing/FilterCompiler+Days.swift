import GRDB
import Guardianship

extension FilterCompiler {
  func days(_ values: [FilterValue], _ column: String, index: String) -> ListingCondition {
    ranges(values.map { days($0) }, column, index)
  }

  func age(_ values: [FilterValue]) -> ListingCondition {
    ranges(values.map { births($0) }, "born", "caseByBorn")
  }

  /// Ranges of a column; nothing stands for no day at all.
  private func ranges(
    _ ranges: [ClosedRange<Int>?], _ column: String, _ index: String
  ) -> ListingCondition {
    let none = NoDay.number...NoDay.number
    let all = ranges.map { $0 ?? none }
    var term = ListingCondition(SQL.any(all.map { FilterCompiler.within(column, $0) }))
    if let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() {
      // One stretch that holds them all; the test does the rest.
      term.index = (index, FilterCompiler.within(column, first...last))
      if let key = ListOrder.Key(rawValue: column) {
        term.stretches[key] = ListingStretch([first, last])
      }
    }
    return term
  }

  /// A guardian's office ended on such a day, or began after another's in the same case.
  func change(_ values: [FilterValue]) -> ListingCondition {
    let parts = values.map { value -> SQL in
      guard let range = days(value) else {
        return "SELECT id AS caseFile FROM caseFile WHERE id NOT IN (\(changed(nil)))"
      }
      return changed(range)
    }
    let cases = parts.joined(separator: " UNION ")
    let tests = values.map { value -> SQL in
      days(value).map { changes($0) } ?? "NOT \(changes(nil))"
    }
    var term = ListingCondition(SQL.any(tests))
    term.looksElsewhere = true
    term.testOfMany = "c.id IN (\(cases))"
    if values.allSatisfy({ days($0) != nil }) { term.cases = cases }
    return term
  }

  /// Decides from one line: looks at the assignments of its case.
  private func changes(_ range: ClosedRange<Int>?) -> SQL {
    let (first, last) = FilterCompiler.iso(range)
    let (a, b) = (AssignmentSQL("a"), AssignmentSQL("b"))
    return """
      EXISTS (SELECT 1 FROM assignment a INDEXED BY assignmentByCase
      WHERE a.caseFile = c.id AND a.voided IS NULL AND \(a.wasAppointed)
        AND (a.endedOn BETWEEN \(first) AND \(last)
          OR a.effectiveOn BETWEEN \(first) AND \(last)
          AND EXISTS (SELECT 1 FROM assignment b WHERE b.caseFile = a.caseFile
            AND b.voided IS NULL AND \(b.wasAppointed)
            AND b.effectiveOn < a.effectiveOn)))
      """
  }

  static func iso(_ range: ClosedRange<Int>?) -> (first: String, last: String) {
    let first = range.map { Day(number: $0.lowerBound).iso } ?? "0000"
    let last = range.map { Day(number: $0.upperBound).iso } ?? NoDay.iso
    return (first, last)
  }

  private func changed(_ range: ClosedRange<Int>?) -> SQL {
    let (first, last) = FilterCompiler.iso(range)
    let (a, b) = (AssignmentSQL("a"), AssignmentSQL("b"))
    return """
      SELECT a.caseFile FROM assignment a INDEXED BY assignmentByEnd
      WHERE a.endedOn BETWEEN \(first) AND \(last) AND a.voided IS NULL
        AND \(a.wasAppointed)
      UNION
      SELECT a.caseFile FROM assignment a INDEXED BY assignmentByStart
      WHERE a.effectiveOn BETWEEN \(first) AND \(last) AND a.voided IS NULL
        AND \(a.wasAppointed)
        AND EXISTS (SELECT 1 FROM assignment b WHERE b.caseFile = a.caseFile AND b.voided IS NULL
          AND \(b.wasAppointed) AND b.effectiveOn < a.effectiveOn)
      """
  }

  private static func within(_ column: String, _ range: ClosedRange<Int>) -> SQL {
    "c.\(sql: column) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
  }

  func days(_ value: FilterValue) -> ClosedRange<Int>? { value.days(today: today, past: day) }

  /// The birth days of an age; nothing for no birth day.
  private func births(_ value: FilterValue) -> ClosedRange<Int>? {
    let (first, last) = (-NoDay.number, NoDay.number - 1)
    func latest(reaching age: Int) -> Int { day.adding(years: -age).number }
    func born(between youngest: Int, and oldest: Int) -> ClosedRange<Int> {
      let last = latest(reaching: youngest)
      // An age that reaches behind the beginning of the calendar ends there.
      return min(latest(reaching: oldest + 1) + 1, last)...last
    }
    switch value {
    case .number(let comparison, let age):
      return switch comparison {
      case .equal: born(between: age, and: age)
      case .less: latest(reaching: age) + 1...last
      case .lessOrEqual: latest(reaching: age + 1) + 1...last
      case .greater: first...latest(reaching: age + 1)
      case .greaterOrEqual: first...latest(reaching: age)
      }
    case .numbers(let low, let high): return born(between: low, and: high)
    case .choice, .name, .none, .flag, .day, .days, .past: return nil
    }
  }
}

extension FilterValue {
  /// The days that a value means; nothing for no day.
  ///
  /// - Parameter day: the day before which something is past.
  func days(today: Day, past day: Day) -> ClosedRange<Int>? {
    let (first, last) = (-NoDay.number, NoDay.number - 1)
    switch self {
    case .day(let comparison, let filterDay):
      let number = filterDay.day(today: today).number
      return switch comparison {
      case .equal: number...number
      case .less: first...number - 1
      case .lessOrEqual: first...number
      case .greater: number + 1...last
      case .greaterOrEqual: number...last
      }
    case .days(let from, let to): return from.number...max(from.number, to.number)
    case .past: return first...day.number - 1
    case .choice, .name, .none, .flag, .number, .numbers: return nil
    }
  }
}
