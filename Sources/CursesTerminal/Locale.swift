import Glibc

/// The character set that the process draws in.
enum Charset {
  /// Takes the locale of the environment and, where that is not UTF-8, C.UTF-8 for characters.
  /// Must come before ncurses starts. Numbers stay as the C library writes them by default, because
  /// files are written by the same process.
  ///
  /// - Returns: whether letters beyond ASCII can be drawn.
  static func prepare() -> Bool {
    setlocale(LC_ALL, "")
    setlocale(LC_NUMERIC, "C")
    if isUnicode { return true }
    setlocale(LC_CTYPE, "C.UTF-8")
    return isUnicode
  }

  private static var isUnicode: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }
}
