import GRDB
public import Guardianship

extension Register {
  /// Consecutive rows of a list, found by key and never by counting rows.
  ///
  /// A page around a place whose row is gone holds the rows beside it: what was just done leaves the
  /// list where it was. Cases are the exception: without the row it is the first page. A case list as
  /// of another day is made anew for it and may take its time.
  /// - Throws: `RegisterFailure`, or `CancellationError` where `interrupt` ended the reading; so do
  ///   all readings of a list.
  public func page(
    _ query: ListQuery, start: PageStart<ListPosition>, limit: Int
  ) throws -> ListPage {
    guard query.list == .cases else {
      return try work(query) { db in try ListPage.read(query, start: start, limit: limit, in: db) }
    }
    return try listing(query) { db, source in
      try ListPage.read(query, start: start, limit: limit, source: source, in: db)
    }
  }

  /// Exact counts, asked for after a page has been painted.
  public func counts(_ query: ListQuery) throws -> ListCounts {
    guard query.list == .cases else {
      return try work(query) { db in try WorkReader(query, in: db).counts(today: query.today) }
    }
    return try listing(query) { db, source in
      try ListCounts.read(query, source: source, in: db)
    }
  }

  /// Every row of a list in its order, one at a time, for papers and exports.
  ///
  /// The memory does not grow with the list. An error of `body` ends the reading and goes on; a
  /// failure of the register is a `RegisterFailure` here as everywhere.
  /// - Parameter goesOn: asked before each row; no more are read where it says no.
  public func forEachRow(
    _ query: ListQuery, limit: Int? = nil, while goesOn: () -> Bool = { true },
    _ body: (ListRow) throws -> Void
  ) throws {
    guard query.list == .cases else {
      return try work(query) { db in
        try WorkReader(query, in: db)
          .forEachRow(limit: limit, while: goesOn, today: query.today, body)
      }
    }
    try listing(query) { db, source in
      try GroupedReader(query, in: db, source: source)
        .forEachRow(limit: limit, while: goesOn) { row in try body(.file(row)) }
    }
  }

  /// The rows of a list in its order, at most `limit`.
  public func rows(_ query: ListQuery, limit: Int? = nil) throws -> [ListRow] {
    var rows: [ListRow] = []
    try forEachRow(query, limit: limit) { rows.append($0) }
    return rows
  }

  /// The values of a key with their counts; the key's own terms in the filter do not narrow them.
  /// - Precondition: a query of the case list: the other lists count no values.
  public func facets(_ query: ListQuery, for key: FilterKey) throws -> [Facet] {
    precondition(query.list == .cases, "only the case list counts the values of a key")
    return try listing(query) { db, source in
      try Facet.read(query, for: key, source: source, in: db)
    }
  }

  /// All guardians in office on a day, in the order of `Assignment.place`.
  public func guardianNames(
    of cases: [Case.ID], on day: Day
  ) throws(RegisterFailure) -> [Case.ID: [String]] {
    try read { db in
      var names: [Case.ID: [String]] = [:]
      for facts in try ListingFacts.read(cases.map(\.rawValue), in: db) {
        names[Case.ID(facts.id)] = facts.currentOffices(on: day).map {
          Person.listName($0.family, $0.given)
        }
      }
      return names
    }
  }

  /// The names that a filter may use, for the vocabulary of its parser.
  public func filterNames() throws(RegisterFailure) -> [FilterKey: [String]] {
    try read { db in
      func names(_ sql: String) throws -> [String] { try String.fetchAll(db, sql: sql) }
      return [
        .district: try names("SELECT name FROM listedDistrict ORDER BY key"),
        .caseworker: try names("SELECT name FROM user WHERE voided IS NULL ORDER BY nameKey"),
        .court: try names("SELECT name FROM court WHERE voided IS NULL ORDER BY nameKey"),
        .owner: try names("SELECT name FROM user WHERE voided IS NULL ORDER BY nameKey"),
        .reviewer: try names(
          """
          SELECT name FROM user WHERE role = \(UserRole.supervisor.literal) AND voided IS NULL
          ORDER BY nameKey
          """),
        .request: try names(
          """
          SELECT name FROM term WHERE topic = \(Term.Topic.requestKind.literal) AND voided IS NULL
          ORDER BY id
          """),
        .taskArea: try names("SELECT name FROM taskArea WHERE voided IS NULL ORDER BY nameKey"),
      ]
    }
  }

  /// Lets a reading end early; any thread may call it.
  public func interrupt() { queue.interrupt() }

  /// The result of a reading, or nothing where `interrupt` ended it before.
  public func unlessInterrupted<Value>(_ read: () throws -> Value) throws -> Value? {
    do {
      return try read()
    } catch is CancellationError {
      return nil
    }
  }

  /// Runs a reading that ends early, with nothing, as soon as `isWanted` says that something else
  /// has to be done, a waiting key above all; asked many times a millisecond.
  public func abandonable<Value>(
    when isWanted: @escaping () -> Bool, _ read: () throws -> Value
  ) throws -> Value? {
    let question = Question(isWanted)
    queue.inDatabase { db in question.install(on: db) }
    defer { queue.inDatabase { db in Question.remove(from: db) } }
    return try unlessInterrupted(read)
  }

  /// Makes the lines of a new day true; the first desk of a day calls it.
  public func refreshListing(today: Day) throws(RegisterFailure) {
    _ = try write { db in try CaseListing.refreshDue(today, in: db) }
  }

  /// What the case list is read from: its derived lines, or lines made for the day that is asked.
  private func listing<Value>(
    _ query: ListQuery, _ read: (Database, ListingSource) throws -> Value
  ) throws -> Value {
    guard query.asOf != query.today else {
      return try interruptible { db in try read(db, .current) }
    }
    return try interruptible(mayKeep: true) { db in
      try read(db, AsOfListing.source(for: query, in: db))
    }
  }

  /// A reading of a list, which a waiting key may end.
  ///
  /// - Parameter mayKeep: it puts what it worked out into temporary tables of this connection.
  func interruptible<Value>(
    mayKeep: Bool = false, _ read: (Database) throws -> Value
  ) throws -> Value {
    do {
      return try mayKeep ? queue.inDatabase(read) : queue.read(read)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      throw CancellationError()
    } catch let error as DatabaseError {
      throw RegisterFailure(error, path: path)
    }
  }
}
