import Foundation
import Testing

/// Whole mornings by keys, from the first screen to what stands in the register afterwards.
@Suite(.serialized) struct DayStoryTests {
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
      ["--script", script.path, "--size", "80x60", "--force", "--dump", screen.path] + options
    let run = try city.start(arguments).wait()
    try #require(run.status == 0, "\(run.errors)")
    return try String(contentsOf: screen, encoding: .utf8)
  }

  /// The keys that lead from the first heading of Heute to another one.
  private func steps(to heading: String, as account: String? = nil) throws -> String {
    let sections = try play("", as: account).split(separator: "\n").dropFirst(3).filter { line in
      line.dropFirst().prefix(2).contains { $0 != " " } && !line.hasPrefix("──")
    }
    let place = try #require(sections.firstIndex { $0.dropFirst().hasPrefix(heading) })
    return Array(repeating: "tab", count: place - sections.startIndex).joined(separator: " ")
  }

  private func list(_ kind: String, _ filter: String) throws -> [[String: Any]] {
    try city.start([
      "list", kind, "--filter", filter, "--format", "json", "--today", "2026-11-24",
    ]).wait().rows()
  }

  @Test(
    "a caseworker's morning: what is late goes out, a call is noted, a follow-up set, one undone")
  func caseworker() throws {
    let late = "für:Essing frist:überfällig"
    let before = try list("deadlines", late)
    try #require(!before.isEmpty)
    #expect(try play("", as: "essing").contains("Überfällig  \(before.count)"))

    let due = try steps(to: "Überfällig", as: "essing")
    let sent = try play("press \(due) down d f2\n", as: "essing")
    #expect(sent.contains("Überfällig  \(before.count - 1)") || before.count == 1)
    #expect(try list("deadlines", late).count == before.count - 1)

    let calls = try list("contacts", "tag:0t").count
    let noted = try play(
      "press \(due) down c\npress tab tab\ntype 12\npress tab tab tab\ntype Rückruf der Tochter\npress f2\n",
      as: "essing")
    #expect(noted.contains("Gespeichert"))
    let contacts = try list("contacts", "tag:0t Rückruf Tochter")
    #expect(contacts.count == 1 && contacts.first?["minutes"] as? Int == 12)
    #expect(try list("contacts", "tag:0t").count == calls + 1)

    _ = try play(
      "press down w\ntype +3m\npress tab\ntype Heimvertrag prüfen\npress f2\n", as: "essing")
    #expect(try list("follow-ups", "frist:2027-02-24 Heimvertrag").count == 1)
    _ = try play("press u enter\n", as: "essing")
    #expect(try list("follow-ups", "frist:2027-02-24 Heimvertrag").isEmpty)
    #expect(try city.run("check").status == 0)
  }

  @Test("a supervisor's Monday: the Eingang is dealt out, cases are handed over with their sheet")
  func supervisor() throws {
    let inbox = try list("requests", "für:niemand").count
    try #require(inbox > 0)
    let first = try play("")
    #expect(first.contains("Eingang, noch bei niemandem  \(inbox)"))
    let dealt = try play("press \(try steps(to: "Eingang")) enter z enter\n")
    #expect(dealt.contains("Aufträge  0"))
    #expect(try list("requests", "für:niemand").isEmpty)

    let theirs = try list("cases", "sb:Essing").count
    let paper = try play(
      "press 2 /\ntype sb:Dorn\npress enter space space H\ntype Essing\npress enter enter\n")
    #expect(paper.contains("Übergabeblatt"))
    #expect(try list("cases", "sb:Essing").count == theirs + 2)
    _ = try play("press u enter\n")
    #expect(try list("cases", "sb:Essing").count == theirs)
    #expect(try city.run("check").status == 0)
  }
}
