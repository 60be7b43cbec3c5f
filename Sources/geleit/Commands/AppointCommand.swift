import ArgumentParser
import Guardianship
import Register
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
  @Option(help: .text("help.appoint.areas", value: "names")) var areas: String?
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    let id = try workplace.assignmentID(assignment)
    let detail = try workplace.proposal(id)
    var recording = detail.followed(
      effectiveOn: try workplace.day(effective), decidedOn: try workplace.day(decided),
      reviewOn: try workplace.day(reviewOn))
    if let areas { recording.order.taskAreas = try workplace.taskAreas(areas) }
    let catalogue = Dictionary(
      uniqueKeysWithValues: try workplace.register.taskAreas().map { ($0.id, $0.value) })
    for warning in OrderRules.warnings(
      for: recording.order, after: detail.caseDetail.orders(before: recording.order),
      today: workplace.today, catalogue: catalogue)
    {
      Output.note("! " + workplace.wording.explanation(of: warning).line)
    }
    let before = Set(detail.caseDetail.assignments.map(\.id))
    try workplace.perform(.recordOrder(recording))
    let made = try workplace.caseDetail(detail.assignment.caseID).assignments.map(\.id)
      .first { !before.contains($0) }
    // Of a proposal that was declined the order makes an appointment of its own.
    try workplace.answer(made ?? id, format)
  }
}
