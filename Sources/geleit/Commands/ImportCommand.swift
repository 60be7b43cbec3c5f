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

  func run() throws {
    let workplace = try Workplace(options)
    let list = try ListImport(path: file, mapping: try columnMapping(), today: workplace.today)
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
    try report.rejections.isEmpty ? () : write(report.rejections, of: list, workplace.wording)
    say(report, workplace.wording)
    if !report.rejections.isEmpty || !report.conflicts.isEmpty { throw ExitStatus.partial }
  }

  private func columnMapping() throws -> ColumnMapping {
    guard let mapping else { return .none }
    guard let text = try? String(contentsOfFile: mapping, encoding: .utf8) else {
      throw ListFileError(path: mapping, code: ENOENT)
    }
    do {
      return try ColumnMapping(text)
    } catch {
      throw CommandFailure.unknownMapping(line: error.line, text: error.text)
    }
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

  private func say(_ report: ImportReport, _ wording: Wording) {
    for warning in report.warnings { Output.note(wording.sentence(warning)) }
    for conflict in report.conflicts { Output.note(wording.sentence(conflict)) }
    switch format {
    case .json:
      var json = JSONText()
      json.object(report.json)
      Output.result(json.text)
    case .text:
      for line in wording.summary(of: report, isDryRun: dryRun) { Output.result(line) }
    }
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
      plural(PluralKey("command.import.conflicts"), report.conflicts.count),
    ]
  }
}
