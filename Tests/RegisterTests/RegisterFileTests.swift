import Exchange
import Foundation
import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("The register file")
struct RegisterFileTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString)")
  }

  private var path: String { folder.appendingPathComponent("sub/register.db").path }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private func inFolder(_ body: () throws -> Void) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try body()
  }

  private func openCase(_ register: Register) throws -> Outcome {
    let user = try #require(try register.users().first).id
    let opening = CaseOpening(
      subject: .new(Person(family: "Alder", given: "")), openedOn: .on(2026, 11, 21))
    return try register.perform(
      .openCase(opening), by: user, today: .on(2026, 11, 21), at: Instant(seconds: 1))
  }

  @Test("a new register is private, whole and holds what it was given")
  func creates() throws {
    try inFolder {
      let register = try Register.create(path: path, .sample)
      #expect(try register.office() == RegisterBeginning.sample.office)
      #expect(try register.taskAreas().map(\.value) == RegisterBeginning.sample.taskAreas)
      #expect(try register.courts().count == 2)
      #expect(try openCase(register).isDone)
      #expect(try mode(path) == 0o600)
      #expect(try mode(path + "-wal") == 0o600)
      #expect(try mode(path + "-shm") == 0o600)
      #expect(try mode(folder.appendingPathComponent("sub").path) == 0o700)
      let settings = try register.read { db in
        try ["journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint", "cache_size"]
          .map { try String.fetchOne(db, sql: "PRAGMA " + $0) }
      }
      #expect(settings == ["wal", "2", "1", "0", "-8000"])
      try register.checkpoint()
      try register.close()
      let left = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("sub").path)
      #expect(left == ["register.db"])
    }
  }

  @Test("a file that is there is not written over, and a missing one is named")
  func existence() throws {
    try inFolder {
      #expect(throws: RegisterFailure.noRegister(path: path)) { try Register.open(path: path) }
      try Register.create(path: path, .sample).close()
      #expect(throws: RegisterFailure.alreadyExists(path: path)) {
        try Register.create(path: path, .sample)
      }
    }
  }

  @Test("other files are not registers")
  func notARegister() throws {
    try inFolder {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let text = folder.appendingPathComponent("notes.txt").path
      try String(repeating: "no register at all\n", count: 100)
        .write(toFile: text, atomically: true, encoding: .utf8)
      #expect(throws: RegisterFailure.notARegister(path: text)) { try Register.open(path: text) }
      let other = folder.appendingPathComponent("other.db").path
      try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE a (b)") }
      #expect(throws: RegisterFailure.notARegister(path: other)) {
        try Register.open(path: other)
      }
    }
  }

  @Test("a file from a newer program is refused")
  func newerProgram() throws {
    try inFolder {
      let register = try Register.create(path: path, .sample)
      try register.write { db in
        try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('2099')")
      }
      try register.close()
      #expect(throws: RegisterFailure.newerProgram(path: path)) { try Register.open(path: path) }
    }
  }

  @Test("a register opened for reading refuses to write")
  func readOnly() throws {
    try inFolder {
      let writer = try Register.create(path: path, .sample)
      let reader = try Register.open(path: path, readOnly: true)
      #expect(try openCase(reader).refusal == .readOnly)
      #expect(try openCase(writer).isDone)
      #expect(try reader.find(reference: "F-2026-00001").isFound)
      #expect(try reader.check(today: .on(2026, 11, 21)).isEmpty)
    }
  }

  @Test("two desks on one file: one waits its turn, each sees the other's changes")
  func twoDesks() throws {
    try inFolder {
      let first = try Register.create(path: path, .sample)
      let second = try Register.open(path: path)
      let before = try second.changeCounter()
      #expect(try openCase(first).isDone)
      let after = try second.changeCounter()
      #expect(after > before)
      let user = try #require(try first.users().first).id
      try first.keepDraft(
        by: user, form: .deed(.newCase), caseID: nil, record: nil, texts: [:],
        at: Instant(seconds: 1))
      #expect(try second.changeCounter() == after)

      try first.write { db in
        try db.execute(sql: "DELETE FROM draft")
        #expect(throws: RegisterFailure.busy) { try openCase(second) }
        #expect(try second.find(reference: "F-2026-00001").isFound)
      }
      #expect(try openCase(second).isDone)
      #expect(try first.find(reference: "F-2026-00002").isFound)
    }
  }

  @Test("while a list is looked at before it is taken in, others save")
  func trialHoldsNobody() throws {
    try inFolder {
      let first = try Register.create(path: path, .sample)
      let second = try Register.open(path: path)
      let user = try #require(try first.users().first).id
      let names = (1...60).map { "Birke\($0);Ruth\n" }.joined()
      func take(dryRun: Bool, _ meanwhile: () throws -> Void) throws -> ImportReport {
        let list = try CaseListReader(
          bytes: Array("Name;Vorname\n\(names)".utf8), mapping: .none, today: .on(2026, 11, 21))
        return try first.importList(
          .cases { try list.next() }, file: "liste.csv", by: user, at: Instant(seconds: 2),
          today: .on(2026, 11, 21), dryRun: dryRun
        ) { _ in try meanwhile() }
      }
      var saved = 0
      let trial = try take(dryRun: true) { if try openCase(second).isDone { saved += 1 } }
      #expect(trial.created == 60)
      #expect(saved > 0)
      #expect(try first.find(reference: "F-2026-0000\(saved)").isFound)
      #expect(try !first.find(reference: "F-2026-0000\(saved + 1)").isFound)
      let done = try take(dryRun: false) {
        #expect(throws: RegisterFailure.busy) { try openCase(second) }
      }
      #expect(done.created == 60)
      #expect(try second.check(today: .on(2026, 11, 21)).isEmpty)
    }
  }

  @Test("disks of other hosts are recognised by the kernel's list")
  func mounts() {
    let mounts = Mounts(
      table: """
        /dev/sda1 / ext4 rw 0 0
        server:/home /home nfs4 rw 0 0
        /dev/sdb1 /home/local ext4 rw 0 0
        //server/akten /mnt/meine\\040akten cifs rw 0 0
        """)
    #expect(!mounts.isOnNetwork("/var/lib/geleit/register.db"))
    #expect(mounts.isOnNetwork("/home/pohl/register.db"))
    #expect(!mounts.isOnNetwork("/home/local/register.db"))
    #expect(!mounts.isOnNetwork("/homestead/register.db"))
    #expect(mounts.isOnNetwork("/mnt/meine akten/register.db"))
  }

  @Test("a group that the host does not know is refused")
  func unknownGroup() throws {
    #expect(throws: RegisterFailure.unknownGroup("keine-solche-gruppe")) {
      try Register.create(path: path, .sample, sharing: .group("keine-solche-gruppe"))
    }
  }

  @Test("a register shared with a group is open to it and to nobody else")
  func shared() throws {
    try inFolder {
      let entry = try #require(getgrgid(getegid()))
      let group = String(cString: entry.pointee.gr_name)
      try Register.create(path: path, .sample, sharing: .group(group)).close()
      #expect(try mode(path) == 0o660)
      #expect(try mode(folder.appendingPathComponent("sub").path) & 0o777 == 0o770)
    }
  }

  @Test("a file that the first schema wrote opens and is whole")
  func fixture() throws {
    try inFolder {
      let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/schema-1.register")
      if !FileManager.default.fileExists(atPath: fixture.path) {
        try writeFixture(to: fixture.path)
        Issue.record("written: \(fixture.lastPathComponent)")
      }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let copy = folder.appendingPathComponent("copy.db")
      try FileManager.default.copyItem(at: fixture, to: copy)
      let register = try Register.open(path: copy.path)
      try register.refreshListing(today: .on(2026, 11, 21))
      #expect(try register.check(today: .on(2026, 11, 21)).isEmpty)
      guard case .success(let found) = try register.find(reference: "70 XVII A 12/26") else {
        Issue.record("the number is not found")
        return
      }
      let detail = try #require(try register.detail(Case.ID(found.id), today: .on(2026, 11, 21)))
      #expect(detail.person.value.family == "Alder")
      #expect(detail.status == .running)
      #expect(detail.currentAssignments(on: .on(2026, 11, 21)).count == 1)
      #expect(try register.history(of: detail.file.id, limit: 10).count == 3)
    }
  }

  /// What the fixture of a schema holds: one case with an order, and an edit.
  private func writeFixture(to path: String) throws {
    let register = try Register.create(path: path, .sample)
    let user = try #require(try register.users().first).id
    func perform(_ operation: Guardianship.Operation) throws -> RecordReference? {
      try register.perform(
        operation, by: user, today: .on(2026, 11, 21), at: Instant(seconds: 1_795_000_000)
      ).created
    }
    var opening = CaseOpening(
      subject: .new(Person(family: "Alder", given: "Ruth")), openedOn: .on(2026, 6, 1))
    opening.court = try register.courts().first?.id
    opening.fileNumber = FileNumber("70 XVII A 12/26")
    opening.caseworker = user
    let id = Case.ID(try #require(try perform(.openCase(opening))).id)
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = .on(2026, 7, 1)
    var recording = OrderRecording(caseID: id, order: order)
    recording.appointments = [
      OrderRecording.Appointment(
        guardian: .new(Guardian(family: "Braun", given: "Ursula", isOrganisation: false)),
        role: .guardian, kind: .volunteer, tie: .family, effectiveOn: .on(2026, 7, 3))
    ]
    _ = try perform(.recordOrder(recording))
    _ = try perform(
      .edit([
        RecordEdit(
          record: RecordReference(id), basedOn: 1, values: [.caseWishes: "bleiben können"],
          seen: FieldValues())
      ]))
    try register.close()
  }
}
