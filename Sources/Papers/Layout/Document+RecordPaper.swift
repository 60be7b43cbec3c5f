extension Document {
  /// One record on pages, sections below each other; an empty one keeps its title and a dash.
  public init(
    _ paper: RecordPaper, form: PaperForm, words: PaperWords, imprint: Imprint,
    typesetter: Typesetter
  ) {
    let head = PaperHead(paper, words: words, imprint: imprint)
    let frame = PageFrame(head, orientation: form.orientation, typesetter: typesetter)
    var layout = RecordLayout(paper, frame: frame, typesetter: typesetter)
    for line in paper.head { layout.place(lead: line) }
    for section in paper.sections { layout.place(section) }
    self.init(
      title: head.title, width: frame.width, height: frame.height,
      pages: frame.framed(layout.pages.pages, typesetter: typesetter))
  }
}

/// The running layout of a record: sections become slabs.
struct RecordLayout {
  private(set) var pages: Paginator
  private let typesetter: Typesetter
  private let left: Double
  private let room: Double
  /// One width for the labels of all sections, so that all values stand in one line.
  private let labelWidth: Double

  init(_ paper: RecordPaper, frame: PageFrame, typesetter: Typesetter) {
    self.typesetter = typesetter
    left = frame.left
    room = frame.room
    pages = Paginator(top: frame.top, bottom: frame.bottom)
    let widest = paper.labels.map { typesetter.width(of: $0.printable, in: .label) }.max() ?? 0
    labelWidth = min(widest, frame.room * 0.3) + 14
  }

  mutating func place(lead line: String) {
    placeParagraph(line.printable.orDash, .lead)
  }

  mutating func place(_ section: RecordPaper.Section) {
    pages.place(title(section.title))
    let blocks = section.blocks.filter { !$0.isEmpty }
    if blocks.isEmpty { placeParagraph(emptyMark, .value) }
    for block in blocks {
      switch block {
      case .pairs(let pairs): for pair in pairs { pages.place(row(pair)) }
      case .paragraph(let text): placeParagraph(text.printable, .value)
      case .table(let table): place(table)
      }
    }
  }

  private func title(_ text: String) -> Slab {
    let style = TextStyle.section
    let lines = typesetter.lines(of: text.printable, in: style, width: room)
    let bottom = 13 + Double(lines.count) * style.lineHeight + 2
    var slab = Slab(height: bottom + 3, keepsWithNext: true, lineHeight: style.lineHeight)
    slab.add(lines, style, x: left, top: 13)
    slab.addRule(from: left, to: left + room, y: bottom, weight: 0.4, tone: .pale)
    return slab
  }

  private func row(_ pair: RecordPaper.Pair) -> Slab {
    let style = TextStyle.value
    let labels = typesetter.lines(
      of: pair.label.printable, in: .label, width: labelWidth - 14)
    let values = typesetter.lines(
      of: pair.value.printable.orDash, in: style, width: room - labelWidth)
    let count = Double(max(labels.count, values.count))
    var slab = Slab(
      height: count * style.lineHeight + 3, padding: 1.5, lineHeight: style.lineHeight)
    slab.add(labels, .label, x: left, top: 1.5)
    slab.add(values, style, x: left + labelWidth, top: 1.5)
    return slab
  }

  /// A paragraph may go on on the next page, but never leaves a single line behind or ahead.
  private mutating func placeParagraph(_ text: String, _ style: TextStyle) {
    let lines = typesetter.lines(of: text, in: style, width: room)
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      var slab = Slab(
        height: style.lineHeight + (isLast ? 4 : 0), padding: 2, lineHeight: style.lineHeight)
      slab.keepsWithNext = !isLast && (index == 0 || index == lines.count - 2)
      slab.add([line], style, x: left, top: 2)
      pages.place(slab)
    }
  }

  private mutating func place(_ table: RecordPaper.Table) {
    let layout = TableLayout(
      columns: table.columns, rows: table.rows, x: left, room: room, typesetter: typesetter)
    pages.openTable(head: layout.head(typesetter))
    for (index, row) in table.rows.enumerated() {
      pages.place(layout.row(row, isRuled: index < table.rows.count - 1, typesetter))
    }
    pages.closeTable()
  }
}

extension RecordPaper {
  /// The labels of all pairs on the paper.
  var labels: [String] {
    sections.flatMap(\.blocks).flatMap { block in
      if case .pairs(let pairs) = block { pairs.map(\.label) } else { [String]() }
    }
  }
}
