import Exchange
import Foundation
import Guardianship
import Testing

@testable import Exchange

/// What the reading of a list of guardians yields, sorted out.
private struct GuardianList {
  var rows: [GuardianListRow] = []
  var rejections: [ImportRejection] = []
  var warnings: [Warning] = []

  init(_ reader: GuardianListReader) throws {
    while let item = try reader.next() {
      switch item {
      case .row(let row):
        rows.append(row)
        warnings += row.warnings
      case .rejection(let rejection): rejections.append(rejection)
      case .warning(let warning): warnings.append(warning.warning)
      }
    }
  }

  init(_ text: String, mapping: GuardianMapping = .none) throws {
    try self.init(
      GuardianListReader(bytes: Array(text.utf8), mapping: mapping, today: today))
  }

  /// One row under the headings `Name;Vorname` and the given one.
  init(_ heading: String, _ cell: String) throws {
    try self.init("Name;Vorname;\(heading)\nMuster;Erna;\(cell)\n")
  }

  var first: GuardianListRow { get throws { try #require(rows.first) } }
}

@Suite("A list of guardians is read")
struct GuardianListTests {
  private func dueren() throws -> GuardianListReader {
    try GuardianListReader(
      path: URL(fileURLWithPath: Fixture.dueren).deletingLastPathComponent()
        .appendingPathComponent("dueren-betreuer.csv").path, mapping: .none, today: today)
  }

  @Test("no spelling of a heading stands for two columns, and every column has one")
  func unambiguous() {
    var owners: [String: GuardianColumn] = [:]
    for column in GuardianColumn.allCases {
      let spellings = GuardianColumn.headings.spellings[column] ?? []
      #expect(!spellings.isEmpty, "\(column)")
      for spelling in spellings + [column.rawValue] {
        let owner = owners.updateValue(column, forKey: Headings.key(spelling))
        #expect(owner == nil || owner == column, "\(spelling)")
      }
    }
  }

  @Test("the office's list whole, in its own encoding, with what is odd in it")
  func office() throws {
    let reader = try dueren()
    #expect(reader.encoding == .windows1252)
    #expect(reader.delimiter == ";")
    #expect(reader.header.unknownHeadings == ["Anrede"])
    let list = try GuardianList(reader)
    #expect(list.rows.count == 120)
    #expect(list.rejections.isEmpty)
    #expect(list.rows.count { $0.proofs[.criminalRecord] != nil } == 93)
    #expect(list.rows.count { $0.proofs[.debtorRegister] != nil } == 73)
    #expect(list.rows.count { !$0.agreement.isEmpty } == 69)
    #expect(list.rows.count { $0.agreement[.agreementNote] == "Einführung: ja" } == 30)
    #expect(list.rows.count { $0.notes.contains("Einführung: ja") } == 24)
    #expect(list.rows.count { $0.values[.guardianTakesStrangers] == "1" } == 70)
    let lost = list.warnings.filter { if case .lettersLost = $0 { true } else { false } }
    #expect(lost.count == 6)
    #expect(
      list.warnings.contains(.dayAhead(column: "Schuldnerverz. vom", day("2026-12-06"))))
    #expect(list.warnings.count == 8)
  }

  @Test("a day in any of five notations")
  func days() throws {
    for (cell, iso) in [
      ("03.09.2025", "2025-09-03"), ("3.9.25", "2025-09-03"), ("2025-09-03", "2025-09-03"),
      ("03/09/2025", "2025-09-03"), ("3.09.25", "2025-09-03"),
    ] {
      #expect(
        try GuardianList("Führungszeugnis vom", cell).first.proofs == [.criminalRecord: day(iso)])
    }
  }

  @Test(
    "what is no day of the past stays as a note, with a warning",
    arguments: ["31.02.2025", "bald"])
  func noDay(cell: String) throws {
    for heading in ["Führungszeugnis vom", "Vereinbarung vom"] {
      let list = try GuardianList(heading, cell)
      #expect(try list.first.proofs.isEmpty)
      #expect(try list.first.agreement.isEmpty)
      #expect(try list.first.notes == ["\(heading): \(cell)"])
      #expect(list.warnings == [.keptAsNote(column: heading, value: cell)])
    }
  }

