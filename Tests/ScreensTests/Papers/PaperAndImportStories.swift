import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("Papers, import and the first start")
struct PaperAndImportStories {
  private static let query = ListQuery(.cases, today: Samples.today)

  private static func list(_ landscape: Bool, decisions: Bool = false) -> PaperRequest {
    var request = PaperRequest(.list(.cases), of: .rows(query))
    request.isLandscape = landscape
    request.hasDecisionLines = decisions
    return request
  }

  @Test("the paper is the list that the screen shows, laid out anew when its form changes")
  func preview() {
    var driver = DeskDriver()
    driver.press("p", "f", "b")
    let asked = driver.effects.compactMap { effect -> PaperRequest? in
      if case .file(.preview(let request, _)) = effect { request } else { nil }
    }
    #expect(asked == [Self.list(true), Self.list(false), Self.list(false, decisions: true)])
    driver.expect("Seite 1 von 2")
    driver.press("tab")
    driver.expect("Seite 2 von 2")
  }

  private func proposed(_ driver: inout DeskDriver) -> String? {
    driver.press("s", "f2")
    return driver.effects.compactMap { effect -> String? in
      if case .file(.savePaper(_, let path, _)) = effect { path } else { nil }
    }.last
  }

  @Test("a file is named by what it is about: the case, the day or the week")
  func names() {
    var day = DeskDriver(area: "1")
    day.press("p")
    #expect(proposed(&day)?.hasPrefix("aussendienst-2026-11-21") == true)
    var week = DeskDriver(area: "1")
    week.press("P")
    #expect(proposed(&week) == "wochenblatt-2026-11-16.pdf")
    var file = DeskDriver()
    file.press("enter", "p")
    let reference = Samples.rows[0].reference.lowercased()
    #expect(proposed(&file) == "fallblatt-\(reference)-2026-11-21.pdf")
  }

  @Test("the Außendienstzettel is ordered by district on wish, no other paper is")
  func district() {
    var driver = DeskDriver(area: "1")
    driver.press("p", "o")
    driver.expect("nach Stadtteil")
    let asked = driver.effects.compactMap { effect -> Bool? in
      if case .file(.preview(let request, _)) = effect { request.isByDistrict } else { nil }
    }
    #expect(asked == [false, true])
    var list = DeskDriver()
    list.press("p", "o")
    list.expect("Nur der Außendienstzettel")
  }

