/// The columns of a form.
struct FormLayout {
  let labelWidth: Int
  /// Columns inside the brackets of an input that takes its row.
  let inputWidth: Int

  init(labels: [String], width: Int) {
    let widest = labels.map { displayWidth(of: $0) }.max() ?? 0
    labelWidth = min(widest, max(8, width / 3))
    inputWidth = max(4, width - labelWidth - 5)
  }
}

extension Form {
  /// Draws the fields around the focus; the cursor stands on the caret of the focused one.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect)
    let layout = FormLayout(labels: fields.map(\.label), width: rect.width)
    let blocks = fields.map { block(of: $0, layout) }
    let starts = blocks.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.rows) }
    let all = starts.last ?? 0
    let room = fields.isEmpty ? 0 : max(0, rect.height - blocks[focus].rows)
    let middle = fields.isEmpty ? 0 : starts[focus] - room / 2
    let top = max(0, min(middle, all - rect.height))
    for index in fields.indices {
      let row = rect.row + starts[index] - top
      guard row < rect.endRow, row + blocks[index].rows > rect.row else { continue }
      draw(index, blocks[index], layout, row: row, in: rect, on: &canvas)
    }
    if all - top > rect.height { canvas.markMore(in: rect) }
  }

  /// The rows of one field: its input, and its note beside or under it.
  private struct Block {
    var inputRows: Int
    var inputWidth: Int
    var notes: [String]
    var noteIsBeside: Bool
    var rows: Int { inputRows + (noteIsBeside ? 0 : notes.count) }
  }

  private func block(
    of field: FormField<Name>, _ layout: FormLayout
  ) -> Block {
    let (rows, width) = extent(of: field, layout)
    let note = noteText(of: field)
    let beside = layout.inputWidth - width - 2
    let isBeside = rows == 1 && displayWidth(of: note) <= beside
    return Block(
      inputRows: rows, inputWidth: width,
      notes: note.isEmpty ? [] : isBeside ? [note] : note.wrapped(to: layout.inputWidth),
      noteIsBeside: isBeside)
  }

  private func extent(of field: FormField<Name>, _ layout: FormLayout) -> (rows: Int, width: Int) {
    let asked = min(field.columns ?? layout.inputWidth, layout.inputWidth)
    switch field.input {
    case .text: return (1, asked)
    case .area(_, let rows): return (rows, layout.inputWidth)
    case .date: return (1, min(field.columns ?? 12, layout.inputWidth))
    case .choice(let choice):
      let widest = choice.options.map { displayWidth(of: $0.title) }.max() ?? 0
      return (1, min(field.columns ?? max(12, widest + 2), layout.inputWidth))
    case .check(let check): return (check.rows(width: layout.inputWidth), layout.inputWidth)
    case .fixed(let text):
      let lines = text.wrapped(to: layout.inputWidth)
      return (max(1, lines.count), lines.map { displayWidth(of: $0) }.max() ?? 0)
    }
  }

  /// Sign and sentence of the note; without one the remark to a date, or the hint.
  private func noteText(of field: FormField<Name>) -> String {
    if let note = field.note {
      return "\(note.role == .error ? Symbols.error : Symbols.warning) \(note.text)"
    }
    if case .date(let date) = field.input {
      switch date.reading {
      case .day(_, let remark): return remark
      case .refused(let reason): return "\(Symbols.warning) \(reason)"
      case .empty: return field.hint
      }
    }
    return field.hint
  }

  private func noteRole(of field: FormField<Name>) -> Role {
    if let note = field.note { return note.role }
    if case .date(let date) = field.input, case .refused = date.reading { return .warning }
    return .dimmed
  }

  private func draw(
    _ index: Int, _ block: Block, _ layout: FormLayout, row: Int, in rect: Rect,
    on canvas: inout Canvas
  ) {
    let field = fields[index]
    let label = Rect(column: rect.column + 1, row: row, width: layout.labelWidth, height: 1)
    canvas.write(
      field.label, in: label.intersection(rect), role: index == focus ? .heading : .normal)
    let left = rect.column + layout.labelWidth + 2
    let input = Rect(
      column: left + 1, row: row, width: block.inputWidth, height: block.inputRows
    ).intersection(rect)
    drawInput(field, isFocused: index == focus, in: input, clippedTo: rect, on: &canvas)
    let role = noteRole(of: field)
    for (line, note) in block.notes.enumerated() {
      let place =
        block.noteIsBeside
        ? Rect(column: input.endColumn + 2, row: row, width: rect.width, height: 1)
        : Rect(column: left + 1, row: row + block.inputRows + line, width: rect.width, height: 1)
      canvas.write(note, in: place.intersection(rect), role: role)
    }
  }

  private func drawInput(
    _ field: FormField<Name>, isFocused: Bool, in rect: Rect, clippedTo clip: Rect,
    on canvas: inout Canvas
  ) {
    guard !rect.isEmpty else { return }
    switch field.input {
    case .text(let text): text.draw(in: rect, isFocused: isFocused, on: &canvas)
    case .area(let area, _): area.draw(in: rect, isFocused: isFocused, on: &canvas)
    case .date(let date): date.field.draw(in: rect, isFocused: isFocused, on: &canvas)
    case .choice(let choice): choice.draw(in: rect, isFocused: isFocused, on: &canvas)
    case .check(let check): check.draw(in: rect, isFocused: isFocused, on: &canvas)
    case .fixed(let text):
      for (line, part) in text.wrapped(to: max(1, rect.width)).prefix(rect.height).enumerated() {
        canvas.write(part, in: rect.line(line))
      }
    }
    switch field.input {
    case .text, .area, .date, .choice:
      let role: Role = isFocused ? .fieldFocused : .dimmed
      for row in rect.row..<rect.endRow {
        let (left, right) = (rect.column - 1, rect.endColumn)
        canvas.write("[", at: Point(column: left, row: row), role: role, clippedTo: clip)
        canvas.write("]", at: Point(column: right, row: row), role: role, clippedTo: clip)
      }
    case .check, .fixed: break
    }
  }
}
