import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("What the Ehrenamtskoordination sees and writes at the desk")
struct CoordinatorStories {
  @Test("a paper that the role does not see is refused before its page opens")
  func paper() {
    var driver = DeskDriver(Samples.proposal(), role: .coordinator)
    driver.press("p")
    driver.expectScreen("proposal")
    driver.expect("Ehrenamtskoordination")
    #expect(driver.effects.isEmpty, "\(driver.effects)")
  }

  @Test("so is the Fallblatt")
  func caseSheet() {
    var driver = DeskDriver(session: Samples.session(role: .coordinator))
    driver.press("down", "enter", "p")
    driver.expectScreen("case-detail")
  }

  @Test("contacts of cases and the person are not the coordinator's", arguments: ["c", "I", "A"])
  func cases(key: String) {
    var driver = DeskDriver(session: Samples.session(role: .coordinator))
    driver.press("down", "enter", key)
    driver.expectScreen("case-detail")
  }

  @Test("a case shows neither Aktenzeichen nor caseworker")
  func caseFile() {
    for role in [UserRole.supervisor, .coordinator] {
      var driver = DeskDriver(session: Samples.session(role: role))
      driver.press("2", "down", "enter")
      driver.expectScreen("case-detail")
      driver.expect("Wünsche")
      #expect(driver.text.contains("XVII") == (role == .supervisor), "\(driver.text)")
      #expect(driver.text.contains("SB ") == (role == .supervisor), "\(driver.text)")
    }
  }

  @Test("the bottom line names nothing of a case that is not hers")
  func keys() {
    var driver = DeskDriver(session: Samples.session(role: .coordinator))
    driver.press("2")
    #expect(!driver.footer.contains("ändern"), "\(driver.footer)")
    driver.press("down", "enter")
    for label in ["Papier", "erledigt"] {
      #expect(!driver.footer.contains(label), "\(driver.footer)")
    }
  }

  @Test("a proposal shows neither court nor Aktenzeichen")
  func proposal() {
    DeskDriver(Samples.proposal(), role: .supervisor).expect("XVII")
    DeskDriver(Samples.proposal(), role: .coordinator).expectNot("XVII")
  }

  @Test("cases are filtered and ordered by what a placement needs")
  func filters() {
    var driver = DeskDriver(session: Samples.session(role: .coordinator))
    driver.press("f")
    driver.expect("Stadtteil")
    driver.expectNot("Gericht")
    driver.press("escape", "o")
    driver.expectNot("Überprüfung")
  }

  @Test("a talk with a guardian is")
  func talk() {
    var driver = DeskDriver(session: Samples.session(role: .coordinator))
    driver.press("3", "enter", "c")
    driver.expectScreen("form")
  }
}
