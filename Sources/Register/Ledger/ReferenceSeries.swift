import GRDB
import Guardianship

/// The office's own Geschäftszeichen: F-2026-00001 for cases, V-2026-00001 for assignments, A-2026-00001 for Aufträge, B-00001
/// for guardians.
///
/// Several may be given in a row; `save` writes down how far the series has come.
struct ReferenceSeries {
  private let kind: RecordKind
  private let series: String
  private var number: Int

  init(_ kind: RecordKind, today: Day, in db: Database) throws {
    self.kind = kind
    switch kind.description.reference {
    case .yearly(let letter): series = "\(letter)-\(today.year)"
    case .running(let letter): series = letter
    case nil: preconditionFailure("a \(kind) has no reference")
    }
    number = try Meta.text("series." + series, in: db).flatMap { Int($0) } ?? 0
  }

  /// The one that a list brought along if nobody has it, else the next.
  mutating func reference(_ given: String, in db: Database) throws -> String {
    try given.isEmpty || isTaken(given, in: db) ? next(in: db) : given
  }

  /// The next one that nobody has.
  mutating func next(in db: Database) throws -> String {
    while true {
      number += 1
      let digits = String(number)
      let code = series + "-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
      if try !isTaken(code, in: db) { return code }
    }
  }

  func save(in db: Database) throws {
    try Meta.set("series." + series, String(number), in: db)
  }

  private func isTaken(_ code: String, in db: Database) throws -> Bool {
    try db.finds("SELECT 1 FROM \(kind.rawValue) WHERE reference = ?", [code])
  }
}
