import Guardianship
import Screens
import TerminalKit
import Testing
import Wording

@Suite("All screens")
struct AllScreensTests {
  static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 110, rows: 30),
    Size(columns: 250, rows: 70),
  ]

  @Test("the cursor stands on every screen and nothing is a control character", arguments: sizes)
  func cursorAndText(size: Size) {
    for stop in ScreenTour.stops {
      for language in Language.allCases {
        var driver = DeskDriver(
          size: size, register: stop.register, session: stop.session, language: language)
        stop.walk(&driver)
        let canvas = driver.screen
        #expect(canvas.cursor != nil, "\(stop.name)")
        #expect(ScreenCheck.oddities(in: canvas).isEmpty, "\(stop.name): \(driver.text)")
      }
    }
  }

  @Test("no text is missing on any screen", arguments: Language.allCases)
  func texts(language: Language) {
    for stop in ScreenTour.stops {
      var driver = DeskDriver(register: stop.register, session: stop.session, language: language)
      stop.walk(&driver)
      driver.expectNot("⟦")
    }
  }

  @Test("below the least size one sentence asks for more room")
  func tooSmall() {
    let driver = DeskDriver(size: Size(columns: 39, rows: 9))
    driver.expect("Das Fenster ist zu klein")
  }

  @Test(
    "on every screen a window may become as small as it likes, and nothing unseen is done",
    arguments: [(1, 1), (39, 24), (80, 9)])
  func shrinks(columns: Int, rows: Int) {
    for stop in ScreenTour.stops {
      var driver = DeskDriver(register: stop.register, session: stop.session)
      stop.walk(&driver)
      let before = driver.desk.screenName
      _ = driver.takeEffects()
      driver.resize(columns, rows)
      for key in ["down", "d", "x", "enter", "e", "n", "space", "escape"] { driver.press(key) }
      let changes = driver.takeEffects().filter { effect in
        if case .perform = effect { true } else { false }
      }
      #expect(changes.isEmpty, "\(stop.name)")
      driver.resize(80, 24)
      #expect(driver.desk.screenName == before, "\(stop.name)")
    }
  }

  @Test(
    "a window too small to show anything takes only leaving", arguments: ["q", "f10", "ctrl-c"])
  func leaving(key: String) {
    var driver = DeskDriver(size: Size(columns: 39, rows: 9), area: "1")
    driver.press(key)
    #expect(driver.effects.last == .terminal(.quit))
  }

  @Test("the tables of commands have no flaws", arguments: Language.allCases)
  func tables(language: Language) {
    #expect(KeyList.flaws(Wording(language)).isEmpty)
  }

  @Test("the list of keys names every screen")
  func keyList() {
    let text = KeyList.markdown(Wording(.german))
    for part in ["# Tasten", "## Liste der Fälle", "`case.open`", "`Strg-A`", "`form.save`"] {
      #expect(text.contains(part))
    }
    #expect(!text.contains("⟦"))
  }

  @Test("commands of the palette can be chosen on every screen without harm")
  func palette() {
    for stop in ScreenTour.stops {
      for steps in stride(from: 0, to: 24, by: 3) {
        var driver = DeskDriver(register: stop.register, session: stop.session)
        stop.walk(&driver)
        driver.press("ctrl-p")
        for _ in 0..<steps { driver.press("down") }
        driver.press("enter")
        #expect(driver.screen.cursor != nil)
      }
    }
  }
}

/// What no screen may show.
enum ScreenCheck {
  static func oddities(in canvas: Canvas) -> [String] {
    canvas.cells.compactMap { cell in
      let text = cell.glyph.text
      let isOdd = text.unicodeScalars.contains {
        $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
      }
      return isOdd ? "\(text.debugDescription)" : nil
    }
  }
}
