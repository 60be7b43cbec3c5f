import Foundation
import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("The file under an open desk")
struct RegisterPlaceTests {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private func save(_ register: Register) throws -> Outcome {
    let user = try #require(try register.users().first).id
    let opening = CaseOpening(
      subject: .new(Person(family: "Alder", given: "")), openedOn: .on(2026, 11, 21))
    return try register.perform(
      .openCase(opening), by: user, today: .on(2026, 11, 21), at: Instant(seconds: 1))
  }

  @Test(
    "one that was deleted or replaced takes nothing more, and says so", arguments: [true, false])
  func replaced(byAnother: Bool) throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("register.db").path
      let other = folder.appendingPathComponent("other.db").path
      let register = try Register.create(path: path, .sample)
      #expect(try save(register).isDone)
      if byAnother {
        try Register.create(path: other, .sample).close()
        #expect(rename(other, path) == 0)
      } else {
        #expect(unlink(path) == 0)
      }
      let failure = RegisterFailure.replaced(path: path)
      #expect(throws: failure) { try register.checkPlace() }
      #expect(throws: failure) { try save(register) }
      let user = try #require(try register.users().first).id
      #expect(throws: failure) {
        try register.keepDraft(
          by: user, form: .deed(.newCase), caseID: nil, record: nil, texts: [:],
          at: Instant(seconds: 1))
      }
    }
  }

  @Test(
    "opening takes from others what is not for them; a group keeps what it shares",
    arguments: [(0o644, 0o700, 0o600), (0o666, 0o770, 0o660), (0o664, 0o2770, 0o660)])
  func closed(file: Int, folderMode: Int, expected: Int) throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("register.db").path
      try Register.create(path: path, .sample).close()
      chmod(folder.path, mode_t(folderMode))
      chmod(path, mode_t(file))
      let register = try Register.open(path: path)
      #expect(register.openToOthers == .closedNow)
      #expect(try mode(path) == expected)
      #expect(try Register.open(path: path).openToOthers == nil)
    }
  }

  @Test("what a killed process left beside it is taken away, what a living one makes stays")
  func leftovers() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("register.db").path
      try Register.create(path: path, .sample).close()
      let dead = [path + ".new-99999999", path + ".new-99999999-journal"]
      let living = path + ".new-\(getpid())"
      for name in dead + [living] {
        _ = FileManager.default.createFile(atPath: name, contents: nil)
      }
      _ = try Register.open(path: path)
      #expect(dead.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
      #expect(FileManager.default.fileExists(atPath: living))
    }
  }

  @Test("a register that has lost its migrations is damaged, in words")
  func migrations() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("register.db").path
      let register = try Register.create(path: path, .sample)
      try register.write { db in
        try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '2'")
      }
      try register.close()
      #expect(throws: RegisterFailure.damaged("grdb_migrations")) {
        try Register.open(path: path)
      }
    }
  }
}
