import Exchange
import Foundation
import Testing

@Suite("whole files")
struct WholeFileTests {
  /// A folder of its own that goes when the test ends.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test("a file is saved whole, private and with nothing beside it")
  func whole() throws {
    try inFolder { folder in
      let path = folder + "/liste.pdf"
      try WholeFile(path: path, replaces: false).write([1, 2, 3])
      #expect(FileManager.default.contents(atPath: path) == Data([1, 2, 3]))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      let left = try names(folder)
      #expect(left == ["liste.pdf"])
    }
  }

  @Test("another file of the name is refused unless told")
  func existing() throws {
    try inFolder { folder in
      let path = folder + "/liste.pdf"
      try WholeFile(path: path, replaces: false).write([1])
      #expect(throws: WritingFailure.fileExists(path: path)) {
        try WholeFile(path: path, replaces: false).write([2])
      }
      #expect(FileManager.default.contents(atPath: path) == Data([1]))
      try WholeFile(path: path, replaces: true).write([2])
      #expect(FileManager.default.contents(atPath: path) == Data([2]))
      let left = try names(folder)
      #expect(left == ["liste.pdf"])
    }
  }

  @Test("a full disk is named and nothing is left")
  func fullDisk() {
    #expect(throws: WritingFailure.noSpace(path: "/dev/full")) {
      try WholeFile(path: "/dev/full", replaces: false).write([1])
    }
  }

  @Test("a failure after writing leaves nothing behind", arguments: [false, true])
  func nothingLeft(replacing: Bool) throws {
    try inFolder { folder in
      let path = folder + "/" + String(repeating: "n", count: 300)
      let error = #expect(throws: WritingFailure.self) {
        try WholeFile(path: path, replaces: replacing).write([1])
      }
      if case .notSaved(path, _) = error {} else { Issue.record("\(String(describing: error))") }
      let left = try names(folder)
      #expect(left.isEmpty)
    }
  }

  @Test("a missing folder and a folder as file are named")
  func wrongPaths() throws {
    try inFolder { folder in
      let missing = folder + "/fehlt/liste.pdf"
      #expect(throws: WritingFailure.folderMissing(path: missing)) {
        try WholeFile(path: missing, replaces: false).write([1])
      }
      #expect(throws: WritingFailure.isFolder(path: folder)) {
        try WholeFile(path: folder, replaces: true).write([1])
      }
      let left = try names(folder)
      #expect(left.isEmpty)
    }
  }

  @Test("a folder that may not be written is named")
  func unwritable() {
    // Nobody may make files here, not even the superuser.
    let path = "/proc/self/liste.pdf"
    let error = #expect(throws: WritingFailure.self) {
      try WholeFile(path: path, replaces: false).write([1])
    }
    #expect(error == .notWritable(path: path) || error == .folderMissing(path: path))
  }

  @Test("a folder without the right to write is named", .enabled(if: geteuid() != 0))
  func readOnlyFolder() throws {
    try inFolder { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      let path = folder + "/liste.pdf"
      #expect(throws: WritingFailure.notWritable(path: path)) {
        try WholeFile(path: path, replaces: false).write([1])
      }
    }
  }
}
