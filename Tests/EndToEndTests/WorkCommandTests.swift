import Foundation
import Testing

/// `geleit list` and `geleit paper` of what an office does all day.
@Suite(.serialized) struct WorkCommandTests {
  private static let city = Result {
    let program = try Program()
    let made = try program.run("demo", "--no-open", "--cases", "700", "--today", "2026-11-24")
    try #require(made.status == 0, "\(made.errors)")
    return program
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Self.city.get().start(arguments + ["--today", "2026-11-24"]).wait()
  }

  /// Geschäftszeichen of a case with a Sozialbericht, and of one without an Auftrag.
  private func references() throws -> (reported: String, bare: String) {
    let requests = try run("list", "requests", "--format", "json", "--filter", "erledigt:ja|nein")
      .rows()
    let asked = Set(requests.compactMap { $0["case"] as? String })
    let cases = try run("list", "cases", "--format", "json").rows()
      .compactMap { $0["reference"] as? String }
    let reported = try asked.sorted().first { reference in
      try run("paper", "social-report", reference).status == 0
    }
    return (try #require(reported), try #require(cases.first { !asked.contains($0) }))
  }

  // MARK: - Lists

  @Test(
    "JSON has exactly the keys that the handbook names",
    arguments: [
      (
        "deadlines",
        "rule case fileNumber owedBy trigger due shiftedFrom paragraph state kind ours"
      ),
      ("requests", "reference case kind occasion received assignedTo due sent settled"),
      ("contacts", "day kind minutes about reached"), ("calendar", "day time kind about place"),
      ("follow-ups", "due text owner about every done"), ("quality", "finding case other"),
      (
        "guardians",
        "reference name kinds district activeCases capacity reportedCases state papers proofs "
          + "agreement takesStrangers lastTalk nextTalk"
      ),
      (
        "assignments",
        "reference case guardian role kind state tie from to taskAreas proposedBy reviewedBy "
          + "reviewLater course endReason"
      ),
    ])
  func keys(list: String, keys: String) throws {
    let result = try run("list", list, "--format", "json")
    #expect(result.status == 0, "\(result.errors)")
    let rows = try result.rows()
    #expect(!rows.isEmpty)
    let expected = Set(keys.split(separator: " ").map(String.init))
    for row in rows { #expect(Set(row.keys) == expected) }
  }

  @Test("deadlines are what the office watches and expects, with --all what others owe too")
  func deadlines() throws {
    let usual = try run("list", "deadlines", "--format", "json")
    let watched = try usual.rows()
    #expect(watched.allSatisfy { ["open", "expected"].contains($0["state"] as? String) })
    #expect(
      watched.allSatisfy { $0["ours"] as? Bool == true || $0["state"] as? String == "expected" })
    #expect(usual.errors.contains("erledigt:ja"))
    let all = try run("list", "deadlines", "--format", "json", "--all").rows()
    #expect(all.count > watched.count)
    #expect(all.contains { $0["state"] as? String == "beforeTakeover" })
    #expect(all.contains { $0["state"] as? String == "open" && $0["ours"] as? Bool == false })
    let days = all.compactMap { $0["due"] as? String }
    #expect(days == days.sorted())
    let reports = try run(
      "list", "deadlines", "--format", "json", "--all", "--filter", "regel:A1"
    ).rows()
    #expect(!reports.isEmpty)
    #expect(reports.allSatisfy { $0["rule"] as? String == "A1" })
  }

  @Test("what is settled is listed on wish")
  func settled() throws {
    let open = try run("list", "requests", "--format", "json").rows()
    #expect(open.allSatisfy { $0["settled"] is NSNull })
    let settled = try run("list", "requests", "--format", "json", "--filter", "erledigt:ja")
    #expect(try settled.rows().allSatisfy { $0["settled"] is String })
    #expect(try !settled.rows().isEmpty)
    #expect(!settled.errors.contains("erledigt"))
  }

  @Test("a table is cut after a hundred rows and says so, CSV holds every row")
  func table() throws {
    let table = try run("list", "deadlines")
    #expect(table.output.split(separator: "\n").count == 101)
    #expect(table.errors.contains("100 von "))
    let rows = try run("list", "deadlines", "--format", "json").rows()
    let csv = try run("list", "deadlines", "--format", "csv").output
    #expect(csv.contains("Fällig;Frist;Geschäftszeichen;"))
    #expect(csv.components(separatedBy: "\r\n").count == rows.count + 2)
    #expect(try run("list", "contacts", "--limit", "3").output.split(separator: "\n").count == 4)
  }

  @Test("a calendar holds the days and no name")
  func calendar() throws {
    for list in ["deadlines", "calendar"] {
      let rows = try run("list", list, "--format", "json").rows()
      let text = try run("list", list, "--format", "ics").output
      #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
      #expect(text.hasSuffix("END:VCALENDAR\r\n"))
      let lines = text.components(separatedBy: "\r\n")
      #expect(lines.count { $0 == "BEGIN:VEVENT" } == rows.count)
      #expect(lines.count { $0 == "END:VEVENT" } == rows.count)
      #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == rows.count)
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(!text.contains("XVII"))
    }
    let named = try run("list", "deadlines", "--format", "ics", "--names").output
    #expect(named.contains("XVII"))
  }

  @Test(
    "wrong use is refused with status 2 and a sentence",
    arguments: [
      ["list", "requests", "--format", "ics"], ["list", "cases", "--format", "ics"],
      ["list", "deadlines", "--names"], ["list", "contacts", "--order", "name"],
      ["list", "calendar", "--limit", "0"], ["list", "termine"],
      ["paper", "social-report"], ["paper", "deadlines", "F-2026-00001"],
      ["paper", "visits", "--filter", "Alder"], ["paper", "deadlines", "--day", "heute"],
      ["paper", "handover", "--decisions"], ["paper", "requests", "--order", "name"],
    ])
  func wrongUse(arguments: [String]) throws {
    let result = try Self.city.get().start(arguments).wait()
    #expect(result.status == 2)
    #expect(!result.errors.isEmpty)
    #expect(result.output.isEmpty)
  }

  @Test("a filter is read in the words of its list")
  func filterWords() throws {
    #expect(try run("list", "deadlines", "--filter", "regel:B1 frist:<30t").status == 0)
    let unknown = try run("list", "contacts", "--filter", "regel:B1")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("regel"))
  }

