import Foundation
import Testing

/// The road from an Auftrag to an appointed guardian, by the keys of the people who walk it.
@Suite(.serialized) struct ProposalStoryTests {
  let city: Program

  init() throws {
    city = try Program()
    let made = try city.run("demo", "--no-open", "--cases", "700", "--today", "2026-11-24")
    try #require(made.status == 0, "\(made.errors)")
  }

  /// Plays keys at the desk of an account and returns the last screen.
  private func play(_ keys: String, as account: String? = nil) throws -> String {
    let script = city.home.appendingPathComponent("keys.txt")
    let screen = city.home.appendingPathComponent("screen.txt")
    try Data(keys.utf8).write(to: script)
    let options = ["--today", "2026-11-24"] + (account.map { ["--user", $0] } ?? [])
    let arguments =
      ["--script", script.path, "--size", "100x40", "--force", "--dump", screen.path] + options
    let run = try city.start(arguments).wait()
    try #require(run.status == 0, "\(run.errors)")
    return try String(contentsOf: screen, encoding: .utf8)
  }

  private func list(_ kind: String, _ filter: String) throws -> [[String: Any]] {
    try city.start([
      "list", kind, "--filter", filter, "--format", "json", "--today", "2026-11-24",
    ]).wait().rows()
  }

  /// A proceeding with one open Auftrag and nobody proposed.
  private func proceeding() throws -> String {
    let cases = try list("cases", "status:prüfung auftrag:\"Vorschlag Ehrenamt\" vorschlag:nein")
    let first = try #require(cases.first)
    return try #require(first["reference"] as? String)
  }

  @Test(
    "from the search to the appointed guardian: proposed, asked about, approved, sent, followed")
  func wholeRoad() throws {
    let reference = try proceeding()
    let open = "press 2 /\ntype \(reference)\npress enter enter b\n"
    let found = try play(open, as: "essing")
    #expect(found.contains("Betreuer suchen"))
    #expect(found.contains("§ 1816 Abs. 4 BGB"))

    let drafted = try play(
      open + "press n tab tab tab tab\ntype wäre froh über Hilfe\npress tab\n"
        + "type wohnt nah, hat Erfahrung\npress tab\ntype heute\npress f2\n", as: "essing")
    #expect(drafted.contains("Entwurf"))
    let proposals = try list("assignments", reference)
    try #require(proposals.count == 1)
    #expect(proposals[0]["state"] as? String == "draft")
    let number = try #require(proposals[0]["reference"] as? String)

    let shown = "press 4 /\ntype \(reference)\npress enter enter\n"
    let first = try play(shown + "press s\n", as: "essing")
    #expect(first.contains(number))
    #expect(first.contains("Ohne eigene Begründung"))
    let reasons = String(
      repeating: "press b\ntype geprüft und vertretbar\npress enter\n", count: 3)
    _ = try play(shown + reasons + "press s\n", as: "essing")
    #expect(try list("assignments", reference).first?["state"] as? String == "inReview")

    let own = try play(shown + "press a\n", as: "essing")
    #expect(own.contains("Leitung") || own.contains("darf"))
    let asked = try play(
      shown + "press r\ntype Ist die Wohnung gekündigt?\npress f2\n", as: "winter")
    #expect(asked.contains("Rückfrage offen"))
    let answered = try play(
      shown + "press n\ntype Ja, zum Jahresende.\npress f2 end\n", as: "essing")
    #expect(answered.contains("zum Jahresende"))
    let approved = try play(shown + "press a\n", as: "winter")
    #expect(approved.contains("freigegeben"))
    let sent = try play(shown + "press v f2\n", as: "essing")
    #expect(sent.contains("dem Gericht vorgeschlagen") || sent.contains("✗"))
    #expect(try list("assignments", reference).first?["state"] as? String == "proposed")

    let appointed = try play(
      shown + "press i tab\ntype 24.11.2026\npress tab\ntype 24.11.2026\npress f2 right enter\n",
      as: "essing")
    #expect(appointed.contains("bestellt"))
    let done = try list("assignments", "\(reference) erledigt:ja")
    #expect(done.first?["course"] as? String == "followed")
    #expect(done.first?["from"] as? String == "2026-11-24")
    #expect(try city.run("check").status == 0)
  }
}
