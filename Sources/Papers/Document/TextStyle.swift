/// How a line of text looks. Sizes are points.
public struct TextStyle: Hashable, Sendable {
  public let size: Double
  public let isBold: Bool
  /// The narrower cut of the same face, for tables.
  public let isCondensed: Bool
  public let tone: Tone
  /// From one baseline to the next, in sizes.
  var leading = 1.34

  /// From one baseline to the next.
  var lineHeight: Double { size * leading }
  /// From the top of a line to its baseline.
  var ascent: Double { size * 1.02 }
}

/// How dark ink is: the reader's eye goes to the contents first.
public enum Tone: Sendable {
  case ink
  case grey
  case pale

  /// 0 is black, 1 the paper.
  var grey: Double {
    switch self {
    case .ink: 0.07
    case .grey: 0.38
    case .pale: 0.74
    }
  }
}

extension TextStyle {
  static let office = TextStyle(size: 8.5, isBold: false, isCondensed: false, tone: .grey)
  static let confidential = TextStyle(size: 8.5, isBold: true, isCondensed: false, tone: .ink)
  static let title = TextStyle(size: 16, isBold: true, isCondensed: false, tone: .ink)
  static let fact = TextStyle(size: 8.5, isBold: false, isCondensed: false, tone: .grey)
  static let foot = TextStyle(size: 7.5, isBold: false, isCondensed: false, tone: .grey)
  static let lead = TextStyle(size: 10.5, isBold: false, isCondensed: false, tone: .ink)
  static let section = TextStyle(size: 10.5, isBold: true, isCondensed: false, tone: .ink)
  static let label = TextStyle(size: 9, isBold: false, isCondensed: false, tone: .grey)
  static let value = TextStyle(size: 9, isBold: false, isCondensed: false, tone: .ink)

  static let denseSection = TextStyle(size: 9.5, isBold: true, isCondensed: false, tone: .ink)
  static let denseLabel = TextStyle(
    size: 7.5, isBold: false, isCondensed: true, tone: .grey, leading: 1.25)
  static let denseValue = TextStyle(
    size: 7.5, isBold: false, isCondensed: true, tone: .ink, leading: 1.25)

  static func cell(_ size: Double) -> TextStyle {
    TextStyle(size: size, isBold: false, isCondensed: true, tone: .ink)
  }

  static func columnHead(_ size: Double) -> TextStyle {
    TextStyle(size: size, isBold: true, isCondensed: true, tone: .grey)
  }
}
