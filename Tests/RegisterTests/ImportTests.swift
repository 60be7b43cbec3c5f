import Exchange
import Foundation
import Guardianship
import Register
import Testing

/// A register in memory that takes lists in.
struct ImportDesk {
  let register: Register
  let user: User.ID
  let today = day("2026-11-21")

  init() throws {
    register = try Register.inMemory(
      RegisterBeginning(
        office: Office(
          name: "Betreuungsstelle Musterstadt", kind: .authority, state: .nordrheinWestfalen,
          isDemo: true),
        firstUser: User(account: "leitung", name: "Leitner", role: .supervisor)))
    user = try #require(try register.users().first).id
  }

  @discardableResult
  func take(
    _ reader: CaseListReader, decisions: ImportDecisions = ImportDecisions(), dryRun: Bool = false
  ) throws -> ImportReport {
    try register.importList(
      .cases { try reader.next() }, decisions: decisions, file: "liste.csv", by: user,
      at: Instant(seconds: 1_795_000_000), today: today, dryRun: dryRun, progress: { _ in })
  }

  /// Takes a list with the heading `Az;Gericht;Name;Vorname;geb.` and the given further headings.
  @discardableResult
  func take(_ text: String, dryRun: Bool = false) throws -> ImportReport {
    try take(
      CaseListReader(bytes: Array(text.utf8), mapping: .none, today: today), dryRun: dryRun)
  }

  func dueren() throws -> CaseListReader {
    try CaseListReader(path: ImportDesk.duerenPath, mapping: .none, today: today)
  }

  /// All cases in the columns of the import catalogue, in the order they came in.
  func values() throws -> [[ImportValues]] {
    let count = try register.importCount()
    return try register.importValues(
      of: (1...max(count, 1)).map { Case.ID(Int64($0)) }, today: today)
  }

  private static let duerenPath = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("ExchangeTests/Fixtures/dueren-faelle.csv").path
}

func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("no day: \(iso)") }
  return day
}

extension Register {
  /// How many cases were ever entered.
  func importCount() throws -> Int {
    var count = 0
    while try !importValues(of: [Case.ID(Int64(count + 1))], today: day("2026-11-21")).isEmpty {
      count += 1
    }
    return count
  }
}

/// What a report comes down to.
struct ReportNumbers: Equatable {
  var rows = 0
  var created = 0
  var updated = 0
  var unchanged = 0
  var rejected = 0
  var conflicts = 0

  init(
    rows: Int, created: Int = 0, updated: Int = 0, unchanged: Int = 0, rejected: Int = 0,
    conflicts: Int = 0
  ) {
    (self.rows, self.created, self.updated) = (rows, created, updated)
    (self.unchanged, self.rejected, self.conflicts) = (unchanged, rejected, conflicts)
  }

  init(_ report: ImportReport) {
    self.init(
      rows: report.rows, created: report.created, updated: report.updated,
      unchanged: report.unchanged, rejected: report.rejections.count,
      conflicts: report.conflicts.count)
  }
}
