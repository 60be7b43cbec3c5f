import Exchange
import Foundation
import Guardianship

/// The day on which the tests live.
let today = day("2026-11-21")

func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("no day: \(iso)") }
  return day
}

/// Everything that the reading of a list yields, sorted out.
struct ReadList {
  var rows: [ImportRow] = []
  var rejections: [ImportRejection] = []
  var warnings: [ImportWarning] = []

  init(_ reader: CaseListReader) throws {
    while let item = try reader.next() {
      switch item {
      case .row(let row):
        rows.append(row)
        warnings += row.warnings.map { ImportWarning(number: row.number, warning: $0) }
      case .rejection(let rejection): rejections.append(rejection)
      case .warning(let warning): warnings.append(warning)
      }
    }
  }

  init(_ text: String, mapping: ColumnMapping = .none) throws {
    try self.init(CaseListReader(bytes: Array(text.utf8), mapping: mapping, today: today))
  }

  /// One row under the headings `Name;Vorname` and the given ones.
  init(headings: String, cells: String) throws {
    try self.init("Name;Vorname;\(headings)\nMuster;Erna;\(cells)\n")
  }
}

enum Fixture {
  static let dueren = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/dueren-faelle.csv").path

  static func duerenBytes() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: dueren)))
  }
}
