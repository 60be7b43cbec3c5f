import Guardianship
import TerminalKit
import Testing

@testable import Screens

@Suite("A list of guardians comes in at the desk")
struct GuardianImportStories {
  private static let preview: ImportPreview = {
    var report = ImportReport(.guardians)
    report.rows = 120
    report.created = 23
    report.doubts = [
      ImportDoubt(
        number: 32, name: "Petrov, Tomasz", address: "Talweg 1, 52351 Düren",
        candidates: [
          ImportDoubt.Candidate(reference: "B-00021", name: "Petrov, Tomasz", address: nil)
        ])
    ]
    report.conflicts = [
      ImportConflict(number: 40, reference: "B-00007", columns: [.field(.guardianPhone)])
    ]
    return ImportPreview(
      encoding: "Windows-1252", delimiter: ";",
      columns: [
        .init(heading: "Name", meaning: GuardianColumn.family.listed),
        .init(heading: "FZ", meaning: GuardianColumn.criminalRecord.listed),
        .init(heading: "Anrede", meaning: nil),
      ], report: report)
  }()

  private func previewed() -> DeskDriver {
    var driver = DeskDriver(size: Size(columns: 100, rows: 50))
    driver.press("i")
    driver.type("/tmp/b.csv")
    driver.press("tab", "tab", "tab", "right", "f2")
    driver.reply(.importPreview(path: "/tmp/b.csv", Self.preview))
    return driver
  }

  private var request: ImportRequest {
    var request = ImportRequest(path: "/tmp/b.csv")
    request.kind = .guardians
    return request
  }

  @Test("what it holds is chosen, and who is doubtful is shown with whom is meant perhaps")
  func doubtful() {
    var driver = previewed()
    #expect(driver.effects.last == .work(.previewImport(request)))
    driver.expect("FZ → Führungszeugnis")
    driver.expect("neu                      23")
    driver.expect("Zeile 32: Petrov, Tomasz (Talweg 1, 52351 Düren) ist vielleicht")
    driver.expect("B-00021")
    driver.expect("B-00007")
    driver.press("f2")
    #expect(driver.effects.last == .work(.runImport(request)))
    driver.reply(.imported(path: "/tmp/b.csv", Self.preview.report, rejects: nil))
    driver.expect("Eingelesen")
    driver.expect("Zweifelhaft")
  }

  /// The preview with these rows in doubt.
  private func preview(_ doubts: [ImportDoubt]) -> ImportPreview {
    var report = ImportReport(.guardians)
    report.rows = 120
    report.doubts = doubts
    return ImportPreview(
      encoding: Self.preview.encoding, delimiter: ";", columns: Self.preview.columns,
      report: report)
  }

  private static let petrov = preview.report.doubts[0]
  private static let koehler = ImportDoubt(
    number: 57, name: "Köhler, Jürgen", address: nil, candidates: petrov.candidates)

  @Test("who is meant is said, the list is looked at anew and taken in with that")
  func deciding() {
    var driver = previewed()
    driver.press("e")
    driver.expect("Zeile 32: Petrov, Tomasz (Talweg 1, 52351 Düren)")
    driver.press("down", "enter")
    var request = request
    request.decisions[Self.petrov] = .somebodyNew
    #expect(driver.effects.last == .work(.previewImport(request)))
    driver.reply(.importPreview(path: "/tmp/b.csv", preview([])))
    driver.expect("Entschieden")
    driver.expect("Zeile 32: Petrov, Tomasz (Talweg 1, 52351 Düren) → neu")
    driver.press("e", "up", "enter")
    request.decisions[Self.petrov] = .guardian("B-00021")
    driver.reply(.importPreview(path: "/tmp/b.csv", preview([])))
    driver.expect("→ Petrov, Tomasz (B-00021)")
    driver.press("f2")
    #expect(driver.effects.last == .work(.runImport(request)))
  }

