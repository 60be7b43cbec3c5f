import CNcurses
import TerminalKit

/// What ncurses reported for one read.
enum Reading: Hashable {
  case character(Unicode.Scalar)
  /// One of the `KEY_` numbers or of `KeyCode`.
  case code(Int32)
  case nothing
}

/// Key numbers of our own, above those that ncurses gives away.
enum KeyCode {
  static let pasteBegin: Int32 = 0x2000
  static let pasteEnd: Int32 = 0x2001
  static let controlLeft: Int32 = 0x2002
  static let controlRight: Int32 = 0x2003

  /// Tells ncurses the sequences behind the numbers. (`define_key`)
  static func register() {
    define_key("\u{1B}[200~", pasteBegin)
    define_key("\u{1B}[201~", pasteEnd)
    // What PuTTY, rxvt and the console send, whatever `TERM` says of them.
    for number in 1...4 {
      define_key("\u{1B}[1\(number)~", curses_function_key(Int32(number)))
      define_key("\u{1B}[[\(["A", "B", "C", "D"][number - 1])", curses_function_key(Int32(number)))
    }
    for end in ["[1~", "[7~", "[H", "OH"] { define_key("\u{1B}" + end, KEY_HOME) }
    for end in ["[4~", "[8~", "[F", "OF"] { define_key("\u{1B}" + end, KEY_END) }
    for prefix in ["\u{1B}[1;5", "\u{1B}[5"] {
      define_key(prefix + "D", controlLeft)
      define_key(prefix + "C", controlRight)
    }
  }
}

/// Turns what ncurses reads into events, without knowing where it comes from.
///
/// Joins Esc and a key that follows at once to Alt, drops sequences of keys nobody knows, and
/// collects a paste into one event.
struct KeyReader {
  /// The next reading that is there already, or `nothing`.
  let read: () -> Reading
  /// Waits a moment for more; false when nothing comes.
  let waitForMore: () -> Bool

  /// Everything that waits to be read.
  func drain() -> [Event] {
    var events: [Event] = []
    var reading = read()
    while reading != .nothing {
      var held: Reading?
      if let event = event(for: reading, &held) { events.append(event) }
      reading = held ?? read()
    }
    return events
  }

  /// - Parameter held: a reading that was taken too far ahead and comes next.
  private func event(for reading: Reading, _ held: inout Reading?) -> Event? {
    switch reading {
    case .nothing: return nil
    case .code(KeyCode.pasteBegin): return .paste(paste())
    case .code(KEY_RESIZE): return .resize(Size(columns: 0, rows: 0))
    case .code(let code): return Key(code: code).map(Event.key)
    case .character("\u{1B}"): return escape(&held)
    case .character(let scalar): return Key(typed: scalar).map(Event.key)
    }
  }

  private func escape(_ held: inout Reading?) -> Event? {
    let next = read()
    switch next {
    case .character("["), .character("O"):
      skipSequence()
      return nil
    case .character("\u{7F}"), .character("\u{8}"): return .key(.control("w"))
    case .character(let scalar) where scalar.value >= 0x20: return .key(.alt(Character(scalar)))
    case .nothing: return .key(.escape)
    default:
      held = next
      return .key(.escape)
    }
  }

  /// Drops the rest of a key sequence, up to the letter or the `~` that ends it.
  private func skipSequence() {
    while case .character(let scalar) = read(), !(0x40...0x7E).contains(scalar.value) {}
  }

  private func paste() -> String {
    var text = String.UnicodeScalarView()
    while true {
      switch read() {
      case .code(KeyCode.pasteEnd): return String(text)
      case .code(KEY_ENTER), .character("\r"): text.append("\n")
      case .character(let scalar) where scalar == "\n" || scalar == "\t" || !scalar.isControl:
        text.append(scalar)
      case .nothing:
        if !waitForMore() { return String(text) }
      default: break
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }
}
