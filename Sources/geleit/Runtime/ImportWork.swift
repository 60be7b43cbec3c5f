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
      return try run(in: try Register.open(path: register), channel)
    } catch CommandFailure.cancelled {
      return .cancelled
    } catch {
      return .failure(Geleit.sentence(for: error))
    }
  }

  private func run(in register: Register, _ channel: Worker.Channel) throws -> Reply {
    defer { try? register.close() }
    var mapping = try ColumnMapping(file: request.mapping)
    for assignment in request.assignments {
      mapping.assign(assignment.heading, to: assignment.column)
    }
    let list = try ListImport(path: request.path, mapping: mapping, today: today)
    let report = try list.run(in: register, by: user, today: today, dryRun: isDryRun) {
      rows, share in
      if channel.isCancelled { throw CommandFailure.cancelled }
      let total = share > 0 ? Int(Double(rows) / share) : nil
      channel.report(Screens.Progress(done: rows, total: total, secondsLeft: nil))
    }
    if isDryRun { return .importPreview(path: typedPath, list.preview(report)) }
    guard !report.rejections.isEmpty, let rejects = request.rejects else {
      return .imported(path: typedPath, report, rejects: nil)
    }
    try RejectsFile.write(
      report.rejections, of: list.reader, to: WholeFile(path: rejects, replaces: true),
      reason: { wording.explanation(of: $0.refusal).text })
    return .imported(path: typedPath, report, rejects: rejects)
  }
}

extension ListImport {
  /// What reading the list has found out, for the desk.
  fileprivate func preview(_ report: ImportReport) -> ImportPreview {
    ImportPreview(
      encoding: reader.encoding.rawValue, delimiter: reader.delimiter,
      columns: reader.header.headings.indices.map { index in
        ImportPreview.Column(
          heading: reader.header.headings[index], meaning: reader.header.meaning(of: index))
      }, report: report)
  }
}
