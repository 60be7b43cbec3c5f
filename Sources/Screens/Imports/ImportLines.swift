import Guardianship
import TerminalKit
import Wording

/// What an import would do or has done, as lines to scroll through.
struct ImportLines {
  let wording: Wording
  let width: Int
  /// Whether each row is told, or of each kind the first few.
  let showsAll: Bool

  /// How many rows of a kind are told; of those that are not taken more, they have to be mended.
  private static let shown = 3
  private static let mended = 20

  func lines(
    of preview: ImportPreview, decided doubts: [ImportDoubt], _ courts: [NewCourt],
    _ decisions: ImportDecisions
  ) -> [StyledLine] {
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
    return lines + [""] + counts(preview.report, wording[.importWould])
      + section(
        .importDecided,
        courts.filter { decisions[court: $0.name] != nil }
          .map { wording.sentence($0, decisions[court: $0.name]) }
          + doubts.filter { decisions[$0] != nil }.map { wording.sentence($0, decisions[$0]) },
        .normal)
      + reasons(preview.report, decisions)
  }

  func lines(of report: ImportReport, rejects: ImportRejects?) -> [StyledLine] {
    var lines = counts(report, wording[.importDid])
    switch rejects {
    case nil: break
    case .written(let path): lines += wrapped(wording.text(.importRejectsWritten, path))
    case .notWritten(let sentence): lines += wrapped(sentence, role: .error)
    }
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
    let created: TextKey =
      switch report.kind {
      case .cases: .importCreated
      case .guardians: .importGuardiansCreated
      }
    let rows: [(TextKey, Int)] = [
      (.importRows, report.rows), (created, report.created), (.importUpdated, report.updated),
      (.importUnchanged, report.unchanged), (.importRejected, report.rejections.count),
      (.importWarnings, report.warnings.count), (.importConflicts, report.conflicts.count),
      (.importDoubtful, report.doubts.count),
    ]
    return [StyledLine(" " + title, .heading)]
      + rows.map { key, number in
        StyledLine(
          "   " + wording[key].padded(to: 18)
            + wording.count(number).padded(to: 9, alignment: .trailing))
      } + [""]
  }

  private func reasons(
    _ report: ImportReport, _ decisions: ImportDecisions = ImportDecisions()
  ) -> [StyledLine] {
    let open = report.doubts.filter { decisions[$0] == nil }
    return section(.importRejected, report.rejections.map { wording.sentence($0) }, .error)
      + section(.importDoubtful, open.map { wording.sentence($0) }, .warning)
      + section(.importChanges, report.changes.map { wording.sentence($0) }, .normal)
      + section(.importConflicts, report.conflicts.map { wording.sentence($0) }, .warning)
      + wording.groups(of: report.warnings, shown: showsAll ? nil : Self.shown).flatMap(lines)
  }

  private func lines(of group: WarningGroup) -> [StyledLine] {
    [StyledLine(" " + group.title, .heading)] + group.sentences.flatMap { wrapped($0) }
      + more(group.rest) + [""]
  }

  private func section(_ title: TextKey, _ sentences: [String], _ role: Role) -> [StyledLine] {
    guard !sentences.isEmpty else { return [] }
    let told = sentences.prefix(showsAll ? sentences.count : Self.mended)
    return [StyledLine(" " + wording[title], .heading)]
      + told.flatMap { wrapped($0, role: role) } + more(sentences.count - told.count) + [""]
  }

  private func more(_ count: Int) -> [StyledLine] {
    count > 0 ? wrapped(wording.plural(.andMore, count)) : []
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
  static let importMapping = TextKey("import.mapping")
  static let importMappingHint = TextKey("import.mappingHint")
  static let importAssignHeading = TextKey("import.assign.heading")
  static let importAssignColumn = TextKey("import.assign.column")
  static let importAssignNote = TextKey("import.assign.note")
  static let importAssignNothing = TextKey("import.assign.nothing")
  static let importReading = TextKey("import.reading")
  static let importRunning = TextKey("import.running")
  static let importEscape = TextKey("import.escape")
  static let importStopTitle = TextKey("import.stop.title")
  static let importStopText = TextKey("import.stop.text")
  static let importStop = TextKey("import.stop")
  static let importGoOn = TextKey("import.goOn")
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
  static let importChanges = TextKey("import.changes")
  static let importConflicts = TextKey("import.conflicts")
  static let importDoubtful = TextKey("import.doubtful")
  static let importDecided = TextKey("import.decided")
  static let importGuardiansCreated = TextKey("import.guardiansCreated")
  static let importKind = TextKey("import.kind")
  static let delimiterSemicolon = TextKey("import.delimiter.semicolon")
  static let delimiterComma = TextKey("import.delimiter.comma")
  static let delimiterTab = TextKey("import.delimiter.tab")
  static let delimiterOther = TextKey("import.delimiter.other")
  static let secondsLeft = TextKey("progress.secondsLeft")
}

extension Wording {
  func name(_ kind: ImportKind) -> String {
    switch kind {
    case .cases: self[TextKey("import.kind.cases")]
    case .guardians: self[TextKey("import.kind.guardians")]
    }
  }
}
