import Exchange
import Foundation
import Guardianship
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
    do { try FileHandle.standardOutput.write(contentsOf: cleaned(bytes)) } catch {
      throw CommandFailure.outputRefused
    }
  }

  /// Nobody can be told that standard error is gone.
  static func note(_ text: String) { tell(text + "\n") }

  /// Whether a person watches standard error, so that a progress line makes sense.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Replaces the current line of standard error.
  static func progress(_ text: String) {
    write("\r\u{1B}[K" + text.withoutControls)
  }

  private static func tell(_ text: String) { write(text.withoutControls) }

  private static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Text without control characters but tab, line feed and carriage return: what stands in a
  /// register may have been put there to reach the terminal of somebody else.
  private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    func isControl(_ byte: UInt8) -> Bool {
      byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
    }
    // C1 begins with C2 in UTF-8; everything else behind C2 is an ordinary letter or sign.
    guard bytes.contains(where: { isControl($0) || $0 == 0xC2 }) else { return bytes }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if bytes[index] == 0xC2, (0x80...0x9F).contains(next) {
        index += 2
        continue
      }
      if !isControl(bytes[index]) { clean.append(bytes[index]) }
      index += 1
    }
    return clean
  }
}
