import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("The case list")
struct CaseListStories {
  @Test("a search narrows the list at every letter and Enter keeps it as a chip")
  func search() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("mu")
    driver.expect("2 Treffer")
    driver.type("ller a")
    driver.expect("1 Treffer")
    driver.press("enter")
    driver.expect("„muller a“ ✕")
    driver.expect("1 von 8")
  }

  @Test("a new search takes the place of the old words, unless somebody goes into them")
  func searchedAgain() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("becker")
    driver.press("enter", "/")
    driver.expect("Suche: becker")
    driver.type("mül")
    driver.expect("Suche: mül ")
    driver.press("enter", "/", "end")
    driver.type("ler a")
    driver.expect("Suche: müller a")
    driver.press("enter", "/", "backspace")
    driver.expect("Suche: müller ")
  }

  @Test("Esc in the search brings back the list as it was")
  func searchDropped() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("müller")
    driver.press("escape")
    driver.expect("Becker, Hans")
    driver.expectNot("✕")
  }

  @Test("Enter on a filter that is not understood stays and says what is possible")
  func refusedOnEnter() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("fa:rot")
    driver.press("enter")
    driver.expect("Suche: fa:rot")
    driver.expect("„fa“ ist kein Filter")
    driver.expect("stadtteil")
  }

  @Test("alle zeigen is offered only where something narrows the list")
  func dropTermsOffered() {
    var driver = DeskDriver()
    driver.press("/")
    driver.expectNot("alle zeigen")
    driver.type("status:laufend")
    driver.expect("alle zeigen")
  }

  @Test("a filter that is not understood says so while it is typed and leaves the list alone")
  func refusedFilter() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("be fa:rot")
    driver.expect("! „fa“ ist kein Filter")
    for _ in "fa:rot" { driver.press("backspace") }
    driver.type("status:laufend")
    driver.expect("Becker, Hans")
  }

  @Test("what is not typed to its end is no reason to complain yet")
  func unfinishedFilter() {
    var driver = DeskDriver()
    driver.press("/")
    for letter in "-status:laufend sb:\"Poh" {
      driver.type(String(letter))
      driver.expectNot("fehlt")
      driver.expectNot("nicht geschlossen")
    }
  }

  @Test("what lies outside the filter is named, and one key shows it")
  func outside() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("müller status:laufend")
    driver.expect("Außerhalb des Filters: 1 Anregung")
    driver.press("ctrl-a")
    driver.expect("2 Treffer")
    driver.expect("Müller-Lüdenscheid")
  }

  @Test("an empty list names its filter and what one filter less would show")
  func empty() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("stadtteil:Echtz status:vorläufig")
    driver.press("enter")
    driver.expect("Ohne status:vorläufig: 1.")
    driver.press("delete")
    driver.expect("Graf von Berg")
    driver.expectNot("vorläufig")
  }

  @Test("filters are picked with their counts, several at once")
  func picked() {
    var driver = DeskDriver()
    driver.press("f")
    driver.type("stadtteil")
    driver.press("enter", "down", "down", "space", "down", "space", "enter")
    driver.expect("stadtteil:Merken|Nord ✕")
    driver.expect("5 von 8")
  }

  @Test("choosing the order that is on turns it round")
  func order() {
    var driver = DeskDriver()
    driver.press("o", "enter")
    driver.expect("↓ Name")
    #expect(driver.focusedRow.contains("Zimmermann"))
  }

  @Test("the selection stays on its case when somebody else changes the register")
  func selectionById() {
    var driver = DeskDriver()
    driver.press("down", "down", "down")
    driver.register.rows.removeFirst(2)
    driver.reply(.registerChanged)
    #expect(driver.focusedRow.contains("Müller, Anna"))
  }

  @Test("walking down a long list never waits for rows")
  func prefetch() {
    var driver = DeskDriver(register: FakeRegister(rows: Samples.manyRows(2_000)))
    for number in 2...600 {
      let asked = driver.effects.count
      driver.press("down")
      let digits = String(number)
      let name = "Fall-" + String(repeating: "0", count: 7 - digits.count) + digits
      #expect(driver.focusedRow.contains(name))
      #expect(driver.effects.count <= asked + 1)
    }
    for _ in 0..<599 { driver.press("up") }
    #expect(driver.focusedRow.contains("Fall-0000001"))
  }

  @Test("End, Home and page keys reach every part of a long list")
  func edges() {
    var driver = DeskDriver(register: FakeRegister(rows: Samples.manyRows(2_000)))
    driver.press("end")
    #expect(driver.focusedRow.contains("Fall-0002000"))
    driver.press("pageup")
    #expect(driver.focusedRow.contains("Fall-0001984"))
    driver.press("home")
    #expect(driver.focusedRow.contains("Fall-0000001"))
    driver.press("pagedown", "pagedown")
    #expect(driver.focusedRow.contains("Fall-0000033"))
  }

  @Test("coming back from a case finds the same row of the same list")
  func back() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("stadtteil:Nord")
    driver.press("enter", "down", "enter")
    driver.expectScreen("case-detail")
    driver.press("escape")
    driver.expectScreen("case-list")
    driver.expect("stadtteil:Nord ✕")
    #expect(driver.focusedRow.contains("山田"))
  }

  @Test("a wide screen shows the selected case beside the list")
  func beside() {
    var driver = DeskDriver(size: Size(columns: 140, rows: 45))
    driver.press("down")
    driver.expect("ohne Betreuer seit 02.11.2026")
    driver.press("down")
    driver.expectNot("ohne Betreuer seit")
  }

  @Test("views are saved, applied and deleted")
  func views() {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("stadtteil:Nord")
    driver.press("enter", "v", "enter")
    driver.type("Norden")
    driver.press("enter")
    driver.expect("Ansicht gesichert: Norden")
    driver.press("delete", "v", "enter")
    driver.expect("stadtteil:Nord ✕")
    driver.press("v", "end", "enter", "enter")
    #expect(driver.register.views.isEmpty)
  }
}
