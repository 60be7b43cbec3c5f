import Guardianship
import TerminalKit
import Wording

extension ImportScreen {
  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    let title =
      phase == .choosing
      ? wording[.importTitle] : wording[.importTitle] + " · " + path
    canvas.write(title, in: layout.title.inset(left: 1, right: 1), role: .heading)
    canvas.fill(layout.content)
    switch phase {
    case .choosing: form?.draw(in: layout.content.inset(right: 1, top: 1), on: &canvas)
    case .reading(let progress):
      draw(progress, wording[.importReading], in: layout.content, wording, on: &canvas)
    case .running(let progress):
      draw(progress, wording[.importRunning], in: layout.content, wording, on: &canvas)
    case .looking, .finished: view.draw(in: layout.content, on: &canvas)
    }
  }

  private func draw(
    _ progress: Progress?, _ title: String, in rect: Rect, _ wording: Wording,
    on canvas: inout Canvas
  ) {
    canvas.placeCursor(at: rect.inset(left: 1, top: 1).origin)
    let bar = ProgressBar(progress, title: title, wording)
    bar.draw(in: rect.inset(left: 1, right: 1, top: 1), on: &canvas)
    canvas.writeWrapped(
      wording[.importEscape], in: rect.inset(left: 1, right: 1, top: 3), role: .dimmed)
  }

  mutating func fillView(in desk: Surroundings) {
    let width = desk.layout.content.width - 2
    switch phase {
    case .looking(let preview):
      view.lines = ImportLines(wording: desk.wording, width: width).lines(of: preview)
    case .finished(let report, let rejects):
      view.lines = ImportLines(wording: desk.wording, width: width).lines(
        of: report, rejects: rejects)
    default: view.lines = []
    }
  }
}

extension ProgressBar {
  /// "298 von 491  noch 1 s"; an empty bar as long as nothing is known.
  init(_ progress: Progress?, title: String, _ wording: Wording) {
    guard let progress, let total = progress.total, total > 0 else {
      let done = progress.map { wording.count($0.done) } ?? ""
      self.init(title: title, detail: done, fraction: 0)
      return
    }
    var detail = wording.text(.listCount, wording.count(progress.done), wording.count(total))
    if let seconds = progress.secondsLeft {
      detail += "  " + wording.text(.secondsLeft, wording.count(seconds))
    }
    self.init(title: title, detail: detail, fraction: Double(progress.done) / Double(total))
  }
}

/// What an import would do or has done, as lines to scroll through.
struct ImportLines {
  let wording: Wording
  let width: Int

  /// How many reasons of a kind are listed.
  private static let shown = 50

  func lines(of preview: ImportPreview) -> [StyledLine] {
    let known = preview.columns.filter { $0.meaning != nil }
    let unknown = preview.columns.filter { $0.meaning == nil }
    var lines = wrapped(
      wording.text(
        .importFile, preview.encoding, wording[delimiterName(preview.delimiter)]))
    lines += wrapped(
      wording.text(
        .importColumns, known.map(described).joined(separator: " · ")))
    if !unknown.isEmpty {
      lines += wrapped(
        wording.text(.importUnknown, unknown.map(\.heading).joined(separator: " · ")),
        role: .warning)
    }
    return lines + [""] + counts(preview.report, wording[.importWould]) + reasons(preview.report)
  }

  func lines(of report: ImportReport, rejects: String?) -> [StyledLine] {
    var lines = counts(report, wording[.importDid])
    if let rejects { lines += wrapped(wording.text(.importRejectsWritten, rejects)) }
    return lines + reasons(report)
  }

  private func described(_ column: ImportPreview.Column) -> String {
    let meaning = column.meaning.map { wording.name($0) } ?? ""
    return meaning == column.heading ? meaning : "\(column.heading) → \(meaning)"
  }

  private func delimiterName(_ character: Character) -> TextKey {
    switch character {
    case ";": .delimiterSemicolon
    case ",": .delimiterComma
    case "\t": .delimiterTab
    default: .delimiterOther
    }
  }

  private func counts(_ report: ImportReport, _ title: String) -> [StyledLine] {
    let rows: [(TextKey, Int)] = [
      (.importRows, report.rows), (.importCreated, report.created),
      (.importUpdated, report.updated), (.importUnchanged, report.unchanged),
      (.importRejected, report.rejections.count), (.importWarnings, report.warnings.count),
      (.importConflicts, report.conflicts.count),
    ]
    return [StyledLine(" " + title, .heading)]
      + rows.map { key, number in
        StyledLine(
          "   " + wording[key].padded(to: 18)
            + wording.count(number).padded(to: 9, alignment: .trailing))
      } + [""]
  }

  private func reasons(_ report: ImportReport) -> [StyledLine] {
    section(.importRejected, report.rejections.map { wording.sentence($0) }, .error)
      + section(.importConflicts, report.conflicts.map { wording.sentence($0) }, .warning)
      + section(.importWarnings, report.warnings.map { wording.sentence($0) }, .normal)
  }

  private func section(_ title: TextKey, _ sentences: [String], _ role: Role) -> [StyledLine] {
    guard !sentences.isEmpty else { return [] }
    var lines = [StyledLine(" " + wording[title], .heading)]
    for sentence in sentences.prefix(Self.shown) { lines += wrapped(sentence, role: role) }
    if sentences.count > Self.shown {
      lines += wrapped(wording.plural(.andMore, sentences.count - Self.shown))
    }
    return lines + [""]
  }

  private func wrapped(_ text: String, role: Role = .normal) -> [StyledLine] {
    text.wrapped(to: max(20, width - 4)).enumerated().map { index, line in
      StyledLine((index == 0 ? " " : "   ") + line, role)
    }
  }
}

extension TextKey {
  static let importTitle = TextKey("import.title")
  static let importPath = TextKey("import.path")
  static let importPathHint = TextKey("import.pathHint")
  static let importRejects = TextKey("import.rejects")
  static let importRejectsHint = TextKey("import.rejectsHint")
  static let importNoPath = TextKey("import.noPath")
  static let importReading = TextKey("import.reading")
  static let importRunning = TextKey("import.running")
  static let importEscape = TextKey("import.escape")
  static let importCancelled = TextKey("import.cancelled")
  static let importFile = TextKey("import.file")
  static let importColumns = TextKey("import.columns")
  static let importUnknown = TextKey("import.unknown")
  static let importWould = TextKey("import.would")
  static let importDid = TextKey("import.did")
  static let importRejectsWritten = TextKey("import.rejectsWritten")
  static let importRows = TextKey("import.rows")
  static let importCreated = TextKey("import.created")
  static let importUpdated = TextKey("import.updated")
  static let importUnchanged = TextKey("import.unchanged")
  static let importRejected = TextKey("import.rejected")
  static let importWarnings = TextKey("import.warnings")
  static let importConflicts = TextKey("import.conflicts")
  static let delimiterSemicolon = TextKey("import.delimiter.semicolon")
  static let delimiterComma = TextKey("import.delimiter.comma")
  static let delimiterTab = TextKey("import.delimiter.tab")
  static let delimiterOther = TextKey("import.delimiter.other")
  static let secondsLeft = TextKey("progress.secondsLeft")
}
