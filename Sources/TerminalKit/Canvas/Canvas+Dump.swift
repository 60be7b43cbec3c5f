extension Canvas {
  /// One row as text, without the spaces at its end.
  public func text(ofRow row: Int) -> String {
    var text = ""
    for column in 0..<size.columns {
      let cell = self[Point(column: column, row: row)]
      if !cell.isRightHalf { text += cell.glyph.text }
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The whole canvas as a person reads it: the rows, the rows again with a letter per role, and
  /// the cursor as `row,column`.
  public func dump() -> String {
    let rows = (0..<size.rows).map(text(ofRow:))
    let roles = (0..<size.rows).map { row in
      String((0..<size.columns).map { self[Point(column: $0, row: row)].role.letter })
    }
    let place = cursor.map { "\($0.row),\($0.column)" } ?? "off"
    return (rows + roles + ["cursor \(place)"]).joined(separator: "\n") + "\n"
  }
}
