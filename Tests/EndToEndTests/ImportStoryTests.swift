import Foundation
import Testing

/// From an office's real list to everything out again, on the command line.
@Suite struct ImportStoryTests {
  let program: Program

  init() throws {
    program = try Program()
    let made = try program.run("init", "--organisation", "Betreuungsstelle Düren", "--state", "NW")
    try #require(made.status == 0, "\(made.errors)")
  }

  @Test("the Düren list comes in with 484 cases and 7 rejected rows")
  func counts() throws {
    let rejects = program.home.appendingPathComponent("rejects.csv").path
    let result = try program.run(
      "import", "cases", Program.list, "--rejects", rejects, "--format", "json")
    let numbers = try result.object()
    #expect(result.status == 3)
    #expect(numbers["rows"] as? Int == 491)
    #expect(numbers["created"] as? Int == 484)
    #expect(numbers["rejected"] as? Int == 7)
    #expect(numbers["updated"] as? Int == 0)
    #expect(numbers["conflicts"] as? Int == 0)
    #expect((numbers["rejectedRows"] as? [[String: Any]])?.count == 7)
    #expect(
      (numbers["warningRows"] as? [[String: Any]])?.count == numbers["warnings"] as? Int)
    let lines = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(lines.contains("Ablehnungsgrund"))

    let again = try program.run("import", "cases", Program.list, "--format", "json").object()
    #expect(again["created"] as? Int == 0)
    #expect(again["updated"] as? Int == 0)
    #expect(again["unchanged"] as? Int == 484)
    #expect(again["warnings"] as? Int == numbers["warnings"] as? Int)
    #expect(try program.run("check").status == 0)
  }

  @Test("many warnings of a kind do not bury the rejections")
  func folding() throws {
    let result = try program.run("import", "cases", Program.list)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.suffix(7).allSatisfy { $0.hasPrefix("Zeile ") })
    #expect(lines.count < 50)
    #expect(result.output.hasSuffix("0 Konflikte\n"))
    let all = try program.run("import", "cases", Program.list, "--all-warnings")
    #expect(all.errors.split(separator: "\n").count > 280)
  }

  @Test("a dry run says the same and writes nothing")
  func dryRun() throws {
    let result = try program.run(
      "import", "cases", Program.list, "--dry-run", "--format", "json")
    #expect(try result.object()["created"] as? Int == 484)
    #expect(try program.run("list", "cases", "--format", "json").rows().isEmpty)
  }

  @Test("JSON names every case with the promised keys")
  func json() throws {
    _ = try program.run("import", "cases", Program.list)
    let rows = try program.run("list", "cases", "--format", "json").rows()
    #expect(rows.count == 484)
    let keys = [
      "reference", "fileNumber", "court", "familyName", "givenName", "born", "district", "status",
      "guardian", "guardianKind", "guardians", "appointedOn", "decidedOn", "reviewOn",
      "caseworker",
    ]
    let first = try #require(rows.first)
    for key in keys { #expect(first.keys.contains(key), "\(key)") }
    let neumann = rows.first { $0["fileNumber"] as? String == "60 XVII 23/13 N" }
    #expect(neumann?["born"] as? String == "1979-10-31")
    #expect(neumann?["guardianKind"] as? String == "volunteer")
    #expect(neumann?["appointedOn"] as? String == "2013-07-23")
    #expect(neumann?["decidedOn"] is NSNull)
    #expect(neumann?["court"] as? String == "Amtsgericht Düren")
  }

  @Test("what goes out with all columns comes in the same")
  func roundTrip() throws {
    _ = try program.run("import", "cases", Program.list)
    let out = try program.run("list", "cases", "--format", "csv", "--columns", "all").output
    let other = try Program()
    _ = try other.run("init")
    let file = other.home.appendingPathComponent("all.csv").path
    try out.write(toFile: file, atomically: true, encoding: .utf8)
    let numbers = try other.run("import", "cases", file, "--format", "json").object()
    #expect(numbers["rejected"] as? Int == 0)
    #expect(numbers["created"] as? Int == 484)
    let back = try other.run("list", "cases", "--format", "csv", "--columns", "all").output
    #expect(back == out)
  }

  @Test("a demo city goes out and comes back with the same values", arguments: ["1", "2"])
  func demo(seed: String) throws {
    let city = try Program()
    _ = try city.run(
      "demo", "--cases", "600", "--seed", seed, "--no-open", "--register", city.register)
    let out = try city.run("list", "cases", "--all", "--format", "csv", "--columns", "all").output
    let file = city.home.appendingPathComponent("all.csv").path
    try out.write(toFile: file, atomically: true, encoding: .utf8)
    for (target, created) in [(city, 0), (program, 600), (program, 0)] {
      let numbers = try target.run("import", "cases", file, "--format", "json").object()
      #expect(numbers["created"] as? Int == created)
      #expect(numbers["updated"] as? Int == 0)
      #expect(numbers["rejected"] as? Int == 0)
      #expect(numbers["conflicts"] as? Int == 0)
    }
    let back = try program.run("list", "cases", "--all", "--format", "csv", "--columns", "all")
      .output
    #expect(back == out)
  }

  @Test("rows on paper equal the rows listed")
  func papers() throws {
    _ = try program.run("import", "cases", Program.list)
    for filter in ["", "status:laufend", "betreuer:keine", "stadtteil:Merken -status:beendet"] {
      let rows = try program.run("list", "cases", "--filter", filter, "--format", "json").rows()
      let paper = program.home.appendingPathComponent("\(UUID()).txt").path
      let printed = try program.run("paper", "cases", "--filter", filter, "--output", paper)
      #expect(printed.status == 0, "\(printed.errors)")
      let text = try String(contentsOfFile: paper, encoding: .utf8)
      for row in rows {
        let number = try #require(row["fileNumber"] as? String)
        #expect(text.contains(number), "\(filter): \(number)")
      }
      #expect(text.contains("\(rows.count)"))
    }
  }

  @Test("wrong usage, failure and refusal have their own exit status and write no result")
  func statuses() throws {
    #expect(try program.run("list").status == 2)
    #expect(try program.run("list", "cases", "--nonsense").status == 2)
    let unknown = try program.run("list", "cases", "--filter", "statsu:laufend")
    #expect(unknown.status == 1)
    #expect(unknown.output.isEmpty)
    #expect(unknown.errors.contains("statsu"))
    let missing = try program.run("list", "cases", "--register", "/nowhere/register.db")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("geleit init"))
  }
}

extension String {
  fileprivate func write(
    toFile path: String, atomically: Bool, encoding: Encoding
  ) throws {
    try write(to: URL(fileURLWithPath: path), atomically: atomically, encoding: encoding)
  }
}
