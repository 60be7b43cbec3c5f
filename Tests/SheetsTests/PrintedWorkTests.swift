import Guardianship
import Papers
import Sheets
import TestSupport
import Testing
import Wording

@Suite("Papers of the day as printed")
struct PrintedWorkTests {
  private static let day = Samples.day(2026, 11, 24)

  private func visits(_ count: Int) -> RecordSheet {
    RecordSheet(
      visits: (0..<count).map { index in
        Visit(
          entry: Versioned(
            id: CalendarEntry.ID(Int64(index)), version: 1,
            value: index.isMultiple(of: 2) ? Samples.visit : Samples.hearing),
          detail: Samples.busy, user: nil)
      }, on: Self.day, of: "Pohl, Marion", asOf: Self.day, office: "Betreuungsbehörde Beispiel",
      wording: Wording(.german))
  }

  private func manuscript(_ sheet: RecordSheet) -> Manuscript {
    Manuscript(
      sheet, words: PaperWords(Wording(.german)),
      imprint: Imprint(
        name: "Pohl, Marion", time: "24.11.2026, 07:40", created: Instant(seconds: 1_795_500_000)))
  }

  @Test("the Außendienstzettel has lines to write on")
  func lines() {
    let manuscript = manuscript(visits(2))
    let pages = Document(manuscript, orientation: .portrait, typesetter: Typesetter())
      .preview(columns: 100)
    expectGolden(
      pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "-- page --\n")
        + "== text ==\n" + TextPaper(manuscript).text, named: "printed-visits")
  }

  @Test("no visit is torn from its notes", arguments: 1..<12)
  func whole(count: Int) {
    let document = Document(
      manuscript(visits(count)), orientation: .portrait, typesetter: Typesetter())
    var notes = 0
    for page in document.pages.indices {
      let texts = document.pages[page].marks.compactMap { mark in
        if case .line(let line) = mark { line.text } else { nil }
      }
      let titles = texts.filter { $0.contains(" · Grüngürtel") }.count
      #expect(texts.filter { $0 == "Notizen" }.count == titles)
      notes += titles
    }
    #expect(notes == count)
  }
}
