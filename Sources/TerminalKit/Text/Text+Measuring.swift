/// Columns of a character on a terminal: 0, 1 or 2. The only measure; `count` is never one.
public func displayWidth(of character: Character) -> Int { Int(Glyph(character).width) }

/// Columns of a text once it is cleaned.
public func displayWidth(of text: String) -> Int {
  if let columns = text.plainWidth { return columns }
  var width = 0
  for glyph in Glyphs(text) { width += Int(glyph.width) }
  return width
}

extension String {
  /// The columns of a text of printable ASCII and the letters U+00C0 to U+017F, which German names
  /// are made of; nothing for any other. Looks at bytes only, because lists measure every cell.
  fileprivate var plainWidth: Int? {
    var width = 0
    var expectsRest = false
    for byte in utf8 {
      switch byte {
      case _ where expectsRest: expectsRest = false
      case 0x20..<0x7F: width += 1
      case 0xC3...0xC5:
        width += 1
        expectsRest = true
      default: return nil
      }
    }
    return width
  }
}

extension String {
  /// The text as a canvas shows it: one line, no control or invisible format characters.
  public var cleaned: String {
    var text = ""
    for glyph in Glyphs(self) where glyph.width > 0 { text += glyph.text }
    return text
  }

  /// The text in at most so many columns, with an ellipsis where something had to go.
  public func cut(to columns: Int, ellipsis: Character = "…") -> String {
    if utf8.count <= columns || displayWidth(of: self) <= columns { return self }
    guard columns > 0 else { return "" }
    var text = ""
    var used = 1
    for character in self {
      used += displayWidth(of: character)
      if used > columns { break }
      text.append(character)
    }
    return text + String(ellipsis)
  }

  /// The text in exactly so many columns: cut, or filled with spaces.
  public func padded(to columns: Int, alignment: Alignment = .leading) -> String {
    let text = cut(to: columns)
    let missing = max(0, columns - displayWidth(of: text))
    switch alignment {
    case .leading: return text + String(repeating: " ", count: missing)
    case .trailing: return String(repeating: " ", count: missing) + text
    }
  }
}

/// At which edge a text stands in the room it has.
public enum Alignment: Sendable {
  case leading
  case trailing
}
