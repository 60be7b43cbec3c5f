public import Sheets

extension Document {
  /// A list on pages: exactly the rows of the sheet, in its order, with all its columns.
  public init(
    _ sheet: Sheet, form: PaperForm, words: PaperWords, imprint: Imprint, typesetter: Typesetter
  ) {
    let head = PaperHead(sheet, words: words, imprint: imprint)
    let frame = PageFrame(head, orientation: form.orientation, typesetter: typesetter)
    var pages = Paginator(top: frame.top, bottom: frame.bottom)
    let table = TableLayout(
      columns: sheet.columns, rows: sheet.rows, x: frame.left, room: frame.room,
      typesetter: typesetter)
    pages.openTable(head: table.head(typesetter))
    for row in sheet.rows {
      pages.place(
        form.hasDecisionLines
          ? table.row(row, note: words.note, decision: words.decision, typesetter)
          : table.row(row, isRuled: true, typesetter))
    }
    if sheet.rows.isEmpty {
      pages.place(.text(words.noRows, .label, x: frame.left, room: frame.room, typesetter))
    }
    self.init(
      title: head.title, width: frame.width, height: frame.height,
      pages: frame.framed(pages.pages, typesetter: typesetter))
  }
}

extension Slab {
  /// A short text that stays together.
  static func text(
    _ text: String, _ style: TextStyle, x: Double, room: Double, _ typesetter: Typesetter
  ) -> Slab {
    let lines = typesetter.lines(of: text.printable, in: style, width: room)
    let height = Double(lines.count) * style.lineHeight
    var slab = Slab(height: height + 4, padding: 2, lineHeight: style.lineHeight)
    slab.add(lines, style, x: x, top: 2)
    return slab
  }
}