  @Test("a day to come stays as a note, and the warning says that it lies ahead")
  func dayAhead() throws {
    let list = try GuardianList("Führungszeugnis vom", "22.11.2026")
    #expect(try list.first.proofs.isEmpty)
    #expect(try list.first.notes == ["Führungszeugnis vom: 22.11.2026"])
    #expect(list.warnings == [.dayAhead(column: "Führungszeugnis vom", day("2026-11-22"))])
    #expect(try GuardianList("Führungszeugnis vom", "21.11.2026").warnings.isEmpty)
  }

  @Test("a paper from before 1990 stays as a note, with a warning that says so")
  func dayLongAgo() throws {
    for heading in ["Führungszeugnis vom", "Schuldnerverz. vom", "Vereinbarung vom"] {
      for (cell, iso) in [("01.01.1850", "1850-01-01"), ("31.12.89", "1989-12-31")] {
        let list = try GuardianList(heading, cell)
        #expect(try list.first.proofs.isEmpty && list.first.agreement.isEmpty)
        #expect(try list.first.notes == ["\(heading): \(cell)"])
        #expect(list.warnings == [.dayLongAgo(column: heading, day(iso))])
      }
    }
    let first = try GuardianList("Führungszeugnis vom", "01.01.1990")
    #expect(try first.first.proofs == [.criminalRecord: day("1990-01-01")])
    #expect(first.warnings.isEmpty)
  }

