import GRDB
import Guardianship

/// The office's own Geschäftszeichen: F-2026-00001 for cases, V-2026-00001 for assignments, B-00001
/// for guardians.
extension Ledger {
  /// The next one that nobody has; given once and never again.
  func nextReference(of kind: RecordKind) throws -> String {
    let series = Ledger.series(of: kind, year: today.year)
    let key = "series." + series
    var number = try Meta.text(key, in: db).flatMap { Int($0) } ?? 0
    var code = ""
    repeat {
      number += 1
      let digits = String(number)
      code = series + "-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    } while try isTaken(code, kind)
    try Meta.set(key, String(number), in: db)
    return code
  }

  private static func series(of kind: RecordKind, year: Int) -> String {
    switch kind {
    case .guardian: "B"
    case .assignment: "V-\(year)"
    default: "F-\(year)"
    }
  }

  private func isTaken(_ code: String, _ kind: RecordKind) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM \(kind.rawValue) WHERE reference = ?)"
    return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [code]) ?? false
  }
}
