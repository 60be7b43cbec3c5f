import Testing

@testable import Sheets

@Suite("What gives somebody away in a text that leaves the house")
struct TellingWordsTests {
  private func removed(
    _ text: String, names: [String] = ["Müller", "Hans-Peter"],
    places: [String] = ["Birkenstraße 12"]
  ) -> String {
    TellingWords(names: names, places: places).removed(from: text)
  }

  @Test("a wish full of them comes out empty of them")
  func everything() {
    let wish =
      "Birkenstr. 12, Mueller, Hanspeter, Tel. 02 42 1 / 55 98 44, geb. 1.2.50, Az 12 XVII 3 45/26"
    #expect(removed(wish) == "[…], […], […], Tel. […], geb. […], Az […]")
  }

  @Test(
    "a street is known in every spelling, and every other street too",
    arguments: [
      "Birkenstr. 12", "birkenstraße 12a", "BIRKENSTRASSE", "Birken-Straße 12", "Birken Str. 12",
      "Bahnhofstr. 7", "Bahnhofstraße", "Goetheweg 3", "Marktplatz 1",
    ])
  func streets(text: String) {
    #expect(removed(text) == "[…]")
  }

  @Test("a street of several words is known in its short form")
  func longStreet() {
    let places = ["Konrad-Adenauer-Str. 5", "Am Alten Markt 3"]
    #expect(removed("Konrad-Adenauer-Straße", places: places) == "[…]")
    #expect(removed("am Alten Markt", places: places) == "am […]")
  }

  @Test(
    "digits count together, whatever stands between them",
    arguments: [
      "02 42 1 / 55 98 44", "0 24 21-55 98 44", "+49 (0) 24 21 . 55", "1.2.50", "01. 02. 1950",
      "1.2.", "1. Februar 1950", "1. Feb.", "12 XVII 345/26", "12XVII345/26", "XVII 3/26",
      "12 XVII B 3 45/26", "5 23 49", "F-2022-00007",
    ])
  func numbers(text: String) {
    let shown = removed("x \(text) y")
    #expect(shown.count(where: \.isNumber) == 0, "\(shown)")
    #expect(shown.hasPrefix("x ") && shown.hasSuffix(" y"))
  }

  @Test(
    "a small number is no secret",
    arguments: ["2 Mal in der Woche", "3 - 4 Stunden", "76 Jahre", "in 2 Wochen um 9"])
  func smallNumbers(text: String) {
    #expect(removed(text) == text)
  }

  @Test(
    "a name is known joined, parted, with an ending and in either spelling",
    arguments: [
      "Hanspeter", "Hans-Peter", "Hans Peter", "Hans", "Peters", "HANSPETER", "Hanspeters",
      "Müllers", "Mueller", "H.-P. Müller", "H. Müller", "hp.mueller@example.org",
    ])
  func names(text: String) {
    #expect(removed(text) == "[…]")
  }

  @Test("a name that the case holds as one word is known parted")
  func parted() {
    #expect(removed("Hans-Peter kommt", names: ["Hanspeter"]) == "[…] kommt")
  }

  @Test("sentences keep their words and signs")
  func sentences() {
    #expect(
      removed("Ich will bleiben. Frau Müller hilft, im Haus; Hans soll nicht.")
        == "Ich will bleiben. Frau […] hilft, im Haus; […] soll nicht.")
    #expect(removed("") == "")
    #expect(removed("Müller im Garten") == "[…] im Garten")
  }

  private func ofKim(_ text: String) -> String {
    TellingWords(person: ["Böhm", "Kim"], names: ["Hoffmann, Ömer"], places: [])
      .removed(from: text)
  }

  @Test(
    "given and family name written as one word are known in either order and spelling",
    arguments: [
      "KimBöhm", "böhmkim", "KimBoehm", "BOEHMKIM", "KimBöhms", "Kim-Böhm", "kim.boehm",
      "ÖmerHoffmann", "hoffmannoemer", "OemerHoffmanns",
    ])
  func together(text: String) {
    #expect(ofKim("frag \(text) nach Hilfe") == "frag […] nach Hilfe")
  }

  @Test(
    "initials are known with dots and spaces, and beside a name",
    arguments: [
      "K.B.", "K. B.", "K B", "B.K.", "B. K.", "K.-B.", "Ö.H.", "Ö. H.", "Kim B.", "Kim B",
      "K. Böhm", "K Böhm", "Böhm K.",
    ])
  func initials(text: String) {
    #expect(ofKim("frag \(text) nach Hilfe") == "frag […] nach Hilfe")
    #expect(ofKim("frag Böhm, K. nach Hilfe") == "frag […], […] nach Hilfe")
  }

  @Test("initials of two people are no name, and an abbreviation is no initial")
  func otherInitials() {
    for text in ["z.B. im Garten", "K. H. kommt", "Vitamin B und K", "Typ A. B. C.", "i. d. R."] {
      #expect(ofKim(text) == text)
    }
  }

  @Test(
    "a short name is not found inside other words",
    arguments: [
      "Anliegen", "Liebe Lieder", "ans Licht", "andere Linie", "Liane", "Anna", "Anlieger", "Lis",
    ])
  func shortNames(text: String) {
    let telling = TellingWords(person: ["Li", "An"], names: [], places: [])
    #expect(telling.removed(from: text) == text)
    #expect(telling.removed(from: "frag AnLi oder Lian oder A. L.") == "frag […] oder […] oder […]")
  }

  @Test("an apostrophe does not part a name")
  func apostrophe() {
    #expect(removed("frag O'Brien und O’Brien", names: ["O'Brien"]) == "frag […] und […]")
  }
}
