import Guardianship
import Wording

/// Rows of a list as a file: CSV, JSON or iCalendar by the ending of its name.
struct ExportedList {
  let query: ListQuery
  let path: String
  /// Of who writes it.
  let role: UserRole
  /// The moment that a calendar is stamped with.
  let stamp: Instant
  /// The identifier of the register.
  let register: String
  let wording: Wording

  var format: ListWriter.Format {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let format = ListWriter.Format(rawValue: ending) ?? .csv
    return format == .ics && query.list == .cases ? .csv : format
  }

  func bytes(_ rows: [ListRow]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = try ListWriter(
      format, of: query, for: role, stamp: stamp, register: register, names: false,
      wording: wording
    ) { bytes += $0 }
    for row in rows { try writer.write(row) }
    try writer.finish()
    return bytes
  }
}
