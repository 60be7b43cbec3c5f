import ArgumentParser
import Guardianship
import Wording

/// `geleit appoint ASSIGNMENT`: records the order in which the court follows the proposal.
struct AppointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appoint", abstract: CommandHelp.line("help.appoint"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.assignment")) var assignment: String
  @Option(help: .text("help.appoint.effective", value: "day")) var effective: String
  @Option(help: .text("help.appoint.decided", value: "day")) var decided: String?
  @Option(help: .text("help.appoint.reviewOn", value: "day")) var reviewOn: String?
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    let id = try workplace.assignmentID(assignment)
    let detail = try workplace.proposal(id)
    let following = FollowedProposal(assignment: detail.record, detail: detail.caseDetail)
    let recording = following.recording(
      effectiveOn: try workplace.day(effective), decidedOn: try workplace.day(decided),
      reviewOn: try workplace.day(reviewOn))
    try workplace.perform(.recordOrder(recording))
    try workplace.answer(id, format)
  }
}
