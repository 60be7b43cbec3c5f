/// A table in columns of characters: side by side with wrapped cells, or each row as a small block
/// of titles and values.
struct TextTable {
  private let columns: [PaperTable.Column]
  private let room: Int
  /// Empty where the rows are stacked.
  private let widths: [Int]
  private static let gap = 2

  init(_ table: PaperTable, room: Int, wideTable: TextLayout.WideTable) {
    columns = table.columns
    self.room = room
    let demands = table.columns.enumerated().map { index, column in
      var demand = ColumnWidths.Demand()
      for text in [column.title] + table.rows.lazy.map({ $0[index] }) {
        demand.add(text) { Double($0.columns) }
      }
      if wideTable == .overhanging { demand.need = min(demand.need, TextTable.longestWord) }
      demand.settle(least: Double(column.minimumWidth), ideal: Double(column.idealWidth))
      return demand
    }
    let free = Double(room - TextTable.gap * (columns.count - 1))
    switch wideTable {
    case .stacked where demands.reduce(0) { $0 + $1.need } > free: widths = []
    case .stacked: widths = TextTable.widths(demands, room: free)
    case .overhanging:
      widths = TextTable.widths(demands, room: max(free, demands.reduce(0) { $0 + $1.least }))
    }
  }

  private static func widths(_ demands: [ColumnWidths.Demand], room: Double) -> [Int] {
    ColumnWidths.fit(demands, room: room).map { max(1, Int($0)) }
  }

  /// A longer word is broken rather than giving a column that much room.
  private static let longestWord = 40.0

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
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      wrapped.indices.map { index in
        let text = line < wrapped[index].count ? wrapped[index][line] : ""
        return text.padded(
          to: widths[index], isTrailing: columns[index].isTrailing)
      }
      .joined(separator: "  ").trimmingTrailingSpaces
    }
  }

  /// Title and value, two beside each other where both are short.
  private func stacked(_ cells: [String]) -> [String] {
    let half = (room - TextTable.gap) / 2
    let label = min(16, columns.map(\.title.columns).max() ?? 0) + 1
    var lines: [String] = []
    var left: String?
    for (column, cell) in zip(columns, cells) {
      let block = TextTable.pair(column.title, cell.orDash, label: label, room: room)
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
