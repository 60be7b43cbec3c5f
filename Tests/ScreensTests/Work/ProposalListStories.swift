import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("The list of proposals")
struct ProposalListStories {
  private let leading = Samples.session(role: .supervisor)

  private func desk(proposals: Int) -> DeskDriver {
    var register = FakeRegister(session: leading)
    register.work = (1...Int64(proposals)).map {
      .assignment(Samples.assignmentRow($0, Samples.assignment))
    }
    register.workPage = 5
    return DeskDriver(register: register, session: leading, area: "4")
  }

  @Test("a proposal that opens says how many wait, also those that were not at hand yet")
  func queue() {
    var driver = desk(proposals: 73)
    driver.press("enter")
    driver.expectScreen("proposal")
    driver.expect("1 von 73")
  }

  @Test("many are approved with one button that says so")
  func approved() {
    var driver = desk(proposals: 3)
    driver.press("space", "space", "space", "A")
    driver.expect("[ 3 freigeben ]")
    _ = driver.takeEffects()
    driver.press("enter")
    let steps = driver.takeEffects().compactMap { effect -> Int? in
      if case .perform(.steps(.approve, let versions, _), _) = effect {
        versions.count
      } else {
        nil
      }
    }
    #expect(steps == [3])
    driver.expect("3 Freigaben festgehalten")
  }

  @Test("Heute leads to the proposals that it counts, not to all of one's own")
  func own() {
    var register = FakeRegister()
    register.ownProposals = 14
    var driver = DeskDriver(size: Size(columns: 200, rows: 45), register: register, area: "1")
    for _ in 0..<20 where !driver.focusedRow.contains("Eigene Vorschläge") { driver.press("tab") }
    driver.press("enter")
    driver.expectScreen("work-list")
    driver.expect("schritt:zurückgegeben|freigegeben|rückfrage")
  }

  @Test("the filters that only this list has are offered first")
  func filters() {
    var driver = desk(proposals: 1)
    driver.press("f")
    let lines = driver.text.split(separator: "\n")
    let own = lines.firstIndex { $0.contains("│") && $0.contains("Schritt") }
    let common = lines.firstIndex { $0.contains("│") && $0.contains("Stadtteil") }
    #expect(own.map { $0 < common ?? .max } == true, "\(driver.text)")
  }

  @Test("a whole state is readable where there is room for it")
  func state() {
    var register = FakeRegister(session: leading)
    var proposed = Samples.assignment
    proposed.state = .proposed
    register.work = [.assignment(Samples.assignmentRow(1, proposed))]
    let driver = DeskDriver(
      size: Size(columns: 140, rows: 24), register: register, session: leading, area: "4")
    driver.expect("dem Gericht vorgeschlagen")
  }
}
