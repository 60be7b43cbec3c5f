import Foundation
import Testing

/// What goes wrong with a list, and what is said about it.
@Suite struct ImportTroubleTests {
  let program: Program
  /// A path on which nothing can be written for want of room.
  private static let full = "/dev/full"

  init() throws {
    program = try Program()
    let made = try program.run("init", "--organisation", "Betreuungsstelle Düren")
    try #require(made.status == 0, "\(made.errors)")
  }

  private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = program.home.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }

  private func withRejects() throws -> String {
    try file("liste.csv", Array("Name;Vorname;geb.\nKöhler;Uwe;31.02.1950\nWolf;Uta;\n".utf8))
  }

  @Test("which court a name means is said by an option, and kept for the next list")
  func courts() throws {
    func list(_ name: String, _ row: String) throws -> String {
      try file(name, Array("Az.;Gericht;Name;geb.\n\(row)\n".utf8))
    }
    let first = try list("a.csv", "5 XVII 7/20;AG Dresden;Alder;05.03.1941")
    #expect(try program.run("import", "cases", first).status == 0)
    let second = try list("b.csv", "5 XVII 8/20;AG DD;Birke;05.03.1942")
    let trial = try program.run("import", "cases", second, "--dry-run")
    #expect(trial.status == 0)
    #expect(trial.errors.contains("--court \"AG DD=Amtsgericht Dresden\""))
    for wrong in ["AG DD", "AG DD=Dresdn", "AG Dresden=neu"] {
      let refused = try program.run("import", "cases", second, "--court", wrong)
      #expect(refused.status == 1, "\(wrong)")
    }
    let done = try program.run("import", "cases", second, "--court", "AG DD=Amtsgericht Dresden")
    #expect(done.status == 0 && !done.errors.contains("--court"))
    let third = try list("c.csv", "5 XVII 9/20;AG DD;Cedrus;05.03.1943")
    #expect(try !program.run("import", "cases", third).errors.contains("--court"))
    let courts = try program.run("list", "cases", "--format", "json").rows()
      .compactMap { $0["court"] as? String }
    #expect(courts == Array(repeating: "Amtsgericht Dresden", count: 3))
  }

  @Test(
    "a list in a DOS code page is refused and says how to save it",
    arguments: ["cases", "guardians"])
  func dosCodePage(kind: String) throws {
    let name: [UInt8] = Array("Muster;G".utf8) + [0x81] + Array("nter\r\n".utf8)
    let path = try file("dos.csv", Array("Name;Vorname\r\n".utf8) + name)
    let result = try program.run("import", kind, path)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("DOS-Codepage"))
    #expect(result.errors.contains("UTF-8"))
    #expect(try program.run("list", kind, "--format", "json").rows().isEmpty)
    let desk = try showImport(path, kind == "cases" ? "2" : "3")
    desk.wait(for: "DOS-Codepage")
    #expect(try program.run("list", kind, "--format", "json").rows().isEmpty)
  }

  @Test("rejected rows that cannot be written leave the list taken in, with its counts and why")
  func rejects() throws {
    let list = try withRejects()
    for (rejects, why) in [
      (Self.full, "kein Platz mehr"), (program.home.path + "/fehlt/x.csv", "Den Ordner von"),
      (list, "gibt es schon"),
    ] {
      let result = try program.run("import", "cases", list, "--rejects", rejects)
      #expect(result.status == 3)
      #expect(result.output.contains("1 Zeile abgelehnt\n"))
      #expect(result.errors.contains("Die Liste ist eingelesen"))
      #expect(result.errors.contains("abgelehnten Zeilen konnten nicht geschrieben werden"))
      #expect(result.errors.contains(why) && result.errors.contains(rejects))
      #expect(result.errors.contains("Zeile 2:"))
    }
    let json = try program.run(
      "import", "cases", list, "--rejects", Self.full, "--format", "json")
    #expect(json.status == 3)
    #expect(try json.object()["unchanged"] as? Int == 1)
    #expect(try json.object()["rejected"] as? Int == 1)
    #expect(try program.run("list", "cases", "--format", "json").rows().count == 1)
  }

  @Test("a list of guardians says the same")
  func rejectedGuardians() throws {
    let list = try file("liste.csv", Array("Name;Vorname;PLZ\n;;52349\nWolf;Uta;\n".utf8))
    let result = try program.run("import", "guardians", list, "--rejects", Self.full)
    #expect(result.status == 3)
    #expect(result.output.contains("1 Betreuer/in neu\n"))
    #expect(result.errors.contains("abgelehnten Zeilen konnten nicht geschrieben werden"))
  }

  @Test("at the desk the counts are shown, and that the rejected rows could not be written")
  func rejectsAtTheDesk() throws {
    let list = try withRejects()
    let desk = try showImport(list, "2", rejects: Self.full)
    desk.wait(for: "Das würde geschehen")
    try desk.press("F2")
    let screen = desk.wait(for: "Eingelesen").split { $0.isWhitespace }.joined(separator: " ")
    #expect(screen.contains("neue Fälle 1"))
    #expect(screen.contains("konnten nicht geschrieben werden"))
    #expect(screen.contains("kein Platz mehr"))
    #expect(try program.run("list", "cases", "--format", "json").rows().count == 1)
  }

  /// A desk that reads a list, started from a list of the same kind.
  private func showImport(_ path: String, _ place: String, rejects: String = "") throws -> Tmux {
    let desk = try Tmux(program, columns: 100, rows: 40)
    desk.wait(for: "Hilfe")
    try desk.press(place, "i")
    desk.wait(for: "Zuordnung")
    try desk.type(path)
    try desk.press("Tab")
    try desk.type(rejects)
    try desk.press("F2")
    return desk
  }
}
