private import Foundation

extension String {
  /// The one form in which words are sorted, searched and compared.
  ///
  /// Lower case without marks; ß is ss; ł, ø, ı, đ, þ lose their stroke; then ae, oe and ue become
  /// a, o and u on both sides, so that *muller*, *mueller* and *Müller* are the same word and stand
  /// together. It is neither variant of DIN 5007; the handbook says so.
  public var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return Fold.withoutUmlautSpelling(lowercased().utf8) }
    var letters: [UInt8] = []
    letters.reserveCapacity(utf8.count)
    for scalar in lowercased().unicodeScalars { Fold.append(scalar, to: &letters) }
    return Fold.withoutUmlautSpelling(letters)
  }
}

private enum Fold {
  static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    if scalar.isASCII {
      letters.append(UInt8(scalar.value))
    } else if let plain = strokes[scalar] {
      letters += plain.utf8
    } else if scalar.value == 0xA0 || scalar.value == 0x202F {
      letters.append(0x20)
    } else if scalar.properties.generalCategory == .nonspacingMark {
      return
    } else {
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      for part in decomposed where part.properties.generalCategory != .nonspacingMark {
        if let plain = strokes[part] {
          letters += plain.utf8
        } else {
          letters += String(part).utf8
        }
      }
    }
  }

  /// Letters without a canonical decomposition, and the ones met so often that looking them up
  /// beats decomposing them.
  private static let strokes: [Unicode.Scalar: String] = [
    "ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "ç": "c", "ş": "s", "š": "s",
    "ł": "l", "ø": "o", "ı": "i", "đ": "d", "ð": "d", "þ": "th", "æ": "a", "œ": "o", "ŋ": "n",
  ]

  static func withoutUmlautSpelling(_ letters: some Sequence<UInt8>) -> String {
    let (a, e, o, u) = (UInt8(0x61), UInt8(0x65), UInt8(0x6F), UInt8(0x75))
    var result: [UInt8] = []
    for letter in letters {
      if letter == e, let last = result.last, last == a || last == o || last == u { continue }
      result.append(letter)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
