import Sheets
import TerminalKit

/// The widths of a small table in a record: cells are wrapped, never cut, and where the columns
/// have no room beside each other a row becomes one text.
struct RecordTableLayout {
  private let table: RecordSheet.Table
  private let room: Int
  /// Empty where rows are texts.
  private let widths: [Int]
  private static let gap = "  "

  init(_ table: RecordSheet.Table, room: Int) {
    self.table = table
    self.room = room
    let natural = table.columns.indices.map { index in
      table.rows.reduce(displayWidth(of: table.columns[index].title)) {
        max($0, displayWidth(of: $1.cells[index]))
      }
    }
    var widths = table.columns.indices.map { index in
      max(min(table.columns[index].minimumWidth, natural[index]), longestWord(index, table))
    }
    var left = room - widths.reduce(0, +) - (widths.count - 1) * RecordTableLayout.gap.count
    guard left >= 0 else {
      self.widths = []
      return
    }
    // What lacks least is made whole first; long texts wrap.
    for index in widths.indices.sorted(by: { natural[$0] - widths[$0] < natural[$1] - widths[$1] })
    {
      let more = min(left, natural[index] - widths[index])
      widths[index] += more
      left -= more
    }
    self.widths = widths
  }

  var head: [String] { widths.isEmpty ? [] : lines(table.columns.map(\.title)) }

  func lines(of row: RecordSheet.Row) -> [String] {
    guard widths.isEmpty else { return lines(row.cells) }
    let parts = zip(table.columns, row.cells).filter { !$1.isEmpty && $1 != "–" }
      .map { $1.hasPrefix($0.title) ? $1 : "\($0.title) \($1)" }
    return parts.joined(separator: " · ").wrapped(to: room)
  }

  private func lines(_ cells: [String]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      zip(wrapped, widths).map { cell, width in
        (line < cell.count ? cell[line] : "").padded(to: width)
      }
      .joined(separator: RecordTableLayout.gap)
    }
  }
}

/// Columns of the widest word of a column, which should not be broken.
private func longestWord(_ index: Int, _ table: RecordSheet.Table) -> Int {
  let texts = [table.columns[index].title] + table.rows.map { $0.cells[index] }
  return texts.flatMap { $0.split(separator: " ") }.map { displayWidth(of: String($0)) }.max() ?? 0
}
