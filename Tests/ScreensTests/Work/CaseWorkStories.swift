import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Work in a case")
struct CaseWorkStories {
  /// The detail of the case with something of everything.
  private func opened() -> DeskDriver {
    var driver = DeskDriver()
    driver.press("down", "enter")
    return driver
  }

  @Test("c takes a contact of today with the cursor in the form")
  func contact() throws {
    var driver = opened()
    driver.press("c")
    driver.expectScreen("form")
    driver.expect("Kontakt erfassen")
    driver.press("tab", "tab")
    driver.type("20")
    driver.press("f2")
    var contact = Contact(kind: .call, day: Samples.today, cases: [Samples.rows[1].id])
    contact.minutes = 20
    contact.author = User.ID(1)
    #expect(
      driver.effects.contains(
        .perform(.add(NewRecord(contact, to: Samples.rows[1].id)), reason: nil)))
  }

  @Test(
    "whom somebody spoke with is chosen among those of the case, and what follows comes with it")
  func contactAgain() throws {
    var driver = opened()
    driver.press("c", "tab", "tab", "tab", "f4")
    driver.expect("Dr. Beispiel, Ruth")
    driver.type("Beisp")
    driver.press("enter", "tab", "tab", "tab")
    driver.type("+7")
    driver.press("f2")
    let added = driver.effects.compactMap { effect -> NewRecord? in
      if case .perform(.add(let record), _) = effect { record } else { nil }
    }
    let record = try #require(added.first)
    #expect(record.values[.contactWith] == "Dr. Beispiel, Ruth")
    #expect(record.followUp?.dueOn == Samples.today.adding(days: 7))
    #expect(record.followUp?.text.hasSuffix("Dr. Beispiel, Ruth") == true)
    #expect(record.followUp?.owner == User.ID(1))
  }

  @Test("one contact about several marked cases is one contact")
  func severalCases() {
    var driver = DeskDriver()
    driver.press("space", "space", "c")
    driver.expect("Becker, Hans; Çelik, Ayşe")
    driver.press("f2")
    var contact = Contact(
      kind: .call, day: Samples.today, cases: [Samples.rows[0].id, Samples.rows[1].id])
    contact.author = User.ID(1)
    #expect(driver.effects.contains(.perform(.add(NewRecord(contact)), reason: nil)))
  }

  @Test("a letter of the court brings several Aufträge at once")
  func requests() throws {
    var driver = opened()
    driver.press("a")
    driver.press("space", "right", "space", "f2")
    let performed = driver.effects.compactMap { effect -> RequestReceipt? in
      if case .perform(.receiveRequests(let receipt), _) = effect { receipt } else { nil }
    }
    let receipt = try #require(performed.first)
    #expect(receipt.requests.map(\.kind) == [Term.ID(1), Term.ID(2)])
    #expect(receipt.requests.allSatisfy { $0.receivedOn == Samples.today })
  }

  @Test("a letter without any Auftrag is refused at the boxes")
  func noRequest() {
    var driver = opened()
    driver.press("a", "f2")
    driver.expectScreen("form")
    driver.expect("Noch nicht gespeichert")
  }

  @Test("the checklist names duties without a day with their paragraphs")
  func checklist() {
    var driver = DeskDriver()
    driver.press("C")
    driver.press("enter", "C")
    driver.expect("§ 1864 Abs. 2 BGB")
    driver.expect("Woran zu denken ist")
  }

  @Test("a change of guardian begins with the one in office ticked")
  func change() {
    var driver = DeskDriver()
    driver.press("enter", "X")
    driver.expect("Betreuerwechsel")
    driver.expect("[x] Esser, Karl")
  }

  @Test("what the editor wrote comes into the field")
  func editor() {
    var driver = opened()
    driver.press("c", "tab", "tab", "tab", "tab", "tab")
    driver.type("Besuch")
    driver.press("f6")
    driver.expect("Besuch (im Editor)")
    driver.press("f7", "enter")
    driver.expect("Die Hausarztpraxis wurde befragt.")
  }

  @Test("cases go to several colleagues after a preview, and the sheet follows")
  func handOver() {
    var driver = DeskDriver()
    driver.register.outcomes = [
      .done(
        Outcome.Done(
          change: Change.ID(200),
          rows: [
            Outcome.RowOutcome(caseID: Samples.rows[0].id, result: .changed),
            Outcome.RowOutcome(caseID: Samples.rows[1].id, result: .changed),
          ]))
    ]
    driver.press("space", "space", "H", "space", "down", "space", "enter")
    driver.expectScreen("sharing")
    driver.press("enter")
    driver.expectScreen("paper")
    driver.expect("Übergabeblatt")
  }

  @Test("a draft of a contact about several cases keeps its cases")
  func draft() throws {
    var driver = DeskDriver()
    driver.press("space", "space", "c", "tab", "tab")
    driver.type("5")
    driver.send(.idle)
    let kept = try #require(driver.register.keptDrafts.values.first)
    #expect(kept.texts["contact.cases"] == "1 2")
  }
}
