import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Recording an order")
struct OrderStories {
  private func recording(_ driver: DeskDriver) -> OrderRecording? {
    for effect in driver.effects {
      if case .perform(.recordOrder(let recording), _) = effect { return recording }
    }
    return nil
  }

  @Test("the form asks for what the kind of order changes and for nothing else")
  func fieldsByKind() {
    var driver = DeskDriver(size: Size(columns: 80, rows: 40))
    driver.press("enter", "B")
    driver.expectNot("Überprüfung")
    driver.press("space")
    driver.expect("Überprüfung")
    driver.expect("Betreuer/in")
    driver.type("a")
    driver.expect("Aufhebung")
    driver.expectNot("Betreuer/in")
  }

  @Test("a review day beyond the limit is doubted with its paragraph and taken")
  func reviewBeyondLimit() {
    var driver = DeskDriver()
    driver.press("enter", "B", "space", "tab")
    driver.type("12.11.2026")
    driver.press("tab", "tab")
    driver.type("12.11.2034")
    driver.expect("§ 295 Abs. 2 S. 1 FamFG")
    driver.press("f2")
    #expect(recording(driver)?.order.reviewOn == Samples.day(2034, 11, 12))
  }

  @Test("a guardian who is typed is new, one who is picked is known")
  func guardians() {
    var driver = DeskDriver()
    driver.press("enter", "B", "space", "tab")
    driver.type("12.11.2026")
    driver.press("tab", "tab", "tab", "tab")
    driver.type("Neu, Nina")
    driver.press("tab", "tab", "tab", "tab", "tab")
    driver.press("f4", "enter", "f2")
    let appointments = recording(driver)?.appointments ?? []
    #expect(
      appointments.map(\.guardian) == [
        .new(Guardian(family: "Neu", given: "Nina", isOrganisation: false)),
        .known(Guardian.ID(41)),
      ])
    #expect(appointments.map(\.role) == [.guardian, .coGuardian])
  }

  @Test("the Aufgabenbereiche begin with those in force and can have the order's own words")
  func taskAreas() {
    var driver = DeskDriver(size: Size(columns: 100, rows: 50))
    driver.press("enter", "B", "space", "tab")
    driver.type("12.11.2026")
    for _ in 0..<5 { driver.press("tab") }
    driver.press("tab")
    driver.type("Vermögen: nur das Girokonto")
    driver.press("f2")
    #expect(
      recording(driver)?.order.taskAreas == [
        OrderedTaskArea(area: TaskArea.ID(1)),
        OrderedTaskArea(area: TaskArea.ID(2), wording: "nur das Girokonto"),
        OrderedTaskArea(area: TaskArea.ID(4)),
      ], "\(driver.text)")
  }

  @Test("a review day before the order is refused at its field")
  func reviewBeforeOrder() {
    var driver = DeskDriver()
    driver.press("enter", "B", "space", "tab")
    driver.type("12.11.2026")
    driver.press("tab", "tab")
    driver.type("1.1.2020")
    driver.press("tab")
    driver.expect("✗")
    driver.press("f2")
    #expect(recording(driver) == nil)
  }
}
