import GRDB
import Guardianship

/// Counts the lines of a query, as a whole or by the values of a column.
struct ListingCounter {
  let db: Database
  let terms: [ListingCondition]
  let source: ListingSource

  init(
    _ filter: Filter, _ place: WordPlace = .anywhere, of query: ListQuery, in db: Database,
    source: ListingSource
  ) throws {
    self.db = db
    self.source = source
    let compiler = FilterCompiler(db: db, day: query.asOf, today: query.today)
    self.terms = try compiler.terms(of: filter, place, reach: query.reach)
  }

  /// - Parameter limit: nothing is counted beyond it.
  func count(upTo limit: Int? = nil) throws -> Int {
    let (rows, count) = try counted(groupIsTallied: true)
    if let limit {
      let some: SQL = "SELECT 1 FROM \(rows) LIMIT \(limit)"
      return try SQLRequest<Int>(literal: "SELECT count(*) FROM (\(some))").fetchOne(db) ?? 0
    }
    return try SQLRequest<Int>(literal: "SELECT \(count) FROM \(rows)").fetchOne(db) ?? 0
  }

  /// How many lines there are for each value of an expression over the line `c`.
  ///
  /// - Parameter isTallied: the expression only looks at the columns of the tally.
  func counts<Value: DatabaseValueConvertible & Hashable>(
    by expression: String, isTallied: Bool
  ) throws -> [Value: Int] {
    let (rows, count) = try counted(groupIsTallied: isTallied)
    let request = SQLRequest<Row>(
      literal: "SELECT \(sql: expression) AS value, \(count) FROM \(rows) GROUP BY value")
    var counts: [Value: Int] = [:]
    let cursor = try request.fetchCursor(db)
    while let row = try cursor.next() { counts[row[0]] = row[1] }
    return counts
  }

  /// What to count over, and what to count there.
  private func counted(groupIsTallied: Bool) throws -> (rows: SQL, count: SQL) {
    let areTallied = terms.allSatisfy(\.isInEveryIndex) && groupIsTallied
    guard source.isIndexed else {
      return ("\(sql: source.table) c WHERE \(SQL.all(terms.map(\.test)))", "count(*)")
    }
    if areTallied {
      return ("caseTally c WHERE \(SQL.all(terms.map(\.test)))", "ifnull(sum(c.n), 0)")
    }
    if let cases = terms.first(where: \.isCountedByCases)?.cases {
      let all = SQL.all(terms.map(\.test))
      return ("(\(cases)) k CROSS JOIN caseListing c ON c.id = k.caseFile WHERE \(all)", "count(*)")
    }
    if let match = Gathering.match(of: terms) {
      return (try found(by: match, groupIsTallied: groupIsTallied), "count(*)")
    }
    if case .index(let name, let condition) = try Gathering.rarest(of: terms, in: db) {
      let all = SQL.all([condition] + terms.map(\.test))
      return ("caseListing c INDEXED BY \(sql: name) WHERE \(all)", "count(*)")
    }
    if let days = terms.first(where: { $0.index != nil && !$0.isInEveryIndex })?.index {
      let all = SQL.all([days.condition] + terms.map(\.testOfMany))
      return ("caseListing c INDEXED BY \(sql: days.name) WHERE \(all)", "count(*)")
    }
    let all = SQL.all(
      (terms.filter(\.isInEveryIndex) + terms.filter { !$0.isInEveryIndex }).map(\.testOfMany))
    return ("caseListing c INDEXED BY \(sql: ListOrder.Key.name.index) WHERE \(all)", "count(*)")
  }

  /// The hits of the search index, with the other conditions looked up by number.
  private func found(by match: String, groupIsTallied: Bool) throws -> SQL {
    let others = terms.filter { $0.match == nil || !$0.isToldByMatch }
    let rest = SQL.all(["caseSearch MATCH \(match)"] + others.map(\.testOfMany))
    let isNarrow = groupIsTallied && others.allSatisfy(\.isInEveryIndex)
    let index: SQL = isNarrow ? "INDEXED BY caseById" : "NOT INDEXED"
    return "caseSearch CROSS JOIN caseListing c \(index) ON c.id = caseSearch.rowid WHERE \(rest)"
  }
}
