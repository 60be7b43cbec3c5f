import Guardianship
import Sheets
import TestSupport
import Testing
import Wording

@Suite("The sheet of one case")
struct RecordSheetTests {
  private let wording = Wording(.german)

  private func sheet(_ detail: CaseDetail, asOf day: Day = Samples.today) -> RecordSheet {
    RecordSheet(case: detail, asOf: day, office: "Betreuungsbehörde Beispiel", wording: wording)
  }

  private func section(_ section: CaseSection, of sheet: RecordSheet) throws -> RecordSheet.Section
  {
    try #require(sheet.sections.first { $0.key == section.rawValue })
  }

  @Test("a full case reads as the golden", arguments: Language.allCases)
  func golden(language: Language) {
    let sheet = RecordSheet(
      case: Samples.full, asOf: Samples.today, office: "Betreuungsbehörde Beispiel",
      wording: Wording(language))
    expectGolden(
      sheet.lines.joined(separator: "\n"), named: "record-\(language.rawValue)")
  }

  @Test("with an Auskunftssperre neither street nor district is anywhere in it")
  func blocked() {
    var person = Samples.person
    person.addressBlocked = true
    let sheet = sheet(
      Samples.detail(
        person: person, statuses: Samples.statuses, assignments: Samples.assignments))
    let text = sheet.lines.joined(separator: "\n")
    for word in ["Beispielweg", "52349", "Grüngürtel", "Musterklinik"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("! Auskunftssperre (§ 51 BMG)"))
  }

  @Test("a case with nothing but a name still has every section")
  func empty() {
    let sheet = sheet(Samples.bare)
    #expect(sheet.sections.map(\.key) == CaseSection.allCases.map(\.rawValue))
    #expect(sheet.sections.allSatisfy { !$0.title.isEmpty })
    #expect(sheet.lines.contains("noch nicht bestellt"))
    #expect(sheet.lines.contains("Aufgabenbereiche: keine angegeben"))
  }

  @Test("the person is concerned before the appointment and has a guardian from then on")
  func word() throws {
    let before = sheet(Samples.full, asOf: Samples.day(2022, 1, 20))
    #expect(try section(.person, of: before).title == "Betroffene Person")
    #expect(try section(.person, of: sheet(Samples.full)).title == "Betreute Person")
    #expect(try section(.person, of: sheet(Samples.bare)).title == "Betroffene Person")
  }

  @Test("a guardianship without a guardian says since when and why")
  func nobody() throws {
    let detail = Samples.detail(
      person: Samples.person, statuses: Samples.statuses, assignments: [Samples.dismissed])
    #expect(
      try section(.guardianship, of: sheet(detail)).blocks
        == [.paragraph("! ohne Betreuer seit 03.11.2026 (Betreuerwechsel)")])
  }

  @Test("a guardian who left on an unknown day is a former guardian")
  func former() throws {
    var former = Samples.dismissed
    former.endedOn = nil
    let detail = Samples.detail(
      person: Samples.person, statuses: Samples.statuses, assignments: [former])
    #expect(
      sheet(detail).lines.contains(
        "Braun, Ursula | Berufsbetreuer | 14.02.2022 | – | Betreuerwechsel"))
  }
}
