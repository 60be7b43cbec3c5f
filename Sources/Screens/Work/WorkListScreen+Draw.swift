import Guardianship
import TerminalKit
import Wording

extension WorkListScreen {
  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    if let search {
      search.draw(in: layout.title, found: countText(desk.wording), desk, on: &canvas)
    } else {
      drawTitle(in: layout.title, desk, on: &canvas)
    }
    if window.rows.isEmpty {
      drawEmpty(in: layout.content, desk, on: &canvas)
    } else {
      table.draw(in: layout.content, isFocused: search == nil, sorted: nil, on: &canvas)
    }
    drawStatus(in: layout.status, desk, on: &canvas)
  }

  /// The lists side by side, the present one set off; then the filter.
  private func drawTitle(in line: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    let wording = desk.wording
    let chips = query.filter.chips(wording)
    let count = countText(wording)
    let title = wording.name(query.list)
    // The number is never cut: a part of it would be another number.
    let titleWidth = min(displayWidth(of: title), line.width - displayWidth(of: count) - 4)
    let left = 1 + titleWidth + 2
    let room = max(0, line.width - left - displayWidth(of: count) - 3)
    let chipWidth = min(
      chips.map { displayWidth(of: $0) + 2 }.reduce(0, +),
      // The names of the other lists want room too.
      isOfWork ? min(room, line.width / 2 - 2) : room)
    canvas.write(title.cut(to: max(0, titleWidth)) + "  ", in: line.inset(left: 1), role: .heading)
    var rest = line.inset(left: left, right: chipWidth + 1)
    canvas.write(count, in: rest)
    rest = rest.inset(left: displayWidth(of: count) + 3)
    let others = isOfWork ? ListName.ofWork.filter { $0 != query.list } : []
    let tabs = others.isEmpty ? "" : "⇥ " + others.map { wording.name($0) }.joined(separator: " · ")
    if displayWidth(of: tabs) <= rest.width { canvas.write(tabs, in: rest, role: .dimmed) }
    ChipLine(chips: chips).draw(
      in: Rect(
        column: line.endColumn - chipWidth - 1, row: line.row, width: chipWidth + 1, height: 1),
      on: &canvas)
  }

  private func countText(_ wording: Wording) -> String {
    counts.map { wording.count($0.matching) } ?? "…"
  }

  /// How many lie in which group: "3 überfällig · 2 heute · 5 diese Woche".
  private func drawStatus(in line: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    let wording = desk.wording
    if let refusal = search?.refusal, !refusal.isUnfinished {
      StatusLine(wording.explanation(of: refusal).text, role: .warning)
        .draw(in: line, rowsAbove: 3, on: &canvas)
    } else if !marks.isEmpty {
      StatusLine(wording.plural(.marked, marks.count)).draw(in: line, on: &canvas)
    } else if let counts, query.list != .contacts, query.list != .quality,
      query.list != .guardians
    {
      var text = ""
      for group in WorkGroup.allCases {
        guard let count = counts.groups[group], count > 0 else { continue }
        let part = (text.isEmpty ? "" : " · ") + "\(wording.count(count)) \(wording.name(group))"
        // A number that is cut would be another number.
        guard displayWidth(of: text + part) + 4 <= line.size.columns else {
          text += " …"
          break
        }
        text += part
      }
      StatusLine(text).draw(in: line, on: &canvas)
    }
  }

  private func drawEmpty(in rect: Rect, _ desk: Surroundings, on canvas: inout Canvas) {
    let wording = desk.wording
    canvas.fill(rect)
    if search == nil { canvas.placeCursor(at: rect.inset(left: 1, top: 1).origin) }
    var sentences = [
      isLoaded ? wording.text(.workEmpty, wording.name(query.list)) : wording[.listReading]
    ]
    if isLoaded, !query.filter.isEmpty {
      let chips = query.filter.chips(wording).map { String($0.dropLast(2)) }
      sentences = [
        wording.text(.workEmptyFilter, wording.name(query.list), chips.joined(separator: "  "))
      ]
      if search == nil { sentences.append(wording[.listEmptyDrop]) }
    }
    canvas.writeWrapped(
      sentences.joined(separator: "\n"), in: rect.inset(left: 1, right: 1, top: 1),
      role: isLoaded ? .normal : .dimmed)
  }
}

extension TextKey {
  static let workEmpty = TextKey("work.empty")
  static let workEmptyFilter = TextKey("work.emptyFilter")
}
