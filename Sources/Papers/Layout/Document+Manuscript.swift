extension Document {
  /// The manuscript on pages of paper.
  public init(
    _ manuscript: Manuscript, orientation: PageOrientation, typesetter: Typesetter
  ) {
    let frame = PageFrame(
      manuscript.head, density: manuscript.density, orientation: orientation,
      typesetter: typesetter)
    var layout = PieceLayout(manuscript, frame: frame, typesetter: typesetter)
    var (rest, kept) = (manuscript.pieces[...], manuscript.pieces.keptWithNext[...])
    while let piece = rest.first {
      let line = layout.line(from: rest)
      let keepsWithNext = kept[kept.startIndex + line.count - 1]
      if line.count > 1 {
        layout.place(line, keepsWithNext: keepsWithNext)
      } else {
        layout.place(piece, keepsWithNext: keepsWithNext)
      }
      (rest, kept) = (rest.dropFirst(line.count), kept.dropFirst(line.count))
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
  private let density: Density
  private var previous: Piece?

  /// Rows up to which a table is never torn.
  private static let fewRows = 4

  init(
    _ manuscript: Manuscript, frame: PageFrame, typesetter: Typesetter
  ) {
    let density = manuscript.density
    self.typesetter = typesetter
    self.density = density
    continued = manuscript.head.continued
    left = frame.left
    room = frame.room
    pages = Paginator(
      top: frame.top, bottom: frame.bottom,
      mostTogether: (frame.bottom - frame.top) * density.togetherShare)
    let widest = manuscript.pieces.labels.map { typesetter.width(of: $0, in: density.label) }.max()
    labelWidth = min(widest ?? 0, frame.room * density.labelShare) + density.labelGap
  }

  mutating func place(_ piece: Piece, keepsWithNext: Bool) {
    switch piece {
    case .heading(let text):
      pages.openSection(heading(text), onFurtherPages: heading(continued(text)))
    case .paragraph(let text, let style):
      placeParagraph(text, style == .value ? density.value : style, keepsWithNext: keepsWithNext)
    case .pair(let label, let value): place(pair(label, value), keepsWithNext: keepsWithNext)
    case .table(let table): place(table)
    case .notes(let label, let count): pages.place(notes(label, count))
    }
    previous = piece
  }

  private mutating func place(_ pair: Slab, keepsWithNext: Bool) {
    var slab = pair
    slab.keepsWithNext = keepsWithNext
    pages.place(slab)
  }

  private func heading(_ text: String) -> Slab {
    let style = density.section
    let lines = typesetter.lines(of: text, in: style, width: room)
    let top = density.aboveHeading
    let bottom = top + Double(lines.count) * style.lineHeight + 2
    var slab = Slab(
      share: .pieces([.heading(text)]), height: bottom + 3, keepsWithNext: true,
      lineHeight: style.lineHeight)
    slab.add(lines, style, x: left, top: top)
    slab.addRule(from: left, to: left + room, y: bottom, weight: 0.4, tone: .pale)
    return slab
  }

  private func pair(_ label: String, _ value: String) -> Slab {
    let (style, padding) = (density.value, density.gap / 2)
    let labels = typesetter.lines(of: label, in: density.label, width: labelRoom)
    let values = typesetter.lines(of: value, in: style, width: room - labelWidth)
    let count = Double(max(labels.count, values.count))
    var slab = Slab(
      share: .pieces([.pair(label: label, value: value)]),
      height: count * style.lineHeight + density.gap, padding: padding,
      lineHeight: style.lineHeight)
    slab.add(labels, density.label, x: left, top: padding)
    slab.add(values, style, x: left + labelWidth, top: padding)
    return slab
  }

  private var labelRoom: Double { labelWidth - density.labelGap }

  /// As many of the first pairs as a dense paper has room for in one line; else the first piece.
  /// What needs attention has a line of its own.
  func line(from pieces: ArraySlice<Piece>) -> ArraySlice<Piece> {
    guard density == .dense else { return pieces.prefix(1) }
    var edge = left + labelWidth
    var count = 0
    for case .pair(let label, let value) in pieces.prefix(while: \.isOrdinaryPair) {
      if count > 0 { edge = nextEdge(after: edge) + width(of: label) + 5 }
      edge += typesetter.width(of: value, in: density.value)
      guard edge <= left + room, !value.contains("\n") else { break }
      count += 1
    }
    return pieces.prefix(max(1, count))
  }

  /// Where another pair begins in a line: labels stand below each other where they can.
  private func nextEdge(after edge: Double) -> Double {
    let step = room / 48
    return left + ((edge + 10 - left) / step).rounded(.up) * step
  }

  private func width(of label: String) -> Double { typesetter.width(of: label, in: density.label) }

  mutating func place(_ line: ArraySlice<Piece>, keepsWithNext: Bool) {
    guard case .pair(let label, let value) = line.first else { return }
    var slab = pair(label, value)
    var edge = left + labelWidth + typesetter.width(of: value, in: density.value)
    for case .pair(let label, let value) in line.dropFirst() {
      edge = nextEdge(after: edge)
      slab.add([label], density.label, x: edge, top: slab.padding)
      edge += width(of: label) + 5
      slab.add([value], density.value, x: edge, top: slab.padding)
      edge += typesetter.width(of: value, in: density.value)
    }
    slab.share = .pieces(Array(line))
    place(slab, keepsWithNext: keepsWithNext)
  }

  /// Lines far enough apart for a hand.
  private func notes(_ label: String, _ count: Int) -> Slab {
    let (style, step, top) = (TextStyle.label, density.noteStep, density.aboveNotes)
    var slab = Slab(
      share: .pieces([.notes(label: label, lines: count)]), height: top + Double(count) * step,
      padding: top, lineHeight: step)
    slab.add([label], style, x: left, top: top + step - 3 - style.ascent)
    let begin = left + typesetter.width(of: label, in: style) + 6
    for line in 0..<count {
      slab.addRule(
        from: line == 0 ? begin : left, to: left + room, y: top + Double(line + 1) * step,
        weight: 0.4, tone: .pale)
    }
    return slab
  }

  /// A paragraph may go on on the next page, but never leaves a single line behind or ahead.
  private mutating func placeParagraph(
    _ text: String, _ style: TextStyle, keepsWithNext: Bool
  ) {
    let lines = typesetter.lines(of: text, in: style, width: room)
    var rest = text[...]
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let joint = rest.prefix { $0 == " " || $0 == "\n" }
      rest = rest.dropFirst(joint.count + line.count)
      var slab = Slab(
        share: .line(line, style, joint: index == 0 ? nil : String(joint)),
        height: style.lineHeight + (isLast ? 4 : 0), padding: 2, lineHeight: style.lineHeight)
      slab.keepsWithNext =
        keepsWithNext || !isLast && (index == 0 || index == lines.count - 2)
      slab.add([line], style, x: left, top: 2)
      pages.place(slab)
    }
  }

  private mutating func place(_ table: PaperTable) {
    if case .pair = previous { pages.place(Slab(height: 6, lineHeight: 6)) }
    let layout = TableLayout(table, x: left, room: room, typesetter: typesetter)
    pages.openTable(head: layout.head)
    for (index, row) in table.rows.enumerated() {
      let isLast = index == table.rows.count - 1
      var slab = layout.row(row, isRuled: table.endsWithRule || !isLast)
      slab.keepsWithNext = !isLast && table.rows.count <= PieceLayout.fewRows
      pages.place(slab)
    }
    pages.closeTable()
  }
}

extension Piece {
  /// A pair that does not begin with a sign for attention.
  fileprivate var isOrdinaryPair: Bool {
    guard case .pair(_, let value) = self else { return false }
    return !value.hasPrefix("! ") && !value.hasPrefix("✗ ")
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
