/// The running plain text of a record: sections become lines.
struct TextRecord {
  private(set) var pages: TextPaginator
  private let room: Int
  private let label: Int

  init(_ paper: RecordPaper, pages: TextPaginator, room: Int) {
    self.pages = pages
    self.room = room
    label = min(24, paper.labels.map { $0.printable.columns }.max() ?? 0) + 2
  }

  mutating func place(paragraph text: String) {
    for line in text.wrapped(to: room) { pages.place([line]) }
  }

  mutating func place(_ section: RecordPaper.Section) {
    let title = section.title.printable.wrapped(to: room)
    pages.hold([""] + title + [String(repeating: "─", count: title.map(\.columns).max() ?? 0)])
    let blocks = section.blocks.filter { !$0.isEmpty }
    if blocks.isEmpty { pages.place([emptyMark]) }
    for block in blocks {
      switch block {
      case .pairs(let pairs):
        for pair in pairs {
          let (title, value) = (pair.label.printable, pair.value.printable.orDash)
          pages.place(TextTable.pair(title, value, label: label, room: room))
        }
      case .paragraph(let text): place(paragraph: text.printable)
      case .table(let table): place(table)
      }
    }
  }

  private mutating func place(_ table: RecordPaper.Table) {
    let layout = TextTable(columns: table.columns, rows: table.rows, room: room)
    let space = layout.isStacked ? [""] : []
    pages.openTable(head: layout.head)
    for row in table.rows { pages.place(layout.row(row) + space) }
    pages.closeTable()
  }
}
