import Exchange
import Guardianship
import Register
import Screens
import Wording

/// An import that runs beside the desk: the preview, or the real one.
struct ImportWork: Sendable {
  let register: String
  let user: User.ID
  let today: Day
  let wording: Wording
  /// As typed, for the answer.
  let typedPath: String
  let request: ImportRequest
  let isDryRun: Bool

  func run(channel: Worker.Channel) -> Reply {
    do {
      return try run(
        in: try Register.open(path: register, patience: Workplace.patienceOfCommands), channel)
    } catch CommandFailure.cancelled {
      return .cancelled
    } catch {
      return .failure(Geleit.sentence(for: error))
    }
  }

  private func run(in register: Register, _ channel: Worker.Channel) throws -> Reply {
    defer { try? register.close() }
    func progress(_ rows: Int, _ share: Double) throws {
      if channel.isCancelled { throw CommandFailure.cancelled }
      let total = share > 0 ? Int(Double(rows) / share) : nil
      channel.report(Screens.Progress(done: rows, total: total, secondsLeft: nil))
    }
    let list = try ListImport(
      request.kind, path: request.path, mapping: request.mapping,
      assignments: request.assignments.map { ($0.heading, $0.column) }, today: today)
    let report = try list.run(
      in: register, by: user, decisions: request.decisions, dryRun: isDryRun, progress: progress)
    if isDryRun {
      let preview = ImportPreview(
        encoding: list.file.encoding.rawValue, delimiter: list.file.delimiter,
        columns: list.file.headings.map(ImportPreview.Column.init), report: report)
      return .importPreview(path: typedPath, preview)
    }
    return .imported(path: typedPath, report, rejects: rejects(report.rejections, of: list))
  }

  private func rejects(_ rejections: [ImportRejection], of list: ListImport) -> ImportRejects? {
    guard !rejections.isEmpty, let path = request.rejects else { return nil }
    do throws(WritingFailure) {
      try list.write(rejections, to: WholeFile(path: path, replaces: true), wording)
    } catch {
      return .notWritten(wording.sentence(forRejects: error))
    }
    return .written(path: path)
  }
}
