import ArgumentParser
import Foundation
import GRDB
import Guardianship
import Screens
import Testing

@testable import geleit

/// Every command, list, paper and export as the Ehrenamtskoordination and as a reader.
@Suite(.serialized) struct RoleCommandTests {
  /// A case that is looked for, with a proposal and a guardian.
  private static let (file, proposal, guardian) = ("F-2026-00001", "V-2026-00001", "B-00001")

  /// How each command is called, by its name; those that change something try to.
  private static let calls: [String: [[String]]] = {
    var calls: [String: [[String]]] = [:]
    calls["list"] = [["list", "deadlines", "--all"]]
    for list in ListName.allCases {
      for format in ListCommand.Format.allCases {
        for columns in ListCommand.Columns.allCases {
          calls["list"]?.append([
            "list", list.word, "--format", format.rawValue, "--columns", columns.rawValue,
          ])
        }
      }
    }
    for format in ["text", "json"] {
      calls["show", default: []] += [
        ["show", "case", file, "--format", format],
        ["show", "guardian", guardian, "--format", format],
        ["show", "assignment", proposal, "--format", format],
      ]
      calls["match", default: []].append(["match", file, "--format", format])
    }
    calls["paper"] = PrintedPage.allValueStrings.map { word in
      ["paper", word] + reference(neededBy: Paper(rawValue: word))
    }
    calls["check"] = [["check"]]
    calls["user"] = [["user", "list"], ["user", "add", "neu", "Neu, Nora", "--role", "reader"]]
    calls["propose"] = [["propose", file, guardian]]
    calls["review"] = [["review", proposal, "--approve"]]
    calls["send"] = [["send", proposal]]
    calls["appoint"] = [["appoint", proposal, "--effective", "24.11.2026"]]
    calls["decline"] = [["decline", proposal, "--reason", "nein"]]
    calls["withdraw"] = [["withdraw", proposal, "--reason", "nein"]]
    calls["import"] = ["cases", "guardians"].map { ["import", $0, Program.list, "--dry-run"] }
    calls["init"] = [["init"]]
    calls["demo"] = [["demo", "--no-open"]]
    return calls
  }()

  private static func reference(neededBy paper: Paper?) -> [String] {
    switch paper?.entry.needs {
    case .caseFile, .socialReport: [file]
    case .assignment: [proposal]
    case .list, .cases, .copies, .day, .week, .office, nil: []
    }
  }

  @Test("no command of the Ehrenamtskoordination says what a placement does not need")
  func coordinator() throws {
    let city = try PlantedCity.shared.get()
    for arguments in Self.calls.values.joined() {
      let result = try city.program.start(
        arguments + ["--user", "ehren", "--today", PlantedCity.today]
      ).wait()
      for secret in PlantedCity.secrets {
        #expect(!(result.output + result.errors).contains(secret), "\(arguments)")
      }
    }
  }

  @Test("no command of a reader changes the register")
  func reader() throws {
    let city = try PlantedCity.shared.get()
    let changes = {
      try DatabaseQueue(path: city.program.register).read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM change")
      }
    }
    let before = try changes()
    for arguments in Self.calls.values.joined() {
      _ = try city.program.start(arguments + ["--user", "lesen", "--today", PlantedCity.today])
        .wait()
    }
    #expect(try changes() == before)
  }

  @Test("each command that there is is called here")
  func whole() {
    let names = Geleit.configuration.subcommands.compactMap { $0.configuration.commandName }
    #expect(names.sorted() == Self.calls.keys.sorted())
  }

  @Test(
    "no screen shows the Ehrenamtskoordination what a placement does not need, nor a file from it",
    arguments: [
      "", "2", "2 down down enter", "2 down enter end", "2 down enter b", "2 down enter b enter",
      "2 down enter b end", "2 down enter b end enter", "2 down enter s", "2 down enter C", "3",
      "3 enter", "3 enter end", "4", "4 enter", "4 enter end", "4 enter x", "4 down enter enter",
      "5", "2 p", "3 p enter", "3 p down enter", "4 p enter", "4 p down enter", "2 f", "2 v",
      "2 : ", "2 down w",
    ])
  func screens(keys: String) throws {
    let shown = try play("press " + keys)
    for secret in PlantedCity.secrets { #expect(!shown.contains(secret), "\(shown)") }
  }

  @Test(
    "what is exported at the desk holds no more than a placement needs", arguments: ["csv", "json"])
  func exports(ending: String) throws {
    for area in ["2", "3", "4"] {
      let path = try PlantedCity.shared.get().program.home
        .appendingPathComponent("\(area).\(ending)").path
      _ = try play("press \(area) x end ctrl-u\ntype \(path)\npress enter")
      let file = try String(contentsOfFile: path, encoding: .utf8)
      for secret in PlantedCity.secrets { #expect(!file.contains(secret), "\(area).\(ending)") }
    }
  }

  /// Plays keys at the desk of the Ehrenamtskoordination and returns the last screen.
  private func play(_ script: String) throws -> String {
    let city = try PlantedCity.shared.get().program
    let (keys, screen) = (
      city.home.appendingPathComponent("keys.txt"), city.home.appendingPathComponent("screen.txt")
    )
    try Data(script.utf8).write(to: keys)
    let run = try city.start([
      "--script", keys.path, "--size", "160x50", "--force", "--dump", screen.path, "--user",
      "ehren",
      "--today", PlantedCity.today,
    ]).wait()
    try #require(run.status == 0, "\(run.errors)")
    return try String(contentsOf: screen, encoding: .utf8)
  }
}