  @Test("a Postleitzahl without five digits is taken with a warning", arguments: ["abcde", "1067"])
  func postcode(cell: String) throws {
    let list = try GuardianList("PLZ", cell)
    #expect(try list.first.values[.guardianPostcode] == cell)
    #expect(list.warnings == [.unusualPostcode(column: "PLZ", value: cell)])
    #expect(try GuardianList("PLZ", "01067").warnings.isEmpty)
    #expect(
      try ReadList(headings: "PLZ", cells: cell).rows[0].warnings
        == [.unusualPostcode(column: "PLZ", value: cell)])
  }

  @Test("cells beyond the header stay as a note, with a warning where something stands in them")
  func surplus() throws {
    let list = try GuardianList("PLZ", "52349;x;;y")
    #expect(try list.first.notes == ["4: x", "6: y"])
    #expect(list.warnings == [.surplusCells(found: 6, expected: 3)])
    #expect(try GuardianList("PLZ", "52349;;").warnings.isEmpty)
    let cases = try ReadList(headings: "PLZ", cells: "52349;x").rows[0]
    #expect(cases.note == "4: x")
    #expect(cases.warnings == [.surplusCells(found: 4, expected: 3)])
  }

  @Test("the kinds somebody can be, and whether strangers are taken on")
  func kinds() throws {
    for (cell, kinds, strangers) in [
      ("ehrenamtlich (fremd)", "volunteer", "1"), ("ehrenamtlich (Familie)", "volunteer", "0"),
      ("ehrenamtlich", "volunteer", nil), ("Berufsbetreuerin", "professional", nil),
      ("Vereinsbetreuer", "associationEmployee", nil), ("Behörde", "authorityEmployee", nil),
      ("Verein", "associationEmployee", nil),
      ("ehrenamtlich (fremd), Berufsbetreuer", "professional volunteer", "1"),
    ] {
      let row = try GuardianList("Art", cell).first
      #expect(row.values[.guardianKinds] == kinds, "\(cell)")
      #expect(row.values[.guardianTakesStrangers] == strangers, "\(cell)")
    }
    let unknown = try GuardianList("Art", "Zauberer")
    #expect(try unknown.first.values[.guardianKinds] == nil)
    #expect(unknown.warnings == [.keptAsNote(column: "Art", value: "Zauberer")])
  }

  @Test("an organisation by its name or its kind")
  func organisations() throws {
    let list = try GuardianList(
      """
      Name;Art
      Betreuungsverein Düren e.V.;Vereinsbetreuer
      Lotsenhaus;Verein
      Stadt Düren;Behörde
      Braun, Ursula;Berufsbetreuer
      """)
    #expect(
      list.rows.map { $0.values[.guardianKinds] } == [
        "association", "association", "authority", "professional",
      ])
    #expect(list.rows.map { $0.values[.guardianIsOrganisation] } == ["1", "1", "1", nil])
    #expect(list.rows[3].values[.guardianGiven] == "Ursula")
  }

  @Test("a pause, with its last day or without")
  func pause() throws {
    let until = try GuardianList("Pause bis", "31.01.2027").first.values
    #expect(until[.guardianStage] == "paused")
    #expect(until[.guardianPausedUntil] == "2027-01-31")
    let open = try GuardianList("Status", "Pause").first.values
    #expect(open[.guardianStage] == "paused")
    let over = try GuardianList("Pause bis", "31.01.2020")
    #expect(try over.first.values[.guardianStage] == nil)
    #expect(over.warnings == [.keptAsNote(column: "Pause bis", value: "31.01.2020")])
  }

  @Test("how many cases somebody wants, where it is a number")
  func capacity() throws {
    for (cell, capacity) in [("3", "3"), ("max. 3", "3"), ("3 Fälle", "3"), ("0", "0")] {
      #expect(try GuardianList("max. Fälle", cell).first.values[.guardianCapacity] == capacity)
    }
    for cell in ["viele", "2-3", "nach Absprache", "-1", "5000"] {
      let list = try GuardianList("max. Fälle", cell)
      #expect(try list.first.values[.guardianCapacity] == nil)
      #expect(list.warnings == [.keptAsNote(column: "max. Fälle", value: cell)])
    }
  }

  @Test("a row without a name and a row cut short are rejected with their cells")
  func rejected() throws {
    let list = try GuardianList("Name;Vorname;PLZ\n;;52349\nMuster;Erna\nMuster;Erna;52349\n")
    #expect(list.rejections.map(\.refusal) == [.noName, .tooFewCells(found: 2, expected: 3)])
    #expect(list.rejections.map(\.number) == [2, 3])
    #expect(list.rejections[1].cells == ["Muster", "Erna"])
    #expect(list.rows.count == 1)
  }

  @Test("a row with a given name alone has no name, unless one column holds the whole name")
  func givenNameAlone() throws {
    let list = try GuardianList("Name;Vorname;PLZ\n;Anna;52349\n-;Uwe;52349\n")
    #expect(list.rows.isEmpty)
    #expect(list.rejections.map(\.refusal) == [.noName, .noName])
    let whole = try GuardianList("Name;PLZ\nAnna;52349\n")
    #expect(try whole.first.values[.guardianFamily] == "Anna")
  }

  @Test("a mapping file overrules the headings, and what is left out is no note")
  func mapping() throws {
    let mapping = try GuardianMapping("Kürzel = Name\nGeheim = -\nQuali = skills\n")
    let list = try GuardianList(
      "Kürzel;Geheim;Quali;Hobby\nMuster;x;Sucht;Schach\n", mapping: mapping)
    #expect(try list.first.values == [.guardianFamily: "Muster", .guardianSkills: "Sucht"])
    #expect(try list.first.notes == ["Hobby: Schach"])
    #expect(list.warnings == [.unknownColumn("Hobby")])
  }

  @Test("a formula stays text, and its guard is taken off")
  func formula() throws {
    let list = try GuardianList("Kenntnisse", "=SUMME(A1:A9)")
    #expect(try list.first.values[.guardianSkills] == "=SUMME(A1:A9)")
    #expect(list.warnings == [.formula(column: "Kenntnisse")])
    #expect(try GuardianList("Telefon", "'+49 176 1").first.values[.guardianPhone] == "+49 176 1")
  }

  @Test("an Einführung without its day is told in words, at the Vereinbarung where there is one")
  func introduction() throws {
    let without = try GuardianList("Einführung", "x").first
    #expect(without.notes == ["Einführung: ja"])
    let with = try GuardianList("Vereinbarung vom;Einführung", "01.03.2025;x").first
    #expect(with.notes.isEmpty)
    #expect(with.agreement == [.agreementSignedOn: "2025-03-01", .agreementNote: "Einführung: ja"])
    let dated = try GuardianList("Vereinbarung vom;Einführung", "01.03.2025;02.03.2025").first
    #expect(dated.agreement[.agreementIntroducedOn] == "2025-03-02")
    #expect(try GuardianList("Einführung", "nein").first.notes.isEmpty)
  }

  @Test("a list without names is none")
  func noNames() {
    #expect(throws: ListOpeningError.noNameColumn(headings: ["PLZ", "Ort"])) {
      try GuardianList("PLZ;Ort\n52349;Düren\n")
    }
    #expect(throws: ListOpeningError.empty) { try GuardianList("") }
  }
}