  @Test("a paper goes over another file only when asked")
  func replacing() {
    var register = FakeRegister()
    register.existingFiles = ["fallliste-2026-11-21.pdf"]
    var driver = DeskDriver(register: register)
    driver.press("p", "s", "enter")
    driver.expect("gibt es schon")
    _ = driver.takeEffects()
    driver.press("left", "enter")
    #expect(
      driver.effects == [
        .file(.savePaper(Self.list(true), path: "fallliste-2026-11-21.pdf", replacing: true))
      ])
    driver.expect("Gesichert")
  }

  @Test("marked rows alone go onto the paper")
  func marked() {
    var driver = DeskDriver()
    driver.press("space", "space", "p")
    let marked = RowSelection.these([1, 2].map { .record(RecordReference(Case.ID($0))) })
    let request = PaperRequest(.list(.cases), of: .rows(Self.query, marked))
    #expect(request.isLandscape && !request.hasDecisionLines)
    #expect(driver.effects.contains(.file(.preview(request, columns: 79))))
  }

  @Test("a case goes to the printer from its detail")
  func caseSheet() {
    var driver = DeskDriver()
    driver.press("enter", "p", "d")
    driver.expect("An den Drucker gegeben")
    driver.press("escape")
    driver.expectScreen("case-detail")
  }

  @Test("a list is read and shown before anything is written")
  func importing() {
    var driver = DeskDriver()
    driver.press("i")
    driver.type("/tmp/a.csv")
    driver.press("tab")
    driver.type("/tmp/nein.csv")
    driver.press("f2")
    driver.reply(.progress(Progress(done: 10, total: nil, secondsLeft: nil)))
    driver.reply(.importPreview(path: "/tmp/a.csv", Samples.preview))
    driver.expect("Das würde geschehen")
    driver.expect("Windows-1252")
    driver.expect("484")
    _ = driver.takeEffects()
    driver.press("f2")
    let request = ImportRequest(path: "/tmp/a.csv", rejects: "/tmp/nein.csv")
    #expect(driver.effects == [.work(.runImport(request))])
  }

  @Test("an import goes on while its screen is left; another one waits, and its end is told")
  func importingElsewhere() throws {
    var driver = DeskDriver()
    driver.press("i")
    driver.type("/tmp/a.csv")
    driver.press("f2")
    let reading = try #require(driver.effects.last)
    driver.press("1", "2", "i")
    driver.expectScreen("import")
    driver.expect("Es wird noch eine Liste eingelesen")
    #expect(driver.effects.count { if case .work = $0 { true } else { false } } == 1)
    driver.press("1", "q")
    driver.expect("Es wird noch eine Liste")
    driver.press("escape")
    driver.expect("Eine Liste wird eingelesen")
    #expect(driver.reply(.importPreview(path: "/tmp/a.csv", Samples.preview), to: reading).isEmpty)
    driver.expectScreen("today")
    driver.expect("Das Einlesen ist zu Ende")
    driver.press("2", "i")
    driver.expect("Das würde geschehen")
  }

  @Test("an unknown heading is assigned by hand, and the list is read anew")
  func assigning() {
    var driver = DeskDriver()
    driver.press("i")
    driver.type("/tmp/a.csv")
    driver.press("tab", "tab")
    driver.type("/tmp/zuordnung.txt")
    driver.press("f2")
    var request = ImportRequest(path: "/tmp/a.csv", mapping: "/tmp/zuordnung.txt")
    #expect(driver.effects.last == .work(.previewImport(request)))
    driver.reply(.importPreview(path: "/tmp/a.csv", Samples.preview))
    driver.press("z")
    driver.expect("Welche Überschrift?")
    driver.press("enter")
    driver.expect("Was steht unter Farbe?")
    driver.type("Stadt")
    driver.press("enter")
    request.assign("Farbe", to: .district)
    #expect(driver.effects.last == .work(.previewImport(request)))
    driver.reply(.importPreview(path: "/tmp/a.csv", Samples.preview))
    driver.press("z", "enter", "end", "enter")
    request.assign("Farbe", to: nil)
    #expect(driver.effects.last == .work(.previewImport(request)))
  }

  @Test("of many warnings of a kind the first three are told, and all on wish")
  func manyWarnings() {
    var preview = Samples.preview
    var report = preview.report
    report.warnings += (20...30).map {
      ImportWarning(number: $0, warning: .reviewPassed(Samples.today))
    }
    preview = ImportPreview(
      encoding: preview.encoding, delimiter: preview.delimiter, columns: preview.columns,
      report: report)
    var driver = DeskDriver(size: Size(columns: 80, rows: 60))
    driver.press("i")
    driver.type("/tmp/a.csv")
    driver.press("f2")
    driver.reply(.importPreview(path: "/tmp/a.csv", preview))
    driver.expect("Tag der Überprüfung vorbei (11)")
    driver.expect("und 8 weitere")
    driver.expectNot("Zeile 30:")
    driver.press("a")
    driver.expect("Zeile 30:")
  }

  @Test("where the rejected rows could not be written, what was taken in is shown all the same")
  func rejectsNotWritten() {
    var driver = DeskDriver()
    driver.press("i")
    driver.type("/tmp/a.csv")
    driver.press("f2")
    driver.reply(.importPreview(path: "/tmp/a.csv", Samples.preview))
    driver.press("f2")
    driver.reply(
      .imported(path: "/tmp/a.csv", Samples.preview.report, rejects: .notWritten("Kein Platz")))
    driver.expect("Eingelesen")
    driver.expect("484")
    driver.expect("Kein Platz")
    driver.expectNot("Abgelehnte Zeilen stehen in")
  }

  @Test("Esc gives up a running import after a question, and the path stays")
  func cancelled() {
    var driver = DeskDriver()
    driver.press("i")
    driver.type("/tmp/a.csv")
    driver.press("f2")
    driver.reply(.importPreview(path: "/tmp/a.csv", Samples.preview))
    driver.press("f2", "escape")
    driver.expect("Einlesen abbrechen?")
    #expect(driver.effects.last != .work(.cancel))
    driver.press("escape")
    driver.expect("Liste wird eingelesen")
    driver.press("escape", "enter")
    #expect(driver.effects.last == .work(.cancel))
    driver.reply(.cancelled)
    driver.expect("Abgebrochen")
    driver.expect("/tmp/a.csv")
  }

  @Test("a file that cannot be read leaves the path to be mended")
  func unreadable() {
    var driver = DeskDriver()
    driver.press("i")
    driver.type("/tmp/a.cs")
    driver.press("enter")
    driver.reply(.failure("/tmp/a.cs gibt es nicht"))
    driver.expect("✗ /tmp/a.cs gibt es nicht")
    driver.type("v")
    driver.expect("/tmp/a.csv")
  }

  @Test("the first start leads to the demo")
  func demo() {
    var driver = DeskDriver(session: nil)
    driver.expect("Womit soll es beginnen?")
    driver.press("enter")
    driver.expectScreen("today")
    driver.press("2")
    driver.expect("Becker, Hans")
  }

  @Test("every beginning is seen on the least screen")
  func lowStart() {
    var driver = DeskDriver(size: Size(columns: 40, rows: 10), session: nil)
    driver.press("end")
    #expect(driver.focusedRow.contains("Liste beginnen"))
  }

  @Test("a new register needs a name, and beginning with a list goes on to the import")
  func newRegister() {
    var driver = DeskDriver(session: nil)
    driver.press("end", "enter", "f2")
    driver.expect("✗ Der Name der Stelle")
    driver.type("Betreuungsstelle Jülich")
    driver.press("f2")
    #expect(
      driver.effects.last
        == .create(
          .empty(
            name: "Betreuungsstelle Jülich", kind: .authority, state: .nordrheinWestfalen)))
    driver.reply(.opened(Samples.session()))
    driver.expectScreen("import")
  }

  @Test("staying after the question whether to quit keeps the draft in the register")
  func stayed() {
    var driver = DeskDriver()
    driver.press("n")
    driver.type("Wiś")
    driver.press("f10", "escape")
    driver.expectScreen("form")
    #expect(driver.register.keptDrafts.count == 1)
  }
}
