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

  @Test("empty sections are named in one line, an empty value stays visible with a dash")
  func emptySections() throws {
    let texts = Document(Samples.record).texts(page: 0)
    #expect(!texts.contains("Vorsorgevollmacht und Verfügungen"))
    #expect(texts.contains("Ohne Einträge: Vorsorgevollmacht und Verfügungen"))
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

  // MARK: - Loose pages

  private func long(about: String?) -> RecordSheet {
    let pairs = (0..<120).map { RecordSheet.Pair("Feld", "Wert \($0)") }
    return RecordSheet(
      title: "Fallblatt F-1", about: about, office: "Behörde", asOf: Samples.asOf, head: [],
      sections: [.init(key: "", title: "Viele", blocks: [.pairs(pairs)])])
  }

  @Test("every page after the first says beside its number what it is about")
  func running() {
    let document = Document(long(about: "Çelik, Ayşe"))
    let count = document.pages.count
    #expect(count > 2)
    #expect(document.texts(page: 0).last == "Seite 1 von \(count)")
    for page in 1..<count {
      #expect(
        document.texts(page: page).last
          == "Fallblatt F-1 · Çelik, Ayşe · Seite \(page + 1) von \(count)")
      #expect(
        document.preview(columns: 100)[page].last?.hasSuffix(
          "Fallblatt F-1 · Çelik, Ayşe · Seite \(page + 1) von \(count)") == true)
    }
    #expect(
      Document(long(about: nil)).texts(page: 1).last == "Fallblatt F-1 · Seite 2 von \(count)")
  }

  @Test("a long line beside the number is shortened, and the foot has one line")
  func longRunning() throws {
    let name = String(repeating: "Freifrau von und zu Hohenstein-Waldenburg ", count: 4)
    let document = Document(long(about: name))
    let foot = document.texts(page: 1).suffix(2)
    #expect(foot.first == "gedruckt von Pohl am 21.11.2026, 14:05")
    let number = try #require(foot.last)
    #expect(number.hasPrefix("Fallblatt F-1 · Freifrau von"))
    #expect(number.hasSuffix("… · Seite 2 von \(document.pages.count)"))
  }

  @Test("a section that goes on has its title on the next page, and a new one only its own")
  func continuedSection() {
    let document = Document(long(about: nil))
    for page in 1..<document.pages.count {
      #expect(document.texts(page: page).contains("Viele (weiter)"))
      #expect(!document.texts(page: page).contains("Viele"))
    }
    for count in 30..<75 {
      let filler = (0..<count).map { RecordSheet.Pair("Feld", "Wert \($0)") }
      let document = Document(
        RecordSheet(
          title: "Fallblatt", office: "Behörde", asOf: Samples.asOf, head: [],
          sections: [
            .init(key: "", title: "Viele", blocks: [.pairs(filler)]),
            .init(key: "", title: "Danach", blocks: [.paragraph("eins zwei")]),
          ]))
      for page in document.pages.indices {
        let texts = document.texts(page: page)
        #expect(texts.contains("Viele (weiter)") == (page > 0 && texts.contains("Feld")))
      }
    }
  }

  // MARK: - Dense papers

  private func dense(_ count: Int, facts: Int = 6) -> Document {
    let pairs = (0..<facts).map { RecordSheet.Pair("Feld", "kurz \($0)") }
    let open = RecordSheet.Pair("Regel", "! Hinweis: fehlt")
    let met = String(repeating: "Bereitschaft und Eignung, ", count: 10)
    return Document(
      RecordSheet(
        title: "Prüfliste", office: "Behörde", asOf: Samples.asOf, head: [],
        sections: (0..<count).map { number in
          .init(
            key: "", title: "Vorschlag \(number)",
            blocks: [
              .pairs(pairs + [open, open]), .paragraph(met), .notes(label: "freigeben", lines: 1),
            ])
        }), .dense)
  }

  @Test("short pairs of a dense paper share a line, and what needs attention has its own")
  func sharedLines() {
    let lines = dense(1).lines(page: 0)
    let baselines = Set(lines.filter { $0.text.hasPrefix("kurz ") }.map(\.baseline))
    #expect(baselines.count == 1)
    let open = lines.filter { $0.text == "! Hinweis: fehlt" }.map(\.baseline)
    #expect(Set(open).count == 2)
    #expect(baselines.isDisjoint(with: open))
    for line in lines { #expect(line.x < dense(1).width) }
  }

  @Test("the words of a dense paper are those of the record, in its order")
  func denseWords() {
    let words = dense(9, facts: 40).printedWords
    #expect(words.count { $0 == "kurz" } == 9 * 40)
    #expect(words.count { $0 == "Hinweis:" } == 18)
  }

  @Test("room for notes stands below a title and the lines that lead to it", arguments: 5..<40)
  func denseTearing(facts: Int) {
    let document = dense(20, facts: facts * 6)
    for page in document.pages.indices {
      let texts = document.texts(page: page)
      let kinds = texts.compactMap { text -> Character? in
        if text.hasPrefix("Vorschlag ") { return "T" }
        if text.hasPrefix("kurz ") { return "f" }
        if text.contains("Bereitschaft") { return "m" }
        return text == "freigeben" ? "n" : nil
      }
      #expect(kinds.first == "T")
      #expect(kinds.last == "f" || kinds.last == "n", "\(String(kinds))")
      for (kind, next) in zip(kinds, kinds.dropFirst()) where next == "n" { #expect(kind == "m") }
    }
  }
}
