import Guardianship
import Testing

@testable import Exchange

@Suite("Headings")
struct HeadingTests {
  @Test("no spelling stands for two columns, and every column has one")
  func unambiguous() {
    var owners: [String: ImportColumn] = [:]
    for column in ImportColumn.allCases {
      let spellings = ImportColumn.headings.spellings[column] ?? []
      #expect(!spellings.isEmpty, "\(column)")
      for spelling in spellings + [column.rawValue] {
        let owner = owners.updateValue(column, forKey: Headings.key(spelling))
        #expect(owner == nil || owner == column, "\(spelling)")
        #expect(ImportColumn.column(for: spelling) == column, "\(spelling)")
      }
    }
    for reason in Headings.rejection { #expect(owners[Headings.key(reason)] == nil) }
  }

  @Test(
    "the synonyms that offices use",
    arguments: [
      ("Az.", ImportColumn.fileNumber), ("Gesch.-Nr. Gericht", .fileNumber),
      ("GESCH NR GERICHT", .fileNumber), ("geb.", .born), ("Geburtsdatum", .born),
      ("SB", .caseworker), ("Sachbearbeitung", .caseworker), ("Verfahrensstand", .status),
      ("Stadtbezirk", .district), ("Quartier", .district), ("Aufgabenbereiche", .taskAreas),
      ("Aufgabenkreise", .taskAreas), ("Prüffrist", .reviewOn), ("Ueberpruefung bis", .reviewOn),
      ("rechtl. Betreuer", .guardian), ("Betreuer/in", .guardian), ("Betreuerart", .guardianKind),
      ("bestellt am", .appointedOn), ("Beschluss vom", .decidedOn), ("Strasse", .street),
    ])
  func synonyms(heading: String, column: ImportColumn) {
    #expect(ImportColumn.column(for: heading) == column)
  }

  @Test("the day of decision and the effective day are never the same field")
  func days() throws {
    let list = try ReadList(
      headings: "Beschluss vom;bestellt am", cells: "01.02.2020;05.02.2020")
    let row = try #require(list.rows.first)
    #expect(row.values[.decidedOn] == "2020-02-01")
    #expect(row.values[.appointedOn] == "2020-02-05")
  }

  @Test(
    "columns may stand in any order, behind titles, with any delimiter",
    arguments: [";", ",", "\t", "|"])
  func order(delimiter: String) throws {
    let text = """
      Fallliste Stand 1.11.2026

      Vorname;Status;Name
      Anna;laufend;Müller
      """.replacing(";", with: delimiter)
    let list = try ReadList(text)
    #expect(list.rows.map { $0.values[.family] } == ["Müller"])
    #expect(list.rows.map(\.number) == [4])
  }

  @Test("unknown columns are named once and kept as a note")
  func unknown() throws {
    let list = try ReadList("Name;Schuhgröße;Haustier\nMuster;44;Hund\nMeier;;\n")
    #expect(
      list.warnings == [
        ImportWarning(number: 1, warning: .unknownColumn("Schuhgröße")),
        ImportWarning(number: 1, warning: .unknownColumn("Haustier")),
      ])
    #expect(list.rows.map(\.note) == ["Schuhgröße: 44\nHaustier: Hund", ""])
  }

  @Test("a mapping overrules what the headings say")
  func mapping() throws {
    let mapping = try ColumnMapping(
      """
      # so schreibt es das Nachbaramt
      Name = -
      Az. = reference
      Nummer = Aktenzeichen
      Betreut = family
      """)
    let list = try ReadList(
      "Name;Betreut;Az.;Nummer\nx;Muster;17/3;5 XVII 7/20\n", mapping: mapping)
    let row = try #require(list.rows.first)
    #expect(row.values[.family] == "Muster")
    #expect(row.values[.reference] == "17/3")
    #expect(row.values[.fileNumber] == "5 XVII 7/20")
    #expect(row.note.isEmpty)
  }

  @Test(
    "a line of a mapping that says nothing known is named",
    arguments: ["Name", "Name = Schuh", "= family"])
  func badMapping(line: String) {
    #expect(throws: MappingLineError(line: 2, text: line)) {
      try ColumnMapping("\n\(line)\n")
    }
  }

  @Test("a list without names is refused as a whole")
  func nameless() {
    #expect(
      throws: ListOpeningError.noNameColumn(headings: ["Status", "Ort"])
    ) { try ReadList("Status;Ort\nlaufend;Düren\n") }
    #expect(throws: ListOpeningError.empty) { try ReadList("") }
  }
}
