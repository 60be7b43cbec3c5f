import Guardianship
import Screens
import TerminalKit
import Testing

@Suite("The palette")
struct PaletteStories {
  private func found(_ words: String, role: UserRole = .supervisor) -> DeskDriver {
    let session = Samples.session(role: role)
    var driver = DeskDriver(register: FakeRegister(session: session), session: session)
    driver.press("1", ":")
    driver.type(words)
    return driver
  }

  @Test(
    "finds a command by what people call it",
    arguments: [
      ("urlaub", "wer wann weg ist"), ("vertretung", "wer wann weg ist"),
      ("benutzer", "Mitarbeitende"), ("übergabe", "Fälle: die markierten Fälle"),
      ("exportieren", "als Datei sichern"), ("telefonat", "einen Kontakt zum Fall"),
    ])
  func synonyms(words: String, help: String) {
    found(words).expect(help)
  }

  @Test("a command of another area is run there, and says what it lacks")
  func elsewhere() {
    var driver = found("übergabe")
    driver.press("enter")
    driver.expectScreen("case-list")
    driver.expect("An wen?")
  }

  @Test("what the role has no right to is found nowhere")
  func rights() {
    found("übergabe", role: .reader).expectNot("Fälle: die markierten")
  }
}
