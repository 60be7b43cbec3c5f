import Foundation
import Guardianship
import Testing

@testable import Exchange

@Suite("What is no list")
struct EndlessListTests {
  @Test("a device is refused before it is read")
  func device() {
    #expect(throws: ListFileError(path: "/dev/zero", code: ENOTSUP)) {
      try ByteSource(path: "/dev/zero")
    }
  }

  @Test("a line that no list has ends the reading")
  func line() throws {
    let bytes = Array("Name;Vorname\nMuster;".utf8) + [UInt8](repeating: 0x61, count: 3 << 20)
    let reader = try CaseListReader(
      bytes: bytes + Array("\nAlder;Uwe\n".utf8), mapping: .none, today: today)
    #expect(throws: ListFileError(path: "", code: EFBIG)) {
      while try reader.next() != nil {}
    }
  }

  @Test("files of dead processes are taken away beside what is written")
  func leftovers() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = [".geleit-99999999-abcdef", ".geleit-\(getpid())-abcdef", ".geleit-notes"]
    for name in names {
      _ = FileManager.default.createFile(
        atPath: folder.appendingPathComponent(name).path, contents: nil)
    }
    try WholeFile(path: folder.appendingPathComponent("a.txt").path, replaces: false).write([0x61])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == (Array(names.dropFirst()) + ["a.txt"]).sorted())
  }
}
