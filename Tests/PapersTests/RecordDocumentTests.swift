import Papers
import Sheets
import TestSupport
import Testing

@Suite("records on pages")
struct RecordDocumentTests {
  @Test("a record lies on its page as recorded")
  func record() throws {
    expectGolden(Document(Samples.record).transcript, named: "record")
  }

  @Test("an empty section and an empty value stay visible with a dash")
  func emptySections() throws {
    let texts = Document(Samples.record).texts(page: 0)
    let section = try #require(texts.firstIndex(of: "Vorsorgevollmacht und Verfügungen"))
    #expect(texts[section + 1] == "–")
    let phone = try #require(texts.firstIndex(of: "Telefon"))
    #expect(texts[phone + 1] == "–")
  }

  @Test("a section's title never stands alone at the foot of a page", arguments: 30..<75)
  func titlesKeepCompany(count: Int) {
    let filler = (0..<count).map { RecordSheet.Pair("Feld", "Wert \($0)") }
    let paper = RecordSheet(
      title: "Fallblatt", office: "Behörde", asOf: Samples.asOf, head: [],
      sections: [
        .init(key: "", title: "Viele", blocks: [.pairs(filler)]),
        .init(key: "", title: "Danach", blocks: [.paragraph("eins zwei")]),
      ])
    let document = Document(paper)
    for page in document.pages.indices where document.texts(page: page).contains("Danach") {
      #expect(document.texts(page: page).contains("eins zwei"))
    }
  }

  @Test("a long paragraph goes on on the next page, word by word")
  func longParagraph() {
    let words = (0..<2500).map { "wort\($0)" }
    let paper = RecordSheet(
      title: "Fallblatt", office: "Behörde", asOf: Samples.asOf, head: [],
      sections: [
        .init(key: "", title: "Bericht", blocks: [.paragraph(words.joined(separator: " "))])
      ])
    let document = Document(paper)
    let printed = document.printedWords.filter { $0.hasPrefix("wort") }
    #expect(document.pages.count > 1)
    #expect(printed == words)
  }

  @Test("a table in a record repeats its heads")
  func longTable() {
    let rows = (0..<120).map { ["Nowak \($0)", "\($0)"] }
    let paper = RecordSheet(
      title: "Fallblatt", office: "Behörde", asOf: Samples.asOf, head: ["Kopf"],
      sections: [
        .init(
          key: "", title: "Betreuer",
          blocks: [
            .table(
              .init(columns: Samples.twoColumns, rows: rows.map { .init(record: nil, cells: $0) }))
          ]),
        .init(key: "", title: "Ende", blocks: []),
      ])
    let document = Document(paper)
    #expect(document.pages.count > 1)
    for page in document.pages.indices {
      #expect(document.texts(page: page).filter { $0 == "Fälle" }.count == 1)
    }
  }

  @Test("a table of few rows is never torn from its section's title", arguments: 30..<75)
  func smallTable(count: Int) {
    let filler = (0..<count).map { RecordSheet.Pair("Feld", "Wert \($0)") }
    let rows = ["eins", "zwei"].map { RecordSheet.Row(record: nil, cells: [$0, "1"]) }
    let document = Document(
      RecordSheet(
        title: "Fallblatt", office: "Behörde", asOf: Samples.asOf, head: [],
        sections: [
          .init(key: "", title: "Viele", blocks: [.pairs(filler)]),
          .init(
            key: "", title: "Prüfung",
            blocks: [.table(.init(columns: Samples.twoColumns, rows: rows))]),
        ]))
    for page in document.pages.indices {
      let texts = document.texts(page: page)
      #expect(texts.contains("Prüfung") == texts.contains("eins"))
      #expect(texts.contains("eins") == texts.contains("zwei"))
    }
  }

  @Test("a table that goes on has the title of its section above its heads")
  func continuedTitle() {
    let rows = (0..<120).map { RecordSheet.Row(record: nil, cells: ["Nowak \($0)", "\($0)"]) }
    let document = Document(
      RecordSheet(
        title: "Fallblatt", office: "Behörde", asOf: Samples.asOf, head: [],
        sections: [
          .init(
            key: "", title: "Betreuer",
            blocks: [.table(.init(columns: Samples.twoColumns, rows: rows))])
        ]))
    #expect(document.pages.count > 1)
    for page in document.pages.indices.dropFirst() {
      #expect(document.texts(page: page).contains("Betreuer (weiter)"))
    }
  }
}
