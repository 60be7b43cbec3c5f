import Foundation
import Testing

/// An office's list of guardians, on the command line.
@Suite struct GuardianImportStoryTests {
  let program: Program

  /// In Windows-1252, as the office exports it.
  private static let list = URL(fileURLWithPath: Program.list).deletingLastPathComponent()
    .appendingPathComponent("dueren-betreuer.csv").path

  init() throws {
    program = try Program()
    let made = try program.run("init", "--organisation", "Betreuungsstelle Düren", "--state", "NW")
    try #require(made.status == 0, "\(made.errors)")
  }

  @Test("the Düren list comes in with 120 guardians and a second time unchanged")
  func counts() throws {
    let dry = try program.run(
      "import", "guardians", Self.list, "--dry-run", "--format", "json")
    #expect(try program.run("list", "guardians", "--format", "json").rows().isEmpty)
    let result = try program.run("import", "guardians", Self.list, "--format", "json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == dry.output)
    let numbers = try result.object()
    #expect(numbers["rows"] as? Int == 120)
    #expect(numbers["created"] as? Int == 120)
    for key in ["updated", "unchanged", "rejected", "conflicts", "doubtful"] {
      #expect(numbers[key] as? Int == 0, "\(key)")
    }
    let again = try program.run("import", "guardians", Self.list, "--format", "json").object()
    #expect(again["created"] as? Int == 0)
    #expect(again["unchanged"] as? Int == 120)
    #expect(try program.run("list", "guardians", "--format", "json").rows().count == 120)
    #expect(try program.run("check").status == 0)
  }

  @Test("after the case list it ends with status 3 and names whom it left, with whom they may be")
  func doubtful() throws {
    _ = try program.run("import", "cases", Program.list)
    let result = try program.run("import", "guardians", Self.list, "--format", "json")
    #expect(result.status == 3)
    let numbers = try result.object()
    #expect(numbers["created"] as? Int == 23)
    #expect(numbers["updated"] as? Int == 93)
    #expect(numbers["doubtful"] as? Int == 4)
    let rows = try #require(numbers["doubtfulRows"] as? [[String: Any]])
    #expect(rows.map { $0["row"] as? Int } == [32, 57, 62, 96])
    let candidates = try #require(rows[0]["candidates"] as? [[String: Any]])
    #expect(candidates.map { $0["name"] as? String } == ["Petrov, Tomasz"])
    #expect((candidates[0]["reference"] as? String)?.hasPrefix("B-") == true)
    #expect(result.errors.contains("Zeile 32: Petrov, Tomasz"))
    #expect(try program.run("check").status == 0)
  }

  @Test("the list of cases after it leaves the five rows of namesakes without an appointment")
  func namesakes() throws {
    _ = try program.run("import", "guardians", Self.list)
    let dry = try program.run(
      "import", "cases", Program.list, "--dry-run", "--format", "json")
    let result = try program.run("import", "cases", Program.list, "--format", "json")
    #expect(result.status == 3)
    #expect(result.output == dry.output)
    let numbers = try result.object()
    #expect(numbers["doubtful"] as? Int == 5)
    let rows = try #require(numbers["doubtfulRows"] as? [[String: Any]])
    #expect(Set(rows.compactMap { $0["name"] as? String }) == ["Köhler, Jürgen", "Petrov, Tomasz"])
    for row in rows {
      #expect((row["candidates"] as? [Any])?.count == 2)
      let reference = try #require(row["case"] as? String)
      let shown = try program.run("show", "case", reference)
      #expect(shown.output.contains("Betreuer/in: \(row["name"] as? String ?? "–")"))
      let detail = try program.run("show", "case", reference, "--format", "json").object()
      #expect((detail["assignments"] as? [Any])?.isEmpty == true)
      #expect(
        result.errors.contains("\(reference): \(row["name"] as? String ?? "–") heißen mehrere"))
    }
    #expect(try program.run("check").status == 0)
  }

  @Test("a list of the other kind is refused, with the command that takes it in")
  func otherKind() throws {
    let cases = try program.run("import", "guardians", Program.list, "--dry-run")
    #expect(cases.status == 1)
    #expect(cases.errors.contains("geleit import cases"))
    #expect(cases.errors.contains("Aktenzeichen"))
    let guardians = try program.run("import", "cases", Self.list)
    #expect(guardians.status == 1)
    #expect(guardians.errors.contains("geleit import guardians"))
    #expect(try program.run("list", "cases", "--format", "json").rows().isEmpty)
  }

  @Test("rejected rows go into a file, and come in once they are mended")
  func rejects() throws {
    let list = program.home.appendingPathComponent("liste.csv")
    let rejects = program.home.appendingPathComponent("abgelehnt.csv").path
    try Data("Name;Vorname;PLZ;Hobby\n;;52349;\nBraun;Ursula;52351;Schach\n".utf8).write(to: list)
    let result = try program.run(
      "import", "guardians", list.path, "--rejects", rejects, "--format", "text")
    #expect(result.status == 3)
    #expect(result.output.contains("1 Betreuer/in neu\n"))
    #expect(result.output.contains("1 Zeile abgelehnt\n"))
    let text = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(text.contains("Ablehnungsgrund"))
    try Data(text.replacing(";;52349", with: "Wolf;;52349").utf8)
      .write(to: URL(fileURLWithPath: rejects))
    let mended = try program.run("import", "guardians", rejects, "--format", "json")
    #expect(mended.status == 0, "\(mended.errors)")
    #expect(try mended.object()["created"] as? Int == 1)
  }

  @Test("a mapping file says what stands under a heading")
  func mapping() throws {
    let list = program.home.appendingPathComponent("liste.csv")
    let mapping = program.home.appendingPathComponent("zuordnung.txt")
    try Data("Kürzel;Wo\nBraun;Merken\n".utf8).write(to: list)
    try Data("Kürzel = family\nWo = Stadtteil\n".utf8).write(to: mapping)
    let without = try program.run("import", "guardians", list.path)
    #expect(without.status == 1)
    _ = try program.run("import", "guardians", list.path, "--mapping", mapping.path)
    let rows = try program.run("list", "guardians", "--format", "json").rows()
    #expect(rows.map { $0["district"] as? String } == ["Merken"])
  }
}
