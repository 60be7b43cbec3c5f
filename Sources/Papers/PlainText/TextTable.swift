import Sheets

/// A table in columns of characters: side by side with wrapped cells where every word fits, else
/// each row as a small block of titles and values.
struct TextTable {
  private let columns: [Sheet.Column]
  private let room: Int
  /// Empty where the rows are stacked.
  private let widths: [Int]
  private static let gap = 2

  init(columns: [Sheet.Column], rows: [[String]], room: Int) {
    self.columns = columns
    self.room = room
    let free = room - TextTable.gap * (columns.count - 1)
    let demands = columns.indices.map { index in
      var demand = ColumnWidths.Demand()
      for text in [columns[index].title] + rows.lazy.map({ $0[index] }) {
        demand.add(text.printable) { Double($0.columns) }
      }
      demand.ideal = max(demand.need, min(demand.natural, Double(columns[index].idealWidth)))
      return demand
    }
    let fits = demands.reduce(0) { $0 + $1.need } <= Double(free)
    widths = fits ? ColumnWidths.fit(demands, room: Double(free)).map { max(1, Int($0)) } : []
  }

  /// Titles and a line below them; nothing where the rows are stacked.
  var head: [String] {
    guard !isStacked else { return [] }
    let line = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return sideBySide(columns.map(\.title)) + [line]
  }

  /// Whether rows need a line of space between them.
  var isStacked: Bool { widths.isEmpty }

  func row(_ cells: [String]) -> [String] {
    isStacked ? stacked(cells) : sideBySide(cells)
  }

  private func sideBySide(_ cells: [String]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.printable.wrapped(to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      wrapped.indices.map { index in
        let text = line < wrapped[index].count ? wrapped[index][line] : ""
        return text.padded(
          to: widths[index], isTrailing: columns[index].alignment == .trailing)
      }
      .joined(separator: "  ").trimmingTrailingSpaces
    }
  }

  /// Title and value, two beside each other where both are short.
  private func stacked(_ cells: [String]) -> [String] {
    let half = (room - TextTable.gap) / 2
    let label = min(16, columns.map { $0.title.printable.columns }.max() ?? 0) + 1
    var lines: [String] = []
    var left: String?
    for (column, cell) in zip(columns, cells) {
      let value = cell.printable.orDash
      let block = TextTable.pair(column.title.printable, value, label: label, room: room)
      guard block.count == 1, block[0].columns <= half else {
        lines += [left].compactMap(\.self) + block
        left = nil
        continue
      }
      if let first = left {
        lines.append(first.padded(to: half + TextTable.gap) + block[0])
        left = nil
      } else {
        left = block[0]
      }
    }
    return lines + [left].compactMap(\.self)
  }

  /// A label and its value beside it, both wrapped.
  static func pair(_ title: String, _ value: String, label: Int, room: Int) -> [String] {
    let titles = title.wrapped(to: label - 1)
    let values = value.wrapped(to: room - label)
    return (0..<max(titles.count, values.count)).map { line in
      let title = line < titles.count ? titles[line] : ""
      let value = line < values.count ? values[line] : ""
      return (title.padded(to: label) + value).trimmingTrailingSpaces
    }
  }
}
