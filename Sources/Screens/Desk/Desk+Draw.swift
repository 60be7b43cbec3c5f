import Guardianship
public import TerminalKit
import Wording

extension Desk {
  /// The whole screen as it is now.
  public func draw() -> Canvas {
    var canvas = Canvas(size: window)
    let layout = surroundings.layout
    guard !isTooSmall else {
      ScreenLayout.drawTooSmall(surroundings.wording[.tooSmall], on: &canvas)
      return canvas
    }
    drawTop(in: layout.top, on: &canvas)
    canvas.rule(in: layout.upperRule)
    canvas.rule(in: layout.lowerRule)
    current.draw(in: surroundings, on: &canvas)
    if let status = status ?? workStatus {
      status.draw(in: layout.status, rowsAbove: 2, on: &canvas)
    }
    drawFooter(in: layout.footer, on: &canvas)
    overlay?.draw(in: canvas.bounds, wording: surroundings.wording, on: &canvas)
    return canvas
  }

  /// The areas that exist, and whose register this is.
  private func drawTop(in line: Rect, on canvas: inout Canvas) {
    let wording = surroundings.wording
    guard let session = surroundings.session else {
      canvas.write(wording[.programName], in: line.inset(left: 1), role: .accent)
      return
    }
    let width = drawAreas(in: line.inset(left: 1), on: &canvas)
    var parts = [session.office.name, session.user.name]
    if session.isReadOnly { parts.insert(wording[.readOnlyRegister], at: 0) }
    if session.office.isDemo { parts.insert(wording[.demoRegister], at: 0) }
    canvas.write(
      parts.joined(separator: " · "),
      in: line.inset(left: width + 4, right: 1), role: .dimmed,
      alignment: .trailing)
  }

  /// The areas by their numbers, the present one in capitals; answers the columns used.
  private func drawAreas(in line: Rect, on canvas: inout Canvas) -> Int {
    let present = ([current] + below.reversed()).lazy.compactMap(\.area).first
    var used = 0
    for area in Area.allCases where area.isSeen(in: surroundings) {
      let name = surroundings.wording[area.name]
      let text = "\(area.number) " + (area == present ? name.uppercased() : name)
      canvas.write(
        text, in: line.inset(left: used), role: area == present ? .accent : .dimmed)
      used += displayWidth(of: text) + 2
    }
    return used
  }

  private func drawFooter(in line: Rect, on canvas: inout Canvas) {
    if case .prompt(let prompt) = overlay {
      Footer(entries: prompt.footer(in: surroundings)).draw(in: line, on: &canvas)
      return
    }
    if case .dialog(let dialog) = overlay, dialog.isLong {
      Footer(entries: Overlay.scrolling(in: surroundings)).draw(in: line, on: &canvas)
      return
    }
    let general = GeneralCommand.table(surroundings.wording)
      .footer(names: surroundings.keyNames) { _ in nil }.entries
    let help = general.map { entry in
      // A question mark is text while somebody types; then the help is on F1.
      var entry = entry
      if current.isTyping { entry.key = surroundings.keyNames[.function(1)] }
      return entry
    }
    Footer(entries: current.footer(in: surroundings) + help).draw(in: line, on: &canvas)
  }
}

extension KeyNames {
  init(_ wording: Wording) {
    self.init(
      enter: wording[TextKey("key.enter")], escape: wording[TextKey("key.escape")],
      tab: wording[TextKey("key.tab")], space: wording[TextKey("key.space")],
      backspace: wording[TextKey("key.backspace")], delete: wording[TextKey("key.delete")],
      insert: wording[TextKey("key.insert")], home: wording[TextKey("key.home")],
      end: wording[TextKey("key.end")], pageUp: wording[TextKey("key.pageUp")],
      pageDown: wording[TextKey("key.pageDown")], control: wording[TextKey("key.control")],
      alt: wording[TextKey("key.alt")], shift: wording[TextKey("key.shift")])
  }
}

extension TextKey {
  static let tooSmall = TextKey("desk.tooSmall")
  static let programName = TextKey("desk.name")
  static let demoRegister = TextKey("desk.demo")
  static let readOnlyRegister = TextKey("desk.readOnly")
}
