import GRDB
import Guardianship

/// Reads the lines of one query; the plan is chosen here and never left to SQLite.
///
/// Lines are found by walking along the sort index, or by gathering all rows of the rarest condition
/// and sorting them. A short walk comes first: most lists are filled by it.
struct ListingReader {
  let db: Database
  let order: ListOrder
  let terms: [ListingCondition]
  let source: ListingSource
  let plan: ListingPlan
  private var implied: ListingStretch?
  /// What to gather by, once it had to be decided.
  private var gathering: Gathering?

  init(
    _ query: ListQuery, _ place: WordPlace = .anywhere, in db: Database, source: ListingSource,
    plan: ListingPlan = .usual
  ) throws {
    self.db = db
    self.plan = plan
    self.order = query.order
    self.source = source
    let compiler = FilterCompiler(db: db, day: query.asOf, today: query.today)
    self.terms = try compiler.terms(of: query.filter, place, reach: query.reach)
    self.implied = try impliedStretch()
  }

  /// At most `limit` cases behind a position, nearest first.
  mutating func ids(
    beyond position: ListingPosition?, forward: Bool, limit: Int
  ) throws -> [Int64] {
    guard source.isIndexed else {
      return try sorted("\(sql: source.table) c", [], position, forward, limit)
    }
    if terms.contains(where: \.needsRow), case .cases = try chosenGathering() {
      let (rows, conditions) = rows(of: try chosenGathering())
      return try sorted(rows, conditions, position, forward, limit)
    }
    let first = try walk(position, forward, limit, steps: firstSteps)
    guard first.count < limit, let firstSteps else { return first }
    if let steps = promisedSteps(to: limit, found: first.count, in: firstSteps) {
      let found = try walk(position, forward, limit, steps: steps)
      if found.count == limit { return found }
    }
    let gathering = try chosenGathering()
    if case .walk = gathering { return try walkOn(position, forward, limit) }
    let (rows, conditions) = rows(of: gathering)
    return try sorted(rows, conditions, position, forward, limit)
  }

