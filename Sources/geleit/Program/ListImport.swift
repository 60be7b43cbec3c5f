import Exchange
import Foundation
import Guardianship
import Register

/// One import of a case list: read, recognised, taken in or only tried.
struct ListImport {
  let reader: CaseListReader
  private let path: String

  init(path: String, mapping: ColumnMapping, today: Day) throws {
    self.path = path
    reader = try CaseListReader(path: path, mapping: mapping, today: today)
  }

  /// - Parameter progress: rows so far and how much of the file is read, from 0 to 1; throwing from
  ///   it leaves the register as it was.
  func run(
    in register: Register, by user: User.ID, today: Day, dryRun: Bool,
    progress: (_ rows: Int, _ share: Double) throws -> Void
  ) throws -> ImportReport {
    try register.importCases(
      { try reader.next() }, file: URL(fileURLWithPath: path).lastPathComponent, by: user,
      at: Surroundings.now(), today: today, dryRun: dryRun,
      progress: { try progress($0, reader.progress) })
  }
}
