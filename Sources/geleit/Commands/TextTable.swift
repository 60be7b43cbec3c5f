import Sheets
import TerminalKit

/// A sheet as aligned text for a terminal: nothing is cut, two spaces between columns.
struct TextTable {
  let lines: [String]

  init(_ sheet: Sheet) {
    let cells = [sheet.columns.map(\.title)] + sheet.rows.map { $0.map(\.cleaned) }
    let widths = sheet.columns.indices.map { column in
      cells.map { displayWidth(of: $0[column]) }.max() ?? 0
    }
    lines = cells.map { row in
      let padded = zip(zip(row, widths), sheet.columns).map { cell, column in
        let gap = String(repeating: " ", count: cell.1 - displayWidth(of: cell.0))
        return column.alignment == .trailing ? gap + cell.0 : cell.0 + gap
      }
      let line = padded.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
