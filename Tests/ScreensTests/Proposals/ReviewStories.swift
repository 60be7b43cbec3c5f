import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Reviewing a proposal")
struct ReviewStories {
  private let approval = Guardianship.Operation.step(
    .approve(note: nil), of: Assignment.ID(61), basedOn: 2, on: Samples.today)

  @Test("what stops the step to the court is named before somebody approves, and Enter cancels")
  func hindrance() {
    var driver = DeskDriver(Samples.proposal())
    driver.press("a")
    driver.expect("Trotzdem freigeben?")
    driver.expect("✗ Ergebnis der Eignungsprüfung: fehlt")
    driver.press("enter")
    #expect(driver.takeOperations() == [])
    driver.press("a", "left", "enter")
    #expect(driver.takeOperations() == [approval])
  }

  @Test("an open question is named too")
  func question() {
    var driver = DeskDriver(Samples.proposal(question: "Ist der Bruder gefragt?"))
    driver.press("a")
    driver.expect("Die Rückfrage ist noch nicht beantwortet")
  }

  @Test("where nothing is open, one key approves")
  func clear() {
    let proposal = Samples.proposal {
      $0.kind = .associationEmployee
      $0.tie = Tie.none
      $0.proposal.consentOn = $0.proposal.readyOn
      $0.proposal.answers = Dictionary(
        uniqueKeysWithValues: ProposalRule.allCases.map { ($0, "ja") })
      $0.proposal.isUrgent = true
    }
    let open = proposal.findings.filter { !$0.isPassed }.map(\.rule)
    var driver = DeskDriver(proposal)
    driver.press("a")
    if open.isEmpty { #expect(driver.takeOperations() == [approval]) }
    #expect(driver.text.contains("Trotzdem freigeben?") == !open.isEmpty, "\(open)")
  }

  @Test("what the person said is shown whole", arguments: [(80, 24), (60, 20), (132, 43)])
  func view(columns: Int, rows: Int) {
    let said = (1...60).map { "Wort\($0)" }.joined(separator: " ") + " bis zuletzt"
    var driver = DeskDriver(Samples.proposal(view: said), columns: columns, rows: rows)
    var seen = driver.text
    for _ in 0..<6 {
      driver.press("pagedown")
      seen += driver.text
    }
    #expect(seen.contains("Wort60"), "\(seen)")
    #expect(seen.contains("zuletzt"))
  }

  @Test(
    "the bottom line leaves out what a role may not do", arguments: [UserRole.reader, .coordinator])
  func footer(role: UserRole) {
    let driver = DeskDriver(Samples.proposal(), role: role, columns: 160, rows: 40)
    for word in ["freigeben", "zurückgeben", "bestellt", "zurückziehen"] {
      #expect(!driver.footer.contains(word), "\(driver.footer)")
    }
    #expect(driver.footer.contains("vergleichen"))
  }

  @Test("how a proposal at the court ends stands in a wide bottom line")
  func ends() {
    let driver = DeskDriver(
      Samples.proposal { $0.state = .proposed }, role: .caseworker, columns: 140, rows: 40)
    #expect(driver.footer.contains("L abgelehnt"), "\(driver.footer)")
    #expect(driver.footer.contains("W zurückziehen"), "\(driver.footer)")
  }

  @Test("a step that does not lead on says where the proposal stands")
  func step() {
    var driver = DeskDriver(Samples.proposal { $0.state = .approved }, columns: 132, rows: 43)
    driver.press("a")
    driver.expect("schon freigegeben; zurückgegeben werden kann er")
  }

  @Test("each rule is named with its own paragraph")
  func paragraphs() {
    var driver = DeskDriver(
      Samples.proposal {
        $0.state = .draft
        $0.tie = Tie.none
        $0.proposal.answers = [:]
      }, role: .caseworker, columns: 132, rows: 40)
    driver.press("s")
    driver.expect("Schuldnerverzeichnis (§ 21 Abs. 2, 3 BtOG)")
    driver.expect("Vereinbarung (§ 22")
  }

  @Test("a language that needs an interpreter is said once")
  func languages() {
    let driver = DeskDriver(Samples.proposal())
    driver.expect("Türkisch, Deutsch; Dolmetschen: Türkisch")
  }
}
