import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Heute")
struct TodayStories {
  @Test("the desk opens with what counts today")
  func opens() {
    let driver = DeskDriver(area: "1")
    driver.expectScreen("today")
    driver.expect("Heute, Samstag, 21.11.2026")
    driver.expect("Überfällig")
    driver.expect("! 16.11.26")
    driver.expect("auch für Nowak, Iga")
  }

  @Test("Enter leads to the case and Esc back to the same line")
  func leads() {
    var driver = DeskDriver(area: "1")
    driver.press("tab", "tab", "tab", "down")
    let line = driver.focusedRow
    driver.press("enter")
    driver.expectScreen("case-detail")
    driver.expect("Çelik, Ayşe")
    driver.press("escape")
    driver.expectScreen("today")
    #expect(driver.focusedRow == line)
  }

  @Test("the heading of a section leads to the list that holds all of it")
  func heading() {
    var driver = DeskDriver(area: "1")
    driver.press("enter")
    driver.expectScreen("work-list")
    driver.expect("für:")
    driver.press("escape")
    driver.expectScreen("today")
  }

  @Test("one key makes a follow-up done")
  func followUp() throws {
    var driver = DeskDriver(area: "1")
    for _ in 0..<40 where !driver.focusedRow.contains("Rückruf") { driver.press("down") }
    _ = driver.takeEffects()
    driver.press("d")
    #expect(
      driver.takeEffects().contains(
        .perform(.finishFollowUps([FollowUp.ID(1)], on: Samples.today), reason: nil)))
  }

  @Test("what was never saved stands there, and Enter writes on")
  func drafts() {
    var register = FakeRegister()
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: .deed(.newCase), caseID: nil, record: nil,
        texts: ["person.family": "Wiśniewska"], savedAt: Instant(seconds: 1_795_269_900))
    ]
    var driver = DeskDriver(register: register)
    driver.press("tab", "enter")
    driver.expectScreen("today")
    for _ in 0..<60 where !driver.focusedRow.contains("Wiśniewska") { driver.press("down") }
    driver.press("enter")
    driver.expectScreen("form")
    driver.expect("Wiśniewska")
  }

  @Test("one key never settles what somebody else's change put under the cursor")
  func otherRow() {
    var driver = DeskDriver(area: "1")
    for _ in 0..<40 where !driver.focusedRow.contains("Rückruf") { driver.press("down") }
    let gone = driver.register.work.firstIndex { $0.list == .followUps }
    if let gone { driver.register.work.remove(at: gone) }
    driver.reply(.registerChanged)
    driver.press("up", "down")
    driver.reply(.registerChanged)
    for _ in 0..<40 where !driver.focusedRow.contains("Hausbesuch") { driver.press("up") }
    driver.register.work.removeAll { $0.list == .calendar }
    driver.reply(.registerChanged)
    _ = driver.takeEffects()
    driver.press("d")
    #expect(
      !driver.takeEffects().contains { if case .perform = $0 { true } else { false } })
  }

  @Test("midnight turns the desk to the new day")
  func midnight() {
    var driver = DeskDriver(area: "1")
    driver.reply(.newDay(Samples.today.adding(days: 1)))
    driver.expect("Heute, Sonntag, 22.11.2026")
  }

  @Test("the number keys go to the areas and come back to them as they were left")
  func areas() {
    var driver = DeskDriver(area: "1")
    driver.press("2", "down", "down")
    let line = driver.focusedRow
    driver.press("5")
    driver.expectScreen("work-list")
    driver.press("2")
    driver.expectScreen("case-list")
    #expect(driver.focusedRow == line)
    driver.press("1")
    driver.expectScreen("today")
  }
}
