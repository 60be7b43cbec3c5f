import Guardianship
import Screens
import TerminalKit
import Testing
import Wording

@Suite("One line that is asked for")
struct PromptStories {
  private let proposal = Samples.proposal()

  @Test("the bottom line shows the keys of the line, not those of the page behind")
  func footer() {
    var driver = DeskDriver(proposal)
    driver.press("W")
    #expect(driver.footer.contains("⏎ F2 speichern"), "\(driver.text)")
    #expect(!driver.footer.contains("freigeben"), "\(driver.text)")
  }

  @Test("from any line a reason is asked for the first warning that has none")
  func justifying() throws {
    let draft = Samples.proposal {
      $0.state = .draft
      $0.proposal.isTiedToProvider = true
    }
    let open = draft.findings.filter { $0.verdict == .warning && !$0.isPassed }
    let first = try #require(open.first)
    var driver = DeskDriver(draft, role: .caseworker)
    driver.press("b")
    driver.expect(Wording(.german).name(first.rule))
    driver.type("vertretbar")
    driver.press("enter")
    #expect(driver.takeOperations().count == 1)
  }

  @Test("F2 saves as Enter does", arguments: ["enter", "f2"])
  func saves(key: String) {
    var driver = DeskDriver(proposal)
    driver.press("W")
    driver.type("Die Nichte übernimmt es")
    driver.press(key)
    let step = ProposalStep.withdraw("Die Nichte übernimmt es")
    #expect(
      driver.takeOperations() == [
        .step(step, of: Assignment.ID(61), basedOn: 2, on: Samples.today)
      ])
  }

  @Test("what was typed and left is there again at the same question about the same proposal only")
  func kept() {
    var driver = DeskDriver(Samples.proposal { $0.state = .proposed })
    driver.press("W")
    driver.type("Die Nichte übernimmt es")
    driver.press("escape")
    driver.expect("Der Text bleibt")
    driver.press("L")
    driver.expectNot("Die Nichte")
    driver.press("escape", "W")
    driver.expect("Die Nichte übernimmt es")
  }

  @Test("a refused answer is offered again, a written one is not")
  func refused() {
    var driver = DeskDriver(proposal)
    driver.register.outcomes = [.refused(.claimed(by: "Essing, Tom"))]
    driver.press("W")
    driver.type("Die Nichte übernimmt es")
    driver.press("f2", "W")
    driver.expect("Die Nichte übernimmt es")
    driver.press("enter")
    driver.reply(.proposal(proposal.record.id, proposal))
    driver.press("W")
    driver.expectNot("Die Nichte übernimmt es")
  }
}
