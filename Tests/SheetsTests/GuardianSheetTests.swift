import Guardianship
import Sheets
import TestSupport
import Testing
import Wording

@Suite("The sheet of one guardian")
struct GuardianSheetTests {
  private func sheet(
    _ detail: GuardianDetail, asOf day: Day = Samples.today, _ language: Language = .german
  ) -> RecordSheet {
    RecordSheet(
      guardian: detail, asOf: day, office: "Betreuungsbehörde Beispiel",
      wording: Wording(language))
  }

  private func section(
    _ section: GuardianSection, of sheet: RecordSheet
  ) throws -> RecordSheet.Section {
    try #require(sheet.sections.first { $0.key == section.rawValue })
  }

  @Test("a volunteer reads as the golden", arguments: Language.allCases)
  func golden(language: Language) {
    let sheet = sheet(Samples.guardianDetail, language)
    expectGolden(
      sheet.lines.joined(separator: "\n"), named: "guardian-\(language.rawValue)")
  }

  @Test("every line leads to the record that it comes from")
  func records() throws {
    let sheet = sheet(Samples.guardianDetail)
    for section in sheet.sections {
      for block in section.blocks {
        switch block {
        case .pairs(let pairs): #expect(pairs.allSatisfy { $0.record?.kind == .guardian })
        case .table(let table): #expect(table.rows.allSatisfy { $0.record != nil })
        case .paragraph, .notes: break
        }
      }
    }
  }

  @Test("a guardian with nothing but a name still has every section, and the gaps are said")
  func empty() throws {
    var guardian = Guardian(family: "Nowak", given: "Ingrid", isOrganisation: false)
    guardian.stage = .interested
    let row = GuardianRow(
      record: Versioned(id: Guardian.ID(2), version: 1, value: guardian), kinds: [],
      reference: "B-00002", activeCases: 0, appointedOn: nil, lastTalk: nil, nextTalk: nil,
      papers: .missing, agreementOn: nil, proofs: [])
    let sheet = sheet(Samples.detail(row))
    #expect(sheet.sections.map(\.key) == GuardianSection.allCases.map(\.rawValue))
    #expect(sheet.lines.contains("! keine Vereinbarung in Kraft (§ 22 BtOG)"))
    #expect(sheet.lines.contains("Führungszeugnis |  |  |  | ! fehlt | "))
    #expect(sheet.lines.contains("noch in keinem Fall bestellt oder vorgeschlagen"))
  }

  @Test("of a professional registration and insurance are asked, papers and Vereinbarung are not")
  func professional() {
    var guardian = Guardian(family: "Kuhn", given: "Petra", isOrganisation: false)
    guardian.kinds = [.professional]
    guardian.licence.insuredUntil = Samples.day(2026, 11, 20)
    let lines = sheet(Samples.detail(Samples.row(of: guardian))).lines
    #expect(lines.contains("Registrierung: ! fehlt"))
    #expect(lines.contains("Versichert bis: ! 20.11.2026"))
    #expect(!lines.contains { $0.hasPrefix("Führungszeugnis") || $0.contains("§ 22 BtOG") })
  }

  @Test("a relative who takes no strangers needs no Vereinbarung")
  func relative() {
    var guardian = Samples.guardian
    guardian.takesStrangers = false
    let lines = sheet(Samples.detail(Samples.row(of: guardian))).lines
    #expect(!lines.contains { $0.contains("§ 22 BtOG") })
  }

  @Test("a paper serves until three years have passed, to the day")
  func threeYears() throws {
    let paper = Samples.proof(
      .criminalRecord, Samples.day(2023, 11, 21), Samples.day(2024, 1, 5), .clear)
    func line(on day: Day) throws -> String {
      try #require(
        sheet(Samples.detail(Samples.guardianRow, proofs: [paper]), asOf: day).lines
          .first { $0.hasPrefix("Führungszeugnis") })
    }
    #expect(try line(on: Samples.day(2026, 11, 21)).contains("| bis 21.11.2026 |"))
    #expect(try line(on: Samples.day(2026, 11, 22)).contains("| ! älter als drei Jahre |"))
  }

  @Test("a paper handed in after three months serves for further cases only")
  func threeMonths() throws {
    func line(handedIn day: Day) throws -> String {
      let paper = Samples.proof(.debtorRegister, Samples.day(2026, 1, 31), day, .clear)
      return try #require(
        sheet(Samples.detail(Samples.guardianRow, proofs: [paper])).lines
          .first { $0.hasPrefix("Schuldnerverzeichnis") })
    }
    #expect(try line(handedIn: Samples.day(2026, 4, 30)).contains("| bis 31.01.2029 |"))
    #expect(
      try line(handedIn: Samples.day(2026, 5, 1)).contains("| für weitere Fälle bis 31.01.2029 |"))
  }
}
