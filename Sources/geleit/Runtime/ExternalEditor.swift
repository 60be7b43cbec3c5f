import Exchange
import Foundation

/// Why a text was not written in an editor of the user's.
enum EditorFailure: Error, Equatable {
  /// Neither `VISUAL` nor `EDITOR` names one.
  case noEditor
  /// The editor could not be run or ended with this status.
  case failed(program: String, status: Int32)
}

/// The editor of `VISUAL` or `EDITOR`, for long texts.
///
/// The text lies in a file that only the user can read, in memory where the system offers a place
/// for that, and the file goes as soon as the editor ends, whatever happened.
struct ExternalEditor {
  private let program: String
  private let folder: String

  /// - Parameter fallback: a private folder, for systems without `XDG_RUNTIME_DIR`.
  init(environment: [String: String], fallback: String) throws(EditorFailure) {
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
    guard let program = named.first(where: { !$0.isEmpty }) else { throw .noEditor }
    self.program = program
    folder = environment["XDG_RUNTIME_DIR"].flatMap { $0.isEmpty ? nil : $0 } ?? fallback
  }

  /// - Returns: the text as it was saved; nothing where it was left as it was.
  func edit(_ text: String) throws -> String? {
    guard let (descriptor, path) = Leftovers.makeFile(in: folder) else {
      throw EditorFailure.failed(program: program, status: errno)
    }
    close(descriptor)
    defer { unlink(path) }
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(program) \"$1\"", "sh", path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw EditorFailure.failed(program: program, status: process.terminationStatus)
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // An editor set to another encoding: its letters are kept rather than the text be lost.
    var edited =
      String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .windowsCP1252)
      ?? String(decoding: bytes, as: UTF8.self)
    // Editors end the last line; a field does not.
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return edited == text ? nil : edited
  }
}
