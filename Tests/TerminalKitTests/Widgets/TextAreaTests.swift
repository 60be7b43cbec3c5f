import TerminalKit
import TestSupport
import Testing

@Suite("the text area") struct TextAreaTests {
  private let wish = "Möchte von ihrer Nichte begleitet werden.\nGespräche auf Türkisch."

  private func caret(_ area: TextArea) -> String {
    String(Array(area.text)[..<area.caret]).suffix(8) + "‸"
      + String(Array(area.text)[area.caret...]).prefix(8)
  }

  private func after(_ text: String, width: Int = 20, _ keys: Key...) -> TextArea {
    var area = TextArea(text, width: width)
    for key in keys { _ = area.update(.key(key)) }
    return area
  }

  @Test("Enter breaks the line, and erasing joins it again")
  func breaks() {
    #expect(after("ab", .left, .enter).text == "a\nb")
    #expect(after("a\nb", .left, .backspace).text == "ab")
  }

  @Test("↑ and ↓ go by the lines that are seen and keep the column")
  func upAndDown() {
    #expect(caret(after(wish, .up)) == "espräche‸ auf Tür")
    let there = after(wish, .home, .up, .down)
    #expect(there.caret == after(wish, .home).caret)
  }

  @Test("on the first and the last line ↑ and ↓ are left to the form")
  func edges() {
    var area = after("eins", .home)
    #expect(area.update(.key(.up)) == .ignored)
    #expect(area.update(.key(.down)) == .ignored)
    #expect(area.update(.key(.tab)) == .ignored)
  }

  @Test("Home and End stay on the line that is seen")
  func homeAndEnd() {
    let area = after("Möchte von ihrer Nichte", width: 12, .home)
    #expect(caret(area) == "n ihrer ‸Nichte")
    #expect(caret(after("Möchte von ihrer", width: 12, .up, .end)) == "chte von‸ ihrer")
  }

  @Test("a paste keeps its line breaks")
  func pasting() {
    var area = TextArea("a")
    #expect(area.update(.paste("b\r\nc\u{1B}\td")) == .changed)
    #expect(area.text == "ab\nc d")
  }

  @Test("no line is wider than the area, no character is lost, and the caret is always in sight")
  func wrapping() {
    var random = Seeded(seed: 7)
    let words = ["der", "Wunsch", "漢字", "\n", "Aufenthaltsbestimmungsrecht", "  ", "e\u{301}"]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        text += words[Int.random(in: 0..<words.count, using: &random)] + " "
      }
      let width = Int.random(in: 3...30, using: &random)
      var area = TextArea(text, width: width)
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        _ = area.update(
          .key([Key.up, .down, .left, .home, .end][Int.random(in: 0..<5, using: &random)]))
      }
      var canvas = Canvas(size: Size(columns: width, rows: 4))
      area.draw(in: canvas.bounds, isFocused: true, on: &canvas)
      #expect(canvas.cursor != nil)
      #expect(area.text == text)
      var all = Canvas(size: Size(columns: width, rows: area.rows(width: width)))
      area.draw(in: all.bounds, isFocused: true, on: &all)
      let shown = (0..<all.size.rows).map { all.text(ofRow: $0) }.joined()
      #expect(shown.filter { $0 != " " } == text.filter { !$0.isWhitespace })
    }
  }

  @Test("looks: empty, wrapped, overflowing, focused and not")
  func looks() {
    let text = dump(20, 14) { rect, canvas in
      TextArea().draw(in: rect.splitTop(2).top, isFocused: false, on: &canvas)
      TextArea(wish).draw(in: rect.inset(top: 3).splitTop(5).top, isFocused: false, on: &canvas)
      TextArea(wish).draw(in: rect.inset(top: 9).splitTop(3).top, isFocused: true, on: &canvas)
    }
    expectGolden(text, named: "text-area")
  }
}
