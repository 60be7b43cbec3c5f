import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Taking back at the desk")
struct UndoStories {
  private func desk(_ offer: UndoOffer?) -> DeskDriver {
    var register = FakeRegister()
    register.undoOffer = offer
    var driver = DeskDriver(register: register)
    driver.press("u")
    return driver
  }

  private func change(
    _ operation: OperationName, _ fields: [FieldChange], created: [RecordKind] = []
  ) -> Change {
    Change(
      id: Change.ID(200), operation: operation, user: "Pohl, Marion",
      at: Instant(seconds: 1_795_269_900), reason: nil, undoes: nil, isUndone: false,
      created: created, fields: fields)
  }

  @Test("the question names the person, what goes back and that it was done elsewhere")
  func named() {
    let driver = desk(Samples.undoOffer)
    driver.expect("Çelik, Ayşe (17.08.1962)")
    driver.expect("Telefon: 02421 000001 → –")
    driver.expect("an einem anderen")
  }

  @Test("what was done at this desk is not said to come from elsewhere")
  func ownDesk() {
    var driver = DeskDriver()
    driver.register.undoOffer = UndoOffer(
      change: change(.edit, []), subjects: [], subjectCount: 0)
    driver.press("enter", "I", "end", "x", "f2")
    driver.press("u")
    driver.expect("Letzte Änderung zurücknehmen")
    driver.expectNot("Arbeitsplatz")
  }

  @Test("of many the number and the first names are said, and each field once")
  func many() {
    let fields = (1...3).map { number in
      FieldChange(
        record: RecordReference(.residence, Int64(number)), field: .residenceDistrict, from: "Nord",
        to: "Merken")
    }
    let driver = desk(
      UndoOffer(
        change: change(.setDistrict, fields),
        subjects: [
          UndoOffer.Subject(name: "Becker, Hans"), UndoOffer.Subject(name: "Çelik, Ayşe"),
        ], subjectCount: 120))
    driver.expect("120 Personen: Becker, Hans; Çelik, Ayşe; und 118 weitere")
    driver.expect("Auf den Wert davor: Stadtteil")
    driver.expectNot("Merken →")
  }

  @Test("of many the fields stand with their kind of record where several kinds go back")
  func kinds() {
    let fields = [
      FieldChange(
        record: RecordReference(.guardian, 41), field: .guardianStage, from: "ready", to: "deceased"
      ),
      FieldChange(
        record: RecordReference(.assignment, 5), field: .assignmentState, from: "appointed",
        to: "ended"),
      FieldChange(
        record: RecordReference(.assignment, 6), field: .assignmentState, from: "appointed",
        to: "ended"),
    ]
    let driver = desk(
      UndoOffer(
        change: change(.loseGuardian, fields),
        subjects: [UndoOffer.Subject(name: "Becker, Hans")], subjectCount: 2))
    driver.expect("Betreuer/in (Stand)")
    driver.expect("Vorschlag/Bestellung (Stand)")
  }

  @Test("fields of two records with one label are told apart, and nothing is said twice")
  func labels() {
    let ended = { (kind: RecordKind, id: Int64, field: Field) in
      FieldChange(record: RecordReference(kind, id), field: field, from: nil, to: "2026-11-01")
    }
    let driver = desk(
      UndoOffer(
        change: change(
          .endCase,
          [
            ended(.caseFile, 2, .caseEndedOn), ended(.assignment, 5, .assignmentEndedOn),
            ended(.assignment, 6, .assignmentEndedOn),
          ]), subjects: [UndoOffer.Subject(name: "Çelik, Ayşe")], subjectCount: 1))
    driver.expect("Fall, Beendet am: 01.11.2026 → –")
    let lines = driver.text.matches(of: /Vorschlag\/Bestellung, Beendet am/)
    #expect(lines.count == 1, "\(driver.text)")
  }

  @Test("where a caseworker followed another, the one before is the value that comes back")
  func followed() {
    let field = FieldChange(
      record: RecordReference(.caseworkerPeriod, 3), field: .caseworkerPeriodTo, from: nil,
      to: "2026-11-20")
    let driver = desk(
      UndoOffer(
        change: change(.giveCases, [field], created: [.caseworkerPeriod]),
        subjects: [UndoOffer.Subject(name: "Çelik, Ayşe")], subjectCount: 1))
    driver.expect("Auf den Wert davor: Sachbearbeitung")
    driver.expectNot("Entfällt wieder")
    driver.expectNot("Sachbearbeitung bis")
  }

  @Test("an import is refused at once, without a question")
  func imports() {
    let offer = UndoOffer(
      change: change(.importCases, []), subjects: [], subjectCount: 0,
      refusal: .cannotUndo(.importCases))
    var driver = desk(offer)
    driver.expect("lässt sich nicht zurücknehmen")
    driver.press("enter")
    driver.expectScreen("case-detail")
  }

  @Test("without a change of one's own there is nothing to take back")
  func nothing() {
    desk(nil).expect("Noch keine eigene Änderung")
  }
}
