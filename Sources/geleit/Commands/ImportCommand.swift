import ArgumentParser
import Exchange
import Foundation
import Guardianship
import Register
import Wording

/// `geleit import cases FILE`: takes an office's list in, or says what would happen.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: CommandHelp.line("help.import"))

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case cases
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.import.kind")) var kind: Kind
  @Argument(help: .text("help.import.file")) var file: String
  @Flag(name: .customLong("dry-run"), help: .text("help.import.dryRun")) var dryRun = false
  @Option(help: .text("help.import.rejects")) var rejects: String?
  @Option(help: .text("help.import.mapping")) var mapping: String?
  @Option(help: .text("help.format", value: "text|json")) var format = Format.text
  @Flag(help: .text("help.force")) var force = false
  @Flag(name: .customLong("all-warnings"), help: .text("help.import.allWarnings"))
  var allWarnings = false

  /// How many warnings of a kind are shown without `--all-warnings`.
  private static let shown = 3

  func run() throws {
    let workplace = try Workplace(options)
    let list = try ListImport(
      path: file, mapping: try ColumnMapping(file: mapping), today: workplace.today)
    let line = ProgressLine(wording: workplace.wording)
    let interrupt = Interrupt()
    let report: ImportReport
    do {
      report = try list.run(
        in: workplace.register, by: workplace.userID, today: workplace.today, dryRun: dryRun
      ) { rows, share in
        if interrupt.isRequested { throw CommandFailure.cancelled }
        line.show(rows: rows, share: share)
      }
    } catch {
      line.clear()
      throw error
    }
    line.clear()
    noteDoubts(report, workplace.wording)
    if !report.rejections.isEmpty { try write(report.rejections, of: list, workplace.wording) }
    try say(report, workplace.wording)
    if !report.rejections.isEmpty || !report.conflicts.isEmpty { throw ExitStatus.partial }
  }

  private func write(
    _ rejections: [ImportRejection], of list: ListImport, _ wording: Wording
  ) throws {
    guard let rejects, !dryRun else {
      for rejection in rejections { Output.note(wording.sentence(rejection)) }
      return
    }
    try RejectsFile.write(
      rejections, of: list.reader, to: WholeFile(path: rejects, replaces: force),
      reason: { wording.explanation(of: $0.refusal).text })
  }

  /// Warnings come first: what has to be mended stands below them, right above the numbers.
  private func noteDoubts(_ report: ImportReport, _ wording: Wording) {
    let groups = wording.groups(of: report.warnings, shown: allWarnings ? nil : Self.shown)
    for group in groups {
      Output.note(group.title)
      for sentence in group.sentences { Output.note("  " + sentence) }
      if group.rest > 0 { Output.note("  " + wording.plural(PluralKey("andMore"), group.rest)) }
    }
    if groups.contains(where: { $0.rest > 0 }) {
      Output.note(wording[TextKey("command.import.allWarnings")])
    }
    for conflict in report.conflicts { Output.note(wording.sentence(conflict)) }
  }

  private func say(_ report: ImportReport, _ wording: Wording) throws {
    switch format {
    case .json:
      var json = JSONText()
      json.object(report.json + details(of: report, wording))
      try Output.result(json.text)
    case .text:
      for line in wording.summary(of: report, isDryRun: dryRun) { try Output.result(line) }
    }
  }

  /// Every row that something is said about, for other programs.
  private func details(
    of report: ImportReport, _ wording: Wording
  ) -> [(key: String, value: JSONValue)] {
    func rows<Entry>(
      _ entries: [Entry], _ members: (Entry) -> [(key: String, value: JSONValue)]
    ) -> JSONValue {
      .list(entries.map { .object(members($0)) })
    }
    return [
      (
        "rejectedRows",
        rows(report.rejections) {
          [
            ("row", .number($0.number)),
            ("reason", .text(wording.explanation(of: $0.refusal).text)),
          ]
        }
      ),
      (
        "conflictRows",
        rows(report.conflicts) {
          [
            ("row", .number($0.number)), ("reference", .text($0.reference)),
            ("columns", .list($0.columns.map { .text($0.rawValue) })),
          ]
        }
      ),
      (
        "warningRows",
        rows(report.warnings) {
          [
            ("row", .number($0.number)), ("topic", .text($0.warning.topic.rawValue)),
            ("warning", .text(wording.explanation(of: $0.warning).line)),
          ]
        }
      ),
    ]
  }
}

extension Wording {
  /// The numbers of an import, one a line.
  func summary(of report: ImportReport, isDryRun: Bool) -> [String] {
    [
      isDryRun ? self[TextKey("command.import.dryRun")] : self[TextKey("command.import.done")],
      plural(PluralKey("command.import.rows"), report.rows),
      plural(PluralKey("command.import.created"), report.created),
      plural(PluralKey("command.import.updated"), report.updated),
      plural(PluralKey("command.import.unchanged"), report.unchanged),
      plural(PluralKey("command.import.rejected"), report.rejections.count),
      plural(PluralKey("command.import.warnings"), report.warnings.count),
      report.conflicts.isEmpty
        ? self[TextKey("command.import.noConflicts")]
        : plural(PluralKey("command.import.conflicts"), report.conflicts.count),
    ]
  }
}
