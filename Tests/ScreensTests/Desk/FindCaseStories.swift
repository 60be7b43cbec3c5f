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
