import Testing

@testable import Papers

@Suite("wrapping plain text")
struct TextWrappingTests {
  @Test("lines break at spaces and after hyphens")
  func breaks() {
    #expect("eins zwei drei".wrapped(to: 9) == ["eins zwei", "drei"])
    #expect("Müller-Lüdenscheidt".wrapped(to: 12) == ["Müller-", "Lüdenscheidt"])
    #expect("2026-11-21 17 XVII 159/22".wrapped(to: 8) == ["2026-11-", "21 17", "XVII", "159/22"])
    #expect("7 XVII 159/22".wrapped(to: 9) == ["7 XVII", "159/22"])
    #expect("a\n\nb".wrapped(to: 9) == ["a", "", "b"])
    #expect("".wrapped(to: 9) == [""])
  }

  @Test("a word that is too wide breaks inside and keeps every letter")
  func longWord() {
    #expect("abcdefghij".wrapped(to: 4) == ["abcd", "efgh", "ij"])
    #expect("x abcdefghij".wrapped(to: 4).joined().replacing(" ", with: "") == "xabcdefghij")
  }

  @Test("wide characters count two columns, combining marks none")
  func columns() {
    #expect("山田".columns == 4)
    #expect("e\u{301}".columns == 1)
    #expect("山田太郎".wrapped(to: 5) == ["山田", "太郎"])
    #expect("山".padded(to: 4) == "山  ")
  }

  @Test("a character wider than the room still stands")
  func narrow() {
    #expect("山田".wrapped(to: 1) == ["山", "田"])
  }
}
