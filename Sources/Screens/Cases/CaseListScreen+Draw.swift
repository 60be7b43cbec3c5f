import Guardianship
import TerminalKit
import Wording

extension CaseListScreen {
  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = ScreenLayout(desk.size, wantsDetail: true)
    if window.rows.isEmpty {
      drawEmpty(in: layout.content, desk, on: &canvas)
    } else {
      table.draw(
        in: layout.content, isFocused: search == nil,
        sorted: ListTable(query, desk).key(of: query.order.key),
        on: &canvas)
    }
    if !layout.detail.isEmpty { drawBeside(in: layout.detail, desk, on: &canvas) }
    drawStatus(in: layout.status, desk, on: &canvas)
    if let search {
      search.draw(in: layout.title, found: foundText(desk.wording), desk, on: &canvas)
    } else {
      drawTitle(in: layout.title, desk, on: &canvas)
    }
  }

  // MARK: - Title

  private func drawTitle(in line: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    let wording = desk.wording
    let order =
      (query.order.descending ? "↓ " : "↑ ") + wording.name(.order, query.order.key.rawValue)
    let orderWidth = displayWidth(of: order)
    canvas.write(order, in: line.inset(right: 1), role: .dimmed, alignment: .trailing)
    var left = line.inset(left: 1, right: orderWidth + 2)
    let title = wording.name(ListName.cases) + "  "
    canvas.write(title, in: left, role: .heading)
    left = left.inset(left: displayWidth(of: title))
    let count = countText(wording)
    canvas.write(count, in: left)
    left = left.inset(left: displayWidth(of: count) + 3)
    ChipLine(chips: query.filter.chips(wording)).draw(in: left, on: &canvas)
  }

  /// "38 von 2.400"; an ellipsis until they are counted.
  private func countText(_ wording: Wording) -> String {
    guard let counts else { return "…" }
    if query.filter.isEmpty { return wording.count(counts.total ?? counts.matching) }
    return wording.text(
      .listCount, wording.count(counts.matching), wording.count(counts.total ?? counts.matching))
  }

  /// "4 Treffer in status:laufend".
  private func foundText(_ wording: Wording) -> String {
    guard let counts else { return "…" }
    let hits = wording.plural(.hits, counts.matching)
    let terms = query.filter.terms.map { wording.chip($0) }
    return terms.isEmpty ? hits : wording.text(.searchIn, hits, terms.joined(separator: " "))
  }

  // MARK: - Status

  private func drawStatus(in line: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    let wording = desk.wording
    if let refusal = search?.refusal, !refusal.isUnfinished {
      StatusLine(wording.explanation(of: refusal).text, role: .warning)
        .draw(in: line, rowsAbove: 3, on: &canvas)
    } else if let outside = outsideText(wording) {
      let key = wording.text(.outsideKey, desk.keyNames[.control("a")])
      let room = line.inset(right: displayWidth(of: key) + 3)
      StatusLine(outside).draw(in: room, on: &canvas)
      canvas.write(key, in: line.inset(right: 1), role: .key, alignment: .trailing)
    } else if !marks.isEmpty, let count = marks.count(matching: counts?.matching) {
      StatusLine(wording.plural(.marked, count)).draw(in: line, on: &canvas)
    }
  }

  /// "Außerhalb des Filters: 3 beendet, 1 in Prüfung"; nothing where nothing lies outside.
  func outsideText(_ wording: Wording) -> String? {
    guard let outside = counts?.outside, !query.filter.words.isEmpty else { return nil }
    let parts = outside.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { status, count in
      "\(wording.count(count)) \(wording.name(status))"
    }
    guard !parts.isEmpty else { return nil }
    return wording.text(.outsideFilter, parts.joined(separator: ", "))
  }

  // MARK: - Nothing to list

  private func drawEmpty(in rect: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    canvas.fill(rect)
    if search == nil { canvas.placeCursor(at: rect.inset(left: 1, top: 1).origin) }
    let text = rect.inset(left: 1, right: 1, top: 1)
    canvas.writeWrapped(emptyText(desk.wording), in: text, role: isLoaded ? .normal : .dimmed)
  }

  private func emptyText(_ wording: Wording) -> String {
    guard isLoaded else { return wording[.listReading] }
    guard !query.filter.isEmpty else { return wording[.listEmpty] }
    var sentences = [
      wording.text(
        .listEmptyFilter,
        query.filter.chips(wording).map { String($0.dropLast(2)) }.joined(separator: "  "))
    ]
    if let countWithoutLast, let last = query.filter.chips(wording).last?.dropLast(2) {
      sentences.append(
        wording.text(.listEmptyWithoutLast, String(last), wording.count(countWithoutLast)))
    }
    if search == nil { sentences.append(wording[.listEmptyDrop]) }
    return sentences.joined(separator: "\n")
  }

  // MARK: - Beside the list

  private func drawBeside(in rect: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    canvas.fill(rect)
    for row in rect.row..<rect.endRow {
      canvas.fill(
        Rect(column: rect.column - 1, row: row, width: 1, height: 1),
        with: Symbols.divider, role: .dimmed)
    }
    guard let beside, beside.file.id == table.selected else { return }
    let lines = CaseLines(beside, in: desk, width: rect.width - 2).brief
    for (index, line) in lines.prefix(rect.height).enumerated() {
      canvas.write(line.text, in: rect.line(index).inset(left: 1, right: 1))
    }
  }
}
