import Guardianship
import TerminalKit
import Testing

@testable import Screens

/// What is the same in every list, told of the lists of work and of guardians.
@Suite("Every list")
struct ListStories {
  /// The list of Aufträge, two of them.
  private func requests() -> DeskDriver {
    var driver = DeskDriver(area: "5")
    driver.press("tab")
    driver.expect("Sozialbericht")
    return driver
  }

  @Test("a saved view is told by its name, without the blanks around it")
  func savedView() {
    var driver = requests()
    driver.press("v", "enter")
    driver.type("  Rest ")
    driver.press("enter")
    driver.expect("Ansicht gesichert: Rest")
    #expect(
      driver.effects.contains(
        .keep(
          .view(
            ViewContent(
              list: .requests, name: "Rest", isShared: false, filter: "done:no", order: .byName)))))
    driver.press("v")
    driver.expect("Rest")
    driver.press("escape", "tab", "v")
    driver.expectNot("Rest")
  }

  @Test("taking a filter off keeps the row")
  func dropFilter() {
    var driver = requests()
    driver.press("down")
    _ = driver.takeEffects()
    driver.press("delete")
    let start = driver.takeEffects().lazy.compactMap { effect in
      if case .read(.page(_, let start, _)) = effect { start } else { nil }
    }.first
    guard case .around(let place) = start else {
      Issue.record("read again from \(String(describing: start))")
      return
    }
    #expect(place.id == 1, "the second of the rows")
  }

  @Test("Tab accepts a search")
  func tabAccepts() {
    var driver = requests()
    driver.press("/")
    driver.type("müller")
    driver.press("tab")
    driver.expect("„müller“")
    driver.expectNot("Suche:")
  }

  @Test("what was marked one by one stays marked under another filter, in an export too")
  func marks() {
    var driver = requests()
    driver.press("space", "/")
    driver.type("müller")
    driver.press("enter")
    driver.expect("1 markiert")
    driver.press("x", "enter")
    let export = driver.effects.lazy.compactMap { effect in
      if case .file(.saveList(let export, _)) = effect { export } else { nil }
    }.first
    #expect(export?.selection == .these([.record(RecordReference(CourtRequest.ID(1)))]))
    driver.press("escape")
    driver.expectNot("markiert")
  }

  @Test("d settles nothing that somebody else's change has just put under the cursor")
  func otherRow() {
    var driver = DeskDriver(area: "5")
    driver.register.work.removeFirst()
    driver.press("tab")
    driver.register.work.removeFirst()
    driver.reply(.registerChanged)
    driver.press("d")
    driver.expect("Jemand hat inzwischen etwas geändert")
    driver.press("d")
    driver.expectScreen("form")
  }

  @Test("an empty list asks only after its own count what one filter less would show")
  func withoutLast() throws {
    var driver = DeskDriver()
    driver.press("/")
    driver.type("stadtteil:Echtz alter:>9")
    var desk = driver.desk
    let effects = desk.handle(.key(.char("9")))
    guard case .read(.page(let query, let start, _)) = try #require(effects.first) else {
      Issue.record("the page comes first")
      return
    }
    let nothing = ListPage(lines: [], hasRowsBefore: false, hasRowsAfter: false)
    #expect(desk.receive(.page(query, start, nothing)).isEmpty)
    let counts = ListCounts(matching: 0, total: 9, outside: [:])
    var wider = query
    wider.filter.terms.removeLast()
    #expect(desk.receive(.counts(query, counts)) == [.read(.counts(wider))])
  }
}
