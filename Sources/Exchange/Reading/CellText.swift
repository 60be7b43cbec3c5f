/// The text of one cell, freed from what must never reach a screen.
struct CellText: Equatable {
  /// Trimmed; line breaks as `\n`, other white space as plain spaces.
  var text: String
  /// Whether control characters or invisible ones were taken out.
  var hadControls = false

  init(_ bytes: some Collection<UInt8>) {
    var isPlain = true
    for byte in bytes where CellText.needsCare(byte) {
      isPlain = false
      break
    }
    let raw = String(decoding: bytes, as: UTF8.self)
    if isPlain {
      text = raw.trimmedASCII
    } else {
      text = ""
      text = clean(raw)
    }
  }

  /// Controls, and the first bytes of what is invisible outside ASCII: C1, the soft hyphen and the
  /// non-breaking space (C2), joiners (CD), directional marks, zero widths and special spaces (D8,
  /// E2), fillers (E1, E3), the byte order mark (EF), tags (F3).
  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF, 0xF3: true
    default: false
    }
  }

  private mutating func clean(_ raw: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x2028, 0x2029: scalars.append("\n")
      case 0x09, 0xA0, 0x2007, 0x202F: scalars.append(" ")
      case 0x0D: break
      case ..<0x20, 0x7F...0x9F: hadControls = true
      case _ where Self.isInvisible(scalar.value): hadControls = true
      default: scalars.append(scalar)
      }
    }
    return String(scalars).trimmedASCII
  }
}

extension CellText {
  /// Marks without width that no text needs: directional marks, zero-width spaces, fillers, soft
  /// hyphens, tags. Joiners stay, some scripts write with them; names lose them later.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension String {
  /// Without joiners and variation selectors: in a name they only keep it from being found.
  var withoutJoiners: String {
    guard utf8.contains(where: { $0 == 0xE2 || $0 == 0xEF }) else { return self }
    func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x200C, 0x200D, 0xFE00...0xFE0F: true
      default: false
      }
    }
    return String(UnicodeScalarView(unicodeScalars.filter { !isJoiner($0) }))
  }

  /// Whether a question mark stands in or behind a word where a letter was: `M?ller`, `Šimi?`; or a
  /// mark that stands for bytes that were no text.
  var hasLostLetters: Bool {
    var last: Character = " "
    for character in self {
      if character == "\u{FFFD}" || (character == "?" && last.isLetter) { return true }
      if last == "?", character.isLetter { return true }
      last = character
    }
    return false
  }

  /// White space in one piece: names come with line breaks and double spaces in them.
  var singleSpaced: String {
    var last: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0A || (byte == 0x20 && last == 0x20) {
        return split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      }
      last = byte
    }
    return self
  }

  /// Without spaces and line breaks at both ends.
  var trimmedASCII: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    guard String.isSpace(first) || String.isSpace(last) else { return self }
    guard let from = utf8.firstIndex(where: { !String.isSpace($0) }),
      let to = utf8.lastIndex(where: { !String.isSpace($0) })
    else { return "" }
    return String(Substring(utf8[from...to]))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
