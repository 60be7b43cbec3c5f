import Guardianship
import TerminalKit
import Wording

extension ListScreen {
  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = ScreenLayout(desk.size, wantsDetail: list.showsDetail)
    if table.rows.isEmpty {
      drawEmpty(in: layout.content, desk, on: &canvas)
    } else {
      table.draw(
        in: layout.content, isFocused: search == nil,
        sorted: list.has(.order) ? ListTable(query, desk).key(of: query.order.key) : nil,
        on: &canvas)
    }
    if !layout.detail.isEmpty { drawBeside(in: layout.detail, desk, on: &canvas) }
    drawStatus(in: layout.status, desk, on: &canvas)
    if let search {
      search.draw(in: layout.title, found: foundText(desk.wording), desk, on: &canvas)
    } else if list.has(.order) {
      drawOrderedTitle(in: layout.title, desk.wording, on: &canvas)
    } else {
      drawTitle(in: layout.title, desk, on: &canvas)
    }
  }

  // MARK: - Title

  /// Title, count and filter, and the order at the right end.
  private func drawOrderedTitle(in line: Rect, _ wording: Wording, on canvas: inout Canvas) {
    let chips = query.filter.chips(wording)
    let texts = list.title(wording) + "  " + countText(wording)
    var order =
      (query.order.descending ? "↓ " : "↑ ") + wording.name(.order, query.order.key.rawValue)
    // Where only one of them has room, what is left out of the list counts more than its order.
    let room = line.width - displayWidth(of: texts + order) - 7
    if let first = chips.first, displayWidth(of: first) > room { order = "" }
    canvas.write(order, in: line.inset(right: 1), role: .dimmed, alignment: .trailing)
    var left = line.inset(left: 1, right: displayWidth(of: order) + 2)
    for (text, role, gap) in [
      (list.title(wording) + "  ", Role.heading, 0), (countText(wording), .normal, 3),
    ] {
      canvas.write(text, in: left, role: role)
      left = left.inset(left: displayWidth(of: text) + gap)
    }
    ChipLine(chips: chips).draw(in: left, on: &canvas)
  }

  /// The title with the names of the lists beside it, and the filter at the right end.
  private func drawTitle(in line: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    let wording = desk.wording
    let chips = query.filter.chips(wording)
    let count = countText(wording)
    let title = list.title(wording)
    let others = list.siblings(in: desk).filter { $0 != query.list }
    // The number is never cut: a part of it would be another number.
    let titleWidth = min(displayWidth(of: title), line.width - displayWidth(of: count) - 4)
    let left = 1 + titleWidth + 2
    let room = max(0, line.width - left - displayWidth(of: count) - 3)
    let chipWidth = min(
      chips.map { displayWidth(of: $0) + 2 }.reduce(0, +),
      // The names of the other lists want room too.
      others.isEmpty ? room : min(room, line.width / 2 - 2))
    canvas.write(title.cut(to: max(0, titleWidth)) + "  ", in: line.inset(left: 1), role: .heading)
    var rest = line.inset(left: left, right: chipWidth + 1)
    canvas.write(count, in: rest)
    rest = rest.inset(left: displayWidth(of: count) + 3)
    let tabs = others.isEmpty ? "" : "⇥ " + others.map { wording.name($0) }.joined(separator: " · ")
    if displayWidth(of: tabs) <= rest.width { canvas.write(tabs, in: rest, role: .dimmed) }
    ChipLine(chips: chips).draw(
      in: Rect(
        column: line.endColumn - chipWidth - 1, row: line.row, width: chipWidth + 1, height: 1),
      on: &canvas)
  }

  /// "38 von 2.400"; an ellipsis until they are counted.
  private func countText(_ wording: Wording) -> String {
    guard let counts else { return "…" }
    let matching = hits(counts.matching, isCapped: !counts.capped.isEmpty, wording)
    guard let total = counts.total, !query.filter.isEmpty else {
      return matching
    }
    return wording.text(.listCount, matching, wording.count(total))
  }

  /// "4 Treffer in status:laufend"; the number alone where nothing lies outside the filter.
  private func foundText(_ wording: Wording) -> String {
    guard list.isCountedWhole, let counts else { return countText(wording) }
    let number = wording.plural(.hits, counts.matching)
    let hits = counts.capped.isEmpty ? number : wording.text(.moreThan, number)
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
    } else if search != nil, list.name != .cases {
      let key = desk.keyNames[.control("f")]
      StatusLine(wording.text(.searchOnlyHere, list.title(wording), key)).draw(
        in: line, on: &canvas)
    } else if !marks.isEmpty {
      guard let count = marks.count(matching: counts?.matching) else { return }
      let marked = wording.plural(.marked, count)
      let isLeast = marks.isAll && counts?.capped.isEmpty == false
      StatusLine(isLeast ? wording.text(.moreThan, marked) : marked).draw(in: line, on: &canvas)
    } else if list.showsGroups, let counts {
      StatusLine(groupText(counts, in: line, wording)).draw(in: line, on: &canvas)
    }
  }

  /// "Außerhalb des Filters: 3 beendet, 1 in Prüfung"; nothing where nothing lies outside.
  private func outsideText(_ wording: Wording) -> String? {
    guard let counts, !counts.outside.isEmpty, !query.filter.words.isEmpty else { return nil }
    let parts = counts.outside.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map { status, count in "\(wording.count(count)) \(wording.name(status))" }
    guard !parts.isEmpty else { return nil }
    return wording.text(.outsideFilter, parts.joined(separator: ", "))
  }

  /// How many lie in which group: "3 überfällig · 2 heute · 5 diese Woche".
  private func groupText(_ counts: ListCounts, in line: Rect, _ wording: Wording) -> String {
    var text = ""
    for group in WorkGroup.allCases {
      guard let count = counts.groups[group], count > 0 else { continue }
      let part = (text.isEmpty ? "" : " · ") + "\(wording.count(count)) \(wording.name(group))"
      // A number that is cut would be another number.
      guard displayWidth(of: text + part) + 4 <= line.size.columns else { return text + " …" }
      text += part
    }
    return text
  }

  // MARK: - Nothing to list

  private func drawEmpty(in rect: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    canvas.fill(rect)
    if search == nil { canvas.placeCursor(at: rect.inset(left: 1, top: 1).origin) }
    canvas.writeWrapped(
      emptyText(desk.wording), in: rect.inset(left: 1, right: 1, top: 1),
      role: isLoaded ? .normal : .dimmed)
  }

  private func emptyText(_ wording: Wording) -> String {
    guard isLoaded else { return wording[.listReading] }
    let title = list.title(wording)
    let chips = query.filter.chips(wording).map { String($0.dropLast(2)) }
    guard let last = chips.last else { return wording.text(list.empty, title) }
    var sentences = [wording.text(list.emptyFilter, title, chips.joined(separator: "  "))]
    if let countWithoutLast {
      sentences.append(wording.text(.listEmptyWithoutLast, last, wording.count(countWithoutLast)))
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
    guard let beside, beside.file.id == selectedRow?.caseRow?.id else { return }
    let lines = RecordLines(beside, in: desk, width: rect.width - 2).brief
    for (index, line) in lines.prefix(rect.height).enumerated() {
      canvas.write(line.text, in: rect.line(index).inset(left: 1, right: 1))
    }
  }
}
