import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("A case")
struct CaseDetailStories {
  private func opened(register: FakeRegister = FakeRegister()) -> DeskDriver {
    var driver = DeskDriver(register: register)
    driver.press("down", "enter")
    return driver
  }

  @Test("the wishes stand above everything else")
  func wishes() {
    let rows = opened().text.split(separator: "\n", omittingEmptySubsequences: false)
    let wish = rows.firstIndex { $0.contains("von ihrer Nichte Fatma") } ?? .max
    let care = rows.firstIndex { $0.hasPrefix(" Betreuung") } ?? .min
    #expect(wish < care)
  }

  @Test("Tab goes from section to section and s picks one")
  func sections() {
    var driver = opened()
    driver.press("tab")
    #expect(driver.focusedRow.contains("Betreuung"))
    driver.press("tab")
    #expect(driver.focusedRow.contains("Aufgaben"))
    driver.press("backtab")
    #expect(driver.focusedRow.contains("Betreuung"))
    driver.press("s")
    driver.type("gericht")
    driver.press("enter")
    #expect(driver.focusedRow.contains("Gericht"))
  }

  @Test("the history is read once its place comes into sight")
  func history() {
    var driver = opened()
    let wanted = Effect.read(.history(Case.ID(2), before: nil, limit: 20))
    #expect(!driver.effects.contains(wanted))
    driver.press("end")
    #expect(driver.effects.contains(wanted))
    driver.press("end")
    driver.expect("Wohnsituation: Pflegeheim → eigene Wohnung")
  }

  @Test("e changes the record that the cursor stands on")
  func editParty() {
    var driver = opened()
    driver.press("s")
    driver.type("beteiligte")
    driver.press("enter", "e")
    driver.expectScreen("form")
    driver.expect("Demir, Fatma")
    driver.expect("Nichte")
  }

  @Test("an entry is taken out with a reason, never without")
  func voiding() {
    var driver = opened()
    driver.press("s")
    driver.type("beteiligte")
    driver.press("enter", "delete", "f2")
    driver.expect("Ein Grund gehört dazu")
    driver.type("doppelt erfasst")
    _ = driver.takeEffects()
    driver.press("f2")
    let void = Operation.void(RecordReference(.party, 11), basedOn: 1, reason: "doppelt erfasst")
    #expect(driver.effects.contains(.perform(void, reason: nil)))
    driver.expectScreen("case-detail")
  }

  @Test("u names what it takes back before it does")
  func undo() {
    var driver = opened()
    driver.press("u")
    driver.expect("Telefon: 02421 000001 → –")
    _ = driver.takeEffects()
    driver.press("enter")
    #expect(driver.effects.first == .perform(.undo(Change.ID(102)), reason: nil))
  }

  @Test("commands that the status forbids say the domain's reason")
  func refused() {
    var driver = opened()
    driver.press("S")
    driver.expect("!")
    driver.expectScreen("case-detail")
    driver.press("W")
    driver.expectScreen("case-detail")
  }

  @Test("the palette runs a command by its name")
  func palette() {
    var driver = opened()
    driver.press("ctrl-p")
    driver.type("umzug")
    driver.press("enter")
    driver.expectScreen("form")
    driver.expect("Umzug")
  }

  @Test("a case that is gone says so")
  func gone() {
    var driver = opened()
    driver.register.rows = []
    driver.reply(.registerChanged)
    driver.expect("Diesen Fall gibt es nicht mehr.")
    driver.press("e", "p", "B")
    driver.expectScreen("case-detail")
  }
}
