import Guardianship
import TerminalKit
import Testing

@testable import Screens

@Suite("Ending and opening again")
struct ClosingStories {
  private func performed(_ driver: DeskDriver) -> Guardianship.Operation? {
    let performing = driver.effects.last { if case .perform = $0 { true } else { false } }
    guard case .perform(let operation, _) = performing else { return nil }
    return operation
  }

  /// The case of somebody whose death was written down.
  private func endedCase() -> DeskDriver {
    var driver = DeskDriver(size: Size(columns: 100, rows: 30))
    driver.press("end", "enter")
    return driver
  }

  @Test("the end of one guardian's office takes a day and a reason")
  func endAssignment() {
    var driver = DeskDriver()
    driver.press("enter", "L")
    driver.expect("Esser, Karl")
    driver.press("tab")
    driver.type("auf eigenen Wunsch")
    driver.press("f2")
    let ending = Operation.endAssignment(
      Assignment.ID(51), basedOn: 1, on: Samples.today, reason: "auf eigenen Wunsch")
    #expect(performed(driver) == ending)
    driver.expectScreen("case-detail")
  }

  @Test("a killed terminal leaves what was typed about the end of an office")
  func endAssignmentDraft() {
    var driver = DeskDriver()
    driver.press("enter", "L", "tab")
    driver.type("auf eigenen")
    driver.send(.terminate)
    let key = DraftKey(
      form: .deed(.endingAssignment), caseID: Case.ID(1), record: RecordReference(.assignment, 51))
    #expect(driver.register.keptDrafts[key]?.texts == ["assignment.endReason": "auf eigenen"])
  }

  @Test("a death was most likely a mistake: its day is proposed, and all is as before")
  func reopenAfterDeath() {
    var driver = endedCase()
    driver.press("W")
    driver.expect("[01.06.2025 ")
    driver.expect("Als hätte der Fall am 01.06.2025 nie geendet")
    driver.press("tab")
    driver.type("Verwechslung")
    driver.press("f2")
    let reopening = Operation.reopenCase(
      Case.ID(8), on: Samples.day(2025, 6, 1), reason: "Verwechslung")
    #expect(performed(driver) == reopening)
  }

  @Test("opened from a later day on nobody is appointed, and the form says what to do")
  func reopenLater() {
    var driver = endedCase()
    driver.press("W")
    for _ in 0..<10 { driver.press("backspace") }
    driver.type("heute")
    driver.press("tab")
    driver.expect("endeten alle Bestellungen (§ 1870 BGB); niemand")
    driver.expect("Neu bestellt ein Beschluss")
  }

  @Test(
    "every form of a case finds its draft again",
    arguments: [
      (Draft.Form.record(.residence), RecordReference(.residence, 2), "residence.street"),
      (.deed(.endingAssignment), RecordReference(.assignment, 52), "assignment.endReason"),
      (.deed(.voiding), RecordReference(.party, 11), "extra.reason"),
    ])
  func drafts(form: Draft.Form, record: RecordReference, place: String) {
    var register = FakeRegister()
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: form, caseID: Case.ID(2), record: record,
        texts: [place: "Gelbes Haus"], savedAt: Instant(seconds: 1_795_269_900))
    ]
    var driver = DeskDriver(register: register)
    driver.press("enter")
    driver.expectScreen("form")
    driver.expect("Gelbes Haus")
  }

  @Test("the draft of a reopening needs no record")
  func reopeningDraft() {
    var register = FakeRegister()
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: .deed(.reopening), caseID: Case.ID(8), record: nil,
        texts: ["extra.reason": "Verwechslung"], savedAt: Instant(seconds: 1_795_269_900))
    ]
    var driver = DeskDriver(register: register)
    driver.press("enter")
    driver.expect("Verwechslung")
  }

  @Test("why a record changes is asked for freely and goes into the history")
  func changeReason() {
    var driver = DeskDriver()
    driver.press("enter", "A")
    driver.type("mehr Besuch ")
    driver.press("pagedown")
    driver.type("Anruf der Nichte")
    driver.press("f2")
    let reasons = driver.effects.compactMap { effect -> String? in
      if case .perform(_, let reason) = effect { reason } else { nil }
    }
    #expect(reasons == ["Anruf der Nichte"])
  }
}
