import TerminalKit
import TestSupport
import Testing

@Suite("the canvas") struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test("a text outside the canvas draws nothing", arguments: [-1, 1, 99])
  func outside(row: Int) {
    var canvas = canvas(5)
    canvas.write("Fall", at: Point(column: 0, row: row))
    #expect(canvas == self.canvas(5))
  }

  @Test("a text is clipped at both edges of its rectangle")
  func clipping() {
    var canvas = canvas(10)
    let clip = Rect(column: 2, row: 0, width: 3, height: 1)
    canvas.write("abcdefgh", at: Point(column: 0, row: 0), clippedTo: clip)
    #expect(canvas.text(ofRow: 0) == "  cde")
  }

  @Test("a wide character takes two cells, and one that does not fit becomes a space")
  func wide() {
    var canvas = canvas(4)
    #expect(canvas.write("漢字", at: Point(column: 0, row: 0)) == 4)
    #expect(canvas[Point(column: 1, row: 0)].isRightHalf)
    var narrow = self.canvas(3)
    narrow.write("漢字", at: Point(column: 0, row: 0), role: .error)
    #expect(narrow.text(ofRow: 0) == "漢")
    #expect(narrow[Point(column: 2, row: 0)].role == .error)
  }

  @Test("overwriting one half of a wide character blanks the other", arguments: [0, 1])
  func halves(column: Int) {
    var canvas = canvas(4)
    canvas.write("漢漢", at: Point(column: 0, row: 0))
    canvas.write("x", at: Point(column: column, row: 0))
    #expect(canvas.text(ofRow: 0) == (column == 0 ? "x 漢" : " x漢"))
    canvas.fill(Rect(column: 2, row: 0, width: 1, height: 1))
    #expect(canvas.text(ofRow: 0) == (column == 0 ? "x" : " x"))
  }

  @Test("marks stay on their letter, two at most")
  func marks() {
    var canvas = canvas(4)
    #expect(canvas.write("e\u{301}\u{323}\u{308}n", at: Point(column: 0, row: 0)) == 2)
    #expect(canvas[Point(column: 0, row: 0)].glyph.text == "e\u{301}\u{323}")
    #expect(canvas.text(ofRow: 0).hasSuffix("n"))
  }

  @Test("no control character reaches a cell")
  func controls() {
    var canvas = canvas(12)
    canvas.write("a\tb\nc\r\nd\u{1B}[2J\u{9B}\u{202E}x", at: Point(column: 0, row: 0))
    #expect(canvas.text(ofRow: 0) == "a b c d�[2J�")
  }

  @Test("a grapheme of several spacing scalars is drawn by its first one")
  func clusters() {
    var canvas = canvas(10)
    canvas.write("👨‍👩‍👧|🇩🇪|👍🏽|1️⃣|", at: Point(column: 0, row: 0))
    #expect(canvas.text(ofRow: 0) == "👨|🇩|👍|1\u{20E3}|")
  }

  @Test("one line in a rectangle ends with an ellipsis or stands at the right edge")
  func line() {
    var canvas = canvas(10)
    canvas.write("Müller-Lüdenscheidt", in: canvas.bounds)
    #expect(canvas.text(ofRow: 0) == "Müller-Lü…")
    canvas.fill(canvas.bounds)
    canvas.write("42", in: canvas.bounds, alignment: .trailing)
    #expect(canvas.text(ofRow: 0) == "        42")
  }

  @Test("a cursor outside the canvas stays off")
  func cursor() {
    var canvas = canvas(5)
    canvas.placeCursor(at: Point(column: 5, row: 0))
    #expect(canvas.cursor == nil)
    canvas.placeCursor(at: Point(column: 4, row: 0))
    #expect(canvas.cursor == Point(column: 4, row: 0))
  }

  @Test("a dump shows the rows, the roles and the cursor")
  func dumps() {
    let text = dump(12, 3) { rect, canvas in
      canvas.write("Fälle 漢", in: rect, role: .heading)
      canvas.write(
        StyledLine([Span("q", .key), Span(" Ende")]), in: rect.line(2))
      canvas.placeCursor(at: Point(column: 0, row: 2))
    }
    expectGolden(text, named: "canvas")
  }

  @Test("a box has corners, a title, and other signs where only ASCII is shown")
  func frames() {
    for (name, inASCII) in [("unicode", false), ("ascii", true)] {
      let text = dump(20, 4, inASCII: inASCII) { rect, canvas in
        let inside = canvas.frame(rect, title: "Löschen?")
        canvas.write("Müller-Lüdenscheidt", in: inside)
      }
      expectGolden(text, named: "canvas-frame-\(name)")
    }
  }

  @Test("a terminal that cannot show every character gets one sign for each")
  func limited() {
    let text = "▸● Çelik, Ayşe · „Straße“ → Łódź 漢字 Mu\u{308}ller ✓"
    var canvas = Canvas(size: Size(columns: 60, rows: 1))
    canvas.write(text, in: canvas.bounds)
    let ascii = canvas.limited { $0.isASCII }
    #expect(ascii.text(ofRow: 0) == ">* Celik, Ayse - \"Strase\" > Lodz ? ?  Muller +")
    #expect(ascii.cells.allSatisfy { !$0.isRightHalf })
    let latin = canvas.limited { $0.value < 0x100 }
    #expect(latin.text(ofRow: 0) == ">* Çelik, Ayse · \"Straße\" > Lódz ? ?  Muller +")
    #expect(canvas.limited { _ in true }.text(ofRow: 0) != ascii.text(ofRow: 0))
  }
}
