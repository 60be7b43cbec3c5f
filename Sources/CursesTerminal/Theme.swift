import CNcurses
import TerminalKit

/// The looks of the roles: for a dark or a light background, or without any colour.
public enum Theme: String, CaseIterable, Sendable {
  case dark
  case light
  case monochrome
}

/// Attributes and colours of one role; a colour of -1 is the terminal's own.
struct Look {
  var attributes: UInt32 = 0
  var colour: Int16 = -1
}

extension Theme {
  /// How a role looks. The signs and words beside it carry the meaning; two roles may look alike.
  ///
  /// - Parameter colours: how many colours the terminal has; grey and brown need 256.
  func look(of role: Role, colours: Int) -> Look {
    var look = Look(attributes: attributes(of: role))
    guard self != .monochrome, colours >= 8 else { return look }
    if let colour = colour(of: role, isRich: colours >= 256) {
      look.colour = colour
      // A grey of its own replaces the terminal's dimming, which some do not have.
      if role == .dimmed { look.attributes = 0 }
    }
    return look
  }

  private func attributes(of role: Role) -> UInt32 {
    switch role {
    case .normal, .success: 0
    case .heading, .key, .marked, .warning, .error: curses_bold()
    case .dimmed: curses_dim()
    case .selected: curses_reverse()
    case .accent: curses_bold() | curses_underline()
    case .field, .chip: curses_underline()
    case .fieldFocused, .match: curses_bold() | curses_underline()
    }
  }

  private func colour(of role: Role, isRich: Bool) -> Int16? {
    let isDark = self == .dark
    switch role {
    case .accent, .fieldFocused, .chip: return Int16(isDark ? COLOR_CYAN : COLOR_BLUE)
    case .warning:
      if isDark { return Int16(COLOR_YELLOW) }
      return isRich ? 94 : Int16(COLOR_MAGENTA)
    case .error: return Int16(COLOR_RED)
    case .success: return Int16(COLOR_GREEN)
    case .dimmed: return isRich ? (isDark ? 246 : 241) : nil
    case .normal, .heading, .selected, .key, .field, .marked, .match: return nil
    }
  }
}
