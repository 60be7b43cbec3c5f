import Guardianship
import TerminalKit
import Testing

@testable import Screens

@Suite("Every form there is")
struct FormTourTests {
  private static let sizes = [
    Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 132, rows: 43),
  ]

  @Test("the tour leads to all of them")
  func whole() {
    let known = Set(FormTour.stops.map(\.form))
    #expect(Draft.Form.allCases.filter { !known.contains($0) } == [])
  }

  @Test("opens at every size with the cursor in it", arguments: FormTour.stops)
  func opens(stop: FormTour.Stop) {
    for size in Self.sizes {
      let driver = stop.driver(size: size)
      driver.expectScreen("form")
      #expect(driver.screen.cursor != nil)
      #expect(ScreenCheck.oddities(in: driver.screen).isEmpty, "\(driver.text)")
      driver.expectNot("⟦")
    }
  }

  @Test(
    "saves what is valid, and the same from its draft at the next start", arguments: FormTour.stops)
  func draft(stop: FormTour.Stop) throws {
    var driver = stop.driver()
    driver.send(.idle)
    let content = try #require(driver.register.keptDrafts.values.first, "\(driver.text)")
    #expect(content.key.form == stop.form)
    var again = driver.restarted(with: content)
    again.press("enter")
    again.expectScreen("form")
    let saved = driver.save()
    #expect(saved != nil, "\(driver.text)")
    let savedAgain = again.save()
    #expect(savedAgain == saved, "\(again.text)")
    #expect(driver.register.keptDrafts.isEmpty)
  }

  @Test(
    "a draft builds on what was read when it was begun, whatever stands there now",
    arguments: FormTour.stops)
  func basis(stop: FormTour.Stop) {
    var driver = stop.driver()
    guard case .add(let new)? = driver.save() else { return }
    guard let place = new.values.filled.fields.first(where: { $0.content == .line }) else { return }
    let record = RecordReference(new.kind, 77)
    var changed = new.values
    changed[place] = "inzwischen"
    driver.register.records = [
      RecordEntry(reference: record, version: 4, values: changed, caseID: new.caseID, subject: nil)
    ]
    let content = DraftContent(
      key: DraftKey(form: stop.form, caseID: new.caseID, record: record),
      texts: [place.rawValue: "anders"], basis: Draft.Basis(version: 3, values: new.values))
    var again = driver.restarted(with: content)
    again.press("enter")
    #expect(again.effects.contains(.keep(.takeDraft(Draft.ID(1)))))
    guard case .edit(let edits)? = again.save() else {
      Issue.record("nothing was changed: \(again.text)")
      return
    }
    #expect(edits.map(\.basedOn) == [3])
    #expect(edits.map { $0.seen[place] } == [new.values[place]])
  }

  @Test("what a form has made it also changes, from its draft as well", arguments: FormTour.stops)
  func change(stop: FormTour.Stop) {
    var driver = stop.driver()
    guard case .add(let new)? = driver.save() else { return }
    let entry = RecordEntry(
      reference: RecordReference(new.kind, 77), version: 3, values: new.values,
      caseID: new.caseID, subject: nil)
    guard let place = new.values.filled.fields.first(where: { $0.content == .line }) else { return }
    let key = DraftKey(form: stop.form, caseID: new.caseID, record: entry.reference)
    driver.register.records = [entry]
    var again = driver.restarted(
      with: DraftContent(key: key, texts: [place.rawValue: "anders"]))
    again.press("enter")
    again.expectScreen("form")
    guard case .edit(let edits)? = again.save() else {
      Issue.record("nothing was changed: \(again.text)")
      return
    }
    #expect(edits.map(\.record) == [entry.reference])
    #expect(edits.map(\.basedOn) == [3])
    #expect(edits.map(\.values.fields) == [[place]])
  }
}

extension DeskDriver {
  /// The desk as the next start finds it, with a draft.
  fileprivate func restarted(with content: DraftContent) -> DeskDriver {
    var register = FakeRegister(session: register.session)
    register.records =
      self.register.records + (register.session.choices.setting.map { [RecordEntry($0)] } ?? [])
    register.drafts = [
      Draft(
        id: Draft.ID(1), form: content.key.form, caseID: content.key.caseID,
        record: content.key.record, texts: content.texts, basis: content.basis,
        savedAt: Instant(seconds: 1_795_269_900))
    ]
    return DeskDriver(register: register, session: register.session)
  }

  /// Saves, also what is asked about; answers what was performed.
  mutating func save() -> Guardianship.Operation? {
    press("f2")
    if text.contains("Wirklich so?") { press("tab", "enter") }
    for case .perform(let operation, _) in effects { return operation }
    return nil
  }
}
