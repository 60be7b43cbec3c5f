import CNcurses
import TerminalKit
import Testing

@testable import CursesTerminal

@Suite("reading keys") struct KeyReaderTests {
  private func events(_ readings: [Reading], more: [[Reading]] = []) -> [Event] {
    let source = Source(readings, more)
    return KeyReader(read: source.read, waitForMore: source.waitForMore).drain()
  }

  /// Readings that are there, and what comes after each wait.
  private final class Source {
    private var readings: [Reading]
    private var more: [[Reading]]

    init(_ readings: [Reading], _ more: [[Reading]]) {
      self.readings = readings
      self.more = more
    }

    func read() -> Reading { readings.isEmpty ? .nothing : readings.removeFirst() }

    func waitForMore() -> Bool {
      guard !more.isEmpty else { return false }
      readings = more.removeFirst()
      return true
    }
  }

  private func typed(_ text: String) -> [Reading] { text.unicodeScalars.map(Reading.character) }

  @Test("letters come as they were typed")
  func letters() {
    #expect(events(typed("aß漢")) == [.key(.char("a")), .key(.char("ß")), .key(.char("漢"))])
  }

  @Test("a lone Esc is Esc, one with a letter at once is Alt")
  func escape() {
    #expect(events(typed("\u{1B}")) == [.key(.escape)])
    #expect(events(typed("\u{1B}x")) == [.key(.alt("x"))])
    #expect(events(typed("\u{1B}\u{1B}")) == [.key(.escape), .key(.escape)])
    let arrow: [Reading] = [.character("\u{1B}"), .code(KEY_UP)]
    #expect(events(arrow) == [.key(.escape), .key(.up)])
  }

  @Test("a sequence that nobody knows is dropped whole")
  func unknownSequence() {
    #expect(events(typed("a\u{1B}[27;6;9~b")) == [.key(.char("a")), .key(.char("b"))])
  }

  @Test("Ctrl, Tab, Enter and erase are told apart")
  func controls() {
    let keys: [Event] = [
      .key(.control("s")), .key(.control(" ")), .key(.tab), .key(.enter), .key(.enter),
      .key(.backspace), .key(.backspace), .key(.control("_")),
    ]
    #expect(events(typed("\u{13}\u{0}\t\r\n\u{8}\u{7F}\u{1F}")) == keys)
  }

  @Test("a character number is never taken for a key number")
  func codes() {
    let number = UInt32(KEY_UP)
    let letter = Unicode.Scalar(number).map(Reading.character) ?? .nothing
    let same = Unicode.Scalar(number).map { Event.key(.char(Character($0))) }
    #expect(events([letter]) == [same].compactMap { $0 })
    #expect(
      events([.code(KEY_UP), .code(curses_function_key(2))]) == [.key(.up), .key(.function(2))])
  }

  @Test("a paste is one event without control characters, and its line breaks press nothing")
  func paste() {
    let inside = typed("a\u{7}b\rq\u{9B}\tc")
    let readings: [Reading] = [.code(KeyCode.pasteBegin)] + inside + [.code(KeyCode.pasteEnd)]
    #expect(events(readings + typed("x")) == [.paste("ab\nq\tc"), .key(.char("x"))])
  }

  @Test("a paste that comes in pieces is one event")
  func pieces() {
    let first: [Reading] = [.code(KeyCode.pasteBegin)] + typed("Anna ")
    let second: [Reading] = typed("Müller") + [.code(KeyCode.pasteEnd)]
    #expect(events(first, more: [second]) == [.paste("Anna Müller")])
    #expect(events(first) == [.paste("Anna ")])
  }
}
