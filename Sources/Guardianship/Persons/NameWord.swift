/// One word of a name: how it is compared, and how it sounds.
public struct NameWord: Hashable, Sendable {
  /// Folded; what the same spelling is.
  public let text: String
  /// What spellings of the same sound have in common: `Christine` and `Kristin`, `Meyer` and `Maier`.
  public let sound: String

  /// The words of a family or given name: hyphens part, apostrophes and dots do not, and particles
  /// (`von`, `de la`) count only where there is nothing else.
  public static func words(of name: String) -> [NameWord] {
    var words: [[UInt8]] = [[]]
    for byte in name.folded.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        words[words.count - 1].append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "`"): break
      default: words.append([])
      }
    }
    let all = words.filter { !$0.isEmpty }.map(NameWord.init)
    let own = all.filter { !particles.contains($0.text) }
    return own.isEmpty ? all : own
  }

  private init(_ letters: [UInt8]) {
    text = String(decoding: letters, as: UTF8.self)
    sound = String(decoding: Self.sound(letters), as: UTF8.self)
  }

  private static let particles: Set<String> = [
    "von", "van", "vom", "zu", "zur", "zum", "de", "del", "dela", "da", "di", "du", "der", "den",
    "el", "al", "la", "le", "ten", "ter", "und",
  ]
}

// MARK: - Sound

extension NameWord {
  /// Letters that sound alike become one, doubled ones single, a silent h or e at the end goes.
  private static func sound(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      let (sounds, used) = sound(letters[index], next, isFirst: index == 0)
      for sound in sounds where result.last != sound { result.append(sound) }
      index += used
    }
    if result.count > 3, result.last == UInt8(ascii: "e") { result.removeLast() }
    return result
  }

  private static func sound(
    _ letter: UInt8, _ next: UInt8, isFirst: Bool
  ) -> (sounds: [UInt8], used: Int) {
    func letters(_ text: StaticString) -> [UInt8] {
      text.withUTF8Buffer { Array($0) }
    }
    switch (Character(Unicode.Scalar(letter)), Character(Unicode.Scalar(next))) {
    case ("c", "h"), ("c", "k"): return (letters("k"), 2)
    case ("p", "h"): return (letters("f"), 2)
    case ("d", "t"), ("t", "h"): return (letters("t"), 2)
    case ("t", "z"), ("s", "z"): return (letters("s"), 2)
    case ("e", "i"), ("e", "y"), ("a", "i"), ("a", "y"): return (letters("ai"), 2)
    case ("i", "e"): return (letters("i"), 2)
    case ("c", _), ("q", _): return (letters("k"), 1)
    case ("x", _): return (letters("ks"), 1)
    case ("y", _), ("j", _): return (letters("i"), 1)
    case ("w", _): return (letters("v"), 1)
    case ("z", _): return (letters("s"), 1)
    case ("h", _): return (isFirst ? [letter] : [], 1)
    default: return ([letter], 1)
    }
  }
}
