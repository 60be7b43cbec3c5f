import ArgumentParser
import Exchange
import Guardianship
import Register
import Sheets
import Wording

/// `geleit match CASE`: who could become guardian, in the tiers of the law, with what speaks for and
/// against.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: CommandHelp.line("help.match"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.paper.reference", value: "case")) var caseReference: String
  @Flag(help: .text("help.match.all")) var all = false
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  /// Candidates of a tier that are written for reading; other programs get every one.
  private static let shown = 10

  func run() throws {
    let workplace = try Workplace(options)
    let id = try workplace.caseID(caseReference)
    let limit = all || format == .json ? nil : Register.candidateLimit
    let list = try workplace.candidates(for: id, limit: limit)
    switch format {
    case .text: try write(list, workplace.wording)
    case .json:
      try Output.json([
        ("candidates", .list(list.candidates.map { .object($0.json(workplace.wording)) }))
      ])
    }
  }

  private func write(_ list: CandidateList, _ wording: Wording) throws {
    for tier in Candidate.Tier.allCases {
      let members = list.candidates.filter { $0.tier == tier }
      guard !members.isEmpty else { continue }
      try Output.result(wording.name(tier))
      let shown = members.prefix(all ? .max : MatchCommand.shown)
      for candidate in shown {
        let reference = candidate.reference.map { " (\($0))" } ?? ""
        try Output.result("  " + candidate.name + reference)
        for line in lines(candidate, wording) { try Output.result("    " + line) }
      }
      let rest = members.count - shown.count + (list.left[tier] ?? 0)
      if rest > 0 {
        try Output.result("  " + wording.plural(PluralKey("command.match.rest"), rest))
      }
    }
    if list.candidates.isEmpty { Output.note(wording[.nobody]) }
  }

  private func lines(_ candidate: Candidate, _ wording: Wording) -> [String] {
    let sides: [(TextKey, [Candidate.Reason])] = [
      (.blockers, candidate.blockers), (.pros, candidate.pros), (.cons, candidate.cons),
    ]
    return sides.filter { !$0.1.isEmpty }.map { key, reasons in
      wording.text(key, reasons.map { wording.sentence($0) }.joined(separator: ", "))
    }
  }
}

extension TextKey {
  fileprivate static let pros = TextKey("command.match.for")
  fileprivate static let cons = TextKey("command.match.against")
  fileprivate static let blockers = TextKey("command.match.blockers")
  fileprivate static let nobody = TextKey("command.match.nobody")
}
