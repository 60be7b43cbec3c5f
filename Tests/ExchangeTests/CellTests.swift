import Guardianship
import Testing

@testable import Exchange

@Suite("Cells become values")
struct CellTests {
  private func value(_ heading: String, _ cell: String, _ column: ImportColumn) throws -> String {
    let list = try ReadList(headings: heading, cells: cell)
    return try #require(list.rows.first, "\(list.rejections)").values[column]
  }

  @Test(
    "days in every form",
    arguments: [
      ("23.07.2013", "2013-07-23"), ("3.4.45", "1945-04-03"), ("1948-10-11", "1948-10-11"),
      ("03/04/1950", "1950-04-03"), ("5.5.18", "1918-05-05"), (" 1.2.1950 ", "1950-02-01"),
      ("01.02.1950 00:00:00", "1950-02-01"), ("1950-02-01T00:00:00", "1950-02-01"),
      ("1. 2. 1950", "1950-02-01"), ("01-02-1950", "1950-02-01"), ("-", ""), ("unbekannt", ""),
      ("k.A.", ""),
    ])
  func birthDays(cell: String, iso: String) throws {
    #expect(try value("geb.", cell, .born) == iso)
  }

  @Test(
    "two-digit years by what the day is for",
    arguments: [
      ("bestellt am", "5.5.18", ImportColumn.appointedOn, "2018-05-05"),
      ("bestellt am", "5.5.88", .appointedOn, "1988-05-05"),
      ("bestellt am", "5.5.32", .appointedOn, "1932-05-05"),
      ("Überprüfung bis", "18.5.32", .reviewOn, "2032-05-18"),
      ("geb.", "18.5.32", .born, "1932-05-18"), ("geb.", "1.1.09", .born, "2009-01-01"),
      ("geb.", "1.1.10", .born, "1910-01-01"),
    ])
  func centuries(heading: String, cell: String, column: ImportColumn, iso: String) throws {
    #expect(try value(heading, cell, column) == iso)
  }

  @Test(
    "impossible days are rejected",
    arguments: [
      "31.02.1950", "29.02.1951", "1.13.1950", "3.4.", "1950-02-30", "1.1.195", "123",
    ])
  func impossible(cell: String) throws {
    let list = try ReadList(headings: "geb.", cells: cell)
    #expect(list.rejections.map(\.refusal) == [.impossibleDay(.born, cell)])
  }

