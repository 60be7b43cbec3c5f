// CursesTerminal: the one room that sees ncurses.
//
// `CursesTerminal` is the terminal that people sit at: it shows canvases and reports keys, pastes,
// changes of size and the wish of the system that the program ends. Everything ncurses wants from C
// stands in CNcurses: macros and globals, signals, and putting the terminal back after a crash.
//
// Where to start: `nextEvent` is the only place that waits, `present` the only one that draws.

import CNcurses
import Glibc
public import TerminalKit

/// The terminal of a person, through ncurses.
///
/// All calls come from one thread, and it is opened before other threads begin, so that signals
/// reach its wait. However the program ends, a trap included, the terminal is left as it was found.
/// - Invariant: there is at most one that is open.
public final class CursesTerminal: Terminal {
  public private(set) var size: Size
  private let charset: Charset
  private let screen: OpaquePointer
  private let input: Int32
  private let output: Int32
  private let wake: Int32
  private let looks: [Look]
  private var pending: [Event] = []
  private var late = LateSequence()
  private var isOpen = true

  /// Opens the terminal on standard input and output.
  ///
  /// - Parameters:
  ///   - theme: how the roles look; `NO_COLOR` and terminals without colour overrule it.
  ///   - wake: a descriptor whose becoming readable is reported as `wake`; the one who writes to it
  ///     also empties it.
  ///   - farewell: what stands on the terminal after a crash; it says what to do.
  /// - Throws: `TerminalError`.
  public convenience init(theme: Theme, wake: Int32?, farewell: String) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalError.notATerminal
    }
    curses_set_farewell(farewell + "\r\n")
    try self.init(
      type: nil, input: curses_input(), output: curses_output(), theme: theme, wake: wake)
  }

  /// Opens a terminal of a type on two files; `nil` takes the type from `TERM`. (`newterm`)
  init(
    type: String?, input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>,
    theme: Theme, wake: Int32?
  ) throws {
    unsetenv("LINES")
    unsetenv("COLUMNS")
    charset = Charset.prepare()
    self.input = fileno(input)
    self.output = fileno(output)
    self.wake = wake ?? -1
    curses_guard_crashes(self.output, false)
    let name = type ?? getenv("TERM").map { String(cString: $0) } ?? ""
    guard let screen = newterm(type, output, input) else {
      throw TerminalError.unknownTerminal(name)
    }
    guard curses_can_move_cursor() else {
      endwin()
      delscreen(screen)
      curses_unguard_crashes()
      throw TerminalError.cannotMoveCursor(name)
    }
    self.screen = screen
    looks = CursesTerminal.prepareLooks(theme)
    size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
    curses_guard_crashes(self.output, true)
    curses_catch_signals()
    prepareKeyboard()
    switchPaste(on: true)
    curses_hold_errors()
  }

  deinit { close() }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    switchPaste(on: false)
    endwin()
    curses_release_errors()
    curses_unguard_crashes()
    curses_release_signals()
    delscreen(screen)
  }

  public func suspended<Result>(_ body: () throws -> Result) rethrows -> Result {
    leave()
    curses_hold_signals(false)
    defer {
      curses_hold_signals(true)
      _ = curses_take_signals()
      comeBack()
    }
    return try body()
  }

  private func prepareKeyboard() {
    raw()
    noecho()
    nonl()
    let window = curses_window()
    keypad(window, true)
    nodelay(window, true)
    set_escdelay(CursesTerminal.escapeDelay)
    KeyCode.register()
  }

  /// Milliseconds that a byte of a key may come behind its Esc: over a slow line more, which
  /// `ESCDELAY` says.
  private static var escapeDelay: Int32 {
    let wanted = getenv("ESCDELAY").flatMap { Int32(String(cString: $0)) } ?? 25
    return min(max(wanted, 1), 5_000)
  }

  private static func prepareLooks(_ theme: Theme) -> [Look] {
    let wantsNoColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    var theme = theme
    if wantsNoColour || !has_colors() {
      theme = .monochrome
    } else {
      start_color()
      use_default_colors()
    }
    let colours = theme == .monochrome ? 0 : Int(curses_colors())
    let looks = Role.allCases.map { theme.look(of: $0, colours: colours) }
    if theme != .monochrome {
      for (index, look) in looks.enumerated() where look.colour >= 0 {
        init_pair(Int16(index + 1), look.colour, -1)
      }
    }
    return looks
  }

  /// Bracketed paste: pasted text comes between two marks. Terminals without it ignore the switch.
  private func switchPaste(on: Bool) {
    guard isatty(output) == 1 else { return }
    let sequence = on ? "\u{1B}[?2004h" : "\u{1B}[?2004l"
    _ = sequence.withCString { write(output, $0, strlen($0)) }
  }

  private func leave() {
    def_prog_mode()
    switchPaste(on: false)
    endwin()
    curses_release_errors()
  }

  /// Takes the screen back and has everything drawn anew, at the size it may have by now.
  private func comeBack() {
    reset_prog_mode()
    switchPaste(on: true)
    curses_hold_errors()
    var found = winsize()
    if ioctl(output, UInt(TIOCGWINSZ), &found) == 0, found.ws_row > 0, found.ws_col > 0 {
      resizeterm(Int32(found.ws_row), Int32(found.ws_col))
    }
    redraw()
  }

  private func redraw() {
    clearok(curses_shown(), true)
    size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
    pending.append(.resize(size))
  }
}

