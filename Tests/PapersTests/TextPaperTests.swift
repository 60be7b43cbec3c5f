import Papers
import Sheets
import TestSupport
import Testing

@Suite("plain text")
struct TextPaperTests {
  private func text(_ sheet: Sheet, decisions: Bool = false) -> TextPaper {
    TextPaper(
      Manuscript(
        sheet, hasDecisionLines: decisions, words: Samples.words, imprint: Samples.imprint))
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
      Manuscript(Samples.record, words: Samples.words, imprint: Samples.imprint))
    expectGolden(paper.text, named: "record-text")
  }

  @Test("no line is wider than 80 columns", arguments: [true, false])
  func width(decisions: Bool) {
    let long = String(repeating: "Langername", count: 20)
    let rows = (0..<9).map { Samples.row($0) } + [[String](repeating: long, count: 9)]
    let paper = text(Samples.sheet(rows: rows, filter: long), decisions: decisions)
    for line in paper.lines {
      #expect(line.count <= 80)
      #expect(line.last != " ")
    }
    #expect(paper.text.replacing("\n", with: "").contains("Langername"))
  }

  @Test("an empty list says so")
  func empty() {
    #expect(text(Samples.sheet(count: 0)).lines.contains("Keine Fälle zu diesem Filter."))
  }
}
