import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Forms")
struct FormStories {
  private func operations(_ driver: DeskDriver) -> [Guardianship.Operation] {
    driver.effects.compactMap { if case .perform(let operation, _) = $0 { operation } else { nil } }
  }

  @Test("saving sends only what was changed, with the version it is based on")
  func edit() {
    var driver = DeskDriver()
    driver.press("down", "enter", "I")
    for _ in 0..<7 { driver.press("tab") }
    driver.press("ctrl-u")
    driver.type("02421 999")
    driver.press("f2")
    let edit = RecordEdit(
      record: RecordReference(.person, 2), basedOn: 2, values: [.personPhone: "02421 999"],
      seen: [.personPhone: "02421 000001"])
    #expect(operations(driver) == [.edit([edit])])
    driver.expectScreen("case-detail")
    driver.expect("Gespeichert")
  }

  @Test("saving what is unchanged writes nothing")
  func unchanged() {
    var driver = DeskDriver()
    driver.press("down", "enter", "I", "f2")
    #expect(operations(driver).isEmpty)
    driver.expect("Nichts geändert")
  }

  @Test("a day that is none is refused at its field when the focus leaves it")
  func badDay() {
    var driver = DeskDriver()
    driver.press("enter", "I", "tab", "tab", "tab", "tab", "ctrl-u")
    driver.type("31.02.1950")
    driver.press("tab")
    driver.expect("✗")
    driver.press("f2")
    driver.expectScreen("form")
    #expect(driver.focusedRow.contains("31.02.1950"))
    #expect(operations(driver).isEmpty)
  }

  @Test("what the register refuses is shown at the field and the typing stays")
  func refusedByRegister() {
    var register = FakeRegister()
    let number = FileNumber("7 XVII 1/26")
    register.outcomes = [
      .refused(
        .fileNumberTaken(
          number ?? .sample, court: "AG Düren", person: "Becker, Hans", reference: "F-2026-00001"))
    ]
    var driver = DeskDriver(register: register)
    driver.press("down", "enter", "R", "tab", "ctrl-u")
    driver.type("7 XVII 1/26")
    driver.press("f2")
    driver.expectScreen("form")
    driver.expect("Becker, Hans")
    #expect(driver.focusedRow.contains("7 XVII 1/26"))
  }

  @Test("a failure keeps the form and its draft")
  func failure() {
    var driver = DeskDriver()
    driver.press("enter", "A")
    driver.type("mehr Ruhe ")
    driver.send(.idle)
    driver.reply(.failure("auf dem Datenträger ist kein Platz mehr"))
    driver.expect("✗ auf dem Datenträger")
    driver.expect("mehr Ruhe")
    #expect(driver.register.keptDrafts.count == 1)
  }

  @Test("leaving after typing asks, and keeping makes a draft")
  func leaving() {
    var driver = DeskDriver()
    driver.press("enter", "I")
    driver.type("x")
    driver.press("escape", "tab", "enter")
    driver.expectScreen("case-detail")
    let kept = driver.register.keptDrafts.values.first
    #expect(kept?.texts == ["person.family": "Beckerx"])
  }

  @Test("leaving without typing does not ask")
  func leavingUntouched() {
    var driver = DeskDriver()
    driver.press("enter", "I", "tab", "tab", "escape")
    driver.expectScreen("case-detail")
  }

  @Test("typing survives a resize")
  func resize() {
    var driver = DeskDriver()
    driver.press("n")
    driver.type("Wiśniewska")
    driver.resize(40, 10)
    driver.resize(200, 60)
    driver.expect("Wiśniewska")
  }

  @Test("a case is opened with a person, a court and a caseworker")
  func newCase() {
    var driver = DeskDriver()
    driver.press("n")
    driver.type("Wiśniewska")
    driver.press("tab")
    driver.type("Ola")
    driver.press("tab")
    driver.type("3.4.45")
    driver.press("f2")
    guard case .openCase(let opening) = operations(driver).first,
      case .new(let person) = opening.subject
    else {
      Issue.record("no case was opened: \(driver.text)")
      return
    }
    #expect(person.born == Samples.day(1945, 4, 3))
    #expect(opening.openedOn == Samples.today)
    #expect(opening.caseworker == User.ID(1))
    #expect(opening.residence == nil)
  }

  @Test("somebody who is known already can be taken instead of a new person")
  func knownPerson() {
    var register = FakeRegister()
    register.similar = [
      SimilarPerson(
        id: Person.ID(2), name: "Çelik, Ayşe", born: Samples.day(1962, 8, 17),
        caseID: Case.ID(2), reference: "F-2026-00002")
    ]
    var driver = DeskDriver(register: register)
    driver.press("n")
    driver.type("Celik")
    driver.press("tab")
    driver.type("A")
    driver.expect("Vielleicht dieselbe Person")
    driver.press("f5", "f2")
    guard case .openCase(let opening) = operations(driver).first else {
      Issue.record("no case was opened: \(driver.text)")
      return
    }
    #expect(opening.subject == .known(Person.ID(2)))
  }

  @Test("a second Anregung for somebody whose case goes on is asked about, with the case")
  func secondCase() {
    var register = FakeRegister()
    register.similar = [
      SimilarPerson(
        id: Person.ID(2), name: "Çelik, Ayşe", born: nil, caseID: Case.ID(2),
        reference: "F-2026-00002", isGoingOn: true
      )
    ]
    var driver = DeskDriver(register: register)
    driver.press("n")
    driver.type("Celik")
    driver.press("tab")
    driver.type("A")
    driver.press("f5", "f2")
    driver.expect("F-2026-00002 dieser Person läuft noch")
    #expect(operations(driver).isEmpty)
    driver.press("tab", "tab", "enter")
    #expect(operations(driver).count == 1)
  }

  @Test("the question leads to the case that goes on; what was typed stays as a draft")
  func toTheCase() {
    var register = FakeRegister()
    register.similar = [
      SimilarPerson(
        id: Person.ID(2), name: "Çelik, Ayşe", born: nil, caseID: Case.ID(2),
        reference: "F-2026-00002", isGoingOn: true)
    ]
    var driver = DeskDriver(register: register)
    driver.press("n")
    driver.type("Celik")
    driver.press("tab")
    driver.type("A")
    driver.press("f5", "f2")
    driver.expect("Zum Fall F-2026-00002")
    driver.press("tab", "enter")
    driver.expectScreen("case-detail")
    driver.expect("Çelik, Ayşe")
    #expect(operations(driver).isEmpty)
  }

  @Test("the end of a case cannot lie ahead")
  func endAhead() {
    var driver = DeskDriver()
    driver.press("enter", "E", "space", "tab", "ctrl-u")
    driver.type("+3t")
    driver.press("f2")
    driver.expect("✗")
    #expect(operations(driver).isEmpty)
    driver.press("ctrl-u")
    driver.type("heute")
    driver.press("f2")
    #expect(
      operations(driver) == [
        .endCase(CaseEnding(caseID: Case.ID(1), reason: .death, on: Samples.today))
      ])
  }
}

extension FileNumber {
  /// The number that stands in where a sample cannot be read.
  static var sample: FileNumber {
    guard let number = FileNumber("1 XVII 1/26") else { preconditionFailure("no sample number") }
    return number
  }
}
