import CNcurses
import CPseudoTerminal
import Glibc
import TerminalKit
import Testing

@testable import CursesTerminal

extension RealTerminal {
  /// A terminal on one end of a pseudo-terminal, with the keyboard and the eyes at the other.
  @Suite(.serialized) final class KeyboardTests {
    private let keyboard: Int32
    private let device: Int32
    private let terminal: CursesTerminal

    init() throws {
      var device: Int32 = -1
      keyboard = open_pseudo_terminal(80, 24, &device)
      self.device = device
      try #require(keyboard >= 0)
      let input = try #require(fdopen(dup(device), "r"))
      let output = try #require(fdopen(dup(device), "w"))
      terminal = try CursesTerminal(
        type: "xterm-256color", input: input, output: output, theme: .dark, wake: nil)
    }

    deinit {
      terminal.close()
      close(device)
      close(keyboard)
    }

    private func type(_ text: String) {
      _ = text.withCString { write(keyboard, $0, strlen($0)) }
    }

    private func events(_ count: Int) -> [Event] {
      (0..<count).map { _ in terminal.nextEvent(timeout: 2_000) }
    }

    /// What has been sent to the screen so far.
    private func sent() -> String {
      var text: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      var file = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
      while poll(&file, 1, 50) > 0 {
        let length = read(keyboard, &buffer, buffer.count)
        if length <= 0 { break }
        text += buffer[..<length]
      }
      return String(decoding: text, as: UTF8.self)
    }

    private func modes() -> termios {
      var modes = termios()
      tcgetattr(device, &modes)
      return modes
    }

    @Test("letters, arrows, function and control keys arrive in their order")
    func keys() {
      type("aß漢\u{1B}OA\u{1B}[15~\u{3}\u{1B}[1;5D\r")
      let expected: [Key] = [
        .char("a"), .char("ß"), .char("漢"), .up, .function(5), .control("c"), .controlLeft, .enter,
      ]
      #expect(events(expected.count) == expected.map(Event.key))
    }

    @Test("a lone Esc is felt at once")
    func escape() {
      let clock = ContinuousClock()
      type("\u{1B}")
      var event: Event?
      let time = clock.measure { event = terminal.nextEvent(timeout: 2_000) }
      #expect(event == .key(.escape))
      #expect(time < .milliseconds(300))
    }

    @Test("a key that nobody knows is no event and does not end the program")
    func unknownKey() {
      type("\u{1B}[27;6;9~")
      #expect(terminal.nextEvent(timeout: 200) == .idle)
    }

    @Test("a pasted Enter presses nothing")
    func paste() {
      type("\u{1B}[200~Anna\rq\u{1B}[201~x")
      #expect(events(2) == [.paste("Anna\nq"), .key(.char("x"))])
    }

    @Test("a change of size is reported once it has happened")
    func resize() {
      var size = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
      #expect(ioctl(keyboard, UInt(TIOCSWINSZ), &size) == 0)
      raise(SIGWINCH)
      let wanted = Size(columns: 100, rows: 30)
      #expect(terminal.nextEvent(timeout: 2_000) == .resize(wanted))
      #expect(terminal.size == wanted)
      var canvas = Canvas(size: wanted)
      canvas.write("unten", at: Point(column: 90, row: 29))
      terminal.present(canvas)
      #expect(sent().contains("unten"))
    }

    @Test("without a key it is idle when the time is up, and a waiting key is seen")
    func waiting() {
      #expect(terminal.nextEvent(timeout: 0) == .idle)
      #expect(!terminal.hasInput)
      type("a")
      #expect(terminal.nextEvent(timeout: 2_000) == .key(.char("a")))
      type("b")
      while !terminal.hasInput {}
      #expect(terminal.nextEvent(timeout: 0) == .key(.char("b")))
    }

    @Test("leaving puts back modes, screen and paste, and coming back takes them again")
    func leaving() {
      let raw = modes()
      #expect(raw.c_lflag & tcflag_t(ICANON) == 0)
      _ = sent()
      let inside = terminal.suspended { modes() }
      #expect(inside.c_lflag & tcflag_t(ICANON) != 0)
      #expect(modes().c_lflag & tcflag_t(ICANON) == 0)
      #expect(terminal.nextEvent(timeout: 0) == .resize(terminal.size))
      #expect(sent().contains("\u{1B}[?2004l"))
      terminal.close()
      #expect(modes().c_lflag & tcflag_t(ICANON) != 0)
      #expect(sent().contains("\u{1B}[?1049l"))
    }

    @Test("no escape sequence of a record's text reaches the terminal")
    func cleaning() {
      _ = sent()
      var canvas = Canvas(size: terminal.size)
      canvas.write("a\u{1B}]0;Titel\u{7}b\u{9B}2J", at: Point(column: 0, row: 0))
      terminal.present(canvas)
      let sent = sent()
      #expect(sent.contains("a\u{FFFD}]0;Titel\u{FFFD}b\u{FFFD}2J"))
      #expect(!sent.contains("\u{7}"))
    }
  }
}
