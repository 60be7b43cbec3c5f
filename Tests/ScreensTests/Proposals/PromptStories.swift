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
    driver.press("r")
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
    driver.press("r")
    driver.type("Ist der Bruder gefragt?")
    driver.press(key)
    let step = ProposalStep.ask("Ist der Bruder gefragt?")
    #expect(
      driver.takeOperations() == [
        .step(step, of: Assignment.ID(61), basedOn: 2, on: Samples.today)
      ])
  }

  @Test("what was typed and left is there again at the same question about the same proposal only")
  func kept() {
    var driver = DeskDriver(proposal)
    driver.press("r")
    driver.type("Ist der Bruder gefragt?")
    driver.press("escape")
    driver.expect("Der Text bleibt")
    driver.press("z")
    driver.expectNot("Ist der Bruder")
    driver.press("escape", "r")
    driver.expect("Ist der Bruder gefragt?")
  }

  @Test("a refused answer is offered again, a written one is not")
  func refused() {
    var driver = DeskDriver(proposal)
    driver.register.outcomes = [.refused(.claimed(by: "Essing, Tom"))]
    driver.press("z")
    driver.type("Sicht ergänzen")
    driver.press("f2", "z")
    driver.expect("Sicht ergänzen")
    driver.press("enter")
    driver.reply(.proposal(proposal.record.id, proposal))
    driver.press("z")
    driver.expectNot("Sicht ergänzen")
  }

  @Test("a question stands above its answer with the name of whoever asks")
  func question() {
    var driver = DeskDriver(
      Samples.proposal(question: "Ist der Bruder gefragt?"), role: .caseworker)
    driver.press("n")
    driver.expect("Winter, Gesa: Ist der Bruder gefragt?")
    driver.expect("Antwort auf die Rückfrage")
  }
}
