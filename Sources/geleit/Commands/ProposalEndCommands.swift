import ArgumentParser
import Guardianship
import Wording

/// `geleit decline ASSIGNMENT`: the court appoints nobody of this proposal.
struct DeclineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: CommandHelp.line("help.decline"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.assignment")) var assignment: String
  @Option(help: .text("help.endReason", value: "text")) var reason: String
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    let id = try workplace.assignmentID(assignment)
    try workplace.takeAnswering(.decline(reason), of: id, format)
  }
}

/// `geleit withdraw ASSIGNMENT`: the office takes its proposal back.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: CommandHelp.line("help.withdraw"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.assignment")) var assignment: String
  @Option(help: .text("help.endReason", value: "text")) var reason: String
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    let id = try workplace.assignmentID(assignment)
    try workplace.takeAnswering(.withdraw(reason), of: id, format)
  }
}
