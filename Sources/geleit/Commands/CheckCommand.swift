import ArgumentParser
import Guardianship
import Register
import Wording

/// `geleit check`: integrity of file, schema, derived rows and history.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandHelp.line("help.check"))

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workplace = try Workplace(options)
    let findings = try workplace.register.check(today: workplace.today)
    for finding in findings { try Output.result(workplace.wording.sentence(for: finding)) }
    guard findings.isEmpty else { throw ExitStatus.failed }
    try Output.result(workplace.wording[.sound])
  }
}

extension Wording {
  /// What is wrong in the register, naming the record.
  fileprivate func sentence(for finding: Discrepancy) -> String {
    switch finding {
    case .damagedFile(let words): text(.damagedFile, words)
    case .brokenLink(let table, let row): text(.brokenLink, table, "\(row)")
    case .unreadable(let record, let refusal):
      text(.unreadable, name(of: record), explanation(of: refusal).line)
    case .keyDiffers(let record): text(.keyDiffers, name(of: record))
    case .periodsOverlap(let record): text(.periodsOverlap, name(of: record))
    case .historyIncomplete(let record): text(.historyIncomplete, name(of: record))
    case .listingDiffers(let reference): text(.listingDiffers, reference)
    case .deadlinesDiffer(let reference): text(.deadlinesDiffer, reference)
    case .countsDiffer: self[.countsDiffer]
    }
  }

  private func name(of record: RecordReference) -> String { "\(name(record.kind)) \(record.id)" }
}

extension TextKey {
  fileprivate static let sound = TextKey("command.check.sound")
  fileprivate static let damagedFile = TextKey("finding.damagedFile")
  fileprivate static let brokenLink = TextKey("finding.brokenLink")
  fileprivate static let unreadable = TextKey("finding.unreadable")
  fileprivate static let keyDiffers = TextKey("finding.keyDiffers")
  fileprivate static let periodsOverlap = TextKey("finding.periodsOverlap")
  fileprivate static let historyIncomplete = TextKey("finding.historyIncomplete")
  fileprivate static let listingDiffers = TextKey("finding.listingDiffers")
  fileprivate static let deadlinesDiffer = TextKey("finding.deadlinesDiffer")
  fileprivate static let countsDiffer = TextKey("finding.countsDiffer")
}
