import TerminalKit
import Testing

@testable import CursesTerminal

@Suite("Keys that come in pieces")
struct LateSequenceTests {
  private func passed(_ keys: [Key], every gap: Duration) -> [Key] {
    var late = LateSequence()
    var now = ContinuousClock.now
    return keys.filter { key in
      now += gap
      return late.lets(.key(key), at: now)
    }
  }

  @Test(
    "the rest of an arrow is no command, whatever its spelling",
    arguments: [
      [Key.char("["), .char("A")], [.char("O"), .char("B")],
      [.char("["), .char("1"), .char("5"), .char("~")],
    ])
  func slow(rest: [Key]) {
    let keys = [.escape] + rest + [Key.char("j")]
    #expect(passed(keys, every: .milliseconds(80)) == [.escape, .char("j")])
  }

  @Test("what somebody types after a pause is a command")
  func typed() {
    let keys = [Key.escape, .char("O"), .char("A")]
    #expect(passed(keys, every: .milliseconds(400)) == keys)
  }

  @Test("an Esc before any other letter takes nothing away")
  func other() {
    let keys = [Key.escape, .char("j"), .char("["), .char("A")]
    #expect(passed(keys, every: .milliseconds(20)) == keys)
  }
}