  @Test("a question mark where a letter was is a warning, in names only")
  func lostLetters() throws {
    let list = try ReadList(
      "Name;Vorname;Betreuer/in;Stadtteil;Bemerkung\nM?ller;\u{160}imi?;? Klein;?;Kommt er?\n")
    let row = try #require(list.rows.first)
    #expect(
      row.warnings.filter { $0.topic == .lettersLost } == [
        .lettersLost(column: "Name", value: "M?ller"),
        .lettersLost(column: "Vorname", value: "\u{160}imi?"),
      ])
    #expect(row.values[.family] == "M?ller")
    #expect(row.values[.remark] == "Kommt er?")
  }

  @Test("invisible characters are taken out, joiners only out of names")
  func invisible() throws {
    let list = try ReadList(
      "Name;Vorname;Bemerkung\nM\u{200B}ül\u{AD}ler;An\u{200D}na\u{2060};👩\u{200D}🦽 fährt\n")
    let row = try #require(list.rows.first)
    #expect(Array(row.values[.family].unicodeScalars) == Array("Müller".unicodeScalars))
    #expect(Array(row.values[.given].unicodeScalars) == Array("Anna".unicodeScalars))
    #expect(row.values[.remark] == "👩\u{200D}🦽 fährt")
    #expect(Set(row.warnings.map(\.topic)) == [.controlCharactersRemoved])
  }

  @Test("words where a day should stand are kept as a note")
  func words() throws {
    let list = try ReadList(headings: "Prüffrist", cells: "folgt")
    let row = try #require(list.rows.first)
    #expect(row.note == "Prüffrist: folgt")
    #expect(row.warnings == [.keptAsNote(column: "Prüffrist", value: "folgt")])
  }

  @Test(
    "courts by their spellings",
    arguments: [
      "AG Düren", "AG DÜREN", "Amtsger. Düren", "Amtsgericht  Düren", "Amtsgericht Düren",
    ]
  )
  func courts(cell: String) throws {
    #expect(try value("Gericht", cell, .court) == "Amtsgericht Düren")
  }

  @Test(
    "task areas split at comma, semicolon, slash and line break",
    arguments: [
      "Vermögen, Post / Wohnung", "\"Vermögen; Post\nWohnung\"", "Vermögen,Post,,Wohnung,",
    ])
  func taskAreas(cell: String) throws {
    #expect(try value("Aufgabenkreise", cell, .taskAreas) == "Vermögen; Post; Wohnung")
  }

  @Test("a task area in quotes keeps its comma")
  func quotedArea() throws {
    let cell = "\"\"\"Entgegennahme, Öffnen und Anhalten der Post\"\"; Wohnung\""
    #expect(
      try value("Aufgabenkreise", cell, .taskAreas)
        == "Entgegennahme, Öffnen und Anhalten der Post; Wohnung")
  }

  @Test(
    "reservations with and without a scope",
    arguments: [
      ("EV", "yes"), ("ja", "yes"), ("x", "yes"), ("ja (Vermögen)", "yes:Vermögen"),
      ("Vermögenssorge", "yes:Vermögenssorge"), ("EV: Vermögen", "yes:Vermögen"), ("nein", ""),
      ("-", ""), ("", ""),
    ])
  func reservations(cell: String, text: String) throws {
    #expect(try value("Einw.vorbehalt", cell, .reservation) == text)
  }

  @Test(
    "guardians in the form family, given",
    arguments: [
      ("Braun, Ursula", "Braun, Ursula"), ("Ursula Braun", "Braun, Ursula"),
      ("Anna von Rhein", "von Rhein, Anna"), ("von\u{A0}Rhein, Anna", "von Rhein, Anna"),
      ("Graf\u{A0}von\u{A0}Berg, Anna", "Graf von Berg, Anna"),
      ("Graf von Berg Anna", "Graf von Berg, Anna"), ("Frau Ursula  Braun", "Braun, Ursula"),
      ("Frau Braun", "Braun"), ("Dr. Ursula Braun", "Braun, Dr. Ursula"), ("Braun", "Braun"),
      ("Betreuungsverein Düren e.V.", "Betreuungsverein Düren e.V."),
      ("Caritas, Düren", "Caritas, Düren"), ("niemand", ""), ("N.N.", ""), ("ohne Betreuer", ""),
      ("Ayşe El-Amrani", "El-Amrani, Ayşe"),
    ])
  func guardians(cell: String, name: String) throws {
    #expect(try value("Betreuer/in", cell, .guardian) == name)
  }

  @Test(
    "what kind of guardian",
    arguments: [
      ("Braun, Ursula", "ehrenamtlich (fremd)", "volunteer:none"),
      ("Braun, Ursula", "ehrenamtlich (Familie)", "volunteer:family"),
      ("Braun, Ursula", "ehrenamtlich", "volunteer"),
      ("Braun, Ursula", "Berufsbetreuerin", "professional"),
      ("Braun, Ursula", "Vereinsbetreuer/in", "associationEmployee"),
      ("Braun, Ursula", "Verein", "associationEmployee"),
      ("Braun, Ursula", "Behördenbetreuer", "authorityEmployee"),
      ("Braun, Ursula", "Behörde", "authorityEmployee"),
      ("Uwe Zimmermann", "Behörde", "authorityEmployee"),
      ("Stadt Düren", "Behörde", "authority"),
      ("Caritas Düren", "Verein", "association"), ("Caritas Düren", "", "association"),
      ("Braun, Ursula", "", ""), ("Berufsbetreuerin Braun, Ursula", "", "professional"),
    ])
  func kinds(name: String, kind: String, text: String) throws {
    let list = try ReadList(headings: "Betreuer/in;Art", cells: "\(name);\(kind)")
    #expect(try #require(list.rows.first).values[.guardianKind] == text)
  }

  @Test("a second guardian in the same cell is kept as a note")
  func twoGuardians() throws {
    let list = try ReadList(
      headings: "Betreuer/in;Art", cells: "\"Braun, Ursula\nNowak, Ingrid\";ehrenamtlich")
    let row = try #require(list.rows.first)
    #expect(row.values[.guardian] == "Braun, Ursula")
    #expect(row.note == "Betreuer/in: Nowak, Ingrid")
  }

  @Test("names lose their non-breaking spaces, and one column may hold a whole name")
  func names() throws {
    let list = try ReadList("Name\nGraf\u{A0}von\u{A0}Berg, Uwe\nMüller\n")
    #expect(list.rows.map { $0.values[.family] } == ["Graf von Berg", "Müller"])
    #expect(list.rows.map { $0.values[.given] } == ["Uwe", ""])
  }

  @Test("what looks like a formula stays text")
  func formulas() throws {
    let list = try ReadList(headings: "Bemerkung;Tel.", cells: "=SUMME(A1:A9);+49 2421 1234")
    let row = try #require(list.rows.first)
    #expect(row.values[.remark] == "=SUMME(A1:A9)")
    #expect(row.values[.phone] == "+49 2421 1234")
    #expect(row.warnings == [.formula(column: "Bemerkung")])
  }

  @Test(
    "every text survives the guard against formulas",
    arguments: [
      "=1", "'=1", "''=1", "+49", "-", "@x", "'s", "", "a=1", "'", "''", "-'", "'Adler",
      "'t Hooft", "''t Hooft", "'ja' sagt sie", "'''", "'O'Brien'",
    ])
  func guarding(text: String) {
    #expect(FormulaGuard.unguarded(FormulaGuard.guarded(text)) == text)
  }

  @Test("an address is blocked by whatever stands in the column")
  func blocked() throws {
    #expect(try value("Auskunftssperre", "ja", .addressBlocked) == "yes")
    #expect(try value("Auskunftssperre", "bis 2030", .addressBlocked) == "yes")
    #expect(try value("Auskunftssperre", "nein", .addressBlocked) == "")
  }
}
