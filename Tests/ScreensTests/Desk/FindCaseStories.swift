import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("The phone rings")
struct FindCaseStories {
  @Test(
    "the search is one key away from every screen that does not search itself",
    arguments: ScreenTour.stops)
  func everywhere(stop: ScreenTour.Stop) {
    var driver = DeskDriver(register: stop.register, session: stop.session)
    stop.walk(&driver)
    guard stop.session != nil, !driver.desk.holdsTyping, !driver.text.contains("[ ") else { return }
    let before = driver.desk.screenName
    driver.press("/")
    driver.type("müller")
    #expect(driver.desk.screenName == before || driver.desk.screenName == "case-list")
    #expect(driver.text.contains("müller"), "\(stop.name): \(driver.text)")
  }

  @Test("a name typed where nothing searches is one word, not commands")
  func word() {
    var driver = DeskDriver(area: "1")
    _ = driver.takeEffects()
    driver.type("müller anna")
    driver.expectScreen("today")
    #expect(driver.takeEffects().isEmpty)
    driver.expect("sucht einen Fall")
    driver.send(.idle)
    driver.press("2")
    driver.expectScreen("case-list")
  }

  @Test(
    "a name whose first letter settles, undoes or leaves does nothing of it", arguments: ["5", "1"])
  func name(area: String) {
    for name in ["dorn", "ulrich", "quadt", "xaver"] {
      var driver = DeskDriver(area: area)
      driver.press("down", "down", "down")
      _ = driver.takeEffects()
      driver.type(name)
      driver.press("enter")
      let deeds = driver.takeEffects().filter { effect in
        switch effect {
        case .read, .keep(.draft): false
        default: true
        }
      }
      #expect(deeds.isEmpty, "\(name): \(deeds)")
      #expect(driver.desk.holdsTyping || driver.text.contains("Fall") || driver.text.contains("⏎"))
    }
  }

  @Test("a letter alone does what it does once there was a pause")
  func letter() {
    var driver = DeskDriver()
    _ = driver.takeEffects()
    driver.type("q")
    #expect(driver.takeEffects().isEmpty)
    driver.send(.idle)
    #expect(driver.takeEffects() == [.terminal(.quit)])
  }

  @Test("another key behind a letter that waits lets it act first")
  func hurried() {
    var driver = DeskDriver()
    _ = driver.takeEffects()
    driver.type("q")
    driver.press("down")
    #expect(driver.takeEffects().contains(.terminal(.quit)))
  }

  @Test(
    "Esc in a search that was opened from elsewhere leads back there", arguments: ["1", "3", "4"])
  func comesBack(area: String) {
    var driver = DeskDriver(area: area)
    if area != "1" { driver.press("enter") }
    let before = driver.desk.screenName
    driver.press("/")
    driver.expectScreen("case-list")
    driver.type("an")
    driver.press("escape")
    driver.expectScreen(before)
    driver.press("/")
    driver.type("an")
    driver.press("enter")
    driver.expectScreen("case-list")
    driver.press("escape")
    driver.expectScreen(before)
  }

  @Test(
    "what only searches its own list says so, and how to reach cases", arguments: ["3", "4", "5"])
  func ownList(area: String) {
    var driver = DeskDriver(area: area)
    driver.press("/")
    driver.expect("Gesucht wird nur hier")
    driver.expect("Strg-F sucht einen Fall")
    driver.press("ctrl-f")
    driver.expectScreen("case-list")
    driver.expectNot("Gesucht wird nur hier")
  }

  @Test("the groups of what was found stand under headings with their numbers")
  func groups() {
    var register = FakeRegister()
    let last = register.rows.suffix(3).map(\.id)
    register.foundBy = [last[0]: .guardian, last[1]: .party, last[2]: .address]
    var driver = DeskDriver(register: register)
    driver.press("/")
    driver.type("m")
    driver.expect("auch bei Beteiligten: über 1.000")
    driver.expect("auch in Anschrift: 1")
    driver.press("escape")
    driver.press("/")
    driver.type("zzz")
    driver.expect("nicht selbst, aber als Betreuer/in: 1")
    driver.expect("auch in Anschrift: 1")
  }

  @Test("in another order each group says where it begins")
  func ordered() {
    var driver = DeskDriver()
    driver.press("o")
    driver.type("Geburts")
    driver.press("enter", "/")
    driver.type("m")
    driver.expect("Namen, Nummern, Geburtstag")
  }

  @Test("what narrows the list can be read in the smallest window")
  func small() {
    var driver = DeskDriver(size: Size(columns: 40, rows: 10))
    driver.press("/")
    driver.type("status:laufend")
    driver.press("enter")
    driver.expect("laufend")
  }

  @Test("cases that were opened are one key away, the latest first")
  func openedLast() {
    var driver = DeskDriver()
    driver.press("ctrl-o")
    driver.expect("Noch kein Fall wurde geöffnet")
    driver.press("enter", "escape", "down", "enter", "escape", "1", "ctrl-o")
    let names = driver.register.rows.prefix(2).map(\.name)
    let text = driver.text
    #expect(text.contains("Zuletzt geöffnete Fälle"))
    driver.press("enter")
    driver.expectScreen("case-detail")
    driver.expect(names[1])
    driver.press("ctrl-o")
    driver.press("enter")
    driver.expect(names[0])
  }

  @Test("a slash behind a word that did not arrive opens the search")
  func slash() {
    var driver = DeskDriver(area: "1")
    driver.type("ü")
    driver.press("/")
    driver.expectScreen("case-list")
    driver.type("an")
    driver.expect("an")
  }
}
