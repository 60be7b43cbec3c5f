import Foundation
import Testing

@testable import geleit

@Suite("A text in the editor of somebody's choice")
struct ExternalEditorTests {
  /// What the editor leaves in the file, as the words of a shell.
  private func edit(_ text: String, leaving bytes: String) throws -> String? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let editor = try ExternalEditor(
      environment: ["VISUAL": "printf '\(bytes)' >"], fallback: folder.path)
    let edited = try editor.edit(text)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    return edited
  }

  @Test("what it saves comes back, in whichever encoding; what it leaves alone is no change")
  func encodings() throws {
    #expect(try edit("alt", leaving: "Müller\\n") == "Müller")
    #expect(try edit("alt", leaving: "M\\374ller\\n") == "Müller")
    #expect(try edit("alt", leaving: "M\\201ller \\374") != nil)
    #expect(try edit("alt", leaving: "alt\\n") == nil)
  }
}
