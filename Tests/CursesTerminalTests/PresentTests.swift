import CNcurses
import Glibc
import TerminalKit
import Testing

@testable import CursesTerminal

extension RealTerminal {
  @Suite(.serialized) struct PresentTests {
    /// A screen of 24×80 on `/dev/null`.
    private func open(theme: Theme = .monochrome) throws -> CursesTerminal {
      let input = try #require(fopen("/dev/null", "r"))
      let output = try #require(fopen("/dev/null", "w"))
      return try CursesTerminal(
        type: "xterm-256color", input: input, output: output, theme: theme, wake: nil)
    }

    private func row(_ row: Int32, columns: Int32 = 80) -> String {
      var line = [wchar_t](repeating: 0, count: Int(columns) + 1)
      mvwinnwstr(curses_window(), row, 0, &line, columns)
      var text = String.UnicodeScalarView()
      for value in line.prefix(while: { $0 != 0 }) {
        if let scalar = Unicode.Scalar(UInt32(value)) { text.append(scalar) }
      }
      return String(text)
    }

    @Test("letters, marks and wide characters arrive in their cells")
    func shows() throws {
      let terminal = try open()
      defer { terminal.close() }
      var canvas = Canvas(size: Size(columns: 80, rows: 24))
      canvas.write("Müller e\u{301}漢x", at: Point(column: 0, row: 0))
      terminal.present(canvas)
      #expect(row(0).hasPrefix("Müller e\u{301}漢x"))
      #expect(mvwinch(curses_window(), 0, 10) & 0xFF == 0x78)
    }

    @Test("the last cell of the last row is drawn and nothing moves")
    func lastCell() throws {
      let terminal = try open()
      defer { terminal.close() }
      var canvas = Canvas(size: Size(columns: 80, rows: 24))
      canvas.fill(canvas.bounds, with: "#")
      terminal.present(canvas)
      #expect(row(23) == String(repeating: "#", count: 80))
      #expect(row(0) == String(repeating: "#", count: 80))
    }

    @Test("the cursor stands where the canvas has it")
    func cursor() throws {
      let terminal = try open()
      defer { terminal.close() }
      var canvas = Canvas(size: Size(columns: 80, rows: 24))
      canvas.placeCursor(at: Point(column: 7, row: 3))
      terminal.present(canvas)
      #expect(getcury(curses_window()) == 3)
      #expect(getcurx(curses_window()) == 7)
    }

    @Test("a canvas of another size is clipped")
    func otherSize() throws {
      let terminal = try open()
      defer { terminal.close() }
      var canvas = Canvas(size: Size(columns: 200, rows: 60))
      canvas.fill(canvas.bounds, with: "#")
      terminal.present(canvas)
      terminal.present(Canvas(size: Size(columns: 10, rows: 2)))
      #expect(row(0).hasPrefix("          #"))
    }

    @Test("an input that has ended asks the program to leave")
    func endOfInput() throws {
      let terminal = try open()
      defer { terminal.close() }
      #expect(terminal.nextEvent(timeout: nil) == .terminate)
    }

    @Test("SIGTERM and SIGHUP ask the program to leave", arguments: [SIGTERM, SIGHUP])
    func terminates(signal: Int32) throws {
      let terminal = try open()
      defer { terminal.close() }
      raise(signal)
      #expect(terminal.nextEvent(timeout: 1_000) == .terminate)
    }

    @Test("an unknown terminal is refused with its name")
    func unknown() throws {
      let input = try #require(fopen("/dev/null", "r"))
      let output = try #require(fopen("/dev/null", "w"))
      #expect(throws: TerminalError.unknownTerminal("no-such-terminal")) {
        _ = try CursesTerminal(
          type: "no-such-terminal", input: input, output: output, theme: .dark, wake: nil)
      }
    }

    @Test("a terminal can be opened again after it was closed")
    func twice() throws {
      try open().close()
      let terminal = try open(theme: .dark)
      terminal.close()
      terminal.close()
    }

    @Test(
      "a role keeps its attribute without colour", arguments: [Theme.monochrome, .dark, .light])
    func roles(theme: Theme) throws {
      let terminal = try open(theme: theme)
      defer { terminal.close() }
      var canvas = Canvas(size: Size(columns: 80, rows: 24))
      canvas.write("x", at: Point(column: 0, row: 0), role: .selected)
      terminal.present(canvas)
      let cell = mvwinch(curses_window(), 0, 0)
      #expect(UInt32(cell) & curses_reverse() != 0)
    }
  }
}
