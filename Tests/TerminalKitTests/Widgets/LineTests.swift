import TerminalKit
import TestSupport
import Testing

@Suite("lines: status, progress, chips, viewport") struct LineTests {
  @Test("a status line says by a sign what colour says too")
  func status() {
    let lines = [
      StatusLine("2 markiert"), StatusLine("Frist in 4 Tagen", role: .warning),
      StatusLine("Nicht gespeichert: kein Platz", role: .error),
      StatusLine("Gespeichert", role: .success), StatusLine("漢字漢字漢字漢字漢字", role: .error),
    ]
    let text = dump(20, lines.count) { rect, canvas in
      for (index, line) in lines.enumerated() { line.draw(in: rect.line(index), on: &canvas) }
    }
    expectGolden(text, named: "status")
  }

  @Test("progress from nothing to all, in Unicode and ASCII, and without room for a bar")
  func progress() {
    let fractions = [-1, 0, 0.5, 0.999, 1, 7, .nan]
    for (name, columns, inASCII) in [
      ("wide", 60, false), ("ascii", 60, true), ("20", 20, false),
    ] {
      let text = dump(columns, fractions.count, inASCII: inASCII) { rect, canvas in
        for (index, fraction) in fractions.enumerated() {
          ProgressBar(title: "Einlesen …", detail: "298 von 491", fraction: fraction)
            .draw(in: rect.line(index), on: &canvas)
        }
      }
      expectGolden(text, named: "progress-\(name)")
    }
  }

  @Test("chips are cut whole")
  func chips() {
    let line = ChipLine(chips: ["status:laufend ✕", "stadtteil:Merken ✕", "sb:Pohl ✕"])
    for columns in [60, 40, 20, 10] {
      let text = dump(columns, 1) { rect, canvas in line.draw(in: rect, on: &canvas) }
      expectGolden(text, named: "chips-\(columns)")
    }
  }

  @Test("a viewport scrolls no further than its lines and shows that more follow")
  func viewport() {
    var view = Viewport(lines: (1...10).map { StyledLine("Zeile \($0)") }, height: 3)
    #expect(view.update(.up) == .moved)
    #expect(view.top == 0)
    expectGolden(
      dump(12, 3) { rect, canvas in view.draw(in: rect, on: &canvas) }, named: "viewport")
    _ = view.update(.pageDown)
    #expect(view.top == 2)
    _ = view.update(.end)
    #expect(view.top == 7)
    view.height = 20
    #expect(view.top == 0)
    #expect(view.update(.enter) == .ignored)
  }
}