extension CursesTerminal {
  public var hasInput: Bool {
    !pending.isEmpty || curses_wait(input, -1, 0).has_input
  }

  public func nextEvent(timeout milliseconds: Int?) -> Event {
    while true {
      collect()
      if !pending.isEmpty { return pending.removeFirst() }
      let found = curses_wait(input, wake, Int32(clamping: milliseconds ?? -1))
      if found.has_signal { continue }
      if found.has_input {
        let isAtEnd = isAtEnd
        collect()
        if isAtEnd, pending.isEmpty { return .terminate }
        continue
      }
      if found.hung_up { return .terminate }
      return found.has_wake ? .wake : .idle
    }
  }

  /// Takes in signals and all keys that wait.
  private func collect() {
    let signals = curses_take_signals()
    if signals.terminate { pending.append(.terminate) }
    if signals.stop {
      stop()
    } else if signals.resumed {
      comeBack()
    }
    let reader = KeyReader(
      read: { CursesTerminal.read() },
      waitForMore: { [input] in curses_wait(input, -1, 500).has_input })
    for event in reader.drain() where late.lets(event, at: .now) {
      switch event {
      case .key(.control("z")): stop()
      case .key(.control("l")): redraw()
      case .resize:
        size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
        pending.append(.resize(size))
      default: pending.append(event)
      }
    }
  }

  /// What is there to read, without waiting. (`wget_wch`)
  private static func read() -> Reading {
    var code: wint_t = 0
    switch wget_wch(curses_window(), &code) {
    case KEY_CODE_YES: return .code(Int32(code))
    case OK: return Unicode.Scalar(code).map(Reading.character) ?? .character("\u{FFFD}")
    default: return .nothing
    }
  }

  /// Whether an input that is reported as readable has nothing to read: the other end is gone. To
  /// be asked before reading, because what was read may be a key that means nothing.
  private var isAtEnd: Bool {
    var waiting: Int32 = 0
    return ioctl(input, UInt(FIONREAD), &waiting) != 0 || waiting == 0
  }

  /// Gives the terminal back to the shell and stops, until the shell continues the job.
  private func stop() {
    leave()
    curses_stop_job()
    _ = curses_take_signals()
    comeBack()
  }
}

extension CursesTerminal {
  public func present(_ canvas: Canvas) {
    let canvas = charset.isUnicode ? canvas : canvas.limited(to: charset.contains)
    let columns = min(size.columns, canvas.size.columns)
    let rows = min(size.rows, canvas.size.rows)
    guard columns > 0 else { return }
    var line = Array(repeating: curses_cell(), count: columns)
    for row in 0..<rows {
      let start = row * canvas.size.columns
      for column in 0..<columns { line[column] = shown(canvas.cells[start + column]) }
      curses_put_row(Int32(row), line, Int32(columns))
    }
    if let cursor = canvas.cursor, cursor.row < rows, cursor.column < columns {
      curs_set(1)
      wmove(curses_window(), Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
    }
    wnoutrefresh(curses_window())
    doupdate()
  }

  private func shown(_ cell: Cell) -> curses_cell {
    let role = Int(cell.role.rawValue)
    let look = looks[role]
    return curses_cell(
      base: cell.glyph.base.value, marks: (cell.glyph.firstMark, cell.glyph.secondMark),
      attributes: look.attributes, pair: look.colour >= 0 ? Int16(role + 1) : 0,
      is_right_half: cell.isRightHalf)
  }
}
