import Guardianship
import Sheets

extension RecordSheet {
  /// Every text of the sheet, one line for each pair, paragraph and row.
  var lines: [String] {
    [title, office, "\(asOf.iso)"] + head
      + sections.flatMap { section in
        ["", "## \(section.title) [\(section.key)]"] + section.blocks.flatMap(\.lines)
      }
  }
}

extension RecordSheet.Block {
  fileprivate var lines: [String] {
    switch self {
    case .pairs(let pairs): pairs.map { "\($0.label): \($0.value)" }
    case .paragraph(let text): [text]
    case .table(let table):
      [table.columns.map(\.title).joined(separator: " | ")]
        + table.rows.map { $0.cells.joined(separator: " | ") }
    case .notes(let label, let lines): ["\(label): \(lines)"]
    }
  }
}
