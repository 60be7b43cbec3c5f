import Foundation
import GRDB
import Testing

/// What the Ehrenamtskoordination gets to see of cases on the command line.
@Suite struct CoordinatorCommandTests {
  let program: Program

  init() throws {
    program = try Program()
    let made = try program.run(
      "demo", "--cases", "20", "--seed", "7", "--register", program.register, "--no-open")
    try #require(made.status == 0, "\(made.errors)")
  }

  @Test("a list of cases holds what a placement needs and no more, in every form")
  func list() throws {
    let whole = try program.run("list", "cases", "--format", "json").rows()
    let rows = try program.run("list", "cases", "--format", "json", "--user", "ehren").rows()
    #expect(rows.count == whole.count { $0["status"] as? String != "ended" })
    let keys = Set(rows.flatMap(\.keys))
    #expect(
      keys == [
        "reference", "familyName", "givenName", "born", "district", "status", "guardian",
        "guardianKind", "guardianTie", "guardians",
      ])
    let hidden = ["fileNumber", "court", "caseworker", "reviewOn"]
      .flatMap { key in whole.compactMap { $0[key] as? String } }
    #expect(!hidden.isEmpty)
    for form in [["--format", "csv"], ["--columns", "all"]] {
      let list = try program.start(["list", "assignments", "--user", "ehren"] + form).wait()
      #expect(list.status == 0 && list.output.contains("V-"), "\(list.errors)")
      for title in ["Aktenzeichen", "SB"] { #expect(!list.output.contains(title), "\(form)") }
    }
    for form in [["--format", "csv"], ["--columns", "all"], []] {
      let list = try program.start(["list", "cases", "--user", "ehren"] + form).wait()
      #expect(list.status == 0, "\(list.errors)")
      for title in ["Aktenzeichen", "Gericht", "Überprüfung", "SB", "Sachbearbeitung"] {
        #expect(!list.output.contains(title), "\(form) \(title)")
      }
      for number in whole.compactMap({ $0["fileNumber"] as? String }) {
        #expect(!list.output.contains(number))
      }
    }
  }

  @Test(
    "nor does a filter or an order tell what no column shows",
    arguments: [["--filter", "decided:>2000-01-01"], ["--order", "reviewOn"]])
  func filters(options: [String]) throws {
    let refused = try program.start(["list", "cases", "--user", "ehren"] + options).wait()
    #expect(refused.status != 0)
    #expect(refused.output.isEmpty)
    #expect(try program.start(["list", "cases"] + options).wait().status == 0)
    let district = try program.run(
      "list", "cases", "--user", "ehren", "--filter", "status:laufend", "--order", "district")
    #expect(district.status == 0, "\(district.errors)")
  }

  @Test("nobody is found by a Beteiligten or a street, which the role does not see")
  func reach() throws {
    let queue = try DatabaseQueue(path: program.register)
    for place in [2, 4] {
      let word = try queue.read { db in
        // Somebody's name or street that is nobody's own.
        let sql = """
          SELECT word FROM caseReach WHERE place = ? AND length(word) > 4 AND NOT EXISTS (
            SELECT 1 FROM caseListing
            WHERE instr(words, ' ' || word) > 0 OR instr(guardians, ' ' || word) > 0)
          """
        return try #require(try String.fetchOne(db, sql: sql, arguments: [place]))
      }
      let asked = ["list", "cases", "--format", "json", "--filter", word]
      #expect(try program.start(asked).wait().output.contains("reference"), "\(word)")
      #expect(
        try !program.start(asked + ["--user", "ehren"]).wait().output.contains("reference"),
        "\(word)")
    }
  }

  @Test("nobody is found by a court's number that the role does not see")
  func numbers() throws {
    let whole = try program.run("list", "cases", "--format", "json").rows()
    let known = try #require(whole.first { $0["fileNumber"] is String })
    let (number, reference) = (
      try #require(known["fileNumber"] as? String), try #require(known["reference"] as? String)
    )
    for command in [
      ["list", "cases", "--filter", "\"\(number)\""], ["show", "case", number], ["match", number],
    ] {
      #expect(try program.start(command).wait().status == 0, "\(command)")
      let refused = try program.start(command + ["--user", "ehren"]).wait()
      #expect(refused.status != 0 && refused.output.isEmpty, "\(command)")
    }
    #expect(try program.run("match", reference, "--user", "ehren").status == 0)
    let found = try program.run(
      "list", "cases", "--filter", reference, "--format", "json", "--user", "ehren"
    ).rows()
    #expect(found.count == 1)
  }

  @Test("a person without a given name is called by the family name alone")
  func familyNameAlone() throws {
    let list = program.home.appendingPathComponent("list.csv")
    try Data("Nachname;Vorname;Geburtsdatum;Aktenzeichen\nMeierling;;01.02.1950;7 XVII 1/26\n".utf8)
      .write(to: list)
    let brought = try program.run("import", "cases", list.path)
    try #require(brought.status == 0, "\(brought.errors)")
    let rows = try program.run("list", "cases", "--filter", "meierling", "--format", "json").rows()
    let reference = try #require(rows.first?["reference"] as? String)
    let shown = try program.run(
      "show", "case", reference, "--format", "json", "--user", "ehren")
    #expect(try shown.object()["name"] as? String == "Meierling")
    let script = program.home.appendingPathComponent("keys.txt")
    let screen = program.home.appendingPathComponent("screen.txt")
    try Data(
      "press 2 n\ntype Meierling\npress tab tab\ntype 01.02.1950\npress tab\n".utf8
    ).write(to: script)
    let played = try program.run(
      "--script", script.path, "--size", "100x40", "--force", "--dump", screen.path)
    try #require(played.status == 0, "\(played.errors)")
    let text = try String(contentsOf: screen, encoding: .utf8)
    #expect(text.contains(reference), "\(text)")
    #expect(!text.contains("Meierling, ,"), "\(text)")
  }

  @Test("the Fallliste has what her list of cases has; the Fallblatt is refused")
  func paper() throws {
    let list = try program.run("paper", "cases", "--user", "ehren")
    #expect(list.status == 0 && list.output.contains("Stadtteil"), "\(list.errors)")
    for title in ["Aktenzeichen", "Überprüfung", "SB"] { #expect(!list.output.contains(title)) }
    let reference = try #require(
      try program.run("list", "cases", "--format", "json", "--user", "ehren").rows().first?[
        "reference"]
        as? String)
    let refused = try program.run("paper", "case", reference, "--user", "ehren")
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(try program.run("paper", "volunteers", "--user", "ehren").status == 0)
  }

  @Test("tables of guardians and proposals begin with the sign that the next command asks for")
  func references() throws {
    for (kind, sign) in [("guardians", "B-"), ("assignments", "V-")] {
      let lines = try program.run("list", kind).output.split(separator: "\n")
      #expect(lines.count > 1)
      for line in lines.dropFirst() { #expect(line.hasPrefix(sign), "\(line)") }
    }
  }
}
