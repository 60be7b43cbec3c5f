import GRDB
import Guardianship

/// The numbers of one series given in a row, written down once at the end.
struct ReferenceSeries {
  private let kind: RecordKind
  private let series: String
  private var number: Int

  init(_ kind: RecordKind, _ ledger: Ledger) throws {
    self.kind = kind
    series = Ledger.series(of: kind, year: ledger.today.year)
    number = try Meta.text("series." + series, in: ledger.db).flatMap { Int($0) } ?? 0
  }

  /// The one that a list brought along if nobody has it, else the next.
  mutating func reference(_ given: String, in db: Database) throws -> String {
    try given.isEmpty || isTaken(given, in: db) ? next(in: db) : given
  }

  /// The next one that nobody has.
  mutating func next(in db: Database) throws -> String {
    while true {
      number += 1
      let code = Ledger.code(series, number)
      if try !isTaken(code, in: db) { return code }
    }
  }

  private func isTaken(_ code: String, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM \(kind.rawValue) WHERE reference = ?)")
    return try Bool.fetchOne(statement, arguments: [code]) ?? false
  }

  func save(in db: Database) throws {
    try Meta.set("series." + series, String(number), in: db)
  }
}
