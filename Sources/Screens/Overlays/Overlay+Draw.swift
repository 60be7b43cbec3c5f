import TerminalKit
import Wording

extension Overlay {
  func draw(in rect: Rect, wording: Wording, on canvas: inout Canvas) {
    switch self {
    case .dialog(let dialog): dialog.draw(in: rect, on: &canvas)
    case .picker(let overlay):
      let area = Overlay.pickerArea(in: rect, of: overlay.picker)
      let inner = canvas.frame(area, title: "")
      overlay.picker.draw(in: inner, empty: wording[.pickerEmpty], on: &canvas)
    case .prompt(let prompt): prompt.draw(in: rect, on: &canvas)
    case .help(let help):
      canvas.fill(rect)
      canvas.write(
        help.title ?? wording[.helpTitle], in: rect.line(0).inset(left: 1), role: .heading)
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
    let area = rect.centred(Size(columns: width, rows: notes.count + 3))
    let inner = canvas.frame(area, title: title)
    for (index, note) in notes.enumerated() {
      canvas.write(note, in: inner.line(1 + index), role: refusal == nil ? .dimmed : .error)
    }
    field.draw(in: inner.line(0), isFocused: true, on: &canvas)
  }
}

extension TextKey {
  static let pickerEmpty = TextKey("picker.empty")
  static let helpTitle = TextKey("help.title")
  static let helpClose = TextKey("help.close")
}
