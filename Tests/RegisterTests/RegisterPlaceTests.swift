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

  /// What somebody may put over the file with `cp`, which keeps the file's number.
  enum Copy: CaseIterable {
    case older, another, anotherLonger, cut
  }

  @Test("what is copied over it is noticed before anything is saved", arguments: Copy.allCases)
  func copied(_ copy: Copy) throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("register.db").path
      let other = folder.appendingPathComponent("other.db").path
      let register = try Register.create(path: path, .sample)
      for _ in 1...3 { #expect(try save(register).isDone) }
      try register.checkpoint()
      let older = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(try save(register).isDone)
      try register.checkpoint()
      try register.checkPlace()
      let stranger = try Register.create(path: other, .sample)
      if copy == .anotherLonger { for _ in 1...9 { #expect(try save(stranger).isDone) } }
      try stranger.close()
      let bytes =
        switch copy {
        case .older: older
        case .another, .anotherLonger: try Data(contentsOf: URL(fileURLWithPath: other))
        case .cut: Data()
        }
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try file.truncate(atOffset: 0)
      try file.write(contentsOf: bytes)
      try file.close()
      #expect(throws: RegisterFailure.replaced(path: path)) { try save(register) }
    }
  }

  @Test("two desks that save and fold the log in turn stay in their place")
  func folded() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("register.db").path
      let desks = [try Register.create(path: path, .sample), try Register.open(path: path)]
      for round in 0..<40 {
        #expect(try save(desks[round % 2]).isDone)
        if round % 3 == 0 { try desks[(round + 1) % 2].checkpoint() }
        for desk in desks { try desk.checkPlace() }
      }
      try desks[0].close()
      #expect(try save(desks[1]).isDone)
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

  @Test(
    "a disk that does not read or write is told as such, not as full and not as a damaged file",
    arguments: [
      ResultCode.SQLITE_IOERR_READ, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC,
      .SQLITE_IOERR_SHORT_READ,
    ])
  func diskFaults(code: ResultCode) {
    let failure = RegisterFailure(DatabaseError(resultCode: code), path: "/tmp/x")
    #expect(failure == .diskFault("SQLite \(code.rawValue)"))
    #expect(RegisterFailure(DatabaseError(resultCode: .SQLITE_FULL), path: nil) == .noSpace)
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
