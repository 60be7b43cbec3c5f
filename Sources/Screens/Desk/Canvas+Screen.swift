import TerminalKit

extension Canvas {
  /// Draws the title of a screen, and at the right end what is never cut.
  mutating func writeTitle(_ title: String, end: String, role: Role = .normal, in line: Rect) {
    write(end, in: line.inset(right: 1), role: role, alignment: .trailing)
    write(title, in: line.inset(left: 1, right: displayWidth(of: end) + 2), role: .heading)
  }

  /// Says why there are no contents yet, or none any more.
  mutating func writeInstead(_ sentence: String, in content: Rect) {
    write(sentence, in: content.inset(left: 1, top: 1), role: .dimmed)
    placeCursor(at: content.origin)
  }
}
