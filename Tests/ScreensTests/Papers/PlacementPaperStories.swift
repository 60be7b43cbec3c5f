import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Papers of guardians and proposals at the desk")
struct PlacementPaperStories {
  private func papers(_ driver: inout DeskDriver) -> [PaperRequest] {
    driver.takeEffects().compactMap { effect in
      if case .file(.preview(let request, _)) = effect { request } else { nil }
    }
  }

  private func driver(_ role: UserRole, area: String) -> DeskDriver {
    let session = Samples.session(role: role)
    return DeskDriver(register: FakeRegister(session: session), session: session, area: area)
  }

  private static let guardianList = ListQuery(
    .guardians, filter: ListName.guardians.usualFilter, today: Samples.today)
  private static let proposalList = ListQuery(
    .assignments, filter: ListName.assignments.usualFilter, today: Samples.today)

  @Test(
    "p among the guardians asks which of three papers",
    arguments: [
      ([], PaperRequest(.list(.guardians), of: .rows(guardianList))),
      (["down"], PaperRequest(.volunteers, of: .rows(guardianList))),
      (["down", "down"], PaperRequest(.load)),
    ] as [([String], PaperRequest)])
  func guardians(keys: [String], paper: PaperRequest) {
    var driver = driver(.caseworker, area: "3")
    driver.press("p")
    driver.expect("Welches Papier?")
    driver.expect("Ehrenamtsübersicht")
    driver.expect("Belastungsübersicht")
    for key in keys { driver.press(key) }
    driver.press("enter")
    driver.expectScreen("paper")
    #expect(papers(&driver) == [paper])
    driver.press("escape")
    driver.expectScreen("work-list")
  }

  @Test(
    "p among the proposals asks which of three papers",
    arguments: [
      ([], PaperRequest(.list(.assignments), of: .rows(proposalList))),
      (["down"], PaperRequest(.reviewList)),
      (["down", "down"], PaperRequest(.searches, of: .copies(of: Filter(), 1))),
    ] as [([String], PaperRequest)])
  func proposals(keys: [String], paper: PaperRequest) {
    var driver = driver(.supervisor, area: "4")
    driver.press("p")
    driver.expect("Prüfliste")
    driver.expect("Gesuche")
    for key in keys { driver.press(key) }
    driver.press("enter")
    driver.expectScreen("paper")
    #expect(papers(&driver) == [paper])
  }

  @Test("the Ehrenamtskoordination is offered what it may print, and nothing else")
  func coordinator() {
    var driver = driver(.coordinator, area: "3")
    driver.press("p")
    driver.expect("Ehrenamtsübersicht")
    driver.expectNot("Belastungsübersicht")
    driver.press("escape", "4", "p")
    driver.expect("Gesuche")
    driver.expectNot("Prüfliste")
  }

  @Test("a list of other work goes onto its paper without a question")
  func otherLists() {
    var driver = driver(.caseworker, area: "5")
    driver.press("p")
    driver.expectScreen("paper")
  }

  @Test("the Überblick has the numbers and words of the Belastungsübersicht")
  func load() {
    var driver = driver(.supervisor, area: "4")
    driver.press("O")
    let line = "14 offen · 2 überfällig · 5 versandt"
    for _ in 0..<40 where !driver.text.contains(line) { driver.press("down") }
    driver.expect("Offene Aufträge je Sachbearbeitung")
    driver.expect(line)
  }
}
