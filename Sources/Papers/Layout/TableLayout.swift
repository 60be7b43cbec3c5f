/// A table in given room: the size of its type, its columns, its rows as slabs.
struct TableLayout {
  /// The table without its rows.
  private let table: PaperTable
  private let typesetter: Typesetter
  let x: Double
  let room: Double
  private let size: Double
  private let widths: [Double]
  private let edges: [Double]

  /// Sizes that are tried from calm to dense; the first in which every column has its ideal.
  private static let sizes = [9.0, 8.5, 8.0, 7.5]

  init(_ table: PaperTable, x: Double, room: Double, typesetter: Typesetter) {
    self.table = table.with(rows: [])
    self.typesetter = typesetter
    self.x = x
    self.room = room
    let columns = table.columns
    let reference = TableLayout.sizes[0]
    let demands = TableLayout.demands(table, size: reference, room: room, typesetter)
    let gaps = Double(columns.count - 1) * TableLayout.gap(reference)
    let wish = demands.reduce(gaps) { $0 + $1.ideal }
    let size = TableLayout.sizes.first { wish * $0 / reference <= room } ?? TableLayout.sizes[3]
    let gap = TableLayout.gap(size)
    let free = room - Double(columns.count - 1) * gap
    let fitted = ColumnWidths.fit(demands, room: free * reference / size).map {
      $0 * size / reference
    }
    let spare = max(0, free - fitted.reduce(0, +)) / Double(max(1, columns.count))
    let widths = fitted.map { $0 + min(spare, size * 3) }
    var edges: [Double] = []
    var edge = x
    for width in widths {
      edges.append(edge)
      edge += width + gap
    }
    (self.size, self.widths, self.edges) = (size, widths, edges)
  }

  private static func gap(_ size: Double) -> Double { size * 1.1 }

  private static func demands(
    _ table: PaperTable, size: Double, room: Double, _ typesetter: Typesetter
  ) -> [ColumnWidths.Demand] {
    let (cell, head) = (TextStyle.cell(size), TextStyle.columnHead(size))
    let digit = typesetter.width(of: "0", in: cell)
    return table.columns.enumerated().map { index, column in
      var demand = ColumnWidths.Demand()
      demand.add(column.title) { typesetter.width(of: $0, in: head) }
      for row in table.rows {
        demand.add(row[index]) { typesetter.width(of: $0, in: cell) }
      }
      // One absurdly long word must not take the room of all others.
      let most = Double(column.idealWidth) * digit
      demand.need = min(demand.need, max(most, room / 4))
      demand.settle(least: Double(column.minimumWidth) * digit, ideal: most)
      return demand
    }
  }

  /// The titles of the columns over a line.
  var head: Slab {
    var slab = slab(
      table.columns.map(\.title), .columnHead(size), padding: 2, share: .pieces([.table(table)]))
    slab.addRule(from: x, to: x + room, y: slab.height - 0.5, weight: 0.8, tone: .grey)
    slab.keepsWithNext = true
    return slab
  }

  /// One row; `isRuled` draws the thin line below it, or the free line with the box.
  func row(_ cells: [String], isRuled: Bool) -> Slab {
    var slab = slab(cells, .cell(size), padding: 2.6, share: .row(cells, of: table))
    if let decision = table.decision {
      add(decision, to: &slab)
    } else if isRuled {
      addRule(to: &slab, tone: .pale)
    }
    return slab
  }

  private func add(_ decision: PaperTable.Decision, to slab: inout Slab) {
    let style = TextStyle.foot
    let base = slab.height + 15
    let boxX = x + room - typesetter.width(of: decision.decision, in: style) - 14
    slab.add([decision.note], style, x: x, top: base - style.ascent)
    slab.addRule(
      from: x + typesetter.width(of: decision.note, in: style) + 6, to: boxX - 12, y: base,
      weight: 0.4, tone: .pale)
    slab.marks.append(.box(Document.Box(x: boxX, y: base - 8.5, side: 9)))
    slab.add([decision.decision], style, x: boxX + 14, top: base - style.ascent)
    slab.height = base + 6
    addRule(to: &slab, tone: .grey)
  }

  private func addRule(to slab: inout Slab, tone: Tone) {
    slab.addRule(from: x, to: x + room, y: slab.height - 0.2, weight: 0.4, tone: tone)
  }

  private func slab(
    _ cells: [String], _ style: TextStyle, padding: Double, share: Slab.Share
  ) -> Slab {
    var slab = Slab(share: share, height: 0, padding: padding, lineHeight: style.lineHeight)
    var most = 1
    for (index, cell) in cells.enumerated() {
      let lines = typesetter.lines(of: cell, in: style, width: widths[index])
      let isTrailing = table.columns[index].isTrailing
      let edge = isTrailing ? edges[index] + widths[index] : edges[index]
      slab.add(lines, style, x: edge, top: padding, isTrailing: isTrailing)
      most = max(most, lines.count)
    }
    slab.height = 2 * padding + Double(most) * style.lineHeight
    return slab
  }
}
