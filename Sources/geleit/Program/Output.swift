import Exchange
import Foundation
import Sheets

/// Results go to standard output, everything else to standard error.
enum Output {
  /// - Throws: when the reader has gone away or the disk is full.
  static func result(_ text: String) throws { try bytes(Array((text + "\n").utf8)) }

  /// Members of one JSON object.
  static func json(_ members: [(key: String, value: JSONValue)]) throws {
    var json = JSONText()
    json.object(members)
    try result(json.text)
  }

  /// A piece of a longer result.
  /// - Throws: when the reader has gone away or the disk is full.
  static func bytes(_ bytes: [UInt8]) throws {
    do { try FileHandle.standardOutput.write(contentsOf: bytes) } catch {
      throw CommandFailure.outputRefused
    }
  }

  /// Nobody can be told that standard error is gone.
  static func note(_ text: String) { tell(text + "\n") }

  /// Whether a person watches standard error, so that a progress line makes sense.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Replaces the current line of standard error.
  static func progress(_ text: String) { tell("\r\u{1B}[K" + text) }

  private static func tell(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
