import Guardianship
import Wording

/// Rows of a list of work as a file: CSV, JSON or iCalendar by the ending of its name.
struct WorkFile {
  let rows: [ListRow]
  let query: ListQuery
  /// Of who writes it.
  let role: UserRole
  /// The moment that a calendar is stamped with.
  let stamp: Instant
  let wording: Wording

  func bytes(path: String) throws -> [UInt8] {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    var bytes: [UInt8] = []
    var writer = try WorkListWriter(
      WorkListWriter.Format(rawValue: ending) ?? .csv, of: query, for: role, stamp: stamp,
      names: false, wording: wording
    ) { bytes += $0 }
    for row in rows { try writer.write(row) }
    try writer.finish()
    return bytes
  }
}
