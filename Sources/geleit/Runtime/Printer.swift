import Foundation
import Papers

/// The system's printer, through `lp`.
enum Printer {
  /// - Throws: `PaperFailure.notSaved` with the words of `lp`.
  static func print(_ bytes: [UInt8]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/lp")
    process.arguments = ["-s"]
    let (input, errors) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    do { try process.run() } catch {
      throw PaperFailure.notSaved(path: "lp", reason: error.localizedDescription)
    }
    try? input.fileHandleForWriting.write(contentsOf: bytes)
    try? input.fileHandleForWriting.close()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw PaperFailure.notSaved(
        path: "lp", reason: String(decoding: words, as: UTF8.self).trimmed)
    }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
