import TerminalKit
import TestSupport
import Testing

@Suite("the text field") struct TextFieldTests {
  /// A field after events; `‸` in the result stands for the caret.
  private func after(_ text: String, _ events: [Event]) -> String {
    var field = TextField(text)
    for event in events { _ = field.update(event) }
    return String(Array(field.text)[..<field.caret]) + "‸"
      + String(Array(field.text)[field.caret...])
  }

  private func after(_ text: String, _ keys: Key...) -> String {
    after(text, keys.map(Event.key))
  }

  @Test("letters go in at the caret")
  func typingLetters() {
    #expect(after("Mller", [.key(.home), .key(.right)] + typing("ü")) == "Mü‸ller")
  }

  @Test("erasing takes whole characters with their marks")
  func erasing() {
    #expect(after("ae\u{301}", .backspace) == "a‸")
    #expect(after("👨‍👩‍👧x", .home, .delete) == "‸x")
    #expect(after("a", .home, .backspace) == "‸a")
    #expect(after("a", .delete) == "a‸")
  }

  @Test("a mark that is typed alone joins the letter before it")
  func joining() {
    #expect(after("e", [.key(.char("\u{301}"))]) == "e\u{301}‸")
    #expect(after("e", [.key(.char("\u{301}")), .key(.backspace)]) == "‸")
  }

  @Test("words are stepped over and erased")
  func words() {
    #expect(after("Müller, Anna", .controlLeft) == "Müller, ‸Anna")
    #expect(after("Müller, Anna", .controlLeft, .controlLeft) == "‸Müller, Anna")
    #expect(after("Müller, Anna", .home, .controlRight) == "Müller‸, Anna")
    #expect(after("Müller, Anna", .control("w")) == "Müller, ‸")
    #expect(after("Müller, Anna", .controlLeft, .control("u")) == "‸Anna")
    #expect(after("Müller, Anna", .controlLeft, .control("k")) == "Müller, ‸")
  }

  @Test("a paste is one line, whatever it was")
  func pasting() {
    #expect(after("a", [.paste("b\nc\td\u{1B}")]) == "ab c d‸")
  }

  @Test("keys that are not for a text are left to the screen")
  func ignored() {
    var field = TextField("a")
    #expect(field.update(.key(.escape)) == .ignored)
    #expect(field.update(.key(.function(2))) == .ignored)
    #expect(field.update(.key(.left)) == .moved)
    #expect(field.update(.key(.char("b"))) == .changed)
    #expect(field.update(.wake) == .ignored)
  }

  @Test("the caret is in sight wherever it stands", arguments: [0, 1, 9, 10, 11, 19, 30, 40])
  func scrolling(caret: Int) {
    var field = TextField("Der Wunsch der Person steht ganz oben 漢字")
    _ = field.update(.key(.home))
    for _ in 0..<caret { _ = field.update(.key(.right)) }
    var canvas = Canvas(size: Size(columns: 14, rows: 1))
    let rect = Rect(column: 2, row: 0, width: 10, height: 1)
    field.draw(in: rect, isFocused: true, on: &canvas)
    #expect(canvas.cursor.map(rect.contains) == true)
    #expect(canvas.text(ofRow: 0).hasPrefix("  "))
  }

  @Test("looks: empty, with text, too long, wide, focused and not")
  func looks() {
    let texts = ["", "Anna", "Müller-Lüdenscheidt, Ayşe", "漢字漢字漢字漢字漢字漢字"]
    let text = dump(20, texts.count * 2) { rect, canvas in
      for (index, text) in texts.enumerated() {
        let field = TextField(text)
        field.draw(in: rect.line(index * 2), isFocused: false, on: &canvas)
        field.draw(in: rect.line(index * 2 + 1), isFocused: true, on: &canvas)
      }
    }
    expectGolden(text, named: "text-field")
  }
}
