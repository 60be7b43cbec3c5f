import Exchange
import Foundation
import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Registers that an earlier program wrote")
struct MigrationTests {
  private let today = Day.on(2026, 11, 26)

  /// A copy of a file that an earlier schema wrote: the second's with twelve invented cases and 64
  /// guardians, the third's with what `Fixtures/schema-3.csv` brought.
  private func opened(
    _ file: String = "schema-2.register", _ body: (Register) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("geleit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(file)")
    let copy = folder.appendingPathComponent("copy.db")
    try FileManager.default.copyItem(at: fixture, to: copy)
    let register = try Register.open(path: copy.path)
    try register.refreshListing(today: today)
    try body(register)
    try register.close()
  }

  @Test("what a list said last is kept by key, and the same list says nothing new")
  func lastImport() throws {
    let list = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/schema-3.csv").path
    func reader() throws -> CaseListReader {
      try CaseListReader(path: list, mapping: .none, today: today)
    }
    try opened("schema-3.register") { register in
      var said: [String] = []
      let rows = try reader()
      while let item = try rows.next() {
        if case .row(let row) = item { said.append(ImportedRow.packed(row.values, row.note)) }
      }
      let kept = try register.queue.read { db in
        try String.fetchAll(db, sql: "SELECT packed FROM importedRow ORDER BY rowid")
      }
      // The program of that day took a guardian for a volunteer where the list did not say.
      let untold = kept.map { row in
        row.contains("berufsmäßig")
          ? row.replacingOccurrences(of: "\u{1F}guardianKind=volunteer", with: "") : row
      }
      #expect(untold.sorted() == said.sorted())
      let dorn = [
        "court=Düren", "family=Dorn", "fileNumber=51 XVII 3/20", "given=Uwe",
        "status=inquiry",
      ]
      #expect(kept.contains(dorn.joined(separator: "\u{1F}")))
      let again = try reader()
      let report = try register.importList(
        .cases { try again.next() }, file: "liste.csv", by: User.ID(1),
        at: Instant(seconds: 1_795_800_000), today: today, dryRun: false, progress: { _ in })
      #expect(report.unchanged == 6)
      #expect(report.conflicts.isEmpty && report.doubts.isEmpty && report.rejections.isEmpty)
      #expect(try register.check(today: today).isEmpty)
    }
  }

  @Test("a register from before has an identifier of its own and keeps it", arguments: [2, 3])
  func identifier(schema: Int) throws {
    var found: Set<String> = []
    for _ in 0..<2 {
      try opened("schema-\(schema).register") { register in
        let identifier = try register.identifier()
        #expect(identifier.count == 32)
        #expect(try Register.open(path: #require(register.path)).identifier() == identifier)
        found.insert(identifier)
      }
    }
    #expect(found.count == 2)
  }

  private func guardians(_ register: Register, _ filter: Filter) throws -> [GuardianRow] {
    let query = ListQuery(.guardians, filter: filter, today: today)
    return try register.page(query, start: .first, limit: 100).lines.compactMap {
      if case .guardian(let row) = $0.row { row } else { nil }
    }
  }

  @Test("a file of the second schema opens and is whole")
  func whole() throws {
    try opened { register in
      #expect(try register.check(today: today).isEmpty)
      let all = try guardians(register, Filter())
      #expect(all.count == 64)
      #expect(Set(all.map(\.reference)).count == 64)
      #expect(all.allSatisfy { $0.record.value.stage == .ready })
    }
  }

  @Test("its guardians are found by every part of their names and by reference")
  func search() throws {
    try opened { register in
      let asked: [([String], [String])] = [
        (["Dąbrowski"], ["B-00028"]), (["dabro", "karin"], ["B-00028"]),
        (["lüdenscheidt"], ["B-00024"]), (["王"], ["B-00021"]), (["Brückenschlag"], ["B-00002"]),
        (["B-00055"], ["B-00055"]), (["gibtesnicht"], []),
      ]
      for (words, references) in asked {
        let found = try guardians(register, Filter(words: words)).map(\.reference)
        #expect(found == references, "\(words)")
      }
    }
  }

  @Test("what its guardians can be follows from their offices, and who was appointed is known")
  func kinds() throws {
    try opened { register in
      let rows = try guardians(register, Filter())
      func row(_ reference: String) throws -> GuardianRow {
        try #require(rows.first { $0.reference == reference })
      }
      #expect(try row("B-00017").kinds == [.volunteer])
      #expect(try row("B-00017").activeCases == 1)
      #expect(try row("B-00039").kinds == [.professional])
      #expect(try row("B-00039").papers == .notNeeded)
      #expect(try row("B-00014").activeCases == 0, "the office ended")
      #expect(try row("B-00060").kinds.isEmpty)
      let relatives = try guardians(
        register, Filter(terms: [FilterTerm(.ownOnly, [.flag(true)])]))
      #expect(relatives.map(\.reference).sorted() == ["B-00014", "B-00052"])
    }
  }

  @Test("its cases take proposals, reviews and orders")
  func goesOn() throws {
    try opened { register in
      let users = try register.users()
      let leader = try #require(users.first { $0.value.role == .supervisor }).id
      let worker = try #require(users.first { $0.value.role == .caseworker }).id
      var clock = 1_795_700_000
      func perform(_ operation: Guardianship.Operation, by user: User.ID) throws -> Outcome {
        clock += 1
        return try register.perform(
          operation, by: user, today: today, at: Instant(seconds: clock))
      }
      var assignment = Assignment(
        caseID: Case.ID(10), guardian: Guardian.ID(57), role: .substitute, kind: .volunteer,
        state: .draft)
      (assignment.tie, assignment.proposal.readyOn) = (.family, today)
      assignment.proposal.reason = "springt ein"
      assignment.proposal.answers = [
        .criminalRecord: "bestellt", .debtorRegister: "bestellt", .view: "nicht ansprechbar",
        .stage: "bekannt",
      ]
      let added = try perform(.add(NewRecord(assignment)), by: worker)
      let id = Assignment.ID(try #require(added.created, "\(added)").id)
      let submitted = try perform(.step(.submit, of: id, basedOn: 1, on: today), by: worker)
      #expect(submitted.isDone, "\(submitted)")
      #expect(
        try perform(.step(.approve(note: nil), of: id, basedOn: 2, on: today), by: leader).isDone)
      #expect(try register.proposal(id, today: today)?.assignment.state == .approved)
      #expect(try register.check(today: today).isEmpty)
    }
  }
}
