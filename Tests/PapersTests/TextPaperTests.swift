import Papers
import Sheets
import TestSupport
import Testing

@Suite("plain text")
struct TextPaperTests {
  private func text(_ sheet: Sheet, decisions: Bool = false, lines: Int? = nil) -> TextPaper {
    TextPaper(
      sheet, form: PaperForm(orientation: .portrait, hasDecisionLines: decisions),
      words: Samples.words, imprint: Samples.imprint, linesPerPage: lines)
  }

  @Test("a wide list becomes small blocks of titles and values")
  func stacked() throws {
    expectGolden(text(Samples.sheet(count: 4, total: 2400)).text, named: "list-stacked")
  }

  @Test("a narrow list stays a table with wrapped cells")
  func sideBySide() throws {
    let rows = [
      ["Nowak, Ingrid", "7"],
      ["Freiherr von und zu Hohenstein-Wolkenburg-Schmettau, Maximilian Ferdinand Theodor", "12"],
      ["山田 太郎", "3"], ["Nguye\u{302}\u{303}n", "1.204"], ["כהן, שרה", "0"],
    ]
    let sheet = Samples.sheet(rows: rows, columns: Samples.twoColumns)
    expectGolden(text(sheet).text, named: "list-table")
  }

  @Test("a line to write on and a box follow each row")
  func decisionLines() throws {
    expectGolden(text(Samples.sheet(count: 2), decisions: true).text, named: "list-decisions")
  }

  @Test("a record as recorded")
  func record() throws {
    let paper = TextPaper(
      Samples.record, words: Samples.words, imprint: Samples.imprint, linesPerPage: nil)
    expectGolden(paper.text, named: "record-text")
  }

  @Test("pages have the asked length, whole rows, head and number", arguments: [18, 24, 40, 66])
  func pages(lines: Int) {
    let paper = text(Samples.sheet(count: 50), lines: lines)
    for (index, page) in paper.pages.enumerated() {
      #expect(page.count <= lines)
      #expect(page.contains("Fallliste"))
      #expect(page.contains { $0.hasSuffix("Seite \(index + 1) von \(paper.pages.count)") })
      let heads = page.filter { $0.hasPrefix("Aktenzeichen") }.count
      let ends = page.filter { $0.contains("SB ") }.count
      #expect(heads == ends && heads > 0)
    }
    #expect(paper.pages.joined().filter { $0.hasPrefix("Aktenzeichen") }.count == 50)
  }

  @Test("a table's heads return on every page")
  func repeatedHeads() {
    let rows = (0..<60).map { ["Nowak \($0)", "\($0)"] }
    let paper = text(Samples.sheet(rows: rows, columns: Samples.twoColumns), lines: 20)
    #expect(paper.pages.count > 3)
    for page in paper.pages { #expect(page.filter { $0.hasPrefix("Name") }.count == 1) }
  }

  @Test("a row of more lines than a page loses none of them")
  func tallRow() {
    let words = (0..<400).map { "w\($0)" }
    let rows = [[words.joined(separator: " "), "1"], ["nachher", "2"]]
    let paper = text(Samples.sheet(rows: rows, columns: Samples.twoColumns), lines: 18)
    let printed = paper.pages.joined().flatMap { $0.split(separator: " ") }.map(String.init)
    #expect(printed.filter { words.contains($0) } == words)
    #expect(paper.pages.allSatisfy { $0.count <= 18 })
  }

  @Test("no line is wider than 80 columns", arguments: [true, false])
  func width(decisions: Bool) {
    let long = String(repeating: "Langername", count: 20)
    let rows = (0..<9).map { Samples.row($0) } + [[String](repeating: long, count: 9)]
    let paper = text(Samples.sheet(rows: rows, filter: long), decisions: decisions)
    for line in paper.pages.joined() {
      #expect(line.count <= 80)
      #expect(line.last != " ")
    }
    #expect(paper.text.replacing("\n", with: "").contains("Langername"))
  }

  @Test("an empty list says so")
  func empty() {
    #expect(text(Samples.sheet(count: 0)).pages[0].contains("Keine Fälle zu diesem Filter."))
  }
}
