extension Table {
  /// Draws the header and the rows that fit below it; the cursor stands on the selected row.
  ///
  /// - Parameters:
  ///   - isFocused: whether the cursor goes to this table.
  ///   - sorted: key of the column the list is ordered by; its title stands out.
  public func draw(
    in rect: Rect, isFocused: Bool = true, sorted: String? = nil, on canvas: inout Canvas
  ) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect)
    let (header, body) = rect.splitTop(1)
    let first = firstShown(body.height)
    let shown = rows.dropFirst(first).prefix(body.height)
    let layout = TableLayout(columns: columns, width: rect.width) { index in
      rows.reduce(displayWidth(of: columns[index].title)) { widest, row in
        index < row.cells.count ? max(widest, displayWidth(of: row.cells[index].text)) : widest
      }
    }
    for place in layout.places {
      let column = columns[place.index]
      canvas.write(
        column.title, in: area(place, header), role: column.key == sorted ? .accent : .heading,
        alignment: column.alignment)
    }
    var line = 0
    for row in shown where line < body.height {
      if let heading = row.heading, line + 1 < body.height {
        canvas.write(heading, in: body.line(line).inset(left: 2), role: .heading)
        line += 1
      }
      draw(row, layout, in: body.line(line), on: &canvas)
      if isFocused, row.id == selected { canvas.placeCursor(at: body.line(line).origin) }
      line += 1
    }
  }

  /// The visible columns at a width, for tests and for papers that follow the screen.
  public func visibleColumns(width: Int) -> [TableColumn] {
    TableLayout(columns: columns, width: width) { _ in 0 }.places.map { columns[$0.index] }
  }

  private func area(_ place: TableLayout.Place, _ line: Rect) -> Rect {
    line.inset(left: place.start).splitLeft(place.width).left
  }

  private func draw(
    _ row: TableRow<ID>, _ layout: TableLayout, in line: Rect, on canvas: inout Canvas
  ) {
    let isSelected = row.id == selected
    let rowRole: Role? = isSelected ? .selected : row.isMarked ? .marked : nil
    if let rowRole { canvas.fill(line, role: rowRole) }
    if isSelected {
      canvas.write(String(Symbols.selection), in: line, role: .selected)
    }
    if row.isMarked {
      canvas.write(
        String(Symbols.mark), in: line.inset(left: 1), role: rowRole ?? .marked)
    }
    for place in layout.places where place.index < row.cells.count {
      let cell = row.cells[place.index]
      canvas.write(
        cell.text, in: area(place, line), role: rowRole ?? cell.role,
        alignment: columns[place.index].alignment)
    }
  }
}
