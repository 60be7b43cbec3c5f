import Exchange
import Foundation
import Guardianship
import Testing

@testable import Exchange

@Suite("Lists as offices send them")
struct SentListTests {
  private func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/field/\(name)").path
  }

  private func cases(_ name: String) throws -> ReadList {
    try ReadList(CaseListReader(path: path(name), mapping: .none, today: today))
  }

  private func guardians(
    _ name: String
  ) throws -> (
    rows: [GuardianListRow], rejections: [ImportRejection]
  ) {
    let reader = try GuardianListReader(path: path(name), mapping: .none, today: today)
    var (rows, rejections) = ([GuardianListRow](), [ImportRejection]())
    while let item = try reader.next() {
      switch item {
      case .row(let row): rows.append(row)
      case .rejection(let rejection): rejections.append(rejection)
      case .warning: break
      }
    }
    return (rows, rejections)
  }

  // MARK: - Rows

  @Test("sums and counts at the end of a list of cases are no people")
  func sums() throws {
    let list = try cases("04-totals-row.csv")
    #expect(list.rows.map { $0.values[.family] } == ["Muster", "Zweig"])
    #expect(
      list.rejections.map(\.refusal) == [
        .noPersonName("Summe:"), .noPersonName("Gesamt"), .noPersonName("Stand: 01.09.2026"),
        .tooFewCells(found: 1, expected: 16),
      ])
  }

  @Test("a sum among guardians is nobody, and RA and Dr. are no names")
  func guardianSums() throws {
    let (rows, rejections) = try guardians("23-guardians-mixed.csv")
    #expect(rejections.map(\.refusal) == [.noPersonName("Summe")])
    #expect(
      rows.map { $0.values[.guardianFamily] } == [
        "Weber", "Müller", "Klein", "Betreuungsverein Musterhausen e.V.", "Weber",
      ])
    #expect(rows[2].values[.guardianGiven] == "Dr. Uwe")
    #expect(
      rows[0].warnings == [
        .spreadsheetNumber(column: "Führungszeugnis vom", value: "46204", day("2026-07-01"))
      ])
    #expect(
      rows[1].warnings == [.partialDay(column: "Führungszeugnis vom", value: "2025")])
    #expect(
      rows[4].warnings == [.noDay(column: "Führungszeugnis vom", value: "0000-00-00")])
  }

  @Test(
    "what can be a name is one, whatever else it means",
    arguments: ["Gesamt;Anna", "Stand;Ute", "Seite;Paul", "Fall;Ida", "O;Kim"])
  func names(cells: String) throws {
    #expect(try ReadList("Name;Vorname\n\(cells)\n").rows.count == 1)
  }

  // MARK: - Headings

  @Test("the group above a heading that stands twice says whose it is")
  func groups() throws {
    let list = try cases("03b-two-row-header.csv")
    #expect(list.rows.map { $0.values[.family] } == ["Muster", "Zweig"])
    #expect(list.rows.map { $0.values[.guardian] } == ["Weber, Paul", "Weber, Paul"])
    #expect(list.rows.map { $0.values[.guardianKind] } == ["volunteer", "volunteer"])
    #expect(list.warnings.isEmpty)
  }

  @Test("a second block of headings is somebody else's")
  func blocks() throws {
    let list = try cases("05-duplicate-headings.csv")
    let row = try #require(list.rows.first)
    #expect(row.values[.family] == "Adler")
    #expect(row.values[.phone].isEmpty)
    #expect(row.note.contains("Telefon: 02421 1234"))
    #expect(
      list.warnings.map(\.warning) == [
        .repeatedColumn("Name"), .repeatedColumn("Vorname"), .repeatedColumn("Straße"),
        .repeatedColumn("PLZ"), .repeatedColumn("Ort"), .columnOfOthers("Telefon", after: "Name"),
      ])
  }

  @Test("a list that begins with a row says so")
  func noHeader() {
    let first = ["17 XVII 101/22 M", "AG Düren", "Adler", "Hans"]
    #expect {
      try cases("29-no-header.csv")
    } throws: { error in
      guard case ListOpeningError.noHeader(let cells) = error else { return false }
      return Array(cells.prefix(4)) == first
    }
  }

  // MARK: - Files

  @Test(
    "what is no text is told by its first bytes",
    arguments: [
      ("11a-real.xlsx", FileKind.workbook), ("11b-real.ods", .openDocument),
      ("11c-old.xls", .oldWorkbook), ("11d-html.xls", .page), ("11e-renamed-xml2003.xls", .markup),
      ("11g-pdf.csv", .pdf),
    ])
  func kinds(name: String, kind: FileKind) {
    #expect(throws: ListOpeningError.noList(kind)) { try cases(name) }
    #expect(throws: ListOpeningError.noList(kind)) { try guardians(name) }
  }

  @Test("an empty file is no list")
  func empty() { #expect(throws: ListOpeningError.empty) { try cases("11f-empty.csv") } }

  @Test(
    "letters that another character set has broken refuse the list with two of its words",
    arguments: [
      ("10c-macroman.csv", ["Stra§e", "†berprŸfung"]),
      ("10i-macroman-semicolon.csv", ["Stra§e", "†berprŸfung"]),
      ("10g-double-utf8.csv", ["StraÃŸe", "ÃœberprÃ¼fung"]),
      ("10h-cp850-only-ae.csv", ["B„cker", "J”rg"]),
    ])
  func broken(name: String, words: [String]) {
    #expect(throws: ListOpeningError.brokenLetters(words)) { try cases(name) }
  }

  @Test("a DOS code page with ü is refused", arguments: ["10a-cp850.csv", "10b-cp437.csv"])
  func dos(name: String) {
    #expect(throws: ListOpeningError.unknownEncoding) { try cases(name) }
  }

  @Test(
    "sound letters are read whatever the encoding",
    arguments: ["10d-latin1.csv", "10e-utf16-tab.txt", "10f-utf8-bom.csv"])
  func sound(name: String) throws {
    #expect(try cases(name).rows.map { $0.values[.family] } == ["Müller", "Großmann"])
  }

  @Test("one broken word in a sound list is a hint and nothing more")
  func pasted() throws {
    let names = Array(repeating: "Müller;Jürgen\n", count: 20).joined()
    let list = try ReadList("Name;Vorname\n\(names)MÃ¼ller;Ida\n")
    #expect(list.rows.count == 21)
    #expect(
      list.warnings.map(\.warning) == [.lettersLost(column: "Name", value: "MÃ¼ller")])
  }

  @Test(
    "names of other languages are no broken ones",
    arguments: ["Šimić", "Aÿ", "L’Haÿ", "Nuñez", "Ångström", "Škoda", "Ærø", "Çelik", "O’Brien"])
  func foreign(name: String) throws {
    #expect(try ReadList("Name;Vorname\n\(name);Ida\n").warnings.isEmpty)
  }

  // MARK: - Cells

  @Test("what a spreadsheet puts round a text is taken off")
  func marks() throws {
    let list = try cases("15-apostrophe.csv")
    #expect(
      list.rows.map { $0.values[.family] } == [
        "Adler", "Berg", "Conrad", "D'Angelo", "'t Hooft", "Falk", "Gans", "Hahn", "Igel", "Jahn",
      ])
    #expect(list.rows[0].values[.given] == "Hans")
    #expect(list.rows[1].values[.street] == "Weg 1")
    #expect(list.rows[1].values[.postcode] == "01234")
    #expect(list.rows[2].values[.fileNumber] == "17 XVII 9/21")
    #expect(list.rows[2].values[.appointedOn] == "2022-05-03")
    #expect(list.rows[6].values[.postcode] == "52349")
    #expect(list.rows[7].values[.postcode] == "52349")
    #expect(list.rows[7].values[.place] == "Düren")
    #expect(
      list.warnings.map(\.number) == [7, 10, 11])
    let quoted = try cases("12-excel-quoting.csv")
    #expect(quoted.rows.map { $0.values[.postcode] } == ["01234", "01234", "52349", "52349"])
    #expect(quoted.rows[0].warnings.isEmpty)
    #expect(quoted.rows[1].values[.remark] == "=1+1")
  }

  @Test("an address in one cell, and a number that a spreadsheet has rounded")
  func addresses() throws {
    let list = try cases("16-address-in-one-cell.csv")
    #expect(list.rows.map { $0.values[.street] } == ["Hauptstr. 5", "Weg 1", "c/o Heim St. Anna"])
    #expect(list.rows.map { $0.values[.postcode] } == ["52349", "52351", ""])
    #expect(list.rows.map { $0.values[.place] } == ["Düren", "Düren-Rölsdorf", ""])
    #expect(list.rows[0].columns.isSuperset(of: [.postcode, .place]))
    #expect(list.rows[2].values[.phone].isEmpty)
    #expect(
      list.rows[2].warnings == [.brokenNumber(column: "Telefon", value: "4,92421E+11")])
    let (rows, _) = try guardians("24-guardians-one-column.csv")
    #expect(rows.map { $0.values[.guardianStreet] } == ["Nebenweg 3", "Weg 1", nil])
    #expect(rows.map { $0.values[.guardianPostcode] } == ["52351", "52351", nil])
  }

  // MARK: - Days

  @Test("numbers of a spreadsheet are named with the day that they mean")
  func serialDays() throws {
    let list = try cases("01-excel-serial-dates.csv")
    #expect(
      list.rejections.map(\.refusal) == [
        .spreadsheetNumber(.born, "18295", day("1950-02-01")),
        .spreadsheetNumber(.born, "18295,0", day("1950-02-01")),
      ])
    #expect(list.rows.map { $0.values[.family] } == ["Conrad"])
  }

  @Test("less than a day stays as a note, and a way of writing none is none")
  func partialDays() throws {
    let list = try cases("07-partial-days.csv")
    #expect(list.rejections.isEmpty)
    #expect(list.rows.count == 10)
    #expect(
      list.rows.map { $0.values[.born] } == [
        "", "", "", "", "", "1900-01-01", "", "", "", "1950-02-01",
      ])
    #expect(list.rows[1].note == "geb.: 1950\nbestellt am: 05/2022\nÜberprüfung bis: 2029")
    #expect(list.rows[2].note == "geb.: 01.1950\nbestellt am: Mai 2022")
    #expect(list.rows[4].note == "geb.: ??.??.1950\nbestellt am: ca. 2010")
    #expect(list.rows[5].values[.appointedOn].isEmpty)
    #expect(list.rows[6].note == "geb.: 76")
    #expect(
      list.rows[3].warnings == [
        .noDay(column: "geb.", value: "0000-00-00"),
        .noDay(column: "bestellt am", value: "0000-00-00"),
        .noDay(column: "Überprüfung bis", value: "9999-12-31"),
      ])
  }

  @Test("an age is no birth day and stays as a note")
  func ages() throws {
    let list = try cases("17-age-column.csv")
    #expect(list.rows.map { $0.values[.born] } == ["", ""])
    #expect(list.rows.map(\.note) == ["Alter: 76", "Alter: 81"])
    #expect(list.warnings.map(\.warning) == [.unknownColumn("Alter")])
  }

  @Test("what stands for no day is none, and an impossible one rejects the row")
  func placeholders() throws {
    let list = try cases("14-placeholder-days.csv")
    let rows = Dictionary(uniqueKeysWithValues: list.rows.map { ($0.values[.family], $0) })
    func value(_ family: String, _ column: ImportColumn) -> String? { rows[family]?.values[column] }
    for family in ["P02", "P03", "P04", "P07", "P08", "P19", "P22"] {
      #expect(value(family, .reviewOn) == "", "\(family)")
    }
    for family in ["P05", "P06", "P20", "P21"] { #expect(value(family, .born) == "", "\(family)") }
    #expect(value("P09", .appointedOn) == "")
    #expect(rows["P09"]?.note == "bestellt am: Mai 2022")
    #expect(rows["P08"]?.note == "Überprüfung bis: 05/2029")
    #expect(value("P15", .born) == "1930-02-01")
    #expect(value("P16", .born) == "2005-02-01")
    #expect(value("P18", .appointedOn) == "2022-05-03")
    #expect(value("P18", .reviewOn) == "2029-05-02")
    #expect(list.rejections.map(\.refusal).contains(.impossibleDay(.born, "29.02.1951")))
  }

  @Test("every spelling of the same day is the same day, and no other")
  func spellings() throws {
    let list = try cases("08-day-formats.csv")
    var days = list.rows.map { $0.values[.born] }
    #expect(days.remove(at: 1) == "1928-02-01")
    #expect(days.remove(at: 2) == "1950-01-02")
    #expect(days.count == 17)
    #expect(Set(days) == ["1950-02-01"])
    #expect(list.rejections.map(\.refusal) == [.impossibleDay(.born, "12/25/1950")])
  }

  @Test("a time of another zone does not move the day in silence")
  func zones() throws {
    for text in ["1950-01-31T23:00:00Z", "1950-01-31T22:00:00.000Z"] {
      let list = try ReadList(headings: "geb.", cells: text)
      #expect(list.rows.map { $0.values[.born] } == [""])
      #expect(list.warnings.map(\.warning) == [.keptAsNote(column: "geb.", value: text)])
    }
  }

  @Test("who would be older than 110 is taken with a hint")
  func old() throws {
    let list = try cases("14-placeholder-days.csv")
    #expect(
      list.warnings.map(\.warning).filter { $0.topic == .veryOld } == [
        .veryOld(day("1900-01-01"), age: 126), .veryOld(day("1850-02-01"), age: 176),
      ])
    for (born, count) in [("21.11.1915", 1), ("22.11.1915", 0), ("22.11.1916", 0)] {
      let list = try ReadList(headings: "geb.", cells: born)
      #expect(list.warnings.count == count, "\(born)")
    }
  }

  // MARK: - Names and kinds

  @Test("a name in one cell is taken apart the same way for persons and guardians")
  func oneColumn() throws {
    let list = try cases("06-one-name-column.csv")
    #expect(
      list.rows.map { Person.listName($0.values[.family], $0.values[.given]) } == [
        "Müller, Anna", "Müller, Anna", "Müller, Anna", "von der Heide, Anna",
        "von der Heide, Anna", "Freiherr von Stein, Karl", "Müller, Anna", "Müller, Anna",
        "Müller, Anna", "Müller, Anna", "Müller, Anna", "Müller-Lüdenscheidt",
      ])
    #expect(list.rows[2].values[.title] == "Dr.")
    #expect(list.rows[7].values[.birthName] == "Schmidt")
    #expect(list.rows[9].values[.title] == "Dr.")
    #expect(
      list.rows.map { $0.values[.guardian] } == [
        "Weber, Paul", "Weber, Paul", "Weber, Paul", "Weber", "Weber, Paul", "Weber",
        "Betreuungsverein Musterhausen e.V.", "", "Weber, Paul", "Weber, Dr. Paul", "", "",
      ])
    #expect(list.rows[7].note == "Betreuer: Weber/Klein")
    #expect(list.rows[7].warnings == [.severalNames(column: "Betreuer", value: "Weber/Klein")])
  }

  @Test("without a word for the kind it stays unknown, unless the name says more")
  func noKind() throws {
    let list = try cases("32-no-kind-column.csv")
    #expect(
      list.rows.map { $0.values[.guardianKind] } == ["", "professional", "", "association"])
    #expect(
      list.rows.map { $0.values[.guardian] } == [
        "Weber, Paul", "Klein, Ute", "Betreuungsbüro Nord", "SKM e.V.",
      ])
    #expect(list.warnings.isEmpty)
  }

  @Test("nothing but the usual order says which is the family name: that is asked")
  func order() throws {
    let list = try ReadList("Name\nKovač Petrov\nAnna Müller\nMÜLLER Ina\n")
    #expect(
      list.warnings.map(\.warning) == [
        .uncertainNameOrder(column: "Name", value: "Kovač Petrov", read: "Petrov, Kovač")
      ])
    #expect(list.rows[2].values[.family] == "Müller")
  }
}
