import CWidth

/// What one cell, or two for a wide character, can show.
public struct Glyph: Hashable, Sendable {
  /// The spacing scalar.
  public let base: Unicode.Scalar
  /// Marks over or under it; `0` where there is none.
  public let firstMark: UInt32
  public let secondMark: UInt32
  /// Columns: 1 or 2; 0 for what is left out of a drawing.
  public let width: UInt8

  static let space = Glyph(simple: " ")
  static let unknown = Glyph(simple: "\u{FFFD}")
  static let nothing = Glyph(base: " ", firstMark: 0, secondMark: 0, width: 0)

  init(simple base: Unicode.Scalar) {
    self.init(base: base, firstMark: 0, secondMark: 0, width: 1)
  }

  private init(base: Unicode.Scalar, firstMark: UInt32, secondMark: UInt32, width: UInt8) {
    self.base = base
    self.firstMark = firstMark
    self.secondMark = secondMark
    self.width = width
  }

  /// The character as text.
  public var text: String {
    var text = String(Character(base))
    for mark in [firstMark, secondMark] {
      if mark != 0, let scalar = Unicode.Scalar(mark) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

extension Glyph {
  /// The cleaned form of a scalar that stands alone.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: self.init(simple: scalar)
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2028, 0x2029: self = .space
    case 0..<0xA0: self = .unknown
    default: self = Glyph.wide(scalar)
    }
  }

  /// The cleaned form of a character: its first spacing scalar and at most two marks.
  init(_ character: Character) {
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next() else {
      self = .nothing
      return
    }
    let base = Glyph(first)
    var marks: (UInt32, UInt32) = (0, 0)
    while base.width > 0, let scalar = scalars.next() {
      guard Glyph.isMark(scalar) else { continue }
      if marks.0 == 0 {
        marks.0 = scalar.value
      } else if marks.1 == 0 {
        marks.1 = scalar.value
      }
    }
    self.init(base: base.base, firstMark: marks.0, secondMark: marks.1, width: base.width)
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Glyph {
    if scalar.properties.generalCategory == .format { return .nothing }
    switch terminal_width(scalar.value) {
    case 1: return Glyph(simple: scalar)
    case 2: return Glyph(base: scalar, firstMark: 0, secondMark: 0, width: 2)
    case 0: return .nothing
    default: return .unknown
    }
  }

  /// Whether a terminal puts the scalar onto the character before it. Variation selectors do not
  /// count: terminals disagree on their width.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300, !(0xFE00...0xFE0F).contains(scalar.value) else { return false }
    return scalar.value < 0xE0000 && scalar.properties.generalCategory != .format
      && terminal_width(scalar.value) == 0
  }
}
