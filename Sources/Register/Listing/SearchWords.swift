import Guardianship

/// The words that a case is found by, and the words of a search line, cut by the same rule.
enum SearchWords {
  /// Runs of letters and digits of a folded text.
  static func split(_ folded: String) -> [String] {
    folded.unicodeScalars.split { !isWordScalar($0) }.map { String(String.UnicodeScalarView($0)) }
  }

  /// The words of a name; one with an apostrophe in it is also found written together: `obrien`.
  static func name(_ folded: String) -> [String] {
    let words = split(folded)
    guard folded.unicodeScalars.contains(where: isApostrophe) else { return words }
    let joined = String(
      String.UnicodeScalarView(folded.unicodeScalars.filter { !isApostrophe($0) }))
    return words + split(joined).filter { !words.contains($0) }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    ["'", "\u{2019}", "`", "\u{B4}"].contains(scalar)
  }

  /// `53 XVII H 893/12` as `53xviih893_12`, `xviih893_12`, `893_12`: found from any of its parts on,
  /// in any spacing.
  static func number(_ text: String) -> [String] {
    let letters = Array(compact(text.folded).utf8)
    var words: [String] = []
    for index in letters.indices
    where index == 0 || isLetter(letters[index]) != isLetter(letters[index - 1]) {
      words.append(String(decoding: letters[index...], as: UTF8.self))
    }
    return words
  }

  /// `51.3-2026/0815` as `5132026_0815`, `32026_0815`, `2026_0815`, `0815`: found from any of its parts
  /// on.
  static func parts(_ text: String) -> [String] {
    let scalars = Array(text.folded.unicodeScalars)
    return scalars.indices.filter { index in
      isWordScalar(scalars[index]) && (index == 0 || !isWordScalar(scalars[index - 1]))
    }.map { start in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[start...])
      return compact(String(part))
    }
  }

  /// `F-2026-00001` as `f202600001`, `202600001`, `00001`.
  static func reference(_ text: String) -> [String] {
    let parts = text.folded.split(separator: "-")
    return parts.indices.map { parts[$0...].joined() }
  }

  /// What one typed word asks for: each of these has to begin a word of the case. Nothing for a word
  /// of signs only, which every case fulfils.
  static func asked(_ word: String) -> [String] {
    let folded = word.folded
    guard folded.utf8.contains(where: { (48...57).contains($0) }) else { return split(folded) }
    let number = compact(folded)
    return number.isEmpty ? [] : [number]
  }

  /// Letters and digits with `_` for the stroke between number and year.
  private static func compact(_ folded: String) -> String {
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else { return compact(folded.unicodeScalars) }
    var letters: [UInt8] = []
    letters.reserveCapacity(folded.utf8.count)
    for byte in folded.utf8 {
      if byte == UInt8(ascii: "/") {
        letters.append(UInt8(ascii: "_"))
      } else if isWordScalar(Unicode.Scalar(byte)) {
        letters.append(byte)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func compact(_ folded: String.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    for scalar in folded {
      if scalar == "/" {
        result.append("_")
      } else if isWordScalar(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Every byte of a letter beyond ASCII is one.
  private static func isLetter(_ byte: UInt8) -> Bool {
    !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) && byte != UInt8(ascii: "_")
  }

  /// Beyond ASCII everything is part of a word but Latin-1 signs and general punctuation.
  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x41...0x5A: true
    case ..<0xC0, 0x2000...0x206F: false
    default: true
    }
  }

  /// What finds rows with a word for each of these that begins so.
  static func match(_ words: [String]) -> String {
    words.map { "\"\($0)\" *" }.joined(separator: " AND ")
  }

  /// Words as the listing keeps them: a space before each, so that ` mu` is found where a word
  /// begins with it. Each word once.
  static func text(_ words: [String]) -> String {
    var text = ""
    for (place, word) in words.enumerated() where !words[..<place].contains(word) {
      text += " "
      text += word
    }
    return text
  }
}
