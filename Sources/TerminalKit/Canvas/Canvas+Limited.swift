extension Canvas {
  /// The canvas for a terminal that cannot show every character: signs become signs of ASCII, Latin
  /// letters lose what makes them special ("Müller" reads "Muller"), everything else becomes "?".
  ///
  /// Columns stay where they are, so that one sign stands for one: no "ue" for "ü".
  /// - Parameter canShow: whether the terminal shows a character; it shows all of ASCII.
  public func limited(to canShow: (Unicode.Scalar) -> Bool) -> Canvas {
    var canvas = self
    for index in canvas.cells.indices where !canvas.cells[index].glyph.isShown(by: canShow) {
      canvas.cells[index].glyph = canvas.cells[index].glyph.limited(to: canShow)
      let next = index + 1
      if next < canvas.cells.count { canvas.cells[next].isRightHalf = false }
    }
    return canvas
  }
}

extension Glyph {
  fileprivate func isShown(by canShow: (Unicode.Scalar) -> Bool) -> Bool {
    firstMark == 0 && (base.isASCII || canShow(base))
  }

  /// One column wide and without marks.
  fileprivate func limited(to canShow: (Unicode.Scalar) -> Bool) -> Glyph {
    if width == 1, base.isASCII || canShow(base) { return Glyph(simple: base) }
    return Glyph(simple: Glyph.signs[base] ?? Glyph.letter(of: base) ?? "?")
  }

  /// The plain letter in the Unicode name of a Latin one: "LATIN SMALL LETTER U WITH DIAERESIS".
  private static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER",
      let letter = words[3].unicodeScalars.first, words[3].unicodeScalars.count == 1
    else { return nil }
    return words[1] == "SMALL" ? letter.properties.lowercaseMapping.unicodeScalars.first : letter
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "▸": ">", "▾": "v", "●": "*", "…": "~", "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+",
    "┘": "+", "█": "#", "░": ".", "↓": "+", "↑": "^", "→": ">", "←": "<", "✗": "x", "✕": "x",
    "✓": "+", "☐": "_", "⇥": ">", "⏎": "<", "·": "-", "•": "*", "–": "-", "—": "-", "›": ">",
    "‹": "<", "„": "\"", "“": "\"", "”": "\"", "‚": "'", "‘": "'", "’": "'", "«": "\"", "»": "\"",
    "€": "E", "ß": "s", "ẞ": "S",
  ]
}
