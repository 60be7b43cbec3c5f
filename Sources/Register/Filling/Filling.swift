public import GRDB
public import Guardianship

/// Brings many cases into a register that has none: rows first, indexes at the end, derived lines by
/// the same function as always.
///
/// Everything happens inside the caller's transaction. A new file aside is filled fastest with
/// `Filling.prepare` before it.
public final class Filling {
  let db: Database
  let change: Int64
  private let today: Day
  let names: ListingNames
  let statements: FillingStatements
  private(set) var guardians: [Int64: Guardian] = [:]
  private(set) var users: [Int64: String] = [:]
  private var lastCase: Int64 = 0
  private(set) var lastPerson: Int64
  var lastOrder: Int64 = 0

  /// Fills while `body` runs, then makes indexes, tally and search.
  ///
  /// - Parameter change: the Change that the cases come from.
  /// - Precondition: the register has no case, voided ones included.
  /// - Throws: what `body` throws, or the constraint that a case breaks.
  public static func run(
    in db: Database, change: Change.ID, today: Day, _ body: (Filling) throws -> Void
  ) throws {
    let isEmpty = try isPossible(in: db)
    precondition(isEmpty, "filling is for registers without cases")
    try Schema1.withoutIndexes(in: db) {
      try body(Filling(db, change: change.rawValue, today: today))
      try CaseListing.finishFilling(in: db)
    }
  }

  /// Whether the register has no case yet.
  public static func isPossible(in db: Database) throws -> Bool {
    let tables = ["caseFile", "courtOrder"]
    return try tables.allSatisfy { table in
      try Int.fetchOne(db, sql: "SELECT 1 FROM \(table) LIMIT 1") == nil
    }
  }

  /// Trades safety for speed on a file that nobody else sees yet and that is thrown away when
  /// something fails. Outside a transaction.
  public static func prepare(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;
        PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000; PRAGMA threads = 2;
        """)
  }

  private init(_ db: Database, change: Int64, today: Day) throws {
    self.db = db
    self.change = change
    self.today = today
    names = ListingNames(db, mayAdd: true)
    statements = try FillingStatements(db)
    lastPerson = try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) FROM person") ?? 0
    let known = try Row.fetchCursor(
      db, sql: "SELECT id, family, given, isOrganisation FROM guardian")
    while let row = try known.next() {
      guardians[row[0]] = Guardian(family: row[1], given: row[2], isOrganisation: row[3])
    }
    let workers = try Row.fetchCursor(db, sql: "SELECT id, name FROM user")
    while let row = try workers.next() { users[row[0]] = row[1] }
  }

  /// - Parameter reference: unique, `B-00001`.
  public func add(_ guardian: Guardian, reference: String) throws -> Guardian.ID {
    let row = statements.guardian
    row.bind(reference)
    row.bind(guardian.family)
    row.bind(guardian.given)
    row.bind(names.folded(guardian.listName))
    row.bind(guardian.isOrganisation)
    try row.run(in: db)
    guardians[db.lastInsertedRowID] = guardian
    return Guardian.ID(db.lastInsertedRowID)
  }

  /// - Precondition: courts, users and guardians of the case are in the register.
  @discardableResult
  public func add(_ filled: FilledCase) throws -> Case.ID {
    lastCase += 1
    let id = lastCase
    if !filled.isOfSamePerson {
      lastPerson += 1
      try addPerson(filled)
    }
    try addFile(filled, id)
    try addPeriods(filled, id)
    for party in filled.parties { try add(party, to: id) }
    for directive in filled.directives { try add(directive, to: id) }
    let firstOrder = lastOrder
    for order in filled.orders { try add(order, to: id) }
    for office in filled.assignments { try add(office, to: id, after: firstOrder) }
    for packed in filled.imported {
      statements.importedRow.bind(id)
      statements.importedRow.bind(packed)
      try statements.importedRow.run(in: db)
    }
    if let line = try ListedCase(facts(filled, id), on: today, names: names) {
      statements.listing.bind(line)
      try statements.listing.run(in: db)
    }
    return Case.ID(id)
  }
}
