/// How much of a record goes on a page.
public enum Density: Sendable {
  /// Room around everything; what belongs to one note stays together.
  case airy
  /// Many short records below each other: smaller, short pairs beside each other.
  case dense

  var label: TextStyle { self == .airy ? .label : .denseLabel }
  var value: TextStyle { self == .airy ? .value : .denseValue }
  var section: TextStyle { self == .airy ? .section : .denseSection }
  /// Above the title of a section.
  var aboveHeading: Double { self == .airy ? 13 : 6 }
  /// Between two pairs.
  var gap: Double { self == .airy ? 3 : 0.6 }
  /// The most that labels take of the room.
  var labelShare: Double { self == .airy ? 0.3 : 0.15 }
  var labelGap: Double { self == .airy ? 14 : 6 }
  /// From one line for a hand to the next.
  var noteStep: Double { self == .airy ? 21 : 18 }
  var aboveNotes: Double { self == .airy ? 6 : -2 }
  /// The part of a page up to which what belongs to one note is never torn.
  var togetherShare: Double { self == .airy ? .infinity : 0.2 }
}
