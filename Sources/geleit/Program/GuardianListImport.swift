import Exchange
import Foundation
import Guardianship
import Register

/// One import of a list of guardians: read, recognised, taken in or only tried.
struct GuardianListImport {
  let reader: GuardianListReader
  private let path: String

  init(path: String, mapping: GuardianMapping, today: Day) throws {
    self.path = path
    reader = try GuardianListReader(path: path, mapping: mapping, today: today)
  }

  /// - Parameters:
  ///   - decisions: whom rows in doubt mean, as far as somebody has said so.
  ///   - progress: rows so far and how much of the file is read, from 0 to 1; throwing from it leaves
  ///     the register as it was.
  func run(
    in register: Register, by user: User.ID, today: Day,
    decisions: ImportDecisions = ImportDecisions(), dryRun: Bool,
    progress: (_ rows: Int, _ share: Double) throws -> Void
  ) throws -> GuardianImportReport {
    try register.importGuardians(
      { try reader.next() }, decisions: decisions,
      file: URL(fileURLWithPath: path).lastPathComponent, by: user, at: Surroundings.now(),
      today: today, dryRun: dryRun,
      progress: { try progress($0, reader.progress) })
  }
}
