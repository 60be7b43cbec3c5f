public import ArgumentParser
public import Guardianship
import Wording

/// `geleit send ASSIGNMENT`: to the court; a Verein names its guardian to the Behörde first.
struct SendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: CommandHelp.line("help.send"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.assignment")) var assignment: String
  @Option(help: .text("help.send.day", value: "day")) var day: String?
  @Option(help: .text("help.send.way", value: SendingWay.allValueStrings.joined(separator: "|")))
  var way = SendingWay.electronic
  @Option(help: .text("help.send.receipt", value: "text")) var receipt: String?
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    let id = try workplace.assignmentID(assignment)
    let isNamed = try workplace.proposal(id).assignment.state != .approved
    let sending = Sending(way: way, receipt: receipt)
    let step: ProposalStep =
      workplace.office.kind == .association && !isNamed
      ? .name(sending) : .send(followUp: workplace.wording[.resultFollows], sending)
    try workplace.takeAnswering(step, of: id, format, on: workplace.day(day))
  }
}

extension SendingWay: ExpressibleByArgument {}

extension TextKey {
  fileprivate static let resultFollows = TextKey("command.send.resultFollows")
}
