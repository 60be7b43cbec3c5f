import TerminalKit
import TestSupport
import Testing

@Suite("the layout of a screen") struct ScreenLayoutTests {
  /// The parts as letters on a canvas.
  private func boxes(_ columns: Int, _ rows: Int, wantsDetail: Bool) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    let layout = ScreenLayout(canvas.size, wantsDetail: wantsDetail)
    let parts: [(Rect, Character)] = [
      (layout.top, "t"), (layout.title, "T"), (layout.upperRule, "-"), (layout.content, "c"),
      (layout.detail, "d"), (layout.status, "s"), (layout.lowerRule, "="), (layout.footer, "f"),
    ]
    for (rect, letter) in parts { canvas.fill(rect, with: letter) }
    return (0..<rows).map { canvas.text(ofRow: $0) }.joined(separator: "\n")
  }

  @Test("parts lie where they belong", arguments: [(40, 10), (80, 24), (132, 16)])
  func parts(columns: Int, rows: Int) {
    expectGolden(boxes(columns, rows, wantsDetail: true), named: "layout-\(columns)x\(rows)")
  }

  @Test("every cell of a screen belongs to a part, except the gap beside a detail")
  func complete() {
    for columns in stride(from: 40, through: 250, by: 35) {
      for rows in [10, 15, 16, 24, 70] {
        let text = boxes(columns, rows, wantsDetail: false)
        #expect(!text.contains(" "))
        #expect(text.count == columns * rows + rows - 1)
      }
    }
  }

  @Test(
    "below 40×10 one sentence asks for more room", arguments: [(39, 10), (40, 9), (1, 1), (0, 0)])
  func tooSmall(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    #expect(ScreenLayout.isTooSmall(size))
    var canvas = Canvas(size: size)
    ScreenLayout.drawTooSmall("Bitte das Fenster vergrößern (40×10).", on: &canvas)
    #expect(canvas.size == size)
    #expect(!ScreenLayout.isTooSmall(Size(columns: 40, rows: 10)))
  }
}
