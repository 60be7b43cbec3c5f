import Guardianship
import Testing

@Suite("One form for sorting and searching")
struct FoldTests {
  @Test(
    "spellings of one name meet",
    arguments: [
      ["Müller", "Mueller", "muller", "MÜLLER", "Mu\u{308}ller"], ["Groß", "Gross", "GROSS"],
      ["Łukasz", "lukasz"], ["Søren", "Soeren", "soren"], ["Çelik", "celik", "C\u{327}elik"],
      ["Ağaoğlu", "Agaoglu"], ["Jäger", "Jaeger", "jager"], ["Nguyễn", "nguyen"],
    ])
  func meets(spellings: [String]) {
    #expect(Set(spellings.map(\.folded)).count == 1)
  }

  @Test("different names stay different")
  func differs() {
    let names = ["Müller", "Miller", "Möller", "Maller", "Muler"]
    #expect(Set(names.map(\.folded)).count == names.count)
  }

  @Test(
    "a fold of a fold changes nothing", arguments: ["Müller", "Aeon Öe", "Straße", "İnönü", ""])
  func idempotent(text: String) { #expect(text.folded.folded == text.folded) }

  @Test("the beginning of a name stays its beginning")
  func prefixes() {
    for length in 1..."Mueller-Lüdenscheidt".count {
      let prefix = String("Mueller-Lüdenscheidt".prefix(length))
      #expect("Müller-Luedenscheidt".folded.hasPrefix(prefix.folded), "\(prefix)")
    }
  }

  @Test("hard spaces are spaces")
  func spaces() { #expect("van\u{A0}Dijk".folded == "van dijk") }
}
