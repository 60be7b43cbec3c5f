import GRDB
import Guardianship

/// One condition of a filter as SQL over a line `c`, with the ways in which its rows can be found.
struct ListingCondition {
  /// Decides from one line.
  var test: SQL
  /// Decides the same for very many lines, where looking into each would take long.
  var testOfMany: SQL
  /// Asks only for columns that every sort index has, and the tally.
  var isInEveryIndex: Bool
  /// Other tables than the list are looked into.
  var looksElsewhere = false
  /// Columns of the line are looked at that no index has.
  var needsRow = false
  /// Only `traits` is looked at.
  var isTrait = false
  /// An expression of the search index that finds each of these rows.
  var match: String?
  /// It finds no others.
  var isToldByMatch = true
  /// An index that begins with what is asked, and the condition on it.
  var index: (name: String, condition: SQL)?
  /// Where its rows lie together in a list of some orders.
  var stretches: [ListOrder.Key: ListingStretch] = [:]
  /// A query for the column `caseFile` that finds each of these rows once, and perhaps more.
  var cases: SQL?
  /// What it finds is little enough to be counted by it.
  var isCountedByCases = false

  init(_ test: SQL, isInEveryIndex: Bool = false) {
    self.test = test
    self.testOfMany = test
    self.isInEveryIndex = isInEveryIndex
  }

  /// The rows that do not fulfil it; these cannot be gathered, only left out.
  var excluded: ListingCondition {
    var term = ListingCondition("NOT (\(test))", isInEveryIndex: isInEveryIndex)
    term.isTrait = isTrait
    term.looksElsewhere = looksElsewhere
    term.needsRow = needsRow
    term.testOfMany = "NOT (\(testOfMany))"
    return term
  }
}

extension ListingCondition {
  /// The rows that fulfil none of these, each a list of conditions that hold together.
  static func none(of alternatives: [[ListingCondition]]) -> ListingCondition {
    var term = ListingCondition(
      SQL.all(alternatives.map { "NOT (\(SQL.all($0.map(\.test))))" }))
    term.needsRow = alternatives.joined().contains(where: \.needsRow)
    term.looksElsewhere = alternatives.joined().contains(where: \.looksElsewhere)
    return term
  }
}

extension SQL {
  static func all(_ conditions: [SQL]) -> SQL {
    conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
  }

  /// Never true. SQLite does not know before it runs: a plain 0 would take the other conditions with
  /// it, and with them what a partial index stands for.
  static var never: SQL { "\(0)" }

  static func any(_ conditions: [SQL]) -> SQL {
    conditions.isEmpty ? never : "(\(conditions.joined(separator: " OR ")))"
  }
}

/// From the first to the last value of an order's leading column.
struct ListingStretch {
  var first: DatabaseValue
  var last: DatabaseValue

  init?<Value: DatabaseValueConvertible & Comparable>(_ values: [Value]) {
    guard let first = values.min(), let last = values.max() else { return nil }
    (self.first, self.last) = (first.databaseValue, last.databaseValue)
  }
}
