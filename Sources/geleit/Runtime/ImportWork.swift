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
    func progress(_ rows: Int, _ share: Double) throws {
      if channel.isCancelled { throw CommandFailure.cancelled }
      let total = share > 0 ? Int(Double(rows) / share) : nil
      channel.report(Screens.Progress(done: rows, total: total, secondsLeft: nil))
    }
    switch request.kind {
    case .cases:
      let list = try ListImport(path: request.path, mapping: try mapping(), today: today)
      let report = try list.run(
        in: register, by: user, today: today, decisions: request.decisions, dryRun: isDryRun,
        progress: progress)
      let (reader, header) = (list.reader, list.reader.header)
      let columns = header.headings.indices.map {
        ImportPreview.Column(heading: header.headings[$0], meaning: header.meaning(of: $0))
      }
      return reply(
        .cases(report), report.rejections, columns, header.headings, reader.delimiter,
        reader.encoding)
    case .guardians:
      let list = try GuardianListImport(path: request.path, mapping: try mapping(), today: today)
      let report = try list.run(
        in: register, by: user, today: today, decisions: request.decisions, dryRun: isDryRun,
        progress: progress)
      let (reader, header) = (list.reader, list.reader.header)
      let columns = header.headings.indices.map {
        ImportPreview.Column(heading: header.headings[$0], ofGuardians: header.meaning(of: $0))
      }
      return reply(
        .guardians(report), report.rejections, columns, header.headings, reader.delimiter,
        reader.encoding)
    }
  }

  /// The mapping file with what was chosen at the desk laid over it.
  private func mapping<Column: ListColumn & RawRepresentable<String>>() throws
    -> ListMapping<Column>
  {
    var mapping = try ListMapping<Column>(file: request.mapping)
    for assignment in request.assignments {
      mapping.assign(
        assignment.heading, to: assignment.column.flatMap { Column(rawValue: $0) })
    }
    return mapping
  }

  private func reply(
    _ result: ImportResult, _ rejections: [ImportRejection], _ columns: [ImportPreview.Column],
    _ headings: [String], _ delimiter: Character, _ encoding: ListEncoding
  ) -> Reply {
    if isDryRun {
      let preview = ImportPreview(
        encoding: encoding.rawValue, delimiter: delimiter, columns: columns, report: result)
      return .importPreview(path: typedPath, preview)
    }
    guard !rejections.isEmpty, let rejects = request.rejects else {
      return .imported(path: typedPath, result, rejects: nil)
    }
    do throws(WritingFailure) {
      try RejectsFile.write(
        rejections, under: headings, delimiter: delimiter,
        to: WholeFile(path: rejects, replaces: true),
        reason: { wording.explanation(of: $0.refusal).text })
    } catch {
      let sentence = wording.sentence(forRejects: error)
      return .imported(path: typedPath, result, rejects: .notWritten(sentence))
    }
    return .imported(path: typedPath, result, rejects: .written(path: rejects))
  }
}
