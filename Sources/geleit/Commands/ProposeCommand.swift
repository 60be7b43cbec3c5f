import ArgumentParser
import Guardianship
import Register
import Wording

/// `geleit propose CASE GUARDIAN`: writes an Entwurf, or goes on with the one that is there, and
/// puts it before the reviewers.
///
/// Where rules stop it the Entwurf stays; the same command with what was missing goes on from there.
struct ProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: CommandHelp.line("help.propose"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: .text("help.paper.reference", value: "case")) var caseReference: String
  @Argument(help: .text("help.propose.guardian", value: "guardian")) var guardianReference: String
  @OptionGroup var contents: ProposalOptions
  @Flag(help: .text("help.propose.urgent")) var urgent = false
  @Option(help: .text("help.format", value: "text|json")) var format = ImportCommand.Format.text

  func run() throws {
    let workplace = try Workplace(options)
    let detail = try workplace.caseDetail(try workplace.caseID(caseReference))
    let guardian = try workplace.guardian(try workplace.guardianID(guardianReference))
    if guardian.record.value.stage == .deceased {
      throw Refusal.guardianDeceased(guardian.record.value.listName)
    }
    let role = contents.role ?? .guardian
    let draft = detail.assignments.first {
      $0.value.guardian == guardian.record.id && $0.value.role == role && $0.value.state.isWritable
    }
    var proposal = try draft?.value ?? contents.draft(of: guardian, in: detail)
    try contents.write(to: &proposal, in: detail, workplace)
    if urgent {
      let created = try workplace.perform(.proposeUrgently(proposal, on: workplace.today))
      if let created { try workplace.answer(Assignment.ID(created.id), format) }
      return
    }
    let id = try keep(proposal, over: draft, in: workplace)
    try workplace.noteShortfall(of: id)
    try workplace.takeAnswering(.submit, of: id, format, isWritten: true)
  }

  /// Writes the Entwurf down before any rule speaks.
  private func keep(
    _ proposal: Assignment, over draft: Versioned<Assignment>?, in workplace: Workplace
  ) throws -> Assignment.ID {
    guard let draft else {
      let created = try workplace.perform(.add(NewRecord(proposal)))
      guard let created else { throw Refusal.notFound(caseReference) }
      return Assignment.ID(created.id)
    }
    let (old, new) = (draft.value.values, proposal.values)
    var changed = FieldValues()
    for field in Set(old.fields).union(new.fields) where old[field] != new[field] {
      changed[field] = new[field]
    }
    guard !changed.fields.isEmpty else { return draft.id }
    try workplace.perform(
      .edit([
        RecordEdit(
          record: draft.reference, basedOn: draft.version, values: changed, seen: old)
      ]))
    return draft.id
  }
}

extension Workplace {
  /// Says that fewer supervisors will look at a proposal than the table of reviews asks for, and by
  /// which rule.
  fileprivate func noteShortfall(of id: Assignment.ID) throws {
    let need = try proposal(id).review.submitted(by: userID)
    guard need.shortfall != nil else { return }
    let rule = wording.text(
      TextKey("proposalPaper.rule"), wording.value(need.rule, of: .reviewRule))
    let words = [need.isFulfilled ? wording.name(Review.Decision.skipped) : nil, rule]
    Output.note(words.compactMap(\.self).joined(separator: ", "))
  }
}
