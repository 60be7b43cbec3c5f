import TerminalKit
import Wording

extension Overlay {
  func draw(in rect: Rect, wording: Wording, on canvas: inout Canvas) {
    switch self {
    case .dialog(let dialog): dialog.draw(in: rect, on: &canvas)
    case .picker(let overlay):
      let area = Overlay.pickerArea(in: rect)
      drawFrame(area, on: &canvas)
      overlay.picker.draw(
        in: area.inset(left: 1, right: 1, top: 1, bottom: 1), empty: wording[.pickerEmpty],
        on: &canvas)
    case .prompt(let prompt): prompt.draw(in: rect, on: &canvas)
    case .help(let help):
      canvas.fill(rect)
      canvas.write(wording[.helpTitle], in: rect.line(0).inset(left: 1), role: .heading)
      canvas.rule(in: rect.line(1))
      help.draw(in: Overlay.helpArea(in: rect), on: &canvas)
      canvas.write(
        wording[.helpClose], in: rect.line(rect.height - 1).inset(left: 1), role: .dimmed)
    }
  }
}

extension Prompt {
  fileprivate func draw(in rect: Rect, on canvas: inout Canvas) {
    let width = max(30, min(70, rect.width - 4))
    let notes = (refusal.map { "\(canvas.symbols.error) \($0)" } ?? hint).wrapped(to: width - 4)
    let area = rect.centred(Size(columns: width, rows: notes.count + 4))
    drawFrame(area, on: &canvas)
    let inner = area.inset(left: 2, right: 2, top: 1, bottom: 1)
    canvas.write(title, in: inner.line(0), role: .heading)
    for (index, note) in notes.enumerated() {
      canvas.write(note, in: inner.line(2 + index), role: refusal == nil ? .dimmed : .error)
    }
    field.draw(in: inner.line(1), isFocused: true, on: &canvas)
  }
}

/// A box of rules around something that lies over a screen.
private func drawFrame(_ area: Rect, on canvas: inout Canvas) {
  canvas.fill(area)
  canvas.rule(in: area.line(0))
  canvas.rule(in: area.line(area.height - 1))
  for row in 1..<max(1, area.height - 1) {
    for column in [area.column, area.endColumn - 1] {
      canvas.fill(
        Rect(column: column, row: area.row + row, width: 1, height: 1),
        with: canvas.symbols.divider, role: .dimmed)
    }
  }
}

extension TextKey {
  static let pickerEmpty = TextKey("picker.empty")
  static let helpTitle = TextKey("help.title")
  static let helpClose = TextKey("help.close")
}
