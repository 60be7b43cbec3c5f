import Exchange
import Foundation
import Guardianship
import Register
import Wording

/// One import of a list: read, recognised, taken in or only tried.
struct ListImport {
  let file: ListFile
  private let path: String
  private let today: Day

  /// - Parameters:
  ///   - mapping: the path of a mapping file.
  ///   - assignments: what headings stand for whatever the mapping file says (`ListFile`).
  init(
    _ kind: ImportKind, path: String, mapping: String?,
    assignments: [(heading: String, column: String?)] = [], today: Day
  ) throws {
    (self.path, self.today) = (path, today)
    do {
      file = try ListFile(
        kind, path: path, mapping: try mapping.map(Self.text) ?? "", assignments: assignments,
        today: today)
    } catch let error as MappingLineError {
      throw CommandFailure.unknownMapping(line: error.line, text: error.text)
    }
  }

  private static func text(of path: String) throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw ListFileError(path: path, code: ENOENT)
    }
    return text
  }

  /// - Parameters:
  ///   - decisions: whom rows in doubt mean, as far as somebody has said so.
  ///   - progress: rows so far and how much of the file is read, from 0 to 1; throwing from it leaves
  ///     the register as it was.
  func run(
    in register: Register, by user: User.ID, decisions: ImportDecisions = ImportDecisions(),
    dryRun: Bool, progress: (_ rows: Int, _ share: Double) throws -> Void
  ) throws -> ImportReport {
    try register.importList(
      file.rows, decisions: decisions, file: URL(fileURLWithPath: path).lastPathComponent,
      by: user, at: HostEnvironment.now(), today: today, dryRun: dryRun,
      progress: { try progress($0, file.progress) })
  }

  /// Puts the rows that were not taken into a file, to be mended and imported again.
  func write(
    _ rejections: [ImportRejection], to target: WholeFile, _ wording: Wording
  ) throws(WritingFailure) {
    try RejectsFile.write(
      rejections, under: file.headings.map(\.text), delimiter: file.delimiter, to: target,
      reason: { wording.explanation(of: $0.refusal).text })
  }
}
