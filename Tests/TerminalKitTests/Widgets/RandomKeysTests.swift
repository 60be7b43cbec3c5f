import TerminalKit
import Testing

@Suite("random keys") struct RandomKeysTests {
  private static let texts = ["漢", "e", "\u{301}", "👨‍👩‍👧", " ", "\u{1B}", "ß", "\n"]

  private static func event(_ random: inout Seeded) -> Event {
    let keys = KeyTests.all
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .paste(texts.shuffled(using: &random).joined())
    case 1: return .key(.char(Character(texts[Int.random(in: 0..<5, using: &random)])))
    default: return .key(keys[Int.random(in: 0..<keys.count, using: &random)])
    }
  }

  /// Control characters on the canvas, and what was drawn outside the rectangle.
  private static func strays(_ canvas: Canvas, _ rect: Rect) -> [String] {
    var strays: [String] = []
    for (index, cell) in canvas.cells.enumerated() {
      let point = Point(column: index % canvas.size.columns, row: index / canvas.size.columns)
      let value = cell.glyph.base.value
      let isControl = value < 0x20 || (0x7F..<0xA0).contains(value)
      if isControl || (!rect.contains(point) && value != 0x23) {
        strays.append("\(cell.glyph.text) at \(point)")
      }
    }
    return strays
  }

  @Test("a widget stays in its rectangle and draws no control character", arguments: 1...6)
  func widgets(seed: UInt64) {
    var random = Seeded(seed: seed)
    var form = Form<Int>([
      FormField(0, label: "Name", input: .text(TextField())),
      FormField(1, label: "Wortlaut", input: .area(TextArea(), rows: 3)),
      FormField(2, label: "Tag", input: .date(DateField { .refused("kein Tag: \($0)") })),
    ])
    var picker = Picker(
      title: "Wahl", options: Self.texts.enumerated().map { PickerOption(id: $0, title: $1) },
      takesMany: seed % 2 == 0
    ) { $0.lowercased() }
    for _ in 0..<150 {
      let event = Self.event(&random)
      _ = form.update(event)
      _ = picker.update(event)
      form.width = Int.random(in: 0...60, using: &random)
      let rect = Rect(
        column: Int.random(in: 0...5, using: &random), row: Int.random(in: 0...3, using: &random),
        width: Int.random(in: 0...40, using: &random), height: Int.random(in: 0...8, using: &random)
      )
      for number in 0..<2 {
        var canvas = Canvas(size: Size(columns: 40, rows: 8))
        canvas.fill(canvas.bounds, with: "#")
        if number == 0 {
          form.draw(in: rect, on: &canvas)
        } else {
          picker.draw(in: rect, empty: "Nichts.", on: &canvas)
        }
        #expect(Self.strays(canvas, rect) == [], "in \(rect)")
      }
    }
  }
}
