import Exchange
import Guardianship
import Testing

@Suite("A list of another kind is not taken")
struct ListKindTests {
  private func cases(_ headings: String, mapping: ColumnMapping = .none) throws {
    _ = try CaseListReader(bytes: Array((headings + "\n").utf8), mapping: mapping, today: today)
  }

  private func guardians(_ headings: String, mapping: GuardianMapping = .none) throws {
    _ = try GuardianListReader(
      bytes: Array((headings + "\n").utf8), mapping: mapping, today: today)
  }

  @Test("cases as guardians, and the headings that say so are named")
  func casesAsGuardians() throws {
    #expect(
      throws: ListOpeningError.otherKind(.cases, headings: ["Aktenzeichen", "bestellt am"])
    ) { try guardians("Aktenzeichen;Name;Vorname;geb.;Betreuer/in;bestellt am") }
    #expect(throws: ListOpeningError.otherKind(.cases, headings: ["Az."])) {
      try guardians("Az.;Name;Vorname;geb.")
    }
  }

  @Test("guardians as cases")
  func guardiansAsCases() throws {
    #expect(
      throws: ListOpeningError.otherKind(
        .guardians, headings: ["max. Fälle", "Führungszeugnis vom"])
    ) { try cases("Name;Vorname;PLZ;max. Fälle;Führungszeugnis vom") }
  }

  @Test(
    "a column that guardians seldom have makes no list of cases of them",
    arguments: [
      "Name;Vorname;geb.;Telefon", "Name;Vorname;Gericht;Status",
      "Az.;Name;Vorname;Führungszeugnis vom;Vereinbarung vom", "Betreuer/in;Art;Telefon",
    ])
  func staysGuardians(headings: String) throws { try guardians(headings) }

  @Test(
    "a column that cases seldom have makes no list of guardians of them",
    arguments: [
      "Name;Vorname;geb.;E-Mail", "Az.;Name;Vorname;Kapazität", "Name;Vorname;Verein;Schwerpunkt",
    ])
  func staysCases(headings: String) throws { try cases(headings) }

  @Test("who leaves the columns out by a mapping has the list taken")
  func mapped() throws {
    try guardians("Az.;Name;Vorname", mapping: try GuardianMapping("Az. = -"))
    try cases("Name;Einführung", mapping: try ColumnMapping("Einführung = remark"))
  }
}
