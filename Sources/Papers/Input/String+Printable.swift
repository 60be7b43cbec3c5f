extension String {
  /// The text as it may stand on paper: control characters are spaces, every kind of line end is
  /// `\n`, and marks that would turn the direction of the text around them are left out.
  var printable: String {
    // 0xC2 and 0xE2 lead the bytes of all characters concerned beyond ASCII.
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }) { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0..<0x20, 0x7F..<0xA0: result.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}

/// What stands where a record says nothing.
let emptyMark = "–"

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// The text, or a dash where there is none.
  var orDash: String { isBlank ? emptyMark : self }
}

extension String {
  /// The text with its end left out as far as it must be to fit.
  func shortened(where fits: (String) -> Bool) -> String {
    if fits(self) { return self }
    var (least, most) = (0, count)
    while most - least > 1 {
      let middle = (least + most) / 2
      if fits(cut(to: middle)) { least = middle } else { most = middle }
    }
    return cut(to: least)
  }

  private func cut(to length: Int) -> String {
    String(prefix(length)).trimmingTrailingSpaces + "…"
  }
}
