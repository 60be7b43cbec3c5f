public import ArgumentParser
import Exchange
import Foundation
public import Guardianship
import Register
import Sheets
import Wording

/// `geleit import cases|guardians FILE`: takes an office's list in, or says what would happen.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: CommandHelp.line("help.import"))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.import.kind")) var kind: ImportKind
  @Argument(help: .text("help.import.file")) var file: String
  @Flag(name: .customLong("dry-run"), help: .text("help.import.dryRun")) var dryRun = false
  @Option(help: .text("help.import.rejects")) var rejects: String?
  @Option(help: .text("help.import.mapping")) var mapping: String?
  @Option(name: .customLong("court"), help: .text("help.import.court")) var courts: [String] = []
  @Option(help: .text("help.format", value: "text|json")) var format = Format.text
  @OptionGroup var overwriting: Overwriting
  @Flag(name: .customLong("all-warnings"), help: .text("help.import.allWarnings"))
  var allWarnings = false

  func run() throws {
    let workplace = try Workplace(options)
    let wording = workplace.wording
    let list = try ListImport(kind, path: file, mapping: mapping, today: workplace.today)
    let decisions = try decisions(in: workplace.register)
    let report = try watched(wording) { progress in
      try list.run(
        in: workplace.register, by: workplace.userID, decisions: decisions, dryRun: dryRun,
        progress: progress)
    }
    try tell(report, of: list, wording)
  }

  /// Shows how far the import has come; Ctrl-C leaves the register as it was.
  private func watched(
    _ wording: Wording,
    _ work: ((_ rows: Int, _ share: Double) throws -> Void) throws -> ImportReport
  ) throws -> ImportReport {
    let line = ProgressLine(wording: wording)
    let interrupt = Interrupt()
    defer { line.clear() }
    return try work { rows, share in
      if interrupt.isRequested { throw CommandFailure.cancelled }
      line.show(rows: rows, share: share)
    }
  }

  /// - Throws: `ExitStatus.partial` where something of the list was left.
  private func tell(_ report: ImportReport, of list: ListImport, _ wording: Wording) throws {
    noteWarnings(report.warnings, wording)
    for change in report.changes { Output.note(wording.sentence(change)) }
    for conflict in report.conflicts { Output.note(wording.sentence(conflict)) }
    for doubt in report.doubts { Output.note(wording.sentence(doubt)) }
    tell(report.rejections, of: list, wording)
    switch format {
    case .json: try Output.json(report.numbers + report.details(wording))
    case .text:
      for line in wording.summary(of: report, isDryRun: dryRun) { try Output.result(line) }
    }
    if report.isPartial { throw ExitStatus.partial }
  }

  /// Puts the rejected rows into their file; without one, or where it cannot be written, they are
  /// told. The list is taken in either way.
  private func tell(_ rejections: [ImportRejection], of list: ListImport, _ wording: Wording) {
    guard !rejections.isEmpty else { return }
    var failure: WritingFailure?
    if let rejects, !dryRun {
      do throws(WritingFailure) {
        return try list.write(
          rejections, to: WholeFile(path: rejects, replaces: overwriting.force), wording)
      } catch {
        failure = error
      }
    }
    for rejection in rejections { Output.note(wording.sentence(rejection)) }
    if let failure { Output.note(wording.sentence(forRejects: failure)) }
  }

  /// Warnings come first: what has to be mended stands below them, right above the numbers.
  private func noteWarnings(_ warnings: [ImportWarning], _ wording: Wording) {
    let groups = wording.groups(of: warnings, shown: allWarnings ? nil : Self.shown)
    for group in groups {
      Output.note(group.title)
      for sentence in group.sentences { Output.note("  " + sentence) }
      if group.rest > 0 { Output.note("  " + wording.plural(PluralKey("andMore"), group.rest)) }
    }
    if let court = ImportReport.newCourts(in: warnings).first {
      Output.note(
        wording.text(
          TextKey("command.import.courts"), Court.short(of: court.name),
          court.perhaps ?? wording[TextKey("command.import.court.other")]))
    }
    if groups.contains(where: { $0.rest > 0 }) {
      Output.note(wording[TextKey("command.import.allWarnings")])
    }
  }

  /// How many warnings of a kind are shown without `--all-warnings`.
  private static let shown = 3
}

extension ImportKind: ExpressibleByArgument {}