  @Test("after one row the next open one is asked about; what is left open stays doubtful")
  func severalDoubts() {
    var driver = DeskDriver(size: Size(columns: 100, rows: 50))
    driver.press("i")
    driver.type("/tmp/b.csv")
    driver.press("tab", "tab", "tab", "right", "f2")
    driver.reply(.importPreview(path: "/tmp/b.csv", preview([Self.petrov, Self.koehler])))
    driver.press("e", "enter")
    driver.expect("Zeile 57: Köhler, Jürgen")
    driver.press("end", "enter")
    driver.reply(.importPreview(path: "/tmp/b.csv", preview([Self.koehler])))
    driver.expect("Zeile 57: Köhler, Jürgen ist vielleicht")
    driver.expect("→ Petrov, Tomasz (B-00021)")
    driver.press("e")
    driver.expect("Zeile 57")
    driver.expect("noch offen lassen")
  }

  @Test("from the list of guardians a list of guardians comes in")
  func fromTheList() {
    var driver = DeskDriver(session: Samples.session(role: .coordinator))
    driver.press("3", "i")
    driver.type("/tmp/b.csv")
    driver.press("f2")
    #expect(driver.effects.last == .work(.previewImport(request)))
  }

  @Test("an unknown heading is assigned to a column of guardians")
  func assigning() {
    var driver = previewed()
    driver.press("z", "enter")
    driver.expect("Was steht unter Anrede?")
    driver.type("Kenntn")
    driver.press("enter")
    var request = request
    request.assign("Anrede", toKey: "skills")
    #expect(driver.effects.last == .work(.previewImport(request)))
  }

  @Test("the Ehrenamtskoordination brings in guardians and nothing else")
  func coordinator() {
    var driver = DeskDriver(session: Samples.session(role: .coordinator))
    driver.press("i")
    driver.type("/tmp/b.csv")
    driver.press("f2")
    #expect(driver.effects.last == .work(.previewImport(request)))
  }

  @Test("a new court is asked about: the same as one that is there, a new one, or later")
  func courts() {
    var report = ImportReport(.cases)
    report.warnings = [
      ImportWarning(
        number: 3,
        warning: .newCourt("Amtsgericht DN", rows: 319, perhaps: "Amtsgericht Düren")),
      ImportWarning(
        number: 9, warning: .newCourt("Amtsgericht Kerpen", rows: 1, perhaps: nil)),
    ]
    let asked = ImportPreview(
      encoding: Self.preview.encoding, delimiter: ";", columns: Self.preview.columns,
      report: report)
    var driver = DeskDriver(size: Size(columns: 100, rows: 50))
    driver.press("2", "i")
    driver.type("/tmp/a.csv")
    driver.press("f2")
    driver.reply(.importPreview(path: "/tmp/a.csv", asked))
    driver.press("e")
    driver.expect("AG DN, 319 Zeilen: dasselbe wie Amtsgericht Düren?")
    driver.press("enter")
    driver.expect("AG Kerpen, 1 Zeile: neu im Register?")
    driver.expect("dasselbe wie Amtsgericht Jülich")
    driver.press("enter")
    var request = ImportRequest(path: "/tmp/a.csv")
    request.decisions[court: "Amtsgericht DN"] = .known("Amtsgericht Düren")
    request.decisions[court: "Amtsgericht Kerpen"] = .new
    #expect(driver.effects.last == .work(.previewImport(request)))
    let answered = ImportPreview(
      encoding: Self.preview.encoding, delimiter: ";", columns: Self.preview.columns,
      report: ImportReport(.cases))
    driver.reply(.importPreview(path: "/tmp/a.csv", answered))
    driver.expect("AG DN → Amtsgericht Düren")
    driver.press("e", "down", "down", "enter")
    request.decisions[court: "Amtsgericht DN"] = nil
    #expect(driver.effects.last == .work(.previewImport(request)))
  }
}
