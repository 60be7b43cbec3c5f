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
    let following = FollowedProposal(assignment: detail.record, detail: detail.caseDetail)
    var recording = following.recording(
      effectiveOn: try workplace.day(effective), decidedOn: try workplace.day(decided),
      reviewOn: try workplace.day(reviewOn))
    if let areas { recording.order.taskAreas = try workplace.taskAreas(areas) }
    let catalogue = Dictionary(
      uniqueKeysWithValues: try workplace.register.taskAreas().map { ($0.id, $0.value) })
    for warning in OrderRules.warnings(
      for: recording.order, today: workplace.today, catalogue: catalogue)
    {
      Output.note("! " + workplace.wording.explanation(of: warning).line)
    }
    try workplace.perform(.recordOrder(recording))
    try workplace.answer(try appointed(like: detail, in: workplace) ?? id, format)
  }

  /// What the order made of the proposal; of one that was declined, an appointment of its own.
  private func appointed(
    like detail: ProposalDetail, in workplace: Workplace
  ) throws -> Assignment.ID? {
    guard detail.assignment.state == .declined else { return nil }
    return try workplace.caseDetail(detail.assignment.caseID).assignments.first {
      $0.value.guardian == detail.assignment.guardian && $0.value.role == detail.assignment.role
        && $0.value.state == .appointed
    }?.id
  }
}
