import Guardianship
import Papers
import Sheets
import TestSupport
import Testing
import Wording

/// The two papers from the records to the page, in the words of the program.
@Suite("Fallliste and Fallblatt as printed")
struct PrintedSheetTests {
  private static let longRow = CaseRow(
    id: Case.ID(3), reference: "F-2024-00111",
    family: "Freiherr von und zu Hohenstein-Wolkenburg-Schmettau",
    given: "Maximilian Ferdinand Theodor August", born: Samples.day(1938, 2, 28),
    district: "Donaudampfschifffahrtssiedlung", status: .provisional,
    court: "Amtsgericht Mönchengladbach-Rheydt", fileNumber: "153 XVII 12345/24 Fr",
    guardian: "Wojciechowska-Brzęczyszczykiewicz, Małgorzata", guardianKind: .authorityEmployee,
    guardianTie: nil, guardianCount: 3, appointedOn: Samples.day(2024, 3, 1),
    decidedOn: Samples.day(2024, 2, 28), reviewOn: Samples.day(2026, 11, 1),
    caseworker: "Yıldız-Brandt-Hohenfels, Ömer", endReason: nil, endedOn: nil)

  private static let imprint = Imprint(
    name: "Pohl, Marion", time: "21.11.2026, 14:05", created: Instant(seconds: 1_795_266_300))

  private func list(_ rows: [CaseRow], _ wording: Wording) throws -> Manuscript {
    var query = ListQuery(.cases, today: Samples.today)
    query.filter.terms = [FilterTerm(.status, [.choice("running")])]
    let sheet = Sheet(
      rows.map { .file($0) }, of: query,
      columns: ListColumns(query, in: .list, seenBy: .supervisor), total: 2_400,
      office: "Betreuungsbehörde Beispiel", wording: wording)
    return Manuscript(
      sheet, hasDecisionLines: false, words: PaperWords(wording), imprint: Self.imprint)
  }

  private func record(_ wording: Wording) -> Manuscript {
    var person = Samples.person
    person.family = "Freifrau von und zu Hohenstein-Wolkenburg-Schmettau"
    person.given = "Wilhelmine Friederike Charlotte"
    let detail = Samples.detail(
      person: person, statuses: Samples.statuses, assignments: Samples.assignments)
    let sheet = RecordSheet(
      case: detail, asOf: Samples.today, office: "Betreuungsbehörde Beispiel", wording: wording)
    return Manuscript(sheet, words: PaperWords(wording), imprint: Self.imprint)
  }

  /// The pages of the PDF in characters, then the plain text.
  private func text(_ manuscript: Manuscript, _ orientation: PageOrientation) -> String {
    let pages = Document(manuscript, orientation: orientation, typesetter: Typesetter())
      .preview(columns: 140)
    return pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "-- page --\n")
      + "== text ==\n" + TextPaper(manuscript).text
  }

  @Test("the Fallliste reads as recorded", arguments: Language.allCases)
  func list(language: Language) throws {
    let rows = [Samples.row, Self.longRow, Samples.bareRow]
    expectGolden(
      text(try list(rows, Wording(language)), .landscape),
      named: "printed-list-\(language.rawValue)")
  }

  @Test("the Fallblatt reads as recorded", arguments: Language.allCases)
  func record(language: Language) {
    expectGolden(
      text(record(Wording(language)), .portrait), named: "printed-record-\(language.rawValue)")
  }

  @Test("the same list and the same record give the same bytes", arguments: Language.allCases)
  func sameBytes(language: Language) throws {
    let wording = Wording(language)
    for manuscript in [try list([Samples.row, Self.longRow], wording), record(wording)] {
      let bytes = try (0..<2).map { _ in
        let typesetter = Typesetter()
        return try Document(manuscript, orientation: .portrait, typesetter: typesetter)
          .pdf(created: Self.imprint.created, with: typesetter)
      }
      #expect(bytes[0] == bytes[1])
    }
  }
}
