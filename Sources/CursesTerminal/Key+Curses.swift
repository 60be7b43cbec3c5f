import CNcurses
import TerminalKit

extension Key {
  /// The key behind a `KEY_` number, or nothing for one that no screen uses.
  init?(code: Int32) {
    let first = curses_function_key(1)
    switch code {
    case KEY_UP, KEY_SR: self = .up
    case KEY_DOWN, KEY_SF: self = .down
    case KEY_LEFT, KEY_SLEFT: self = .left
    case KEY_RIGHT, KEY_SRIGHT: self = .right
    case KEY_HOME, KEY_A1, KEY_SHOME, KEY_FIND: self = .home
    case KEY_END, KEY_C1, KEY_SEND, KEY_LL, KEY_SELECT: self = .end
    case KEY_PPAGE, KEY_A3: self = .pageUp
    case KEY_NPAGE, KEY_C3: self = .pageDown
    case KEY_IC: self = .insert
    case KEY_DC: self = .delete
    case KEY_BTAB: self = .backTab
    case KEY_BACKSPACE: self = .backspace
    case KEY_ENTER: self = .enter
    case KeyCode.controlLeft: self = .controlLeft
    case KeyCode.controlRight: self = .controlRight
    case first...(first + 23): self = .function(Int(code - first) + 1)
    default: return nil
    }
  }

  /// The key behind a character that was read, or nothing for one that cannot be typed.
  init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0: self = .control(" ")
    case 8, 0x7F: self = .backspace
    case 9: self = .tab
    case 10, 13: self = .enter
    case 0x1B: self = .escape
    case 1...26, 28...31:
      // Ctrl takes the letter's two high bits away.
      let letter = Character(Unicode.Scalar(UInt8(scalar.value) | 0x40))
      self = .control(Character(letter.lowercased()))
    case 0x80..<0xA0: return nil
    default: self = .char(Character(scalar))
    }
  }
}
