import Guardianship
import Screens
import TerminalKit
import Testing

/// Random keys on every screen: nothing traps, the cursor stands, no control character shows.
@Suite("Random keys")
struct RandomKeysTests {
  /// The same numbers in every run.
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(2), .function(4), .function(5), .control("a"),
      .control("p"), .control("s"), .control("u"), .control(" "), .char(" "),
    ] + "abcdefghijklmnopqrstuvwxyzABDEIRSTUVWZ/*:?0123456789.äß山".map { Key.char($0) }

  @Test("no key sequence harms any screen", arguments: ScreenTour.stops)
  func fuzz(stop: ScreenTour.Stop) {
    var dice = Dice(state: UInt64(stop.name.utf8.reduce(7) { $0 &* 31 &+ Int($1) }.magnitude))
    var driver = DeskDriver(register: stop.register, session: stop.session)
    stop.walk(&driver)
    for step in 0..<400 {
      driver.send(event(&dice))
      guard step.isMultiple(of: 5) else { continue }
      let canvas = driver.screen
      #expect(canvas.cursor != nil, "\(driver.text)")
      #expect(ScreenCheck.oddities(in: canvas).isEmpty, "\(driver.text)")
    }
  }

  private func event(_ dice: inout Dice) -> Event {
    switch dice.roll(40) {
    case 0: .resize(Size(columns: 40 + dice.roll(160), rows: 10 + dice.roll(50)))
    case 1: .paste("Ein\u{1B}[31m Text\nmit\tallem\u{7}")
    case 2: .idle
    default: .key(Self.keys[dice.roll(Self.keys.count)])
    }
  }
}