  // MARK: - Papers

  @Test(
    "each paper says what it is",
    arguments: [
      (["deadlines", "--filter", "regel:B1"], "Fristen"), (["requests"], "Aufträge"),
      (["calendar"], "Termine"), (["follow-ups"], "Wiedervorlagen"), (["contacts"], "Kontakte"),
      (["quality"], "Datenpflege"), (["visits", "--all"], "Außendienstzettel"),
      (["visits", "--day", "25.11.2026"], "Mittwoch, 25.11.2026"),
      (["handover", "--filter", "auftrag:Sozialbericht", "--limit", "3"], "→ "),
    ])
  func papers(arguments: [String], title: String) throws {
    let program = try Self.city.get()
    let result = try program.start(["paper"] + arguments + ["--today", "2026-11-24"]).wait()
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains(title))
    #expect(result.output.contains("Vertraulich"))
  }

  @Test("a Sozialbericht is printed where there is one")
  func socialReport() throws {
    let (reported, bare) = try references()
    let text = try run("paper", "social-report", reported).output
    #expect(text.contains("Sozialbericht"))
    #expect(text.contains("Sicht der Person"))
    let none = try run("paper", "social-report", bare)
    #expect(none.status == 1)
    #expect(none.errors.contains(bare))
    let file = try Self.city.get().home.appendingPathComponent("bericht.pdf").path
    #expect(try run("paper", "social-report", reported, "--output", file).status == 0)
    #expect(FileManager.default.contents(atPath: file)?.starts(with: Data("%PDF-".utf8)) == true)
  }
}
