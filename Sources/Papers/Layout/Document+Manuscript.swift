extension Document {
  /// The manuscript on pages of paper.
  public init(
    _ manuscript: Manuscript, orientation: PageOrientation, typesetter: Typesetter
  ) {
    let frame = PageFrame(manuscript.head, orientation: orientation, typesetter: typesetter)
    var layout = PieceLayout(
      manuscript.pieces, frame: frame, typesetter: typesetter, continued: manuscript.head.continued)
    for (piece, isKept) in zip(manuscript.pieces, manuscript.pieces.keptWithNext) {
      layout.place(piece, keepsWithNext: isKept)
    }
    self.init(
      head: manuscript.head, width: frame.width, height: frame.height,
      pages: frame.framed(layout.pages.pages, typesetter: typesetter))
  }
}

/// The running layout: pieces become slabs.
private struct PieceLayout {
  private(set) var pages: Paginator
  private let typesetter: Typesetter
  private let left: Double
  private let room: Double
  /// One width for the labels of all sections, so that all values stand in one line.
  private let labelWidth: Double
  private let continued: (String) -> String
  /// The title of the section that is being placed.
  private var section: String?
  private var previous: Piece?

  /// Rows up to which a table is never torn.
  private static let fewRows = 4

  init(
    _ pieces: [Piece], frame: PageFrame, typesetter: Typesetter,
    continued: @escaping (String) -> String
  ) {
    self.typesetter = typesetter
    self.continued = continued
    left = frame.left
    room = frame.room
    pages = Paginator(top: frame.top, bottom: frame.bottom)
    let widest = pieces.labels.map { typesetter.width(of: $0, in: .label) }.max() ?? 0
    labelWidth = min(widest, frame.room * 0.3) + 14
  }

  mutating func place(_ piece: Piece, keepsWithNext: Bool) {
    switch piece {
    case .heading(let text):
      section = text
      pages.place(heading(text))
    case .paragraph(let text, let style): placeParagraph(text, style)
    case .pair(let label, let value):
      var slab = pair(label, value)
      slab.keepsWithNext = keepsWithNext
      pages.place(slab)
    case .table(let table): place(table)
    case .notes(let label, let count): pages.place(notes(label, count))
    }
    previous = piece
  }

  private func heading(_ text: String) -> Slab {
    let style = TextStyle.section
    let lines = typesetter.lines(of: text, in: style, width: room)
    let bottom = 13 + Double(lines.count) * style.lineHeight + 2
    var slab = Slab(
      share: .piece(.heading(text)), height: bottom + 3, keepsWithNext: true,
      lineHeight: style.lineHeight)
    slab.add(lines, style, x: left, top: 13)
    slab.addRule(from: left, to: left + room, y: bottom, weight: 0.4, tone: .pale)
    return slab
  }

  private func pair(_ label: String, _ value: String) -> Slab {
    let style = TextStyle.value
    let labels = typesetter.lines(of: label, in: .label, width: labelWidth - 14)
    let values = typesetter.lines(of: value, in: style, width: room - labelWidth)
    let count = Double(max(labels.count, values.count))
    var slab = Slab(
      share: .piece(.pair(label: label, value: value)), height: count * style.lineHeight + 3,
      padding: 1.5, lineHeight: style.lineHeight)
    slab.add(labels, .label, x: left, top: 1.5)
    slab.add(values, style, x: left + labelWidth, top: 1.5)
    return slab
  }

  /// Lines far enough apart for a hand.
  private func notes(_ label: String, _ count: Int) -> Slab {
    let (style, step) = (TextStyle.label, 21.0)
    var slab = Slab(
      share: .piece(.notes(label: label, lines: count)), height: 6 + Double(count) * step,
      padding: 6, lineHeight: step)
    slab.add([label], style, x: left, top: 6 + step - 3 - style.ascent)
    let begin = left + typesetter.width(of: label, in: style) + 6
    for line in 0..<count {
      slab.addRule(
        from: line == 0 ? begin : left, to: left + room, y: 6 + Double(line + 1) * step,
        weight: 0.4, tone: .pale)
    }
    return slab
  }

  /// A paragraph may go on on the next page, but never leaves a single line behind or ahead.
  private mutating func placeParagraph(_ text: String, _ style: TextStyle) {
    let lines = typesetter.lines(of: text, in: style, width: room)
    var rest = text[...]
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let joint = rest.prefix { $0 == " " || $0 == "\n" }
      rest = rest.dropFirst(joint.count + line.count)
      var slab = Slab(
        share: .line(line, style, joint: index == 0 ? nil : String(joint)),
        height: style.lineHeight + (isLast ? 4 : 0), padding: 2, lineHeight: style.lineHeight)
      slab.keepsWithNext = !isLast && (index == 0 || index == lines.count - 2)
      slab.add([line], style, x: left, top: 2)
      pages.place(slab)
    }
  }

  private mutating func place(_ table: PaperTable) {
    if case .pair = previous { pages.place(Slab(height: 6, lineHeight: 6)) }
    let layout = TableLayout(table, x: left, room: room, typesetter: typesetter)
    let title = section.map { [heading(continued($0))] } ?? []
    pages.openTable(head: layout.head, onFurtherPages: title + [layout.head])
    for (index, row) in table.rows.enumerated() {
      let isLast = index == table.rows.count - 1
      var slab = layout.row(row, isRuled: table.endsWithRule || !isLast)
      slab.keepsWithNext = !isLast && table.rows.count <= PieceLayout.fewRows
      pages.place(slab)
    }
    pages.closeTable()
  }
}

extension [Piece] {
  /// Which pieces stay on a page with the next: whatever stands above room for notes in its section.
  fileprivate var keptWithNext: [Bool] {
    var isKept = false
    return reversed().map { piece in
      switch piece {
      case .heading:
        isKept = false
        return true
      case .notes:
        isKept = true
        return false
      default: return isKept
      }
    }.reversed()
  }
}
