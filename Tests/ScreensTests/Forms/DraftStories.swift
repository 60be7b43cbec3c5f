import Guardianship
import TerminalKit
import Testing

@testable import Screens

@Suite("Drafts and conflicts")
struct DraftStories {
  /// The desk as the next start finds it, with the draft that this one kept.
  private func restarted(_ driver: DeskDriver) throws -> DeskDriver {
    let content = try #require(driver.register.keptDrafts.values.first)
    var register = FakeRegister()
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: content.key.form, caseID: content.key.caseID,
        record: content.key.record, texts: content.texts, basis: content.basis,
        savedAt: Instant(seconds: 1_795_269_900))
    ]
    return DeskDriver(register: register)
  }

  @Test("a draft is kept when nobody types for a while and again when a field is left")
  func kept() {
    var driver = DeskDriver()
    driver.press("n")
    driver.type("Wiś")
    #expect(driver.register.keptDrafts.isEmpty)
    driver.send(.idle)
    let key = DraftKey(form: .deed(.newCase), caseID: nil, record: nil)
    #expect(driver.register.keptDrafts[key]?.texts["person.family"] == "Wiś")
    driver.type("niewska")
    driver.press("tab")
    #expect(driver.register.keptDrafts[key]?.texts["person.family"] == "Wiśniewska")
  }

  @Test("a killed terminal leaves the draft behind")
  func terminated() {
    var driver = DeskDriver()
    driver.press("enter", "A")
    driver.type("mehr Besuch ")
    driver.send(.terminate)
    #expect(driver.register.keptDrafts.count == 1)
    #expect(driver.effects.last == .terminal(.quit))
  }

  @Test("saving drops the draft")
  func saved() {
    var driver = DeskDriver()
    driver.press("enter", "A")
    driver.type("mehr Besuch ")
    driver.send(.idle)
    driver.press("f2")
    #expect(driver.register.keptDrafts.isEmpty)
  }

  @Test("the next start offers the draft, and writing on finds every letter")
  func resumed() {
    var register = FakeRegister()
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: .deed(.order), caseID: Case.ID(2), record: nil,
        texts: ["courtOrder.kind": "prolongation", "courtOrder.decidedOn": "12.11."],
        savedAt: Instant(seconds: 1_795_269_900))
    ]
    var driver = DeskDriver(register: register)
    driver.expect("Entwurf")
    driver.press("enter")
    driver.expectScreen("form")
    driver.expect("Verlängerung")
    driver.expect("12.11.")
    driver.press("escape")
    driver.expect("Weiterschreiben")
  }

  @Test("a new record comes back as it stood, with what nobody typed")
  func wholeForm() throws {
    var driver = DeskDriver()
    driver.press("down", "enter", "b", "down", "n", "tab", "tab", "tab", "tab")
    driver.type("wäre froh")
    driver.expectScreen("form")
    let before = driver.text
    driver.send(.idle)
    var again = try restarted(driver)
    again.press("enter")
    again.expectScreen("form")
    for line in before.split(separator: "\n").dropFirst(3).prefix(8) { again.expect(String(line)) }
  }

  @Test("a typed day is kept, not the one that stood there")
  func typedDay() throws {
    var driver = DeskDriver()
    driver.press("down", "enter", "c", "tab")
    for _ in 1...12 { driver.press("backspace") }
    driver.type("3.11.2026")
    driver.send(.idle)
    let content = try #require(driver.register.keptDrafts.values.first)
    #expect(content.texts["contact.day"] == "3.11.2026")
  }

  @Test("what was typed about a deadline finds its deadline again")
  func deadline() throws {
    var driver = DeskDriver(area: "5")
    driver.press("e")
    driver.expectScreen("form")
    driver.type("1.2.2027")
    driver.send(.idle)
    var again = try restarted(driver)
    again.press("enter")
    again.expectScreen("form")
    again.expect("01.02.2027")
    let key = try #require(Samples.explanation).key
    #expect(
      again.effects.contains { if case .read(.deadline(key, _)) = $0 { true } else { false } })
  }

  @Test("a draft about a guardian says that it is new and whom it is about, then and now")
  func guardian() throws {
    var driver = DeskDriver(area: "3")
    driver.press("down", "V")
    driver.type("1.2.2026")
    driver.send(.idle)
    var again = try restarted(driver)
    again.expect("liegen: Vereinbarung")
    again.expect("│ Demir, Fatma")
    again.press("enter")
    again.expect("Vereinbarung erfassen · Demir, Fatma")
    again.expect("01.02.2026")
  }

  @Test("a contact with a guardian is one from its draft too")
  func guardianContact() throws {
    var driver = DeskDriver(area: "3")
    driver.press("c", "tab", "tab")
    driver.type("15")
    driver.send(.idle)
    var again = try restarted(driver)
    again.press("enter", "f2")
    let guardians = again.effects.compactMap { effect -> String? in
      guard case .perform(.add(let new), _) = effect else { return nil }
      return new.values[.contactGuardian]
    }
    #expect(guardians.count == 1, "\(again.text)")
  }

  @Test("areas with words of their own survive an edit of something else")
  func wordsOfAreas() {
    var guardian = Guardian(family: "Neu", given: "Nina", isOrganisation: false)
    guardian.taskAreas = [OrderedTaskArea(area: TaskArea.ID(2), wording: "nur das Girokonto")]
    let record = Versioned(id: Guardian.ID(77), version: 1, value: guardian)
    var register = FakeRegister()
    register.records = [RecordEntry(record)]
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: .record(.guardian), caseID: nil, record: record.reference,
        texts: ["guardian.note": "neu"], savedAt: Instant(seconds: 1_795_269_900))
    ]
    var driver = DeskDriver(register: register)
    driver.press("enter", "f2")
    let edits = driver.effects.compactMap { effect -> [RecordEdit]? in
      if case .perform(.edit(let edits), _) = effect { edits } else { nil }
    }
    #expect(edits.first?.map(\.values) == [[.guardianNote: "neu"]], "\(driver.text)")
  }

  @Test("a text that cannot be kept says so as long as it is so, and is tried again")
  func unkept() {
    var driver = DeskDriver()
    driver.press("n")
    driver.type("Wiś")
    driver.send(.idle)
    driver.reply(.draftFailure("Auf dem Datenträger ist kein Platz mehr"))
    driver.expect("kein Platz mehr")
    driver.expect("! kein Entwurf gesichert")
    _ = driver.takeEffects()
    driver.send(.idle)
    #expect(driver.takeEffects().isEmpty)
    driver.type("n")
    driver.expect("! kein Entwurf gesichert")
    driver.send(.idle)
    #expect(driver.register.keptDrafts.count == 1)
    driver.expectNot("kein Entwurf gesichert")
  }

  @Test("a draft can be thrown away at the start")
  func discarded() {
    var register = FakeRegister()
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: .deed(.newCase), caseID: nil, record: nil,
        texts: ["person.family": "Wiśniewska"], savedAt: Instant(seconds: 1_795_269_900))
    ]
    var driver = DeskDriver(register: register)
    driver.expect("Wiśniewska")
    driver.press("tab", "tab", "enter")
    #expect(driver.effects.contains(.keep(.dropDraft(Draft.ID(1)))))
    driver.expectScreen("today")
  }

  @Test("quitting with something typed asks first")
  func quitting() {
    var driver = DeskDriver()
    driver.press("n")
    driver.type("Wiś")
    driver.press("f10")
    #expect(!driver.effects.contains(.terminal(.quit)))
    driver.press("tab", "enter")
    #expect(driver.effects.contains(.terminal(.quit)))
    #expect(driver.register.keptDrafts.count == 1)
  }

  private func conflicting(_ more: [Outcome] = []) -> DeskDriver {
    var register = FakeRegister()
    register.outcomes = [.conflict([Samples.conflict])] + more
    var driver = DeskDriver(register: register)
    driver.press("down", "enter", "A")
    driver.type("neu ")
    driver.press("f2")
    return driver
  }

  @Test("in a conflict both texts can be kept, based on the newer version")
  func both() {
    var driver = conflicting()
    driver.expectScreen("conflict")
    driver.press("b", "f2")
    guard
      case .perform(.edit(let edits), _) = driver.effects.last(where: {
        if case .perform = $0 { true } else { false }
      })
    else {
      Issue.record("nothing was saved: \(driver.text)")
      return
    }
    #expect(edits.first?.basedOn == 4)
    #expect(
      edits.first?.values[.caseWishes]
        == "möchte in die Nähe der Nichte ziehen\nmöchte zu Hause bleiben")
    #expect(edits.first?.values[.caseCause] == "Demenz, Sturz")
    driver.expectScreen("case-detail")
  }

  @Test("going back from a conflict finds everything that was typed")
  func backToForm() {
    var driver = conflicting()
    driver.press("escape")
    driver.expectScreen("form")
    driver.expect("neu")
  }

  @Test("a second conflict asks again")
  func twice() {
    var driver = conflicting([.conflict([Samples.conflict])])
    driver.press("m", "f2")
    driver.expectScreen("conflict")
  }
}
