/// Which columns of a table are shown, and where.
struct TableLayout {
  /// A shown column: its index in the table, its first column from the table's edge, its width.
  struct Place: Hashable {
    let index: Int
    let start: Int
    let width: Int
  }

  /// Columns for the signs of selection and mark before the first cell.
  static let gutter = 3
  private static let gap = 1

  let places: [Place]

  /// - Parameter widest: the columns that the widest cell or title of a column needs.
  init(columns: [TableColumn], width: Int, widest: (Int) -> Int) {
    let room = width - TableLayout.gutter
    let shown = TableLayout.kept(columns, room: room)
    var widths = shown.map { columns[$0].width.minimum }
    var left = room - TableLayout.total(widths)
    for (place, index) in shown.enumerated() {
      guard case .fit(let least, let most) = columns[index].width else { continue }
      let more = max(0, min(left, min(most, widest(index)) - least))
      widths[place] += more
      left -= more
    }
    TableLayout.share(&left, columns, shown, &widths)
    var start = TableLayout.gutter
    places = zip(shown, widths).map { index, width in
      defer { start += width + TableLayout.gap }
      return Place(index: index, start: start, width: width)
    }
  }

  /// The columns that stay: the first to drop go until the least widths fit.
  private static func kept(_ columns: [TableColumn], room: Int) -> [Int] {
    var kept = Array(columns.indices)
    let order = columns.indices.filter { columns[$0].dropOrder != nil }
      .sorted { (columns[$0].dropOrder ?? 0, $0) < (columns[$1].dropOrder ?? 0, $1) }
    for index in order {
      if total(kept.map { columns[$0].width.minimum }) <= room { break }
      kept.removeAll { $0 == index }
    }
    return kept
  }

  /// Gives what is left over to the sharing columns by weight, the rest to the first of them.
  private static func share(
    _ left: inout Int, _ columns: [TableColumn], _ shown: [Int], _ widths: inout [Int]
  ) {
    let weights = shown.map { index in
      if case .share(_, let weight) = columns[index].width { return weight }
      return 0
    }
    let all = weights.reduce(0, +)
    guard left > 0, all > 0 else { return }
    let surplus = left
    for (place, weight) in weights.enumerated() where weight > 0 {
      widths[place] += surplus * weight / all
      left -= surplus * weight / all
    }
    if let first = weights.firstIndex(where: { $0 > 0 }) { widths[first] += left }
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + max(0, widths.count - 1) * gap
  }
}
