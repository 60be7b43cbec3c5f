import ArgumentParser
import Guardianship
import Wording

/// `geleit decline ASSIGNMENT`: the court appoints nobody of this proposal.
struct DeclineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: CommandHelp.line("help.decline"))

  @OptionGroup var end: ProposalEndOptions

  func run() throws { try end.take(.decline(end.reason)) }
}

/// `geleit withdraw ASSIGNMENT`: the office takes its proposal back.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: CommandHelp.line("help.withdraw"))

  @OptionGroup var end: ProposalEndOptions

  func run() throws { try end.take(.withdraw(end.reason)) }
}

/// Which proposal ends, and why.
struct ProposalEndOptions: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.assignment")) var assignment: String
  @Option(help: .text("help.endReason", value: "text")) var reason: String
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func take(_ step: ProposalStep) throws {
    let workplace = try Workplace(options)
    try workplace.takeAnswering(step, of: try workplace.assignmentID(assignment), format)
  }
}
