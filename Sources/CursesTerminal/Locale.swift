import CNcurses
import Glibc

/// The character set that the terminal draws in.
struct Charset {
  let isUnicode: Bool

  /// Takes the locale of the environment. One that names no character set at all (`C`, `POSIX`, one
  /// that is not installed) becomes C.UTF-8 for characters; one that names another than UTF-8 stays,
  /// because its terminal draws nothing else. Must come before ncurses starts. Numbers stay as the C
  /// library writes them by default, because files are written by the same process.
  static func prepare() -> Charset {
    setlocale(LC_ALL, "")
    setlocale(LC_NUMERIC, "C")
    if codeset == ascii, !namesAnother(in: environment) { setlocale(LC_CTYPE, "C.UTF-8") }
    return Charset(isUnicode: codeset == "UTF-8")
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool { curses_can_write(scalar.value) }

  /// Whether a locale such as `de_DE.ISO-8859-1` names a character set that is not UTF-8.
  static func namesAnother(in locale: String) -> Bool {
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let name = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    return !["utf8", "utf-8"].contains(name.lowercased())
  }

  private static let ascii = "ANSI_X3.4-1968"

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ascii
  }

  private static var environment: String {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return ""
  }
}
