import Exchange
import Guardianship
import Testing

@Suite("Rules for a row")
struct RowRuleTests {
  private func refusal(_ headings: String, _ cells: String) throws -> ImportRefusal? {
    try ReadList(headings: headings, cells: cells).rejections.first?.refusal
  }

  @Test("a row without a name is rejected")
  func name() throws {
    let list = try ReadList("Name;Vorname;Ort\n;;Düren\n ; ;Düren\n;Anna;Düren\n")
    #expect(list.rejections.map(\.refusal) == [.noName, .noName])
    #expect(list.rows.map { $0.values[.family] } == ["Anna"])
  }

  @Test("a birth day in the future is rejected")
  func born() throws {
    #expect(try refusal("geb.", "22.11.2026") == .bornInFuture(day("2026-11-22")))
    #expect(try refusal("geb.", "21.11.2026") == nil)
  }

  @Test("a row with too few cells is rejected, one with more is not")
  func cells() throws {
    let list = try ReadList("Name;Vorname;Ort\nMuster;Erna\nMuster;Erna;Düren;mehr\n")
    #expect(list.rejections.map(\.refusal) == [.tooFewCells(found: 2, expected: 3)])
    #expect(list.rows.map(\.note) == ["4: mehr"])
  }

  @Test("a review day before the decision, else before the effective day, is rejected")
  func review() throws {
    let headings = "Beschluss vom;bestellt am;Überprüfung bis"
    #expect(
      try refusal(headings, "01.05.2020;;30.04.2020")
        == .refused(.reviewBeforeOrder(review: day("2020-04-30"), order: day("2020-05-01"))))
    #expect(
      try refusal(headings, ";01.05.2020;30.04.2020")
        == .refused(.reviewBeforeOrder(review: day("2020-04-30"), order: day("2020-05-01"))))
    #expect(try refusal(headings, "01.04.2020;01.05.2020;30.04.2020") == nil)
    #expect(try refusal(headings, "01.05.2020;;01.05.2020") == nil)
  }

  @Test("an order before the person was 17 is rejected")
  func seventeen() throws {
    let born = day("2000-06-01")
    #expect(
      try refusal("geb.;Beschluss vom", "01.06.2000;31.05.2017")
        == .refused(.beforeSeventeen(.orderDecidedOn, day("2017-05-31"), born: born)))
    #expect(
      try refusal("geb.;bestellt am", "01.06.2000;31.05.2017")
        == .refused(.beforeSeventeen(.orderEffectiveOn, day("2017-05-31"), born: born)))
    #expect(try refusal("geb.;bestellt am", "01.06.2000;01.06.2017") == nil)
  }

  @Test("a death that cannot be is doubted, not rejected")
  func death() throws {
    let list = try ReadList(headings: "geb.;verstorben am", cells: "01.06.1950;01.06.1940")
    let row = try #require(list.rows.first)
    #expect(row.values[.diedOn].isEmpty)
    #expect(row.warnings == [.keptAsNote(column: "verstorben am", value: "1940-06-01")])
  }

  @Test("a review day that has passed is warned of while the case goes on")
  func passed() throws {
    let open = try ReadList(headings: "Status;Prüffrist", cells: "laufend;20.11.2026")
    #expect(open.warnings.map(\.warning) == [.reviewPassed(day("2026-11-20"))])
    let ended = try ReadList(headings: "Status;Prüffrist", cells: "beendet;20.11.2026")
    #expect(ended.warnings.isEmpty)
  }

  @Test("an unusual file number is taken with a warning")
  func number() throws {
    let list = try ReadList(headings: "Az.", cells: "XVII-2020-4")
    #expect(list.warnings.map(\.warning) == [.unusualFileNumber("XVII-2020-4")])
  }

  @Test("empty lines are no rows")
  func empty() throws {
    let list = try ReadList("Name;Vorname\r\nMuster;Erna\r\n\r\n;;\r\nMeier;Uwe\r\n\r\n\r\n")
    #expect(list.rows.map { $0.values[.family] } == ["Muster", "Meier"])
    #expect(list.rejections.isEmpty)
  }

  @Test("a quote that is never closed costs its own row only")
  func quotes() throws {
    let list = try ReadList(
      "Name;Bemerkung;Ort\nMuster;\"offen;Düren\nMeier;sagt \"\"nein\"\";Merken\n")
    #expect(list.rows.map { $0.values[.family] } == ["Muster", "Meier"])
    #expect(list.rows.first?.values[.remark] == "\"offen")
  }

  @Test("the column Ablehnungsgrund is skipped")
  func reason() throws {
    let list = try ReadList(headings: "Ablehnungsgrund", cells: "kein Name")
    let row = try #require(list.rows.first)
    #expect(row.note.isEmpty)
    #expect(row.warnings.isEmpty)
  }
}
