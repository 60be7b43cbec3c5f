import Guardianship
import Register
import Screens

/// Lists as the user's role sees them: what must not be seen is in no row, and no list, filter or
/// order is read that would tell it.
extension Workplace {
  func page(
    _ query: ListQuery, start: PageStart<ListPosition>, limit: Int
  ) throws -> ListPage {
    let query = try checked(query)
    let page = try register.page(query, start: start, limit: limit)
    return isWhole ? page : page.placement
  }

  func counts(_ query: ListQuery) throws -> ListCounts {
    let query = try checked(query)
    return try register.counts(query)
  }

  func facets(_ query: ListQuery, for key: FilterKey) throws -> [Facet] {
    let query = try checked(query)
    try check([key], of: query.list)
    return try register.facets(query, for: key)
  }

  func forEachRow(
    _ query: ListQuery, limit: Int? = nil, while goesOn: () -> Bool = { true },
    _ body: (ListRow) throws -> Void
  ) throws {
    let query = try checked(query)
    try register.forEachRow(query, limit: limit, while: goesOn) { row in
      try body(isWhole ? row : row.placement)
    }
  }

  func rows(_ query: ListQuery, limit: Int? = nil) throws -> [ListRow] {
    var rows: [ListRow] = []
    try forEachRow(query, limit: limit) { rows.append($0) }
    return rows
  }

  /// The rows of a selection in the order of the list.
  func rows(
    _ query: ListQuery, _ selection: RowSelection, limit: Int? = nil
  ) throws -> [ListRow] {
    var rows: [ListRow] = []
    let (wanted, unwanted): (Set<ListRow.ID>?, Set<ListRow.ID>) =
      switch selection {
      case .all: (nil, [])
      case .these(let ids): (Set(ids), [])
      case .allExcept(let ids): (nil, Set(ids))
      }
    let most = min(limit ?? .max, wanted?.count ?? .max)
    try forEachRow(query, while: { rows.count < most }) { row in
      if wanted?.contains(row.id) ?? !unwanted.contains(row.id) { rows.append(row) }
    }
    return rows
  }

  /// Lines of the case list with everybody in office, whom JSON names.
  func naming(_ rows: [CaseRow], on day: Day) throws -> [ListRow] {
    let names = try register.guardianNames(of: rows.map(\.id), on: day)
    return rows.map { row in
      var row = row
      row.guardians = names[row.id] ?? []
      return .file(row)
    }
  }

  /// The cases as the import catalogue has them: addresses, wishes, remarks and all.
  func importValues(of cases: [Case.ID]) throws -> [[ImportValues]] {
    try checkSeesWholeCases()
    return try register.importValues(of: cases, today: today)
  }

  /// What a supervisor goes through: the proposals of the list that they can look at now.
  func reviewQueue(_ query: ListQuery) throws -> [Assignment.ID] {
    let query = try checked(query)
    let isReviewer = Rights.allows(.reviewProposal, for: user.role)
    return try register.reviewQueue(isReviewer ? query.reviewable(by: user.name) : query)
  }

  /// The cases that the user opened last.
  func openedCases() throws -> [CaseRow] {
    let rows = try register.openedCases(by: userID)
    return isWhole ? rows : rows.filter { $0.status != .ended }.map(\.placement)
  }

  /// Every deadline of a query, those included of which no row is kept.
  func everyDeadline(_ query: ListQuery) throws -> [ListRow] {
    let query = try checked(query)
    return try register.everyDeadline(query).map { .deadline($0) }
  }

  // MARK: - What may be asked

  /// - Throws: `notSeen`.
  func checkSees(_ list: ListName) throws(Refusal) {
    guard Rights.sees(list, user.role) else { throw Refusal.notSeen(user.role) }
  }

  /// The query, narrowed to what the role sees.
  private func checked(_ query: ListQuery) throws(Refusal) -> ListQuery {
    try checkSees(query.list)
    try check(query.filter, of: query.list)
    guard Rights.orderKeys(user.role).contains(query.order.key) else {
      throw Refusal.notSeen(user.role)
    }
    var query = query
    query.reach = Rights.reach(user.role)
    query.owner = Rights.seesOwnOnly(query.list, user.role) ? userID : nil
    return query
  }

  private func check(_ filter: Filter, of list: ListName) throws(Refusal) {
    try check(filter.terms.map(\.key), of: list)
    guard
      Rights.findsNumbers(in: list, user.role)
        || !filter.words.contains(where: { $0.mayBeFileNumber(today: today) })
    else { throw .notSeen(user.role) }
  }

  private func check(_ keys: [FilterKey], of list: ListName) throws(Refusal) {
    let seen = Rights.filterKeys(of: list, user.role)
    guard keys.allSatisfy(seen.contains) else { throw .notSeen(user.role) }
  }
}
