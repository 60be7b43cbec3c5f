import TerminalKit
import Wording

extension Overlay {
  func draw(in rect: Rect, wording: Wording, on canvas: inout Canvas) {
    switch self {
    case .dialog(let dialog):
      dialog.draw(in: dialog.isLong ? Overlay.dialogArea(in: rect) : rect, on: &canvas)
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

extension Overlay {
  /// The keys of a dialog whose text does not fit.
  static func scrolling(in desk: Surroundings) -> [Footer.Entry] {
    func entry(_ keys: [Key], _ label: TextKey) -> Footer.Entry {
      Footer.Entry(
        key: keys.map { desk.keyNames[$0] }.joined(separator: " "), label: desk.wording[label])
    }
    return [
      entry([.up, .down, .pageDown], .dialogScroll), entry([.tab], .dialogNext),
      entry([.enter], .dialogPress), entry([.escape], .dialogLeave),
    ]
  }
}

extension TextKey {
  fileprivate static let dialogScroll = TextKey("dialog.scroll")
  fileprivate static let dialogNext = TextKey("dialog.next")
  fileprivate static let dialogPress = TextKey("dialog.press")
  fileprivate static let dialogLeave = TextKey("dialog.leave")
  static let pickerEmpty = TextKey("picker.empty")
  static let helpTitle = TextKey("help.title")
  static let helpClose = TextKey("help.close")
}
