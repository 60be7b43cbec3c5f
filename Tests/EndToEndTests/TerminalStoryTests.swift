import Foundation
import Testing

/// The desk in a real terminal: few stories, because each waits for a real screen.
@Suite(.serialized) struct TerminalStoryTests {
  let program: Program

  init() throws {
    program = try Program()
    let made = try program.run(
      "demo", "--cases", "300", "--seed", "7", "--register", program.register, "--no-open")
    try #require(made.status == 0, "\(made.errors)")
  }

  @Test("the desk starts, finds a case while typing, opens it and goes back")
  func walk() throws {
    let desk = try Tmux(program)
    try desk.showCases("300")
    try desk.type("/")
    try desk.type("a")
    desk.wait(for: "Suche")
    try desk.press("Escape", "Enter")
    desk.wait(for: "Wünsche")
    try desk.press("Escape")
    desk.wait(for: "öffnen")
    try desk.press("q")
    desk.wait(for: "ENDED 0")
  }

  @Test("where the locale names another character set than UTF-8 the desk draws in ASCII")
  func ascii() throws {
    let desk = try Tmux(program, command: "LC_ALL=xx_XX.ISO-8859-1 \(Program.path)")
    desk.wait(for: "Heute,")
    try desk.type("2")
    let screen = desk.wait(for: "Falle  300")
    let isASCII = screen.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII, "\(screen)")
  }

  @Test("resizing keeps the desk whole, down to 40 × 10 and below")
  func resize() throws {
    let desk = try Tmux(program, columns: 140, rows: 45)
    try desk.showCases("300")
    for (columns, rows, text) in [
      (60, 20, "öffnen"), (40, 10, "? Hilfe"), (30, 8, "Fenster"), (250, 70, "Wünsche"),
      (80, 24, "öffnen"),
    ] {
      try desk.resize(columns: columns, rows: rows)
      desk.wait(for: text)
    }
  }

  @Test("a pasted line break does not press Enter")
  func paste() throws {
    let desk = try Tmux(program)
    try desk.showCases("300")
    try desk.type("/")
    desk.wait(for: "Suche")
    try desk.paste("zzz\nqqq")
    desk.wait(for: "zzz")
    #expect(!desk.screen.contains("ENDED"))
  }

  @Test(
    "what was typed survives a killed terminal",
    arguments: [SIGKILL, SIGHUP])
  func draft(signal: Int32) throws {
    let desk = try Tmux(program)
    try desk.showCases("300")
    try desk.type("n")
    desk.wait(for: "Neuer Fall")
    try desk.type("Halbgetippt")
    desk.wait(for: "Halbgetippt")
    Thread.sleep(forTimeInterval: 1.5)
    let process = try #require(try desk.processID)
    kill(process, signal)
    desk.wait(for: "ENDED")
    let next = try Tmux(program)
    next.wait(for: "Entwurf")
  }

  @Test("a change made at one desk appears at the other within two seconds")
  func twoDesks() throws {
    let first = try Tmux(program)
    let second = try Tmux(program)
    try first.showCases("300")
    try second.showCases("300")
    try first.type("n")
    first.wait(for: "Neuer Fall")
    try first.type("Aaaneu")
    try first.press("F2")
    first.wait(for: "Aaaneu")
    second.wait(for: "301", seconds: 4)
  }
}
