import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("The list of guardians and the page of one")
struct GuardianListStories {
  private func page() -> DeskDriver {
    var driver = DeskDriver(area: "3")
    driver.press("down", "enter")
    driver.expectScreen("guardian")
    return driver
  }

  @Test("nothing is voided from the title of a section")
  func title() {
    var driver = page()
    for _ in 0..<20 where !driver.focusedRow.contains("Nachweise") { driver.press("tab") }
    driver.press("delete")
    driver.expectNot("Grund")
    driver.expect("Der Cursor steht auf keinem Eintrag")
  }

  @Test("what is voided is named before the reason is asked for")
  func voided() {
    var driver = page()
    for _ in 0..<60 where !driver.focusedRow.contains("Führungszeugnis") { driver.press("down") }
    driver.press("delete")
    driver.expect("Eintrag ungültig machen")
    driver.expect("Nachweis, Führungszeugnis, 03.11.2026")
    driver.type("doppelt")
    driver.press("enter")
    #expect(
      driver.effects.contains(
        .perform(
          .void(RecordReference(Proof.ID(1)), basedOn: 1, reason: "doppelt"), reason: nil)))
  }

  @Test("paging never stops on an empty line")
  func paging() {
    var driver = page()
    for key in ["pagedown", "pagedown", "pageup", "down", "down", "down", "up", "end"] {
      driver.press(key)
      #expect(driver.focusedRow.drop { " ▸".contains($0) } != "", "\(driver.text)")
    }
  }

  @Test("a paper or a talk of the guardian of the row is written from the list")
  func papers() {
    for (key, title) in [
      ("N", "Nachweis erfassen"), ("V", "Vereinbarung erfassen"), ("T", "Veranstaltung erfassen"),
      ("c", "Kontakt erfassen"), ("w", "Wiedervorlage"),
    ] {
      var driver = DeskDriver(area: "3")
      driver.press("down", key)
      driver.expectScreen("form")
      driver.expect(title)
      driver.expect("Demir, Fatma")
    }
  }

  @Test("a key that means nothing here says so, and where the keys stand")
  func meaningless() {
    var driver = DeskDriver(area: "4")
    driver.press("t")
    driver.expect("„t“ hat hier keine Bedeutung, ? zeigt die Tasten")
    driver.press("down")
    driver.expectNot("keine Bedeutung")
  }

  @Test("somebody new is shown with the number, and the list stands on the name afterwards")
  func new() {
    var driver = DeskDriver(area: "3")
    driver.register.outcomes = [
      .done(Outcome.Done(change: Change.ID(1), created: RecordReference(Guardian.ID(41))))
    ]
    driver.press("n")
    driver.type("Demir")
    _ = driver.takeEffects()
    driver.press("f2")
    driver.expectScreen("guardian")
    driver.expect("B-00041 angelegt: Demir, Fatma")
    _ = driver.takeEffects()
    driver.press("escape")
    let asked = driver.takeEffects().contains { effect in
      if case .read(.page(_, .around(let place), _)) = effect { place.id == 41 } else { false }
    }
    #expect(asked)
  }

  @Test("the button of many names the deed, Esc says that nothing was done")
  func stage() {
    var driver = DeskDriver(area: "3")
    driver.press("space", "space", "S", "enter")
    driver.expect("[ 2 auf „Interesse“ setzen ]")
    _ = driver.takeEffects()
    driver.press("escape")
    driver.expect("Nichts geändert")
    #expect(driver.takeEffects().isEmpty)
    driver.press("S", "enter", "enter")
    let edits = driver.takeEffects().contains { effect in
      if case .perform(.edit(let edits), _) = effect { edits.count == 2 } else { false }
    }
    #expect(edits)
  }

  @Test("the number of rows is whole on a narrow screen", arguments: [60, 40])
  func number(columns: Int) {
    var driver = DeskDriver(
      size: Size(columns: columns, rows: 20),
      register: {
        var register = FakeRegister()
        for _ in 0..<600 { register.work += Samples.guardianRows }
        return register
      }(), area: "3")
    driver.press("down", "up")
    driver.expect("1.20")
  }

  @Test("the bottom line names only what the role may do")
  func roles() {
    let reader = Samples.session(role: .reader)
    var driver = DeskDriver(
      size: Size(columns: 140, rows: 24), register: FakeRegister(session: reader), session: reader,
      area: "3")
    let row = driver.text.split(separator: "\n").last ?? ""
    #expect(!row.contains("n neu") && row.contains("p Papier"), "\(row)")
    driver.press("4")
    driver.expectNot("A freigeben")
    driver.expectNot("O Überblick")
    driver.expect("5 Fristen")
    let coordinator = Samples.session(role: .coordinator)
    driver = DeskDriver(
      register: FakeRegister(session: coordinator), session: coordinator, area: "5")
    driver.expect("Kontakte")
    driver.expectNot("Aufträge")
  }
}
