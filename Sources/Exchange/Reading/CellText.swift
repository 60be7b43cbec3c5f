/// The text of one cell, freed from what must never reach a screen.
struct CellText: Equatable {
  /// Trimmed; line breaks as `\n`, other white space as plain spaces.
  var text: String
  /// Whether control characters were taken out.
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

  /// Controls, and the first bytes of those outside ASCII: C1 and the non-breaking space (C2),
  /// directional marks and special spaces (E2), the byte order mark (EF).
  private static func needsCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  private mutating func clean(_ raw: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x2028, 0x2029: scalars.append("\n")
      case 0x09, 0xA0, 0x2007, 0x202F: scalars.append(" ")
      case 0x0D: break
      case ..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        hadControls = true
      default: scalars.append(scalar)
      }
    }
    return String(scalars).trimmedASCII
  }
}

extension String {
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
