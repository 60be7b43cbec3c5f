import GRDB
import Guardianship

/// Keeps the derived lines of the case list true: their rows, the tally and the search index.
enum CaseListing {
  /// Makes the lines of these cases again from the base tables; a voided case leaves the list.
  ///
  /// Every write calls it at the end of its transaction with the cases whose line may have changed.
  static func refresh(_ cases: [Int64], in db: Database, today: Day) throws {
    let names = ListingNames(db, mayAdd: true)
    for ids in chunks(of: cases) {
      let lines = try ListedCase.read(ids, on: today, names: names, in: db)
      for id in Set(ids).sorted() { try replace(id, by: lines[id], in: db) }
      try DeadlineListing.refresh(ids, in: db, today: today)
    }
  }

  /// Refreshes the lines that a day has made untrue; every desk calls it when its day begins.
  ///
  /// A desk whose clock ran ahead may have left lines of a later day: then all are made again.
  /// - Returns: how many there were.
  @discardableResult
  static func refreshDue(_ today: Day, in db: Database) throws -> Int {
    let latest = try Meta.text(latestDay, in: db).flatMap { Day(iso: $0) }
    if latest != today { try Meta.set(latestDay, today.iso, in: db) }
    if let latest, latest > today {
      try rebuild(in: db, today: today)
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM caseListing") ?? 0
    }
    let due = try Int64.fetchAll(
      db, sql: "SELECT id FROM caseListing WHERE changesOn <= ? AND changesOn < \(NoDay.number)",
      arguments: [today.number])
    try refresh(due, in: db, today: today)
    if try Meta.text("deadlines.stale", in: db) == "1" {
      try DeadlineListing.rebuild(in: db, today: today)
      try Meta.set("deadlines.stale", "0", in: db)
    }
    return due.count
  }

  /// The latest day for which a desk has made the lines true.
  private static let latestDay = "listing.day"

  /// Throws every line away and makes all of them again.
  static func rebuild(in db: Database, today: Day) throws {
    try Schema1.withoutIndexes(of: .caseList, in: db) {
      try db.execute(sql: "DELETE FROM caseListing")
      let names = ListingNames(db, mayAdd: true)
      let insert = try db.cachedStatement(sql: ListedCase.insertSQL(into: "caseListing"))
      try eachChunk(in: db) { ids in
        for facts in try ListingFacts.read(ids, in: db) {
          guard let line = try ListedCase(facts, on: today, names: names) else { continue }
          try insert.execute(arguments: StatementArguments(line.values))
        }
      }
      try finishBulk(in: db)
      try DeadlineListing.rebuild(in: db, today: today)
    }
  }

  /// Makes lines and deadlines again before tally and search are made from all of them.
  static func rewrite(_ cases: [Int64], in db: Database, today: Day) throws {
    let names = ListingNames(db, mayAdd: true)
    let insert = try db.makeStatement(
      sql: ListedCase.insertSQL(into: "caseListing", replacing: true))
    for ids in chunks(of: cases) {
      for facts in try ListingFacts.read(ids, in: db) {
        guard let line = try ListedCase(facts, on: today, names: names) else { continue }
        try insert.execute(arguments: StatementArguments(line.values))
      }
      try DeadlineListing.refresh(ids, in: db, today: today)
    }
  }

  /// Tally and search index from the lines that are there.
  static func finishBulk(in db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM caseTally;
        INSERT INTO caseTally (district, caseworker, court, traits, n)
          SELECT district, caseworker, court, traits, count(*) FROM caseListing
          GROUP BY district, caseworker, court, traits;
        INSERT INTO caseSearch (caseSearch, rank) VALUES ('hashsize', 67108864);
        INSERT INTO caseSearch (caseSearch) VALUES ('rebuild');
        INSERT INTO caseSearch (caseSearch, rank) VALUES ('hashsize', 1048576);
        """)
    try Reach.rebuild(in: db)
  }

  /// Runs over the numbers of all cases behind one, voided ones too.
  static func eachChunk(
    after last: Int64 = .min, in db: Database, _ body: ([Int64]) throws -> Void
  ) throws {
    var last = last
    while true {
      let ids = try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT id FROM caseFile WHERE id > ? ORDER BY id LIMIT \(chunk)"),
        arguments: [last])
      guard let end = ids.last else { return }
      try body(ids)
      last = end
    }
  }

  /// Few enough for constant memory, enough to read a table in one go.
  private static let chunk = 500

  private static func chunks(of cases: [Int64]) -> some Sequence<[Int64]> {
    stride(from: 0, to: cases.count, by: chunk).lazy.map {
      Array(cases[$0..<min($0 + chunk, cases.count)])
    }
  }

  // MARK: - One line

  private static func replace(_ id: Int64, by line: ListedCase?, in db: Database) throws {
    let select = try db.cachedStatement(sql: ListedCase.selectSQL + " WHERE id = ?")
    let old = try Row.fetchOne(select, arguments: [id]).map { ListedCase($0) }
    guard old != line else { return }
    if old?.group != line?.group {
      if let old { try count(old.group, by: -1, in: db) }
      if let line { try count(line.group, by: 1, in: db) }
    }
    let searchChanges = old?.searched != line?.searched
    if let old, searchChanges { try index(old, as: "delete", in: db) }
    switch (old, line) {
    case (_?, let line?):
      let update = try db.cachedStatement(sql: ListedCase.updateSQL)
      try update.execute(arguments: StatementArguments(line.values.dropFirst() + [line.id]))
    case (nil, let line?):
      let insert = try db.cachedStatement(sql: ListedCase.insertSQL(into: "caseListing"))
      try insert.execute(arguments: StatementArguments(line.values))
    case (_, nil):
      try db.execute(sql: "DELETE FROM caseListing WHERE id = ?", arguments: [id])
    }
    if let line, searchChanges { try index(line, as: nil, in: db) }
    try Reach.replace(old, by: line, of: id, in: db)
  }

  private static func count(_ group: ListedCase.Group, by step: Int, in db: Database) throws {
    let upsert = try db.cachedStatement(
      sql: """
        INSERT INTO caseTally (district, caseworker, court, traits, n) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET n = n + excluded.n
        """)
    let key: [(any DatabaseValueConvertible)?] = [
      group.district, group.caseworker, group.court, group.traits.bits,
    ]
    try upsert.execute(arguments: StatementArguments(key + [step]))
    let clear = try db.cachedStatement(
      sql: """
        DELETE FROM caseTally
        WHERE district = ? AND caseworker = ? AND court = ? AND traits = ? AND n = 0
        """)
    try clear.execute(arguments: StatementArguments(key))
  }

  private static func index(_ line: ListedCase, as command: String?, in db: Database) throws {
    let (column, value) = command == nil ? ("", "") : ("caseSearch, ", "'delete', ")
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO caseSearch (\(column)rowid, words, guardians, areas)
        VALUES (\(value)?, ?, ?, ?)
        """)
    try statement.execute(arguments: [line.id, line.words, line.guardians, line.areas])
  }
}

extension ListedCase {
  /// What the tally counts by.
  struct Group: Hashable {
    let district: Int64
    let caseworker: Int64
    let court: Int64
    let traits: Traits
  }

  var group: Group {
    Group(district: district, caseworker: caseworker, court: court, traits: traits)
  }

  fileprivate var searched: [String] { [words, guardians, areas] }
}
