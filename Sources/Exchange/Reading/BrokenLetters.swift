/// Letters that stand where German has others: a list written in MacRoman or a DOS code page, or
/// turned into UTF-8 twice, makes "MŸller", "B„cker" and "MÃ¼ller" of its names.
///
/// Nothing is guessed back: a list of such words is refused, and a single one is warned of.
struct BrokenLetters {
  /// The first words that are broken, each once.
  private(set) var words: [String] = []
  private var broken = 0
  /// Letters with a diaeresis, and ß, where they belong.
  private var sound = 0

  /// How much text is looked at: what comes later is judged word by word.
  static let length = 1 << 22

  init(_ text: some Collection<UInt8>) {
    var start = text.startIndex
    var hasHigh = false
    var index = text.startIndex
    while index != text.endIndex {
      let byte = text[index]
      if byte >= 0x80 {
        hasHigh = true
      } else if Self.isBoundary(byte) {
        if hasHigh { take(String(decoding: text[start..<index], as: UTF8.self)) }
        hasHigh = false
        start = text.index(after: index)
      }
      index = text.index(after: index)
    }
    if hasHigh { take(String(decoding: text[start...], as: UTF8.self)) }
  }

  /// Whether the text as a whole is broken, and not only a word that was pasted into it.
  var isWhole: Bool { broken > 0 && broken * 4 >= sound }

  private mutating func take(_ word: String) {
    if word.hasBrokenLetters {
      broken += 1
      if words.count < 2, !words.contains(word) { words.append(word) }
    } else if word.contains(where: Self.umlauts.contains) {
      sound += 1
    }
  }

  private static let umlauts: Set<Character> = ["ä", "ö", "ü", "Ä", "Ö", "Ü", "ß"]

  /// Letters, digits and what lies beyond ASCII make a word.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      false
    default: true
    }
  }
}

extension String {
  /// Whether a sign stands inside a word, or before one, where only a letter can: `MŸller`,
  /// `Stra§e`, `B„cker`, `MÃ¼ller`.
  var hasBrokenLetters: Bool {
    guard utf8.contains(where: { $0 >= 0xC2 }) else { return false }
    let scalars = Array(unicodeScalars)
    for index in scalars.indices.dropLast() {
      let (sign, next) = (scalars[index], scalars[index + 1])
      if (0xC3...0xC5).contains(sign.value), Self.doubled.contains(next) { return true }
      guard next.properties.isLowercase else { continue }
      let isInside = index > 0 && scalars[index - 1].properties.isAlphabetic
      if isInside && Self.insideWords.contains(sign)
        || index == 0 && Self.beforeWords.contains(sign)
      {
        return true
      }
    }
    guard let last = scalars.last, scalars.count > 2 else { return false }
    return last == "\u{178}" && scalars[scalars.count - 2].properties.isLowercase
  }

  /// What the second byte of a letter looks like in Windows-1252 when it is taken for a letter.
  private static let doubled = Set(
    "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ŸœŒžŽ€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›".unicodeScalars)

  /// ä, ö, ü, ß and their capitals as MacRoman and the DOS code pages leave them.
  private static let insideWords = Set("Ÿ§„”†‡€™".unicodeScalars)
  private static let beforeWords = Set("€™Ÿ".unicodeScalars)
}
