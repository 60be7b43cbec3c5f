import Foundation
import Testing

/// Who is let in on the command line, and who has to stay.
@Suite struct UserCommandTests {
  let program: Program

  init() throws {
    program = try Program()
    let made = try program.run("init")
    try #require(made.status == 0, "\(made.errors)")
  }

  private static let own: String = {
    guard let entry = getpwuid(geteuid())?.pointee else { return "" }
    return String(cString: entry.pw_name)
  }()

  /// An account that the host has beside the one that runs the tests.
  private static let other = own == "games" ? "daemon" : "games"

  private func users() throws -> [[String: Any]] {
    try program.run("user", "list", "--format", "json").rows()
  }

  @Test("without an account nobody is entered", arguments: ["", " "])
  func empty(account: String) throws {
    let added = try program.run("user", "add", account, "--name", "Pohl")
    #expect(added.status == 2)
    #expect(added.errors.contains("Das Konto fehlt"))
    #expect(try users().count == 1)
  }

  @Test("an account that the machine does not know is entered, with a word that it is none")
  func unknown() throws {
    let added = try program.run("user", "add", "nixda", "--name", "Pohl")
    #expect(added.status == 0)
    #expect(added.errors.contains("Das Konto nixda gibt es auf diesem Rechner nicht"))
    #expect(added.errors.contains("geleit user deactivate nixda"))
    let known = try program.run("user", "add", Self.other, "--name", "Amsel")
    #expect(known.status == 0)
    #expect(!known.errors.contains("gibt es auf diesem Rechner nicht"))
  }

  @Test("an account that nobody can log in with is no Leitung that lets the last one go")
  func lastSupervisor() throws {
    _ = try program.run("user", "add", "nixda", "--name", "Pohl", "--role", "supervisor")
    for change in [["deactivate", Self.own], ["role", Self.own, "reader"]] {
      let refused = try program.start(["user"] + change).wait()
      #expect(refused.status == 1)
      #expect(refused.errors.contains("die letzte aktive Leitung"))
    }
    _ = try program.run("user", "add", Self.other, "--name", "Amsel", "--role", "supervisor")
    #expect(try program.run("user", "role", Self.own, "reader").status == 0)
  }

  @Test("a refusal on the command line speaks of no field and no key")
  func commandWords() throws {
    let added = try program.run("user", "add", Self.other, "--name", "")
    #expect(added.status == 1)
    #expect(added.errors.contains("--help"))
    #expect(!added.errors.contains("Das Feld ausfüllen"))
  }
}
