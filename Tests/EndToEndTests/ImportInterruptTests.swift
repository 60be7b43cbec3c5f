import Foundation
import Testing

/// What stops an import halfway leaves the register as it was.
@Suite(.serialized) struct ImportInterruptTests {
  let program: Program
  private let list: String
  private static let rows = 12_000

  init() throws {
    program = try Program()
    _ = try program.run("init", "--organisation", "Betreuungsstelle Düren")
    list = program.home.appendingPathComponent("lang.csv").path
    var text = "Az.;Gericht;Name;Vorname;geb.;Status;Bemerkung\n"
    let remark = String(repeating: "lange Bemerkung ", count: 20)
    for number in 1...Self.rows {
      let born = "\(1 + number % 28).02.\(1930 + number / 28 % 70)"
      text += "9 XVII \(number)/20;AG Jülich;Name\(number);Vor;\(born);laufend;\(remark)\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: list))
  }

  private func count() throws -> Int {
    try program.run("list", "cases", "--format", "json", "--all").rows().count
  }

  /// Starts the import and waits until it is amid the rows: the list is read once for its encoding
  /// and then again piece by piece.
  private func begin() throws -> Program.Running {
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: list)[.size] as? Int)
    let running = try program.start(["import", "cases", list])
    let deadline = Date(timeIntervalSinceNow: 30)
    while running.bytesRead < size * 5 / 4, running.process.isRunning, Date() < deadline {
      usleep(2_000)
    }
    try #require(running.process.isRunning, "the import was over before it could be stopped")
    return running
  }

  @Test("killed, into a register without cases")
  func killed() throws {
    let running = try begin()
    kill(running.process.processIdentifier, SIGKILL)
    _ = try running.wait()
    #expect(try count() == 0)
    let check = try program.run("check")
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    let again = try program.run("import", "cases", Program.list, "--format", "json").object()
    #expect(again["created"] as? Int == 484)
  }

  @Test("stopped with Ctrl-C, into a register with cases: it says so")
  func interrupted() throws {
    _ = try program.run("import", "cases", Program.list)
    let command = "trap : INT; \(Program.path) import cases \(list)"
    let terminal = try Tmux(program, columns: 100, command: command)
    terminal.wait(for: "je Sekunde", seconds: 30)
    try terminal.press("C-c")
    let screen = terminal.wait(for: "ENDED 1", seconds: 30)
    #expect(screen.contains("Abgebrochen; das Register ist, wie es war."))
    #expect(!screen.contains("Eingelesen"))
    #expect(try count() == 484)
    #expect(try program.run("check").status == 0)
  }

  @Test("out of room, it says what to do", .enabled(if: SmallDisk.isPossible, "needs root"))
  func full() throws {
    let disk = try #require(SmallDisk(megabytes: 3))
    defer { disk.remove() }
    let register = disk.path + "/register.db"
    #expect(try program.run("init", "--register", register).status == 0)
    let result = try program.run("import", "cases", list, "--register", register)
    #expect(result.status == 1)
    #expect(result.errors.contains("auf dem Datenträger ist kein Platz mehr"))
    #expect(result.errors.contains("Platz schaffen"))
    let rows = try program.run("list", "cases", "--format", "json", "--register", register).rows()
    #expect(rows.isEmpty)
  }
}
