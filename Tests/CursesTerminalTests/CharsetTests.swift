import Testing

@testable import CursesTerminal

@Suite struct CharsetTests {
  @Test(
    "a locale that names another character set than UTF-8 is believed",
    arguments: [
      ("de_DE.ISO-8859-1", true), ("de_DE.ISO-8859-15@euro", true), ("de_DE.UTF-8", false),
      ("C.utf8", false), ("de_DE", false), ("C", false), ("POSIX", false), ("", false),
    ])
  func locales(locale: String, isAnother: Bool) {
    #expect(Charset.namesAnother(in: locale) == isAnother)
  }
}
