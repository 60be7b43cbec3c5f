import Papers
import Sheets
import TestSupport
import Testing

@Suite("preview of the pages")
struct PreviewTests {
  @Test("a list as recorded, in a window of 140 columns")
  func list() throws {
    let pages = Document(Samples.sheet(count: 30, total: 2400)).preview(columns: 140)
    expectGolden(text(pages), named: "preview-list")
  }

  @Test("a record as recorded, in a window of 80 columns")
  func record() throws {
    expectGolden(text(Document(Samples.record).preview(columns: 80)), named: "preview-record")
  }

  @Test(
    "every page shows the rows that stand on the sheet, and no others",
    arguments: PageOrientation.allCases, [false, true])
  func sameRows(orientation: PageOrientation, decisions: Bool) {
    let rows = (0..<150).map {
      ["Zeile\($0)x " + String(repeating: "wort ", count: $0 % 40), "\($0)"]
    }
    let sheet = Samples.sheet(rows: rows, columns: Samples.twoColumns)
    let document = Document(sheet, orientation, decisions: decisions)
    let pages = document.preview(columns: 80)
    #expect(pages.count == document.pages.count && pages.count > 2)
    for page in pages.indices {
      let printed = document.texts(page: page).flatMap(rowNames)
      #expect(pages[page].flatMap(rowNames) == printed)
      #expect(pages[page].contains { $0.hasSuffix("Seite \(page + 1) von \(pages.count)") })
    }
  }

  private func rowNames(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init).filter { $0.hasPrefix("Zeile") }
  }

  @Test("the words of a long paragraph stand on their page, joined as they were written")
  func paragraph() {
    let words = (0..<2500).map { "wort\($0)" }
    let text = words.joined(separator: " ") + "\nneue Zeile"
    let record = RecordSheet(
      title: "Fallblatt", office: "Behörde", asOf: Samples.asOf, head: [],
      sections: [.init(key: "", title: "Bericht", blocks: [.paragraph(text)])])
    let document = Document(record)
    let pages = document.preview(columns: 80)
    #expect(pages.count == document.pages.count && pages.count > 1)
    let body = printedWords(pages).filter { $0.hasPrefix("wort") }
    let isWhole = body == words
    #expect(isWhole)
    #expect(pages.joined().contains { $0.contains("wort7 wort8") })
    #expect(pages.last?.contains("neue Zeile") == true)
  }

  @Test("a row torn over two pages is neither lost nor doubled")
  func torn() {
    let words = (0..<3000).map { "w\($0)" }
    let sheet = Samples.sheet(
      rows: [["vorher", "1"], [words.joined(separator: " "), "2"], ["nachher", "3"]],
      columns: Samples.twoColumns)
    let body = printedWords(Document(sheet, .portrait).preview(columns: 80))
    let isWhole = body.filter(words.contains) == words
    #expect(isWhole)
    #expect(body.contains("nachher"))
  }

  @Test("head and foot fit every window, only a table may be wider", arguments: [40, 80, 140, 250])
  func widths(columns: Int) {
    for document in [Document(Samples.record), Document(Samples.sheet(count: 40))] {
      for page in document.preview(columns: columns) {
        #expect(page[0].count <= columns)
        #expect(page.last.map { $0.count <= columns } == true)
      }
    }
  }

  private func printedWords(_ pages: [[String]]) -> [String] {
    pages.joined().flatMap { $0.split(separator: " ").map(String.init) }
  }

  private func text(_ pages: [[String]]) -> String {
    pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "-- page --\n")
  }
}
