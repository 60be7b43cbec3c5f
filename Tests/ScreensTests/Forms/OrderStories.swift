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

  @Test("letters typed in a row are one word, also where the choice changes the form")
  func word() {
    var driver = DeskDriver(size: Size(columns: 80, rows: 40))
    driver.press("enter", "B")
    driver.type("best")
    driver.expect("[Bestellung ")
    driver.press("tab", "backtab")
    driver.type("einw")
    driver.expect("[Einwilligungsvorbehalt angeordnet")
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
    driver.expect("Wirklich so?")
    #expect(recording(driver) == nil)
    driver.press("tab", "enter")
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

  /// An appointment with its day, the focus on the guardian's name.
  private func appointment() -> DeskDriver {
    var driver = DeskDriver(size: Size(columns: 100, rows: 50))
    driver.press("enter", "B", "space", "tab")
    driver.type("12.11.2026")
    driver.press("tab", "tab", "tab", "tab")
    return driver
  }

  @Test("an order has room for more than two guardians")
  func manyGuardians() {
    var driver = appointment()
    for name in ["Alt, Anna", "Bern, Bodo", "Cremer, Cleo"] {
      driver.type(name)
      for _ in 0..<5 { driver.press("tab") }
    }
    driver.press("f2")
    #expect(recording(driver)?.appointments.count == 3, "\(driver.text)")
  }

  @Test("a Verein is asked for no tie to the person")
  func tieOfOrganisation() {
    var driver = appointment()
    driver.type("Caritas Düren")
    driver.press("tab", "tab", "f")
    driver.expect("Familie")
    driver.press("backtab", "v", "v")
    driver.expect("Verein")
    driver.expectNot("Bezug")
    driver.press("f2")
    #expect(recording(driver)?.appointments.first?.tie == nil)
    #expect(recording(driver)?.appointments.first?.kind.isOrganisation == true)
  }

  @Test("an organisation that is known is taken as Verein")
  func knownOrganisation() {
    var register = FakeRegister()
    let caritas = Guardian(family: "Caritas Düren", given: nil, isOrganisation: true)
    register.guardians = [Versioned(id: Guardian.ID(44), version: 1, value: caritas)]
    var driver = DeskDriver(size: Size(columns: 100, rows: 50), register: register)
    driver.press("enter", "B", "space", "tab", "tab", "tab", "tab", "tab", "f4", "enter", "f2")
    #expect(recording(driver)?.appointments.first?.kind == .association)
    #expect(recording(driver)?.appointments.first?.guardian == .known(Guardian.ID(44)))
  }

  @Test("a Bestellung without an Aufgabenbereich is asked about before it is saved")
  func noTaskArea() {
    var driver = DeskDriver(register: FakeRegister(rows: [Samples.rows[4]]))
    driver.press("enter", "B", "space", "tab")
    driver.type("12.11.2026")
    driver.press("f2")
    driver.expect("Wirklich so?")
    driver.expect("§ 1815 Abs. 1 BGB")
    #expect(recording(driver) == nil)
    driver.press("enter")
    driver.expectScreen("form")
    driver.press("f2", "tab", "enter")
    #expect(recording(driver) != nil)
  }

  @Test("two professionals at once are doubted, not refused")
  func severalProfessionals() {
    var driver = appointment()
    for name in ["Alt, Anna", "Bern, Bodo"] {
      driver.type(name)
      driver.press("tab", "b", "tab", "tab", "tab", "tab")
    }
    driver.expect("§ 1817 Abs. 3 BGB")
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
