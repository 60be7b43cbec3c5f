import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("A paper of a guardian")
struct ProofStories {
  @Test("a paper without its day and result is asked about before it is saved")
  func gaps() {
    var driver = DeskDriver()
    driver.press("3", "enter", "N")
    driver.expectNot("dient der Nachweis")
    driver.press("f2")
    driver.expect("Wirklich so?")
    driver.expect("Ohne den Tag der Ausstellung")
    driver.expect("Ohne Ergebnis")
    _ = driver.takeEffects()
    driver.press("right", "enter")
    #expect(driver.takeOperations().count == 1)
  }
}
