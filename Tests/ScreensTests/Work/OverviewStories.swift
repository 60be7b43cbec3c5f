import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Überblick")
struct OverviewStories {
  private func overview() -> DeskDriver {
    let leading = Samples.session(role: .supervisor)
    var driver = DeskDriver(
      size: Size(columns: 140, rows: 45), register: FakeRegister(session: leading),
      session: leading, area: "4")
    driver.press("O")
    driver.expectScreen("overview")
    return driver
  }

  private func opened(_ line: String) -> DeskDriver {
    var driver = overview()
    for _ in 0..<80 where !driver.focusedRow.contains(line) { driver.press("down") }
    driver.press("enter")
    return driver
  }

  @Test("what the courts did with proposals opens as a list")
  func courses() {
    let driver = opened("Vorschlag gefolgt")
    driver.expectScreen("work-list")
    driver.expect("ausgang:gefolgt")
    driver.expect("bestellt:>=01.01.2025")
  }

  @Test("volunteers without a case, and those to be talked to, open as lists")
  func volunteers() {
    opened("bereit und ohne Fall").expect("lage:bereit")
    opened("Gesprächsrhythmus").expect("frist:überfällig")
  }

  @Test("a line without a list behind it says so")
  func nowhere() {
    let driver = opened("2025  ")
    driver.expectScreen("overview")
    driver.expect("Zu dieser Zeile gibt es keine Liste")
  }

  @Test("a section that shows only some says how many more there are, and leads to all")
  func more() {
    let driver = opened("11 weitere")
    driver.expectScreen("case-list")
    driver.expect("betreuer:keine")
  }

  @Test("shares are rounded, and both parts together are the whole")
  func shares() {
    let leading = Samples.session(role: .supervisor)
    var register = FakeRegister(session: leading)
    register.overview.courses = [.followed: 5, .deviated: 1]
    register.overview.shares = [Overview.Share(year: 2026, volunteers: 83, total: 167)]
    var driver = DeskDriver(
      size: Size(columns: 140, rows: 60), register: register, session: leading, area: "4")
    driver.press("O")
    driver.expect("5  83 %")
    driver.expect("1  17 %")
    driver.expect("2026  50 %")
  }
}
