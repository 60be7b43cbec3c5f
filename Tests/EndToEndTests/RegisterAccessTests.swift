import Foundation
import Testing

/// Registers that may not be written, reached or grown.
@Suite struct RegisterAccessTests {
  let program: Program

  init() throws {
    program = try Program()
    let made = try program.run(
      "demo", "--cases", "20", "--seed", "7", "--register", program.register, "--no-open")
    try #require(made.status == 0, "\(made.errors)")
  }

  /// The file and its folder as somebody sees them who may only look.
  private func closeForWriting() throws {
    for (path, mode) in [(program.register, 0o444), (program.home.path, 0o555)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
  }

  private func openAgain() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.home.path)
  }

  @Test("a register that may not be written is read, with a sentence that says so")
  func readOnly() throws {
    let expected = try program.run("list", "cases", "--format", "json").output
    let reference = try #require(
      try program.run("list", "cases", "--limit", "1", "--format", "json").rows().first?[
        "reference"] as? String)
    for name in [".out", ".err"] {
      chmod(program.home.appendingPathComponent(name).path, 0o666)
    }
    try closeForWriting()
    defer { try? openAgain() }
    let list = try program.runAsStranger("list", "cases", "--format", "json", "--user", "lesen")
    #expect(list.status == 0)
    #expect(list.output == expected)
    #expect(list.errors.contains("nur zum Lesen geöffnet"))
    let shown = try program.runAsStranger("show", "case", reference, "--user", "lesen")
    #expect(shown.status == 0)
    #expect(shown.output.contains(reference))
    let paper = try program.runAsStranger("paper", "cases", "--user", "lesen")
    #expect(paper.status == 0 && paper.output.contains("Fallliste"))
    let added = try program.runAsStranger(
      "user", "add", "neu", "--name", "Neu", "--role", "reader", "--user", "winter")
    #expect(added.status == 1)
    #expect(added.errors.contains("Zum Ändern"))
  }

  @Test("the desk on a register that may not be written says so and offers no new case")
  func readOnlyDesk() throws {
    try closeForWriting()
    defer { try? openAgain() }
    let command = (Program.stranger + [Program.path, "--user", "winter"]).joined(separator: " ")
    let desk = try Tmux(program, command: command)
    desk.wait(for: "nur zum Lesen geöffnet")
    try desk.showCases("Fälle  20")
    try desk.type("j")
    try desk.type("n")
    desk.wait(for: "Zum Ändern")
    #expect(!desk.screen.contains("Neuer Fall"))
  }

  @Test("a folder that may not be entered is not the same as no register")
  func closedFolder() throws {
    for name in [".out", ".err"] {
      chmod(program.home.appendingPathComponent(name).path, 0o666)
    }
    let folder = program.home.appendingPathComponent("closed")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    chmod(folder.path, 0)
    defer { chmod(folder.path, 0o700) }
    let path = folder.appendingPathComponent("register.db").path
    chmod(program.home.path, 0o777)
    let result = try program.runAsStranger("list", "cases", "--register", path)
    #expect(result.status == 1)
    #expect(result.errors.contains("Rechte von Datei und Ordner prüfen"))
    #expect(!result.errors.contains("geleit init"))
  }

  @Test("a folder in the place of the register is named", arguments: ["list", "init"])
  func folder(command: String) throws {
    let arguments = command == "list" ? ["list", "cases"] : ["init"]
    let result = try program.run(
      arguments[0], arguments.count > 1 ? arguments[1] : "--register",
      arguments.count > 1 ? "--register" : program.home.path,
      arguments.count > 1 ? program.home.path : "--language=de")
    #expect(result.status == 1)
    #expect(result.errors.contains("ist ein Ordner"))
  }

  @Test(
    "a full disk: a new start says so, a running desk reads on and keeps what was typed",
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a small disk in memory"))
  func fullDisk() throws {
    let disk = try #require(SmallDisk(megabytes: 4))
    defer { disk.remove() }
    let register = disk.path + "/register.db"
    let made = try program.run(
      "demo", "--cases", "20", "--seed", "7", "--register", register, "--no-open")
    #expect(made.status == 0, "\(made.errors)")
    disk.fill()
    let start = try program.run("list", "cases", "--register", register)
    #expect(start.status == 1)
    #expect(start.errors.contains("lässt sich nicht öffnen: auf dem Datenträger ist kein Platz"))

    disk.makeRoom()
    let desk = try Tmux(program, command: "\(Program.path) --register \(register)")
    try desk.showCases("Fälle  20")
    try desk.type("n")
    desk.wait(for: "Neuer Fall")
    try desk.type("Voll")
    disk.fill()
    try desk.type("mond")
    try desk.press("F2")
    desk.wait(for: "kein Platz mehr")
    desk.wait(for: "Vollmond")
    disk.makeRoom()
    try desk.press("F2")
    desk.wait(for: "F-2026-")
    #expect(desk.screen.contains("Vollmond"))
  }
}
