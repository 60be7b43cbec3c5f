import TerminalKit

/// Lines of which a part is shown.
protocol Scrolling {
  /// Lines that are shown at once.
  var height: Int { get set }
  mutating func move(_ movement: Movement)
}

extension Viewport: Scrolling {}

/// A screen that is made of lines and nothing else.
protocol ScrollingScreen: Screen {
  associatedtype Lines: Scrolling

  var shown: Lines { get set }
  /// Makes the lines anew, for what has been read and the size of the screen.
  mutating func rebuild(in desk: Surroundings)
}

extension ScrollingScreen {
  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    shown.move(movement)
    return []
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    shown.height = desk.layout.content.height
    rebuild(in: desk)
    return []
  }
}
