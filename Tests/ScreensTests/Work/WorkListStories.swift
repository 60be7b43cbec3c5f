import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Lists of work")
struct WorkListStories {
  @Test("Tab goes through the lists, and each says what its usual filter hides")
  func lists() {
    var driver = DeskDriver(area: "5")
    driver.expect("Fristen")
    driver.expect("erledigt:nein")
    for title in ["Aufträge", "Termine", "Wiedervorlagen", "Kontakte", "Datenpflege", "Fristen"] {
      driver.press("tab")
      driver.expect(" " + title)
    }
  }

  @Test("y says how the day came about, with every paragraph")
  func why() {
    var driver = DeskDriver(area: "5")
    driver.press("y")
    driver.expect("Warum dieser Tag?")
    driver.expect("§ 10 BtOG")
    driver.expect("Bestellung von Angehörigen oder Nahestehenden, auch zur")
    driver.expect("Vertretung: 09.11.2026, Montag")
    driver.expect("eigene Erinnerung der Stelle: 16.11.2026")
  }

  @Test("y answers on an Auftrag too, by the deadline that it has")
  func whyOfRequest() {
    var driver = DeskDriver(area: "5")
    driver.press("tab", "y")
    let asked = driver.effects.contains { effect in
      guard case .read(.deadline(let key, _)) = effect else { return false }
      return key.rule == .b1 && key.subject.kind == .courtRequest
    }
    #expect(asked)
    driver.expect("Warum dieser Tag?")
  }

  @Test("d and F2 make a deadline done today")
  func settle() throws {
    var driver = DeskDriver(area: "5")
    driver.press("d")
    driver.expectScreen("form")
    driver.expect("Ehrenamt dem Verein melden")
    driver.press("f2")
    let explanation = try #require(Samples.explanation)
    var entry = DeadlineEntry(explanation.key)
    entry.settlement = .done
    entry.settledOn = Samples.today
    entry.settledDue = explanation.deadline?.due
    #expect(
      driver.effects.contains(.perform(.recordDeadline(entry, of: Samples.rows[1].id), reason: nil))
    )
  }

  @Test("d on an Auftrag proposes that its report goes out today")
  func send() {
    var driver = DeskDriver(area: "5")
    driver.press("tab", "d")
    driver.expectScreen("form")
    driver.expect("Versandt am    [21.11.2026")
    driver.press("f2")
    let sent = driver.effects.contains { effect in
      guard case .perform(.edit(let edits), _) = effect else { return false }
      return edits.map(\.values) == [[.requestSentOn: "2026-11-21"]]
    }
    #expect(sent)
  }

  @Test("the Eingang is dealt out after a preview")
  func deal() {
    var driver = DeskDriver(area: "5")
    driver.press("tab", "z")
    driver.expectScreen("sharing")
    driver.expect("Nowak, Iga  Aufträge 0 → 1")
    driver.expect("Vorschlag Ehrenamt, Müller, Anna")
    driver.press("enter")
    #expect(
      driver.effects.contains(
        .perform(.dealOut([Dealing(CourtRequest.ID(2), to: User.ID(3))]), reason: nil)))
  }

  @Test("a follow-up moves to a day that is typed")
  func move() {
    var driver = DeskDriver(area: "5")
    driver.press("tab", "tab", "tab", "m")
    driver.press("ctrl-u")
    driver.type("+3m")
    driver.press("enter")
    let day = Samples.today.adding(months: 3)
    #expect(
      driver.effects.contains(.perform(.moveFollowUps([FollowUp.ID(1)], to: day), reason: nil)))
  }

  @Test("a finding leads to the field that it is about")
  func finding() {
    var driver = DeskDriver(area: "5")
    driver.press("tab", "tab", "tab", "tab", "tab", "down", "enter")
    driver.expectScreen("form")
    driver.expect("Geburtsdatum")
  }

  @Test("two records of one person are compared before they become one")
  func merge() {
    var driver = DeskDriver(area: "5")
    driver.press("tab", "tab", "tab", "tab", "tab", "M")
    driver.expectScreen("merge")
    driver.expect("bleibt")
    driver.press("f2")
    #expect(
      driver.effects.contains(
        .perform(.mergePersons(keep: Person.ID(4), drop: Person.ID(5)), reason: nil)))
    driver.expectScreen("work-list")
  }

  @Test("an unknown key of the list is refused with what is possible")
  func refused() {
    var driver = DeskDriver(area: "5")
    driver.press("/")
    driver.type("kontaktart:besuch ")
    driver.expect("ist kein Filter")
  }

  @Test("the agenda shows the week, a day, and everybody's")
  func agenda() {
    var driver = DeskDriver(area: "5")
    driver.press("a")
    driver.expectScreen("agenda")
    driver.expect("Agenda 16.11.2026 – 22.11.2026")
    driver.expect("09:30")
    driver.press("a")
    driver.expect("alle")
    driver.press("right")
    driver.expect("23.11.2026")
    driver.press("h", "escape")
    driver.expectScreen("work-list")
  }
}
