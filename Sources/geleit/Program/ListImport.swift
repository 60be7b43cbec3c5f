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

  /// - Parameters:
  ///   - decisions: whom rows in doubt mean, as far as somebody has said so.
  ///   - progress: rows so far and how much of the file is read, from 0 to 1; throwing from it leaves
  ///     the register as it was.
  func run(
    in register: Register, by user: User.ID, today: Day,
    decisions: ImportDecisions = ImportDecisions(), dryRun: Bool,
    progress: (_ rows: Int, _ share: Double) throws -> Void
  ) throws -> ImportReport {
    try register.importCases(
      { try reader.next() }, decisions: decisions,
      file: URL(fileURLWithPath: path).lastPathComponent, by: user, at: Surroundings.now(),
      today: today, dryRun: dryRun,
      progress: { try progress($0, reader.progress) })
  }
}

extension ListMapping {
  /// What a mapping file says; without one nothing.
  init(file: String?) throws {
    guard let file else {
      self = .none
      return
    }
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw ListFileError(path: file, code: ENOENT)
    }
    do {
      self = try ListMapping(text)
    } catch {
      throw CommandFailure.unknownMapping(line: error.line, text: error.text)
    }
  }
}
