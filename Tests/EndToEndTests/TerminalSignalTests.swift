import Foundation
import Testing

/// What signals, other programs and odd terminals do to a desk.
@Suite(.serialized) struct TerminalSignalTests {
  let program: Program

  init() throws {
    program = try Program()
    let made = try program.run(
      "demo", "--cases", "30", "--seed", "7", "--register", program.register, "--no-open")
    try #require(made.status == 0, "\(made.errors)")
  }

  @Test("Ctrl-Z gives the terminal to the shell, and the desk comes back as it was")
  func suspended() throws {
    let shell = try Tmux(program, command: "PS1=PROMPT bash --norc -i")
    shell.wait(for: "PROMPT")
    try shell.type(Program.path)
    try shell.press("Enter")
    shell.wait(for: "öffnen")
    try shell.press("Down", "C-z")
    shell.wait(for: "Stopped")
    #expect(!shell.screen.contains("öffnen"))
    try shell.type("fg")
    try shell.press("Enter")
    shell.wait(for: "öffnen")
    try shell.press("q")
    shell.wait(for: "PROMPT")
  }

  @Test(
    "a crash restores the terminal and says what to do, without a name from the register",
    arguments: [SIGSEGV, SIGILL, SIGABRT])
  func crash(signal: Int32) throws {
    let desk = try Tmux(program, command: "SWIFT_BACKTRACE=enable=no \(Program.path); stty -a")
    try desk.showCases("öffnen")
    kill(try #require(try desk.processID), signal)
    let screen = desk.wait(for: "ENDED")
    #expect(screen.contains("ist abgestürzt"))
    #expect(screen.contains(" icanon") && screen.contains(" echo "))
    #expect(!screen.contains("öffnen"))
  }

  @Test("a lone Esc is felt at once")
  func escape() throws {
    let desk = try Tmux(program)
    try desk.showCases("öffnen")
    try desk.type("/")
    desk.wait(for: "Suche")
    let start = Date()
    try desk.press("Escape")
    desk.wait(for: "öffnen")
    #expect(Date().timeIntervalSince(start) < 0.8)
  }

  @Test("NO_COLOR leaves marks and weight and no colour", arguments: [true, false])
  func colour(isWanted: Bool) throws {
    let setting = isWanted ? "" : "NO_COLOR=1 "
    let desk = try Tmux(program, command: setting + Program.path)
    try desk.showCases("öffnen")
    let colours = desk.styledScreen.matches(of: /\u{1B}\[[0-9;]*[34][0-8][0-9;]*m/)
    #expect(colours.isEmpty != isWanted)
    #expect(desk.screen.contains("▸"))
  }

  @Test("a paper goes to the printer through lp, and what lp says against it is shown")
  func printing() throws {
    let tools = program.home.appendingPathComponent("tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: false)
    let lp = tools.appendingPathComponent("lp")
    let printed = program.home.appendingPathComponent("printed.pdf")
    try install("cat > \(printed.path)", as: lp)
    let desk = try Tmux(program, command: "PATH=\(tools.path):/usr/bin:/bin \(Program.path)")
    try desk.showCases("öffnen")
    try desk.type("p")
    desk.wait(for: "Seite 1 von")
    try desk.type("d")
    desk.wait(for: "An den Drucker gegeben")
    #expect(try Data(contentsOf: printed).starts(with: Data("%PDF-".utf8)))
    try install("echo kein Toner >&2; exit 1", as: lp)
    try desk.type("d")
    desk.wait(for: "nicht angenommen: kein Toner")
    try FileManager.default.removeItem(at: lp)
    try desk.type("d")
    desk.wait(for: "fehlt das Druckprogramm lp")
  }

  private func install(_ body: String, as file: URL) throws {
    try Data("#!/bin/sh\n\(body)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }

  @Test("a paper is saved, and over another file only after a question")
  func saving() throws {
    let desk = try Tmux(program)
    try desk.showCases("öffnen")
    try desk.type("p")
    desk.wait(for: "Seite 1 von")
    try desk.type("s")
    desk.wait(for: "Papier sichern")
    try desk.press("C-u")
    try desk.type("~/liste.pdf")
    try desk.press("Enter")
    desk.wait(for: "Gesichert")
    try desk.type("s")
    desk.wait(for: "Papier sichern")
    try desk.press("Enter")
    desk.wait(for: "gibt es schon")
    try desk.press("Escape")
    desk.wait(for: "Esc zurück")
    let saved = program.home.appendingPathComponent("liste.pdf").path
    #expect(FileManager.default.fileExists(atPath: saved))
  }

  @Test("a key script runs the desk without a terminal and leaves its last screen")
  func script() throws {
    let keys = program.home.appendingPathComponent("keys.txt")
    try Data("# the second case\npress 2 down enter\n".utf8).write(to: keys)
    let screen = program.home.appendingPathComponent("screen.txt")
    let run = try program.run(
      "--script", keys.path, "--size", "100x30", "--dump", screen.path)
    #expect(run.status == 0, "\(run.errors)")
    let text = try String(contentsOf: screen, encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
    #expect(text.contains("Wünsche"))
    let again = try program.run("--script", keys.path, "--dump", screen.path)
    #expect(again.status == 1)
    #expect(again.errors.contains("gibt es schon"))
    #expect(try String(contentsOf: screen, encoding: .utf8) == text)
    #expect(try program.run("--script", keys.path, "--force", "--dump", screen.path).status == 0)
    try Data("press nonsense-key\n".utf8).write(to: keys)
    let refused = try program.run("--script", keys.path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("Zeile 1 des Tastenskripts"))
  }
}
