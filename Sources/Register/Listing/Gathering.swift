import GRDB

/// The rows that a list is gathered from before they are sorted.
enum Gathering {
  /// Too many to sort: the walk along the sort index will meet enough of them.
  case walk
  case search(String)
  case index(String, SQL)
  case cases(SQL)

  /// The condition with the fewest rows, if it has few enough. Nothing is counted beyond the limit.
  static func rarest(
    of terms: [ListingCondition], upTo limit: Int = ListingPlan.usual.table.gathered,
    in db: Database
  ) throws -> Gathering {
    var best = (rows: limit + 1, gathering: Gathering.walk)
    let indexed = terms.filter(\.isInEveryIndex).map(\.test)
    for candidate in candidates(of: terms) {
      let rows = try candidate.size(upTo: best.rows, with: SQL.all(indexed), in: db)
      if rows < best.rows { best = (rows, candidate) }
    }
    return best.gathering
  }

  static func candidates(of terms: [ListingCondition]) -> [Gathering] {
    var candidates = terms.compactMap { term in
      term.index.map { Gathering.index($0.name, $0.condition) }
    }
    if let match = match(of: terms) { candidates.append(.search(match)) }
    candidates += terms.compactMap { $0.cases.map { .cases($0) } }
    let traits = terms.filter(\.isTrait).map(\.test)
    if !traits.isEmpty {
      let found: SQL = "SELECT c.traits FROM \(existingTraits) c WHERE \(SQL.all(traits))"
      candidates.append(.index("caseByTraits", "c.traits IN (\(found))"))
    }
    return candidates
  }

  /// The lines `c` to look at, and what finds them; nothing for a walk.
  var rows: (from: SQL, conditions: [SQL])? {
    switch self {
    case .walk: nil
    case .search(let match):
      (
        "caseSearch CROSS JOIN caseListing c ON c.id = caseSearch.rowid",
        ["caseSearch MATCH \(match)"]
      )
    case .index(let name, let condition): ("caseListing c INDEXED BY \(sql: name)", [condition])
    case .cases(let cases): ("(\(cases)) k CROSS JOIN caseListing c ON c.id = k.caseFile", [])
    }
  }

  /// The few hundred traits that occur, by jumps along their index.
  static let existingTraits: SQL = """
    (WITH RECURSIVE t (traits) AS (
      SELECT min(traits) FROM caseListing
      UNION ALL
      SELECT (SELECT min(l.traits) FROM caseListing l INDEXED BY caseByTraits
        WHERE l.traits > t.traits)
      FROM t WHERE t.traits IS NOT NULL)
    SELECT traits FROM t WHERE traits IS NOT NULL)
    """

  /// All that the search index can answer, in one expression.
  static func match(of terms: [ListingCondition]) -> String? {
    let parts = terms.compactMap(\.match)
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  /// How many rows have to be looked up; an index keeps out what it can tell by itself, as long as
  /// reading its part of the index stays short.
  private func size(upTo limit: Int, with indexed: SQL, in db: Database) throws -> Int {
    func count(_ rows: SQL, _ limit: Int) throws -> Int {
      try SQL("(SELECT 1 FROM \(rows) LIMIT \(limit))").count(in: db)
    }
    switch self {
    case .walk: return limit
    case .search(let match): return try count("caseSearch WHERE caseSearch MATCH \(match)", limit)
    case .cases(let cases): return try count("(\(cases))", limit)
    case .index(let name, let condition):
      let part: SQL = "caseListing c INDEXED BY \(sql: name) WHERE \(condition)"
      guard try count(part, limit * 10) < limit * 10 else { return limit }
      return try count("\(part) AND \(indexed)", limit)
    }
  }
}
