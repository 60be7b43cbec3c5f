import Foundation

/// Results go to standard output, everything else to standard error.
enum Output {
  static func result(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// A piece of a longer result.
  /// - Throws: when the reader has gone away.
  static func bytes(_ bytes: [UInt8]) throws {
    try FileHandle.standardOutput.write(contentsOf: bytes)
  }

  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Whether a person watches standard error, so that a progress line makes sense.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Replaces the current line of standard error.
  static func progress(_ text: String) {
    FileHandle.standardError.write(Data(("\r\u{1B}[K" + text).utf8))
  }
}
