import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Catalogues at the desk")
struct CatalogueStories {
  /// A desk with a catalogue open, found by name in the palette.
  private func driver(
    _ name: String, role: UserRole = .supervisor, register: FakeRegister = FakeRegister()
  ) -> DeskDriver {
    var register = register
    register.session = Samples.session(role: role)
    var driver = DeskDriver(register: register, session: Samples.session(role: role))
    driver.press(":")
    driver.type(name)
    driver.press("enter")
    driver.expectScreen("catalogue")
    return driver
  }

  private func performed(_ driver: DeskDriver) -> Guardianship.Operation? {
    let performing = driver.effects.last { if case .perform = $0 { true } else { false } }
    guard case .perform(let operation, _) = performing else { return nil }
    return operation
  }

  @Test("a new Aufgabenbereich is typed with its number in the law and its assets")
  func newTaskArea() {
    var driver = driver("aufgabenb")
    driver.expect("Gesundheitssorge")
    driver.expect("Nr. 6 Post")
    driver.press("n")
    driver.type("Umgang mit den Enkeln")
    driver.press("tab", "4", "tab", "space", "f2")
    let area = TaskArea(name: "Umgang mit den Enkeln", expressNumber: nil, includesAssets: true)
    #expect(performed(driver) == .add(NewRecord(area)))
    driver.expectScreen("catalogue")
  }

  @Test("a court is found under its full name, however it is typed")
  func newCourt() {
    var driver = driver("gerichte")
    driver.press("n")
    driver.type("AG Kerpen")
    driver.press("f2")
    #expect(performed(driver) == .add(NewRecord(Court(name: "Amtsgericht Kerpen"))))
  }

  @Test("two entries of one court become one after a question")
  func mergeCourts() {
    var driver = driver("gerichte")
    driver.press("M")
    driver.expect("Amtsgericht Düren ist dasselbe wie")
    driver.press("enter")
    driver.expect("„Amtsgericht Jülich“, in allen Fällen")
    #expect(performed(driver) == nil)
    driver.press("enter")
    #expect(
      performed(driver)
        == .mergeEntries(
          keep: RecordReference(.court, 2), drop: RecordReference(.court, 1)))
  }

  @Test("an entry goes out of use and comes back with the same key, and is never deleted")
  func retire() throws {
    var driver = driver("gerichte")
    driver.press("delete")
    guard case .edit(let edits) = performed(driver) else {
      Issue.record("nothing was performed")
      return
    }
    #expect(edits.first?.record == RecordReference(Court.ID(1)))
    #expect(edits.first?.values == [.courtIsRetired: "1"])
    driver.register.session.choices.courts[0].value.isRetired = true
    driver.press("escape")
    driver.press(":")
    driver.type("gerichte")
    driver.press("enter")
    driver.expect("nicht mehr angeboten")
    driver.press("delete")
    guard case .edit(let back) = performed(driver) else { return }
    #expect(back.first?.values == [.courtIsRetired: "0"])
  }

  @Test("what is not offered any more is still shown where it stands")
  func retiredInForms() {
    var session = Samples.session()
    session.choices.courts[0].value.isRetired = true
    var register = FakeRegister()
    register.session = session
    var driver = DeskDriver(register: register, session: session)
    driver.press("n", "f4")
    driver.press("escape", "escape")
    driver.press("enter", "R", "f4")
    driver.expect("AG Düren")
    driver.expect("AG Jülich")
  }

  @Test("somebody's role changes in the form of the supervisors")
  func userRole() {
    var driver = driver("mitarb")
    driver.expect("Leitung")
    driver.press("enter", "tab", "tab", "l", "f2")
    guard case .edit(let edits) = performed(driver) else {
      Issue.record("nothing was performed: \(driver.text)")
      return
    }
    #expect(edits.first?.record == RecordReference(User.ID(1)))
    #expect(edits.first?.values == [.userRole: "supervisor"])
  }

  @Test("users are the supervisors' matter, and the desk says so")
  func rights() {
    var driver = driver("mitarb", role: .caseworker)
    driver.press("n")
    driver.expectScreen("catalogue")
    driver.expect("Die Rolle „Sachbearbeitung“ umfasst nicht")
  }

  @Test("the last supervisor's refusal stands on the screen")
  func lastSupervisor() {
    let register = FakeRegister(outcomes: [.refused(.lastSupervisor("Weiß, Jonas"))])
    var driver = driver("mitarb", register: register)
    driver.press("down", "delete", "enter")
    driver.expect("die letzte aktive Leitung")
  }

  @Test("a court that is missing in a form is added from there, and nothing typed is lost")
  func fromForm() {
    var driver = DeskDriver()
    driver.press("n")
    driver.type("Wiśniewska")
    driver.press("ctrl-p")
    driver.type("gerichte")
    driver.press("enter")
    driver.expectScreen("catalogue")
    let kerpen = Versioned(id: Court.ID(9), version: 1, value: Court(name: "Amtsgericht Kerpen"))
    driver.register.session.choices.courts.append(kerpen)
    driver.press("escape")
    driver.reply(.session(driver.register.session))
    driver.expectScreen("form")
    driver.expect("Wiśniewska")
  }

  @Test("another desk's new entry appears by itself")
  func fromElsewhere() {
    var driver = driver("gerichte")
    let kerpen = Versioned(id: Court.ID(9), version: 1, value: Court(name: "Amtsgericht Kerpen"))
    driver.register.session.choices.courts.append(kerpen)
    driver.reply(.registerChanged)
    driver.expect("Amtsgericht Kerpen")
  }

  @Test("the draft of a user finds its form at the next start")
  func draft() {
    var register = FakeRegister()
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: .record(.user), caseID: nil, record: RecordReference(User.ID(3)),
        texts: ["user.account": "nowak"], savedAt: Instant(seconds: 1_795_269_900))
    ]
    var driver = DeskDriver(register: register)
    driver.press("enter")
    driver.expectScreen("form")
    driver.expect("nowak")
    driver.expect("Nowak, Iga")
  }
}