  /// Where a case stands in this order; nothing where it is not in the list of its source.
  func position(of id: Int64) throws -> ListingPosition? {
    let columns = order.key.columns.joined(separator: ", ")
    let sql = "SELECT \(columns) FROM \(source.table) WHERE id = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]).map {
      Array($0.databaseValues)
    }
  }

  /// Whether a case fulfils the filter.
  func contains(_ id: Int64) throws -> Bool {
    let test = SQL.all(terms.map(\.test))
    return try SQLRequest<Bool>(
      literal: "SELECT 1 FROM \(sql: source.table) c WHERE c.id = \(id) AND \(test)"
    ).fetchOne(db) ?? false
  }

  // MARK: - Walking

  /// What the index of any order tells.
  private var indexed: [SQL] { terms.filter(\.isInEveryIndex).map(\.test) }
  private var others: [SQL] { terms.filter { !$0.isInEveryIndex }.map(\.test) }

  /// Whether the index of this order tells the others too.
  private var isToldByIndex: Bool {
    order.key.hasFullIndex && !terms.contains { $0.looksElsewhere || $0.needsRow }
  }

  private var limits: ListingPlan.Limits {
    if others.isEmpty { return plan.anyIndex }
    return isToldByIndex ? plan.ownIndex : plan.table
  }

  private var firstSteps: Int? {
    if terms.isEmpty { return nil }
    return indexed.isEmpty ? limits.steps : limits.steps * limits.mixed
  }

  /// How far to walk for a page if the rows go on as they began; nothing where that is too far.
  private func promisedSteps(to limit: Int, found: Int, in steps: Int) -> Int? {
    guard found > 0, !others.isEmpty else { return nil }
    let expected = steps * limit / found
    let furthest = plan.furtherSteps(after: steps)
    return expected <= furthest ? min(expected * 3 / 2, furthest) : nil
  }

  private func walk(
    _ position: ListingPosition?, _ forward: Bool, _ limit: Int, steps: Int?
  ) throws -> [Int64] {
    let place = SQL.all(
      [order.beyond(position, forward: forward)]
        + (terms.compactMap { $0.stretches[order.key] } + [implied].compactMap { $0 }).map {
          order.within($0, from: position, forward: forward)
        })
    let clause = order.clause(forward: forward)
    let index: SQL = "caseListing c INDEXED BY \(sql: order.key.index)"
    guard let steps else {
      let conditions = SQL.all([place] + indexed + others)
      return try fetch(
        "SELECT c.id FROM \(index) WHERE \(conditions) ORDER BY \(clause) LIMIT \(limit)")
    }
    let near: SQL = """
      SELECT \(order.key.indexColumns) FROM \(index)
      WHERE \(place) ORDER BY \(clause) LIMIT \(steps)
      """
    if order.key.hasFullIndex, !terms.contains(where: \.needsRow) {
      return try fetch(
        "SELECT c.id FROM (\(near)) c WHERE \(SQL.all(indexed + others)) LIMIT \(limit)")
    }
    let kept: SQL = "SELECT c.id FROM (\(near)) c WHERE \(SQL.all(indexed))"
    guard !others.isEmpty else { return try fetch("\(kept) LIMIT \(limit)") }
    return try fetch(
      """
      SELECT c.id FROM (\(kept)) k CROSS JOIN caseListing c ON c.id = k.id
      WHERE \(SQL.all(others)) LIMIT \(limit)
      """)
  }

  /// Where nothing is rare the rows come soon, unless filter and order run against each other.
  private func walkOn(
    _ position: ListingPosition?, _ forward: Bool, _ limit: Int
  ) throws -> [Int64] {
    guard !others.isEmpty else { return try walk(position, forward, limit, steps: nil) }
    let steps =
      isToldByIndex
      ? ListingPlan.longWalkAlongOwnIndex : plan.longWalk(mixed: !indexed.isEmpty)
    let found = try walk(position, forward, limit, steps: steps)
    if found.count == limit { return found }
    let gathering = try Gathering.rarest(of: terms, upTo: ListingPlan.manyGathered, in: db)
    if case .walk = gathering { return try walk(position, forward, limit, steps: nil) }
    let (rows, conditions) = rows(of: gathering)
    return try sorted(rows, conditions, position, forward, limit)
  }

  /// What the traits that occur say about the order: cases without a guardian, for instance, stand
  /// together at its end.
  private func impliedStretch() throws -> ListingStretch? {
    let tests = terms.filter(\.isTrait).map(\.test)
    guard !tests.isEmpty, source.isIndexed else { return nil }
    let found = try SQLRequest<Int>(
      literal: "SELECT c.traits FROM \(Gathering.existingTraits) c WHERE \(SQL.all(tests))"
    ).fetchAll(db).map { Traits(bits: $0) }
    switch order.key {
    case .status: return ListingStretch(found.map { $0[.status] })
    case .kind:
      return ListingStretch(found.map { $0[.kind] == 0 ? ListedCase.noKind : $0[.kind] - 1 })
    case .guardian where found.allSatisfy { $0[.kind] == 0 }:
      return ListingStretch([ListedCase.noText])
    case .appointedOn where found.allSatisfy { $0[.kind] == 0 }:
      return ListingStretch([NoDay.number])
    case .reviewOn where found.allSatisfy { $0[.review] == 0 }:
      return ListingStretch([NoDay.number])
    case .name, .fileNumber, .reference, .born, .district, .guardian, .appointedOn, .reviewOn,
      .caseworker:
      return nil
    }
  }

  // MARK: - Gathering

  private func sorted(
    _ rows: SQL, _ conditions: [SQL], _ position: ListingPosition?, _ forward: Bool, _ limit: Int
  ) throws -> [Int64] {
    let place = order.beyond(position, forward: forward)
    let all = SQL.all(conditions + [place] + indexed + others)
    return try fetch(
      """
      SELECT c.id FROM \(rows) WHERE \(all)
      ORDER BY \(order.clause(forward: forward)) LIMIT \(limit)
      """)
  }

  /// The rows that a page or a walk over the whole list is sorted from.
  private func rows(of gathering: Gathering) -> (rows: SQL, conditions: [SQL]) {
    gathering.rows.map { ($0.from, $0.conditions) }
      ?? ("caseListing c INDEXED BY \(sql: order.key.index)", [])
  }

  /// Hands over every row in order.
  func forEachRow(
    limit: Int?, while goesOn: () -> Bool, _ body: (CaseRow) throws -> Void
  ) throws {
    let (from, conditions) =
      source.isIndexed
      ? rows(of: try Gathering.rarest(of: terms, upTo: limits.gathered, in: db))
      : ("\(sql: source.table) c", [])
    let all = SQL.all(conditions + indexed + others)
    let cursor = try SQLRequest<Row>(
      literal: """
        SELECT \(sql: CaseRow.columns) FROM \(from) \(sql: CaseRow.joins) WHERE \(all)
        ORDER BY \(order.clause(forward: true)) LIMIT \(limit ?? -1)
        """
    ).fetchCursor(db)
    while goesOn(), let row = try cursor.next() { try body(CaseRow(row)) }
  }

  private func fetch(_ sql: SQL) throws -> [Int64] {
    let (text, arguments) = try sql.build(db)
    return try Int64.fetchAll(db.cachedStatement(sql: text), arguments: arguments)
  }

  private mutating func chosenGathering() throws -> Gathering {
    if let gathering { return gathering }
    let chosen = try Gathering.rarest(of: terms, upTo: limits.gathered, in: db)
    gathering = chosen
    return chosen
  }
}

/// Which table holds the lines.
struct ListingSource {
  let table: String
  /// Has sort indexes and a search index.
  let isIndexed: Bool

  static let current = ListingSource(table: "caseListing", isIndexed: true)
  static let asOf = ListingSource(table: "temp.asOfListing", isIndexed: false)
}
