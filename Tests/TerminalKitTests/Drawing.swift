import TerminalKit

/// The dump of a canvas of a size after something was drawn on all of it.
func dump(
  _ columns: Int, _ rows: Int, inASCII: Bool = false,
  draw: (_ rect: Rect, _ canvas: inout Canvas) -> Void
) -> String {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  draw(canvas.bounds, &canvas)
  return (inASCII ? canvas.limited { $0.isASCII } : canvas).dump()
}

/// German key names for tests.
let germanKeys = KeyNames(
  enter: "⏎", escape: "Esc", tab: "Tab", space: "Leer", backspace: "Rück", delete: "Entf",
  insert: "Einfg", home: "Pos1", end: "Ende", pageUp: "Bild↑", pageDown: "Bild↓",
  control: "Strg-", alt: "Alt-", shift: "Umschalt-")

/// The key events of a text typed letter by letter.
func typing(_ text: String) -> [Event] { text.map { .key(.char($0)) } }
