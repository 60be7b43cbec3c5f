extension Document {
  /// One page: what is drawn on it, and what it says.
  public struct Page: Sendable {
    /// From head to foot.
    public var marks: [Mark] = []
    /// The body in words, in order: the rows, lines and headings that stand on this page.
    private(set) var pieces: [Piece] = []

    mutating func add(_ slab: Slab, at y: Double) {
      marks += slab.marks.map { $0.moved(down: y) }
      switch slab.share {
      case .pieces(let whole): pieces += whole
      case .line(let text, let style, let joint): add(line: text, style, joint: joint)
      case .row(let cells, let table): add(row: cells, of: table)
      case nil: break
      }
    }

    private mutating func add(line: String, _ style: TextStyle, joint: String?) {
      if let joint, case .paragraph(let before, style) = pieces.last {
        pieces[pieces.count - 1] = .paragraph(before + joint + line, style)
      } else {
        pieces.append(.paragraph(line, style))
      }
    }

    private mutating func add(row: [String], of table: PaperTable) {
      if case .table(var begun) = pieces.last {
        begun.rows.append(row)
        pieces[pieces.count - 1] = .table(begun)
      } else {
        pieces.append(.table(table.with(rows: [row])))
      }
    }
  }
}
