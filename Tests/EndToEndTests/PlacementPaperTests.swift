import Foundation
import Testing

/// `geleit paper` of proposals, guardians and Gesuche.
@Suite(.serialized) struct PlacementPaperTests {
  private static let city = Result {
    let program = try Program()
    let made = try program.run("demo", "--no-open", "--cases", "500", "--today", "2026-11-24")
    try #require(made.status == 0, "\(made.errors)")
    return program
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Self.city.get().start(arguments + ["--today", "2026-11-24"]).wait()
  }

  @Test("the Prüfliste holds exactly the queue, the oldest first")
  func reviewList() throws {
    let queue = try run("list", "assignments", "--filter", "erledigt:nein", "--format", "csv")
      .output
      .components(separatedBy: "\r\n")
      .filter { line in
        let others = [
          "Entwurf", "zurückgegeben", "freigegeben", "dem Gericht vorgeschlagen",
          "der Behörde benannt",
        ]
        return line.hasPrefix("V-") && !others.contains { line.contains(";\($0);") }
      }
      .map { String($0.prefix { $0 != ";" }) }
    let paper = try run("paper", "review")
    #expect(paper.status == 0, "\(paper.errors)")
    let titles = paper.output.split(separator: "\n")
      .filter { $0.hasPrefix("V-") && $0.contains(" · F-") }.map { String($0.prefix { $0 != " " }) }
    #expect(titles == queue)
    #expect(!titles.isEmpty)
  }

  @Test("a proposal is printed by its reference, and nothing else is one")
  func proposal() throws {
    let line = try run("list", "assignments", "--format", "csv").output
      .components(separatedBy: "\r\n").dropFirst().first
    let reference = try #require(line).prefix { $0 != ";" }
    let paper = try run("paper", "proposal", String(reference))
    #expect(paper.output.contains("Betreuervorschlag"))
    #expect(paper.output.contains("Was noch fehlt"))
    let wrong = try run("paper", "proposal", "F-1999-00001")
    #expect(wrong.status == 1)
    #expect(wrong.output.isEmpty)
  }

  @Test("a letter that the register does not hold is put together anew and says so")
  func remade() throws {
    let sent = try run("list", "assignments", "--filter", "erledigt:nein", "--format", "json")
      .rows()
      .first { $0["state"] as? String == "proposed" }
    let paper = try run("paper", "proposal", try #require(sent?["reference"] as? String))
    #expect(paper.output.contains("Stand 24.11.2026"))
    #expect(paper.output.contains("! Am 24.11.2026 neu zusammengestellt: Dies ist nicht das"))
    let draft = try run("list", "assignments", "--format", "json").rows()
      .first { $0["state"] as? String == "inReview" }
    let other = try run("paper", "proposal", try #require(draft?["reference"] as? String))
    #expect(!other.output.contains("neu zusammengestellt"))
  }

  @Test("the Ehrenamtsübersicht holds volunteers alone and takes a filter")
  func volunteers() throws {
    let all = try run("paper", "volunteers").output
    #expect(all.contains("Ehrenamtsübersicht"))
    #expect(all.contains("Art der Betreuung: ehrenamtlich"))
    let none = try run("paper", "volunteers", "--filter", "stadtteil:Merken frei:ja")
    #expect(none.status == 0, "\(none.errors)")
    #expect(none.output.count < all.count)
  }

  @Test("the Belastungsübersicht has bars and numbers")
  func load() throws {
    let paper = try run("paper", "load")
    #expect(paper.status == 0, "\(paper.errors)")
    #expect(paper.output.contains("█"))
    #expect(paper.output.contains("Offene Aufträge je Sachbearbeitung"))
  }

  private func rows(_ result: Program.Result) -> Int {
    result.output.components(separatedBy: "\r\n").filter { !$0.isEmpty }.count - 1
  }

  @Test("each copy of the Gesuche holds the same, numbered, without a name of a case")
  func searches() throws {
    let paper = try run("paper", "searches", "--copies", "2")
    #expect(paper.status == 0, "\(paper.errors)")
    #expect(paper.output.contains("Exemplar 1 von 2, wird eingesammelt"))
    #expect(paper.output.contains("Exemplar 2 von 2, wird eingesammelt"))
    let lines = paper.output.split(separator: "\n")
    #expect(lines.count { $0 == "Gesuch 1" } == 2)
    #expect(!paper.output.contains("XVII"))
    #expect(!paper.output.contains(/F-20\d\d-\d{5}/))
    let free = try run(
      "list", "cases", "--filter", "betreuer:keine -status:beendet vorschlag:nein", "--format",
      "csv")
    let proposed = try run(
      "list", "cases", "--filter", "betreuer:keine -status:beendet vorschlag:ja", "--format", "csv")
    #expect(lines.count { $0.hasPrefix("Gesuch ") } == 2 * rows(free))
    #expect(rows(proposed) > 0)
    #expect(paper.output.contains("\(rows(proposed)) Fälle mit offenem Vorschlag sind nicht"))
    let one = try run("paper", "searches", "--filter", "status:anfrage")
    #expect(one.output.count < paper.output.count)
  }

  @Test(
    "the Ehrenamtskoordination prints volunteers and Gesuche, and no paper of a case",
    arguments: [
      (["volunteers"], true), (["searches"], true), (["review"], false), (["load"], false),
      (["deadlines"], false), (["handover"], false),
    ])
  func coordinator(paper: [String], isAllowed: Bool) throws {
    let result = try Self.city.get()
      .start(["paper"] + paper + ["--user", "ehren", "--today", "2026-11-24"]).wait()
    #expect(result.status == (isAllowed ? 0 : 1))
    #expect(result.output.isEmpty != isAllowed)
    #expect(isAllowed || result.errors.contains("Ehrenamtskoordination"))
  }

  @Test(
    "wrong use is refused with status 2 and a sentence",
    arguments: [
      ["proposal"], ["review", "V-2026-00001"], ["load", "--filter", "frei:ja"],
      ["volunteers", "--copies", "2"], ["searches", "--copies", "0"],
      ["searches", "--copies", "100"], ["searches", "--decisions"],
    ])
  func wrongUse(arguments: [String]) throws {
    let result = try Self.city.get().start(["paper"] + arguments).wait()
    #expect(result.status == 2)
    #expect(!result.errors.isEmpty)
    #expect(result.output.isEmpty)
  }
}
