import TerminalKit
import Testing

@Suite("the scripted terminal") struct ScriptedTerminalTests {
  private let size = Size(columns: 10, rows: 2)

  @Test("it plays its events, keeps the frames and follows a change of size")
  func plays() {
    let other = Size(columns: 20, rows: 4)
    let terminal = ScriptedTerminal(size: size, events: [.key(.down), .resize(other)])
    #expect(terminal.nextEvent(timeout: nil) == .key(.down))
    terminal.present(Canvas(size: terminal.size))
    #expect(terminal.size == size)
    #expect(terminal.nextEvent(timeout: 2_000) == .resize(other))
    #expect(terminal.size == other)
    #expect(terminal.frames.count == 1)
    #expect(terminal.remaining == 0)
  }

  @Test("a look without waiting is idle and takes nothing")
  func idle() {
    let terminal = ScriptedTerminal(size: size, events: [.key(.down)])
    #expect(terminal.nextEvent(timeout: 0) == .idle)
    #expect(terminal.remaining == 1)
  }

  @Test("a script that ran dry asks the program to leave and says so")
  func dry() {
    let terminal = ScriptedTerminal(size: size)
    #expect(!terminal.ranDry)
    #expect(terminal.nextEvent(timeout: nil) == .terminate)
    #expect(terminal.ranDry)
  }

  @Test("a program that goes on after that traps")
  func trap() async {
    await #expect(processExitsWith: .failure) {
      let terminal = ScriptedTerminal(size: Size(columns: 10, rows: 2))
      for _ in 0..<2 { _ = terminal.nextEvent(timeout: nil) }
    }
  }
}
