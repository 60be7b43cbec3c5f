import Foundation

/// Why nothing was printed.
enum PrinterFailure: Error, Equatable {
  /// There is no `lp` on the `PATH`.
  case noPrinterProgram
  /// `lp` did not take the paper, in its own words.
  case refused(reason: String)
}

/// The system's printer, through `lp`.
struct Printer: Sendable {
  private let program: String

  /// - Throws: `PrinterFailure.noPrinterProgram`.
  init(environment: [String: String]) throws(PrinterFailure) {
    let program = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .map { String($0) + "/lp" }.first { faccessat(AT_FDCWD, $0, X_OK, AT_EACCESS) == 0 }
    guard let program else { throw .noPrinterProgram }
    self.program = program
  }

  /// Hands a PDF over and waits until it is taken, however long that is; nothing of it is kept on
  /// disk by this program.
  /// - Throws: `PrinterFailure`.
  func print(_ bytes: [UInt8]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-s"]
    let (input, errors) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    do { try process.run() } catch {
      throw PrinterFailure.refused(reason: error.localizedDescription)
    }
    try? input.fileHandleForWriting.write(contentsOf: bytes)
    try? input.fileHandleForWriting.close()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let reason = String(decoding: words, as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      throw PrinterFailure.refused(
        reason: reason.isEmpty ? "\(program): \(process.terminationStatus)" : reason)
    }
  }
}
