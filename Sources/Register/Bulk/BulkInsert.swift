import GRDB
public import Guardianship

/// The one road for cases that are new with everything that belongs to them: prepared statements,
/// no history but the change that they came from, derived lines by the same function as always.
///
/// Everything happens inside the caller's transaction.
public final class BulkInsert {
  let db: Database
  let change: Int64
  private let today: Day
  let names: ListingNames
  let deadlines: DeadlineBasis
  /// The day of the Change: what was due before it is not watched here.
  let takenOverOn: Day?
  /// By name; each comes into being with its first row.
  private(set) var tables: [String: BulkTable] = [:]
  /// As whom a line of the list names them.
  private(set) var guardians: [Int64: (family: String, given: String?)] = [:]
  private(set) var users: [Int64: String] = [:]
  private let listsCases: Bool
  private var lastCase: Int64
  private(set) var lastPerson: Int64
  var lastOrder: Int64

  /// The numbers that a case got.
  struct Numbers {
    let caseFile: Int64
    /// Of the last one.
    let courtPeriod: Int64?
  }

  /// Inserts while `body` runs, then makes indexes, tally and search.
  ///
  /// - Parameter change: the Change that the cases come from.
  /// - Precondition: the register has no case, voided ones included.
  /// - Throws: what `body` throws, or the constraint that a case breaks.
  static func run(
    in db: Database, change: Change.ID, today: Day, _ body: (BulkInsert) throws -> Void
  ) throws {
    let isEmpty = try ["caseFile", "courtOrder"].allSatisfy { table in
      try Int.fetchOne(db, sql: "SELECT 1 FROM \(table) LIMIT 1") == nil
    }
    precondition(isEmpty, "bulk inserts are for registers without cases")
    try Schema1.withoutIndexes(in: db) {
      try body(BulkInsert(db, change: change.rawValue, today: today, listsCases: true))
      try CaseListing.finishBulk(in: db)
    }
    // Papers and contacts are looked up by guardian: with the indexes.
    try GuardianListing.rebuild(in: db)
  }

  /// Trades safety for speed on a file that nobody else sees yet and that is thrown away when
  /// something fails. Outside a transaction.
  static func prepare(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;
        PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000; PRAGMA threads = 2;
        """)
  }

  /// Gives the sorting of indexes memory and a second thread for a while. Outside a transaction.
  static func withRoom(in db: Database, _ body: () throws -> Void) throws {
    let usual = try Int.fetchOne(db, sql: "PRAGMA cache_size") ?? 0
    try db.execute(sql: "PRAGMA cache_size = -64000; PRAGMA threads = 2")
    let result = Result { try body() }
    try db.execute(sql: "PRAGMA cache_size = \(usual); PRAGMA threads = 0")
    try result.get()
  }

  /// - Parameter listsCases: the lines of the list are made along the way; tally and search are not.
  init(_ db: Database, change: Int64, today: Day, listsCases: Bool) throws {
    func last(_ table: String) throws -> Int64 {
      try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0
    }
    self.db = db
    self.change = change
    self.today = today
    self.listsCases = listsCases
    names = ListingNames(db, mayAdd: true)
    deadlines = try DeadlineBasis.read(in: db, today: today)
    takenOverOn = try String.fetchOne(
      db, sql: "SELECT date(at, 'unixepoch', 'localtime') FROM change WHERE id = ?",
      arguments: [change]
    ).flatMap { Day(iso: $0) }
    (lastCase, lastPerson) = (try last("caseFile"), try last("person"))
    lastOrder = try last("courtOrder")
    let known = try Row.fetchCursor(
      db, sql: "SELECT id, family, given FROM guardian")
    while let row = try known.next() {
      guardians[row[0]] = (row[1], row[2])
    }
    let workers = try Row.fetchCursor(db, sql: "SELECT id, name FROM user")
    while let row = try workers.next() { users[row[0]] = row[1] }
  }

  /// - Parameter reference: unique, `B-00001`.
  public func add(_ guardian: Guardian, reference: String) throws -> Guardian.ID {
    let id = try RecordTable.of(.guardian).insert(
      guardian.values, links: [:], reference: reference, to: db)
    guardians[id] = (guardian.family, guardian.given)
    return Guardian.ID(id)
  }

  /// Tells of a guardian or user who came into the register on another way.
  func note(guardian id: Int64, _ guardian: () -> Guardian) {
    guard guardians[id] == nil else { return }
    let guardian = guardian()
    guardians[id] = (guardian.family, guardian.given)
  }

  func note(user id: Int64, named name: String) {
    if users[id] == nil { users[id] = name }
  }

  /// - Precondition: courts, users and guardians of the case are in the register.
  public func add(_ records: CaseRecords) throws { _ = try insert(records) }

  func insert(_ records: CaseRecords) throws -> Numbers {
    lastCase += 1
    let id = lastCase
    if !records.isOfSamePerson {
      lastPerson += 1
      try addPerson(records)
    }
    try addFile(records, id)
    let courtPeriod = try addCourts(records, id)
    try addPeriods(records, id)
    for party in records.parties { try add(party, to: id) }
    for directive in records.directives { try add(directive, to: id) }
    let firstOrder = lastOrder
    for order in records.orders { try add(order, to: id) }
    let work = try addWork(records, to: id)
    let assignments = try records.assignments.map { try add($0, to: id, after: firstOrder, work) }
    for inquiry in records.inquiries { try add(inquiry, to: id) }
    if let text = records.imported {
      try insert(into: "importedRow") { row in
        row.put("caseFile", id)
        row.put("assignment", assignments.last)
        row.put("packed", text)
      }
    }
    if listsCases, let line = try ListedCase(facts(records, id), on: today, names: names) {
      try insert(into: "caseListing", ListedCase.columns, line.values)
      try addDeadlines(records, line, orders: firstOrder, assignments, work)
    }
    return Numbers(caseFile: id, courtPeriod: courtPeriod)
  }

  func insert(
    into table: String, _ columns: [String], _ values: [(any DatabaseValueConvertible)?]
  ) throws {
    try insert(into: table) { row in
      for (column, value) in zip(columns, values) { row.put(column, value?.databaseValue ?? .null) }
    }
  }

  func insert(into table: String, _ fill: (BulkTable) -> Void) throws {
    if let known = tables[table] { return try known.insert(fill) }
    let new = BulkTable(table, in: db)
    tables[table] = new
    try new.insert(fill)
  }
}
