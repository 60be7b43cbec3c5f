import Guardianship
import Sheets
import Testing
import Wording

@Suite("The columns of the case list")
struct CaseColumnTests {
  private let wording = Wording(.german)

  private func columns(
    _ place: ListColumns.Place, _ filter: Filter = Filter(), seenBy role: UserRole = .supervisor
  ) -> ListColumns {
    ListColumns(
      ListQuery(.cases, filter: filter, today: Samples.today), in: place, seenBy: role)
  }

  private func keys(
    _ place: ListColumns.Place, _ filter: Filter = Filter(), seenBy role: UserRole = .supervisor
  ) -> [String] {
    columns(place, filter, seenBy: role).heads.map(\.key)
  }

  private func context(_ style: Sheet.Style) -> CellContext {
    CellContext(style, today: Samples.today, wording)
  }

  /// What a row shows in columns of the list or of a table of everything.
  private func cells(_ row: CaseRow, _ keys: [String], _ style: Sheet.Style) -> [String] {
    let texts = [ListColumns.Place.data, .list].map { place in
      let columns = columns(place, Filter(terms: [FilterTerm(.request, [.none])]))
      return Dictionary(
        uniqueKeysWithValues: zip(
          columns.heads.map(\.key), columns.texts(of: .file(row), context(style))))
    }
    return keys.map { texts[0][$0] ?? texts[1][$0] ?? "no such column" }
  }

  @Test("an ended case has no day of Überprüfung on paper and screen")
  func reviewOfEndedCase() {
    let row = CaseRow(
      id: Case.ID(1), reference: "F-2022-00007", family: "Çelik", given: "Ayşe",
      born: Samples.day(1962, 8, 17), district: "Grüngürtel", status: .ended,
      court: "Amtsgericht Düren",
      fileNumber: "53 XVII 214/22", guardian: "Esser, Karl", guardianKind: .volunteer,
      guardianTie: .family, guardianCount: 2, appointedOn: Samples.day(2026, 11, 3),
      decidedOn: Samples.day(2022, 2, 10), reviewOn: Samples.day(2029, 2, 10),
      caseworker: "Pohl, Marion",
      endReason: nil, endedOn: nil)
    #expect(cells(row, ["reviewOn"], .paper) == [""])
    #expect(cells(row, ["reviewOn"], .screen) == [""])
    #expect(cells(row, ["reviewOn"], .data) == ["10.02.2029"])
  }

  @Test("the data columns are the keys that scripts know")
  func keys() {
    #expect(
      Set(keys(.data)).isSuperset(of: [
        "reference", "fileNumber", "court", "familyName", "givenName", "born", "district", "status",
        "guardian", "guardianKind", "guardians", "appointedOn", "decidedOn", "reviewOn",
        "caseworker",
      ]))
    for style in [Sheet.Style.screen, .paper, .data] {
      #expect(columns(.data).heads.map { $0.column(style, wording).key } == keys(.data))
    }
  }

  @Test("every column of the list leaves a narrow screen in a turn of its own")
  func dropOrder() {
    let columns = columns(.list).heads.map { $0.column(.screen, wording) }
    #expect(columns.map(\.dropOrder).sorted() == Array(0..<columns.count))
    #expect((columns[0].key, columns[0].dropOrder) == ("name", 0))
  }

  @Test("who asks for Aufträge sees them, nobody else does")
  func requests() {
    let asked = Filter(terms: [FilterTerm(.request, [.name("Sozialbericht")])])
    #expect(keys(.list, asked).suffix(2) == ["request", "received"])
    #expect(!keys(.list).contains("request"))
    var row = Samples.row
    row.request = CaseRow.OpenRequest(
      kind: "Sozialbericht", receivedOn: Samples.today, count: 2)
    #expect(cells(row, ["request"], .screen) == ["(2) Sozialbericht"])
    #expect(cells(row, ["received"], .paper) == [wording.day(Samples.today)])
  }

  @Test("a row is short on the screen and in full on paper")
  func styles() {
    #expect(
      columns(.list).texts(of: .file(Samples.row), context(.screen)) == [
        "Çelik, Ayşe", "17.08.1962", "53 XVII 214/22", "Grüngürtel", "laufend", "Esser, Karl +1",
        "E", "  10.02.29", "Pohl, Marion",
      ])
    #expect(
      cells(Samples.row, ["guardianKind", "reviewOn", "court", "guardians"], .paper)
        == ["ehrenamtlich (Familie)", "10.02.2029", "AG Düren", "2"])
    #expect(cells(Samples.row, ["court"], .data) == ["Amtsgericht Düren"])
  }

  @Test("a guardianship without a guardian says so where people read, and nothing in data")
  func nobody() {
    #expect(cells(Samples.bareRow, ["guardian"], .screen) == ["– niemand –"])
    #expect(cells(Samples.bareRow, ["guardian"], .paper) == ["– niemand –"])
    #expect(cells(Samples.bareRow, ["guardian", "born", "court"], .data) == ["", "", ""])
  }

  @Test("scripts get days in ISO form and raw values, and nothing for what is not known")
  func canonical() {
    func text(_ key: String, _ row: CaseRow) -> String? {
      switch columns(.json).json(.file(row)).first(where: { $0.key == key })?.value {
      case .text(let text): text
      case .list(let values): "\(values.count)"
      default: nil
      }
    }
    #expect(text("born", Samples.row) == "1962-08-17")
    #expect(text("status", Samples.row) == "running")
    #expect(text("guardianKind", Samples.row) == "volunteer")
    #expect(text("guardians", Samples.bareRow) == "0")
    #expect(text("reviewOn", Samples.bareRow) == nil)
  }

  @Test("for a placement no column tells of the court, the caseworker or the end")
  func placement() {
    #expect(
      keys(.list, seenBy: .coordinator) == [
        "name", "born", "district", "status", "guardian", "guardianKind",
      ])
    #expect(
      keys(.data, seenBy: .coordinator) == [
        "born", "reference", "familyName", "givenName", "district", "status", "guardian",
        "guardianKind", "guardians",
      ])
    #expect(
      keys(.json, seenBy: .coordinator) == [
        "reference", "familyName", "givenName", "born", "district", "status", "guardian",
        "guardianKind", "guardianTie", "guardians",
      ])
    let asked = Filter(terms: [FilterTerm(.request, [.none])])
    #expect(!keys(.list, asked, seenBy: .coordinator).contains("request"))
  }

  @Test("a list carries its filter and its order in words")
  func sheet() throws {
    let filter = Filter(terms: [FilterTerm(.status, [.choice("running")])])
    let sheet = Sheet(
      [.file(Samples.row), .file(Samples.bareRow)],
      of: ListQuery(.cases, filter: filter, today: Samples.today), columns: columns(.list),
      total: 7, office: "Betreuungsbehörde Beispiel", wording: wording)
    #expect(sheet.title == "Fallliste")
    #expect(sheet.filter == "Status: laufend")
    #expect(sheet.order == "Name")
    #expect((sheet.asOf, sheet.total, sheet.rows.count) == (Samples.today, 7, 2))
  }
}
