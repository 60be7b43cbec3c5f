import ArgumentParser
import Exchange
import Guardianship
import Register
import Screens
import Sheets
import Wording

/// `geleit show KIND REFERENCE`: everything about one case, guardian or assignment.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandHelp.line("help.show"))

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case `case`
    case guardian
    case assignment
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.show.kind")) var kind: Kind
  @Argument(help: .text("help.show.reference")) var reference: String
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    switch kind {
    case .case: try showCase(in: workplace)
    case .guardian: try showGuardian(in: workplace)
    case .assignment: try showAssignment(in: workplace)
    }
  }

  private func showCase(in workplace: Workplace) throws {
    let id = try workplace.caseID(reference)
    let detail = try workplace.caseDetail(id)
    let sheet = RecordSheet(
      case: detail, asOf: workplace.today, office: workplace.office.name,
      wording: workplace.wording)
    try write(
      detail.isWhole ? detail.json : detail.placementJSON(on: workplace.today), sheet, workplace)
  }

  private func showGuardian(in workplace: Workplace) throws {
    let detail = try workplace.guardian(try workplace.guardianID(reference))
    let sheet = RecordSheet(
      guardian: detail, asOf: workplace.today, office: workplace.office.name,
      wording: workplace.wording)
    try write(detail.json, sheet, workplace)
  }

  /// The letter says more of the case than a placement needs.
  private func showAssignment(in workplace: Workplace) throws {
    let detail = try workplace.proposal(try workplace.assignmentID(reference))
    guard format == .text else { return try Output.json(detail.json(workplace.wording)) }
    let answer = ProposalAnswer(detail: detail, wording: workplace.wording)
    // An appointment of which the register knows no proposal has no paper and no checklist.
    let isProposed = detail.assignment.state.isOpen || detail.assignment.proposal.proposedBy != nil
    if isProposed, workplace.isWhole {
      let text = PaperMaker(workplace: workplace).text(workplace.sheet(of: detail))
      try Output.bytes(Array(text.utf8))
    }
    for line in isProposed ? answer.lines + answer.decisions : answer.lines.prefix(1) + answer.facts
    {
      try Output.result(line)
    }
  }

  private func write(
    _ json: [(key: String, value: JSONValue)], _ sheet: RecordSheet, _ workplace: Workplace
  ) throws {
    guard format == .text else { return try Output.json(json) }
    try Output.bytes(Array(PaperMaker(workplace: workplace).text(sheet).utf8))
  }

}

extension CaseDetail {
  /// What a placement needs under its stable keys.
  fileprivate func placementJSON(on day: Day) -> [(key: String, value: JSONValue)] {
    let person = person.value
    let district = residence(.home, on: day)?.value.district
    let areas = taskAreas.map { $0.wording ?? names.taskAreas[$0.area]?.name ?? "" }
    let guardians = currentAssignments(on: day).compactMap {
      names.guardians[$0.value.guardian]?.listName
    }
    return [
      ("reference", .text(reference)), ("status", .text(status.rawValue)),
      ("name", .text(person.listName)), ("born", JSONValue(person.born?.iso)),
      ("district", JSONValue(district)), ("languages", JSONValue(person.languages)),
      ("wishes", JSONValue(file.value.wishes)),
      ("taskAreas", .list(areas.map { .text($0) })),
      ("guardians", .list(guardians.map { .text($0) })),
    ]
  }
}
