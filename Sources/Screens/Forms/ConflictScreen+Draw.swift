import Guardianship
import TerminalKit
import Wording

extension ConflictScreen {
  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    canvas.write(wording[.conflictTitle], in: layout.title.inset(left: 1), role: .heading)
    canvas.fill(layout.content)
    canvas.placeCursor(at: layout.content.origin)
    var row = 0
    if let conflict = conflicts.first {
      let moment = desk.moment(conflict.changedAt)
      let text =
        conflict.changedBy == desk.session?.user.name
        ? wording.text(.conflictSelf, moment)
        : wording.text(.conflictWho, conflict.changedBy, moment)
      row += canvas.writeWrapped(
        text, in: layout.content.inset(left: 1, right: 1), role: .warning)
    }
    if rows.isEmpty {
      canvas.writeWrapped(
        wording[.conflictSettled], in: layout.content.inset(left: 1, right: 1, top: row + 1))
      return
    }
    let list = layout.content.inset(top: row + 1)
    let blocks = rows.indices.map { lines(of: $0, width: list.width - 4, desk) }
    let starts = blocks.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    let all = blocks.flatMap(\.self)
    let end = starts[selected] + blocks[selected].count
    let top = max(0, min(starts[selected], end - list.height))
    for (index, line) in all.dropFirst(top).prefix(list.height).enumerated() {
      canvas.write(line, in: list.line(index).inset(left: 2, right: 1))
    }
    let mark = list.line(starts[selected] - top)
    canvas.write(String(Symbols.selection), in: mark, role: .accent)
    canvas.placeCursor(at: mark.origin)
  }

  /// The field, then both values with a sign at the chosen one.
  private func lines(of index: Int, width: Int, _ desk: Surroundings) -> [StyledLine] {
    let row = rows[index]
    let wording = desk.wording
    var lines = [StyledLine(wording.label(row.field.field), .heading)]
    let both = row.choice == .both
    lines += value(
      row.field.mine, wording[.conflictMine], isChosen: both || row.choice == .mine, row, width,
      desk)
    lines += value(
      row.field.theirs, wording[.conflictTheirs], isChosen: both || row.choice == .theirs, row,
      width, desk)
    return lines + [""]
  }

  private func value(
    _ text: String?, _ label: String, isChosen: Bool, _ row: Row, _ width: Int,
    _ desk: Surroundings
  ) -> [StyledLine] {
    let shown = desk.wording.value(
      text, of: row.field.field, taskAreas: desk.choices.taskAreasByID)
    let sign = isChosen ? "[x] " : "[ ] "
    let lead = sign + label + "  "
    let indent = String(repeating: " ", count: displayWidth(of: lead))
    return shown.wrapped(to: max(10, width - displayWidth(of: lead))).enumerated().map {
      StyledLine([
        Span($0.offset == 0 ? lead : indent, isChosen ? .key : .dimmed),
        Span($0.element, isChosen ? .normal : .dimmed),
      ])
    }
  }
}

extension TextKey {
  static let conflictTitle = TextKey("conflict.title")
  static let conflictWho = TextKey("conflict.who")
  static let conflictSelf = TextKey("conflict.self")
  static let conflictSettled = TextKey("conflict.settled")
  static let conflictNothing = TextKey("conflict.nothing")
  static let conflictNoBoth = TextKey("conflict.noBoth")
  static let conflictMine = TextKey("conflict.mineLabel")
  static let conflictTheirs = TextKey("conflict.theirsLabel")
}
