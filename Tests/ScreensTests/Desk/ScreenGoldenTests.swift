import Screens
import TerminalKit
import TestSupport
import Testing

/// Every screen at the three sizes, with long and wide names and with no data.
@Suite("Screens as they look")
struct ScreenGoldenTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 20), Size(columns: 132, rows: 43),
  ]

  @Test("every screen at every size", arguments: ScreenTour.stops, sizes)
  func looks(stop: ScreenTour.Stop, size: Size) {
    var driver = DeskDriver(size: size, register: stop.register, session: stop.session)
    stop.walk(&driver)
    let canvas = driver.screen
    #expect(canvas.cursor != nil)
    expectGolden(canvas.dump(), named: "\(stop.name)-\(size.columns)x\(size.rows)")
  }
}
