import TerminalKit
import TestSupport
import Testing

@Suite("the dialog") struct DialogTests {
  private enum Answer: Sendable {
    case draft
    case discard
    case goOn
  }

  private func dialog(text: String = "Der Text ist nicht gespeichert.") -> Dialog<Answer> {
    Dialog(
      title: "Formular verlassen", text: text,
      buttons: [
        .init("Entwurf behalten", letter: "e", payload: .draft),
        .init("verwerfen", letter: "v", payload: .discard),
        .init("weiterschreiben", letter: "w", payload: .goOn),
      ], focus: 2)
  }

  private func answer(_ keys: Key...) -> Answer? {
    var dialog = dialog()
    for key in keys {
      if case .chosen(let answer) = dialog.update(key) { return answer }
    }
    return nil
  }

  @Test("Enter gives what the focused button carries, a letter its button's at once")
  func answers() {
    #expect(answer(.enter) == .goOn)
    #expect(answer(.tab, .enter) == .draft)
    #expect(answer(.left, .enter) == .discard)
    #expect(answer(.char("V")) == .discard)
    #expect(answer(.char("x"), .function(2)) == nil)
  }

  @Test("a text longer than the room scrolls with the moving keys, the buttons stay")
  func scrolls() {
    var dialog = dialog(text: (1...40).map { "Zeile \($0)." }.joined(separator: "\n"))
    dialog.size = Size(columns: 50, rows: 12)
    func shown() -> String {
      var canvas = Canvas(size: Size(columns: 50, rows: 12))
      dialog.draw(in: canvas.bounds, on: &canvas)
      return (0..<12).map { canvas.text(ofRow: $0) }.joined(separator: "\n")
    }
    #expect(shown().contains("Zeile 1."))
    #expect(!shown().contains("Zeile 40."))
    for key in [Key.end, .down, .pageDown] { _ = dialog.update(key) }
    #expect(shown().contains("Zeile 40."), "\(shown())")
    _ = dialog.update(.up)
    #expect(!shown().contains("Zeile 40."))
    #expect(shown().contains("weiterschreiben"))
    dialog.size = Size(columns: 50, rows: 60)
    #expect(shown().contains("Zeile 2."))
    if case .chosen(let answer) = dialog.update(.enter) { #expect(answer == .goOn) }
  }

  @Test("Esc cancels")
  func cancels() {
    var dialog = dialog()
    guard case .cancelled = dialog.update(.escape) else {
      Issue.record("Esc did not cancel")
      return
    }
  }

  @Test("looks at three widths, with a long text", arguments: [80, 40, 20])
  func looks(columns: Int) {
    let long = dialog(
      text: "Wenn Sie jetzt gehen, bleibt der Wortlaut des Beschlusses als Entwurf.")
    let text = dump(columns, 10) { rect, canvas in long.draw(in: rect, on: &canvas) }
    expectGolden(text, named: "dialog-\(columns)")
  }

  @Test("the cursor stands on the focused button")
  func cursor() {
    var canvas = Canvas(size: Size(columns: 40, rows: 10))
    dialog().draw(in: canvas.bounds, on: &canvas)
    #expect(canvas.cursor != nil)
  }
}
