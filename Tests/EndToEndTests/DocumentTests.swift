import Foundation
import Guardianship
import Testing

/// What the documents say about the program is as the program is.
@Suite struct DocumentTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func document(_ name: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("docs/keys.md is what the command tables say; `make keys` writes it")
  func keys() throws {
    let printed = try Program().run("paper", "keys", "--language", "de").output
    #expect(try Self.document("docs/keys.md") == printed)
  }

  @Test("docs/fristen.md is what the rules say; `make keys` writes it")
  func rules() throws {
    let printed = try Program().run("paper", "rules", "--language", "de").output
    #expect(try Self.document("docs/fristen.md") == printed)
    for id in DeadlineRule.ID.allCases { #expect(printed.contains("| \(id.rawValue) |")) }
  }

  @Test("a page of the handbook is a PDF where its file ends so", arguments: ["keys", "rules"])
  func handbookPaper(page: String) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString).pdf").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let command = ["paper", page, "--language", "de", "--output", path]
    _ = try Program().start(command).wait()
    #expect(try Program().start(command).wait().errors.contains("gibt es schon"))
    #expect(try Program().start(command + ["--force"]).wait().status == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.starts(with: Data("%PDF-".utf8)))
  }

  @Test("every path that the architecture names exists")
  func paths() throws {
    let text = try Self.document("docs/ARCHITECTURE.md")
    let paths = text.matches(of: /`((?:Sources|Resources|Tests|docs)\/[\w+.\/]*)`/).map {
      String($0.output.1)
    }
    #expect(paths.count > 10)
    for path in paths {
      let place = Self.root.appendingPathComponent(path).path
      #expect(FileManager.default.fileExists(atPath: place), "\(path)")
    }
  }

  @Test("every file that the handbook and the README point to exists")
  func links() throws {
    for name in ["README.md", "docs/handbuch.md"] {
      let folder = Self.root.appendingPathComponent(name).deletingLastPathComponent()
      for link in try Self.document(name).matches(of: /\]\(([^)#:]+)\)/) {
        let place = folder.appendingPathComponent(String(link.output.1)).path
        #expect(FileManager.default.fileExists(atPath: place), "\(name): \(link.output.1)")
      }
    }
  }

  @Test("the handbook names every filter key")
  func filters() throws {
    let handbook = try Self.document("docs/handbuch.md")
    let program = try storyProgram()
    for list in [
      "cases", "deadlines", "requests", "calendar", "follow-ups", "contacts", "guardians",
      "assignments",
    ] {
      let refused = try program.run("list", list, "--filter", "nonsense:x").errors
      let listed = try #require(refused.split(separator: ":").last).split(separator: ",")
      #expect(listed.count > 5)
      for key in listed {
        let word = key.trimmingCharacters(in: CharacterSet(charactersIn: " .\n"))
        #expect(handbook.contains("`\(word):"), "\(list) \(word)")
      }
    }
  }

  private func storyProgram() throws -> Program {
    let program = try Program()
    _ = try program.run("init")
    return program
  }
}
