/// Pieces in lines of characters.
struct TextLayout {
  /// How a table behaves that is wider than the room.
  enum WideTable {
    /// Each row becomes a small block of titles and values.
    case stacked
    /// The table keeps its columns and is as wide as its words.
    case overhanging
  }

  private let room: Int
  private let tableRoom: Int
  private let label: Int
  private let wideTable: WideTable
  private var lines: [String] = []

  /// - Parameters:
  ///   - room: the columns of running text.
  ///   - tableRoom: the columns that a table may take.
  init(_ pieces: [Piece], room: Int, tableRoom: Int, wideTable: WideTable) {
    self.room = room
    self.tableRoom = tableRoom
    self.wideTable = wideTable
    label = min(24, pieces.labels.map(\.columns).max() ?? 0) + 2
    var previous: Piece?
    for piece in pieces {
      if case .table = piece, case .pair = previous { lines.append("") }
      place(piece)
      previous = piece
    }
  }

  /// The lines, no empty one at the beginning or the end.
  var body: [String] {
    Array(lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed())
  }

  private mutating func place(_ piece: Piece) {
    switch piece {
    case .heading(let text):
      let title = text.wrapped(to: room)
      let line = String(repeating: "─", count: title.map(\.columns).max() ?? 0)
      lines += [""] + title + [line]
    case .paragraph(let text, _): lines += text.wrapped(to: room)
    case .pair(let title, let value):
      lines += TextTable.pair(title, value, label: label, room: room)
    case .table(let table): place(table)
    case .notes(let label, let count):
      lines += [label] + Array(repeating: String(repeating: "_", count: room), count: count)
    }
  }

  private mutating func place(_ table: PaperTable) {
    let layout = TextTable(table, room: tableRoom, wideTable: wideTable)
    lines += layout.head
    let note = table.decision.map { [TextLayout.line(of: $0, room: room)] } ?? []
    let space = table.decision != nil || layout.isStacked ? [""] : []
    for row in table.rows { lines += layout.row(row) + note + space }
  }

  private static func line(of decision: PaperTable.Decision, room: Int) -> String {
    let (label, box) = (decision.note + " ", "  ☐ " + decision.decision)
    let free = max(8, room - label.columns - box.columns)
    return label + String(repeating: "_", count: free) + box
  }
}
