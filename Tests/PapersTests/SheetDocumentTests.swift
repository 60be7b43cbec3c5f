import Foundation
import Sheets
import TestSupport
import Testing

@testable import Papers

@Suite("lists on pages")
struct SheetDocumentTests {
  @Test("a short list lies on one page, as recorded")
  func oneList() throws {
    expectGolden(
      Document(Samples.sheet(count: 12, total: 2400)).transcript, named: "list-landscape")
  }

  @Test("every page names office, title, day, filter, order, rows, printer, confidentiality, page")
  func headFacts() {
    let document = Document(Samples.sheet(count: 200, total: 2400), .portrait)
    for page in document.pages.indices {
      let text = document.texts(page: page).joined(separator: "\n")
      for fact in [
        "Betreuungsbehörde der Stadt Düren", "Fallliste", "Stand 21.11.2026",
        "200 von 2400 Fällen", "Filter: Status laufend; Stadtteil Merken",
        "Sortierung: Name, aufsteigend", "gedruckt von Pohl am 21.11.2026, 14:05",
        "Vertraulich – Sozialdaten", "Seite \(page + 1) von \(document.pages.count)",
      ] {
        #expect(text.contains(fact), "page \(page + 1) lacks \(fact)")
      }
    }
  }

  @Test("the heads of the columns stand on every page", arguments: PageOrientation.allCases)
  func repeatedHeads(orientation: PageOrientation) {
    let document = Document(Samples.sheet(count: 300), orientation)
    #expect(document.pages.count > 5)
    for page in document.pages.indices {
      let texts = document.texts(page: page)
      for column in Samples.columns { #expect(texts.contains(column.title)) }
    }
  }

  @Test("rows stand whole and in order, none torn between pages", arguments: [false, true])
  func rowsStayWhole(hasDecisionLines: Bool) {
    let rows = (0..<150).map {
      ["Zeile\($0) " + String(repeating: "wort ", count: $0 % 70), "\($0)"]
    }
    let document = Document(
      Samples.sheet(rows: rows, columns: Samples.twoColumns), .portrait,
      decisions: hasDecisionLines)
    var found: [String] = []
    for page in document.pages.indices {
      let names = document.texts(page: page).filter {
        $0.hasPrefix("Zeile") || $0.hasPrefix("wort")
      }
      #expect(names.first?.hasPrefix("Zeile") == true, "page \(page + 1) begins inside a row")
      found += names
    }
    let words = found.joined(separator: " ").split(separator: " ")
    #expect(words == rows.map { $0[0] }.joined(separator: " ").split(separator: " "))
  }

  @Test("all marks lie between the margins", arguments: PageOrientation.allCases)
  func insideThePage(orientation: PageOrientation) {
    let document = Document(Samples.sheet(count: 90), orientation, decisions: true)
    let typesetter = Typesetter()
    for page in document.pages.indices {
      let outside = document.lines(page: page).filter { line in
        let width = typesetter.width(of: line.text, in: line.style)
        let left = line.isTrailing ? line.x - width : line.x
        return left < 37.9 || left + width > document.width - 37.9 || line.baseline < 38
          || line.baseline > document.height - 28
      }
      #expect(outside == [])
    }
  }

  @Test("lying paper is wider than high and takes other page breaks")
  func orientations() {
    let (lying, upright) = (
      Document(Samples.sheet(count: 100)), Document(Samples.sheet(count: 100), .portrait)
    )
    #expect(lying.width == upright.height && lying.height == upright.width)
    #expect(lying.width > lying.height)
  }

  @Test("a row taller than a page goes on on the next")
  func tallRow() {
    let words = (0..<3000).map { "w\($0)" }
    let sheet = Samples.sheet(
      rows: [["vorher", "1"], [words.joined(separator: " "), "2"], ["nachher", "3"]],
      columns: Samples.twoColumns)
    let document = Document(sheet, .portrait)
    #expect(document.pages.count > 2)
    let printed = document.printedWords
    #expect(printed.filter { words.contains($0) } == words)
    #expect(printed.contains("nachher"))
    #expect(document.lines(page: 1).allSatisfy { $0.baseline < document.height - 28 })
  }

  @Test("an empty list says so under its heads")
  func emptyList() {
    let document = Document(Samples.sheet(count: 0))
    #expect(document.pages.count == 1)
    #expect(document.texts(page: 0).contains("Keine Fälle zu diesem Filter."))
    #expect(document.texts(page: 0).contains("Aktenzeichen"))
  }

  @Test("a list without a filter says that all are listed")
  func noFilter() {
    let sheet = Samples.sheet(rows: [Samples.row(1)], filter: "")
    let text = Document(sheet).texts(page: 0).joined(separator: "\n")
    #expect(text.contains("Filter: alle"))
    #expect(text.contains("1 Fälle"))
  }

  @Test("long names wrap and keep every letter")
  func longNames() {
    let names = [
      "Freiherr von und zu Hohenstein-Wolkenburg-Schmettau, Maximilian Ferdinand Theodor August",
      String(repeating: "Donaudampfschifffahrt", count: 12),
      "Wojciechowska-Brzęczyszczykiewicz, Małgorzata",
      "כהן-לוי, שרה מרים רחל לאה חנה דבורה אסתר",
      String(repeating: "Nguye\u{302}\u{303}n", count: 14),
    ]
    let rows = names.map { name in [name] + Samples.row(3).dropFirst() }
    let document = Document(Samples.sheet(rows: rows), .portrait)
    let printed = document.lines(page: 0).map(\.text).joined()
      .replacing(" ", with: "")
    let first = document.lines(page: 0).filter { $0.x < 61 && $0.style.isCondensed }
    let column = first.map(\.text).joined().replacing(" ", with: "")
    for name in names { #expect(column.contains(name.replacing(" ", with: ""))) }
    #expect(!printed.contains("…"))
  }

  @Test("a decision line has a rule to write on and a box on every row")
  func decisionLines() {
    let document = Document(Samples.sheet(count: 5), decisions: true)
    let boxes = document.pages[0].marks.filter { if case .box = $0 { true } else { false } }
    #expect(boxes.count == 5)
    #expect(document.texts(page: 0).filter { $0 == "entschieden" }.count == 5)
    #expect(document.texts(page: 0).filter { $0 == "Notiz" }.count == 5)
  }

  @Test("numbers stand at the right edge of their column")
  func trailing() {
    let rows = [["Pohl", "7"], ["Lenzen", "1.204"]]
    let document = Document(Samples.sheet(rows: rows, columns: Samples.twoColumns))
    let numbers = document.lines(page: 0).filter { $0.isTrailing && $0.style.isCondensed }
    #expect(numbers.map(\.text) == ["Fälle", "7", "1.204"])
    #expect(Set(numbers.map(\.x)).count == 1)
  }

  @Test("control characters and marks that turn text never reach the page")
  func controls() {
    let rows = [["A\u{1B}[31m\u{202E}B\u{0}C\tD\r\nE", "1"]]
    let texts = Document(Samples.sheet(rows: rows, columns: Samples.twoColumns)).texts(page: 0)
    #expect(texts.contains("A [31mB C D"))
    #expect(texts.contains("E"))
  }
}
