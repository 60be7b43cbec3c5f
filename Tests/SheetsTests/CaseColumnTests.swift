import Guardianship
import Sheets
import Testing
import Wording

@Suite("The columns of the case list")
struct CaseColumnTests {
  private let wording = Wording(.german)

  private func cells(_ row: CaseRow, _ columns: [CaseColumn], _ style: Sheet.Style) -> [String] {
    columns.map { $0.text(row, style, today: Samples.today, wording) }
  }

  @Test("the data columns are the keys that scripts know")
  func keys() {
    #expect(
      Set(CaseColumn.data.map(\.rawValue)).isSuperset(of: [
        "reference", "fileNumber", "court", "familyName", "givenName", "born", "district", "status",
        "guardian", "guardianKind", "guardians", "appointedOn", "decidedOn", "reviewOn",
        "caseworker",
      ]))
    for style in [Sheet.Style.screen, .paper, .data] {
      #expect(
        CaseColumn.allCases.map { $0.column(style, wording).key }
          == CaseColumn.allCases.map(\.rawValue))
    }
  }

  @Test("every column of the list leaves a narrow screen in a turn of its own")
  func dropOrder() {
    let turns = CaseColumn.list(for: Filter()).map { $0.column(.screen, wording).dropOrder }
    #expect(turns.sorted() == Array(0..<CaseColumn.list(for: Filter()).count))
    #expect(CaseColumn.name.column(.screen, wording).dropOrder == 0)
  }

  @Test("who asks for Aufträge sees them, nobody else does")
  func requests() {
    let asked = Filter(terms: [FilterTerm(.request, [.name("Sozialbericht")])])
    #expect(
      CaseColumn.list(for: asked).suffix(2) == [.request, .received])
    var row = Samples.row
    row.request = CaseRow.OpenRequest(
      kind: "Sozialbericht", receivedOn: Samples.today, count: 2)
    #expect(
      CaseColumn.request.text(row, .screen, today: Samples.today, wording) == "(2) Sozialbericht")
    #expect(
      CaseColumn.received.text(row, .paper, today: Samples.today, wording)
        == wording.day(Samples.today))
  }

  @Test("a row is short on the screen and in full on paper")
  func styles() {
    #expect(
      cells(Samples.row, CaseColumn.list(for: Filter()), .screen) == [
        "Çelik, Ayşe", "17.08.1962", "53 XVII 214/22", "Grüngürtel", "laufend", "Esser, Karl +1",
        "E", "10.02.29", "Pohl, Marion",
      ])
    #expect(
      cells(Samples.row, [.guardianKind, .reviewOn, .court, .guardians], .paper)
        == ["ehrenamtlich (Familie)", "10.02.2029", "AG Düren", "2"])
    #expect(cells(Samples.row, [.court], .data) == ["Amtsgericht Düren"])
  }

  @Test("a guardianship without a guardian says so where people read, and nothing in data")
  func nobody() {
    #expect(cells(Samples.bareRow, [.guardian], .screen) == ["– niemand –"])
    #expect(cells(Samples.bareRow, [.guardian], .paper) == ["– niemand –"])
    #expect(cells(Samples.bareRow, [.guardian, .born, .court], .data) == ["", "", ""])
  }

  @Test("scripts get days in ISO form and raw values, and nothing for what is not known")
  func canonical() {
    #expect(CaseColumn.born.canonicalText(Samples.row) == "1962-08-17")
    #expect(CaseColumn.status.canonicalText(Samples.row) == "running")
    #expect(CaseColumn.guardianKind.canonicalText(Samples.row) == "volunteer")
    #expect(CaseColumn.guardians.canonicalText(Samples.bareRow) == "0")
    #expect(CaseColumn.reviewOn.canonicalText(Samples.bareRow) == nil)
  }

  @Test("a list carries its filter and its order in words")
  func sheet() throws {
    let filter = Filter(terms: [FilterTerm(.status, [.choice("running")])])
    let query = ListQuery(.cases, filter: filter, today: Samples.today)
    let sheet = Sheet(
      cases: [Samples.row, Samples.bareRow], columns: CaseColumn.list(for: Filter()),
      style: .paper, query: query,
      total: 7, office: "Betreuungsbehörde Beispiel", wording: wording)
    #expect(sheet.filter == "Status: laufend")
    #expect(sheet.order == "Name")
    #expect((sheet.asOf, sheet.total, sheet.rows.count) == (Samples.today, 7, 2))
  }
}
