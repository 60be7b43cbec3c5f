import Guardianship
import Screens
import Testing

/// The ways to every screen, walked by the goldens, the checks over all screens and the fuzz.
enum ScreenTour {
  struct Stop: Sendable, CustomTestStringConvertible {
    let name: String
    var register = FakeRegister()
    var session: Session? = Samples.session()
    let walk: @Sendable (inout DeskDriver) -> Void

    var testDescription: String { name }
  }

  static let stops: [Stop] = [
    Stop(name: "case-list") { _ in },
    Stop(name: "case-list-empty", register: FakeRegister(rows: [])) { _ in },
    Stop(name: "case-list-filtered") { driver in
      driver.press("/")
      driver.type("müller status:laufend")
    },
    Stop(name: "case-list-refused") { driver in
      driver.press("/")
      driver.type("stadtteil:Nirgendwo")
    },
    Stop(name: "case-list-nothing") { driver in
      driver.press("/")
      driver.type("stadtteil:Echtz status:vorläufig")
      driver.press("enter")
    },
    Stop(name: "case-list-marked") { driver in
      driver.press("space", "space", "z", "enter")
    },
    Stop(name: "filter-values") { driver in
      driver.press("f", "enter")
    },
    Stop(name: "palette") { driver in driver.press("ctrl-p") },
    Stop(name: "help") { driver in driver.press("?") },
    Stop(name: "case-detail") { driver in driver.press("down", "enter") },
    Stop(name: "case-detail-history") { driver in driver.press("down", "enter", "end") },
    Stop(name: "case-detail-long") { driver in driver.press("down", "down", "enter") },
    Stop(name: "undo") { driver in driver.press("u") },
  ]
}
