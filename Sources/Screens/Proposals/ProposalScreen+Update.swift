import Guardianship
import TerminalKit
import Wording

extension ProposalScreen {
  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    guard let proposal else { return command == .back ? [.back] : [] }
    switch command {
    case .back: return [.back]
    case .why:
      return proposal.row.deadline.map {
        [.read(.deadline($0, proposal.assignment.caseID))]
      } ?? []
    case .undo: return [.read(.lastChange)]
    case .next: return show(1)
    case .previous: return show(-1)
    case .open: return line?.target.map { open($0, of: proposal) } ?? []
    case .compare:
      return [.open(CandidatesScreen(of: proposal.caseDetail, beside: proposal))]
    case .paper:
      let subject = PaperRequest.Subject.assignment(id, of: proposal.row.reference)
      return [.open(PaperScreen(PaperRequest(.proposal, of: subject)))]
    case .edit:
      let entry = RecordEntry(
        proposal.record, caseID: proposal.assignment.caseID,
        subject: "\(proposal.row.caseRow.name) · \(proposal.row.guardian.listName)")
      var form = RecordForm(entry)
      form.requests = proposal.caseDetail.work.openRequests(in: desk.wording)
      return [.open(form, in: desk)]
    case .justify: return justify(in: desk)
    case .appoint:
      return [.open(FormScreen(following: proposal, in: desk))]
    case .approve where !proposal.openPoints.isEmpty:
      return [.ask(approvalDialog(of: proposal, in: desk))]
    case .submit:
      return submissionDialog(of: proposal, in: desk).map { [.ask($0)] }
        ?? take(.submit, in: desk)
    case .send:
      let form = SendingForm(
        detail: proposal.caseDetail, matter: .proposal(proposal.record))
      return [.open(form, in: desk)]
    case .approve, .claim: return step(of: command).map { take($0, in: desk) } ?? []
    case .giveBack: return write(.returning, about: proposal, in: desk)
    case .ask: return write(.asking, about: proposal, in: desk)
    case .answer: return write(.answering, about: proposal, in: desk)
    case .decline: return ask(command, .proposalDeclineTitle, in: desk)
    case .withdraw: return ask(command, .proposalWithdrawTitle, in: desk)
    }
  }

  private func open(_ target: ProposalLines.Target, of proposal: ProposalDetail) -> [Step] {
    switch target {
    case .caseFile: [.open(CaseDetailScreen(row: proposal.row.caseRow))]
    case .guardian:
      [.open(GuardianScreen(proposal.guardian.record.id, name: proposal.row.guardian.listName))]
    case .inquiry(let record): [.read(.record(record))]
    case .proposal(let id): [.open(ProposalScreen(id))]
    }
  }

  private func take(_ step: ProposalStep, in desk: Surroundings) -> [Step] {
    guard let proposal else { return [] }
    let operation = Operation.step(
      step, of: proposal.record.id, basedOn: proposal.record.version, on: desk.today)
    return [.perform(operation)]
  }

  private func ask(_ command: Command, _ title: TextKey, in desk: Surroundings) -> [Step] {
    [
      .ask(
        Prompt(
          .proposalText(command), title: desk.wording[title], hint: desk.wording[.proposalTextHint],
          about: proposal?.record.reference))
    ]
  }

  private func write(
    _ deed: Draft.Deed, about proposal: ProposalDetail, in desk: Surroundings
  ) -> [Step] {
    var form = ReviewTextForm(
      deed: deed, proposal: proposal.record,
      subject: "\(proposal.row.caseRow.name) · \(proposal.row.guardian.listName)")
    if deed == .answering { form.question = proposal.question }
    return [.open(form, in: desk)]
  }

  /// Says before the step that fewer look at the proposal than the table of reviews asks for, and
  /// what the table lets happen; nothing where it asks for no more than can.
  private func submissionDialog(
    of proposal: ProposalDetail, in desk: Surroundings
  ) -> Dialog<[Step]>? {
    guard let user = desk.session?.userID else { return nil }
    let isWaiting = proposal.assignment.awaitsReview
    let need = isWaiting ? proposal.review : proposal.review.submitted(by: user)
    guard let shortfall = need.shortfall else { return nil }
    let wording = desk.wording
    let isAlone = need.isFulfilled
    let names = need.waitsFor.map(\.name).joined(separator: "; ")
    return Dialog(
      title: wording[isAlone ? .submitAloneTitle : .submitFewerTitle],
      text: isAlone
        ? wording.text(.submitAlone, wording.name(shortfall))
        : wording.text(.submitFewer, "\(need.asked)", names),
      role: .warning,
      buttons: [
        .init(
          wording[isAlone ? .submitAloneYes : .submitFewerYes],
          payload: take(.submit, in: desk)),
        .init(wording[.cancel], payload: []),
      ])
  }

  /// Asks before somebody approves what is not finished, and names it.
  private func approvalDialog(
    of proposal: ProposalDetail, in desk: Surroundings
  ) -> Dialog<[Step]> {
    let wording = desk.wording
    let lines = proposal.openPoints.map { wording.sentence($0) }
    return Dialog(
      title: wording[.approveTitle], text: lines.joined(separator: "\n"), role: .warning,
      buttons: [
        .init(wording[.approveAnyway], payload: take(.approve(note: nil), in: desk)),
        .init(wording[.cancel], payload: []),
      ], focus: 1)
  }

  /// The reason for a warning, with what stands there already.
  private func justify(in desk: Surroundings) -> [Step] {
    guard let finding = warning else { return [] }
    return [
      .ask(
        Prompt(
          .justification(finding.rule), title: desk.wording.name(finding.rule),
          hint: desk.wording.sentence(finding), text: finding.reason ?? "",
          about: proposal?.record.reference))
    ]
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    guard case .typed(let question, let typed) = answer, let proposal else { return [] }
    let text = typed.trimmed
    if case .justification(let rule) = question { return write(text, for: rule, of: proposal) }
    guard !text.isEmpty else {
      return [.warn(desk.wording[.proposalTextMissing])]
    }
    guard case .proposalText(let command) = question else { return [] }
    return step(of: command, text).map { take($0, in: desk) } ?? []
  }

  private func write(
    _ text: String, for rule: ProposalRule, of proposal: ProposalDetail
  ) -> [Step] {
    var answers = proposal.assignment.proposal.answers
    answers[rule] = text.isEmpty ? nil : text
    let edit = RecordEdit(
      record: proposal.record.reference, basedOn: proposal.record.version,
      values: [.assignmentAnswers: Proposal.text(of: answers)],
      seen: [
        .assignmentAnswers: Proposal.text(of: proposal.assignment.proposal.answers)
      ])
    return [.perform(.edit([edit]))]
  }
}

extension ProposalDetail {
  /// The question that an answer is wanted to, and who asks.
  fileprivate var question: String? {
    reviews.last { $0.value.decision == .question }.map { asked in
      [users[asked.value.reviewer]?.name, asked.value.text].compactMap(\.self)
        .joined(separator: ": ")
    }
  }
}

extension TextKey {
  fileprivate static let submitAlone = TextKey("proposal.submitAlone")
  fileprivate static let submitAloneTitle = TextKey("proposal.submitAlone.title")
  fileprivate static let submitAloneYes = TextKey("proposal.submitAlone.yes")
  fileprivate static let submitFewer = TextKey("proposal.submitFewer")
  fileprivate static let submitFewerTitle = TextKey("proposal.submitFewer.title")
  fileprivate static let submitFewerYes = TextKey("proposal.submitFewer.yes")
  fileprivate static let proposalDeclineTitle = TextKey("proposal.declineTitle")
  fileprivate static let proposalWithdrawTitle = TextKey("proposal.withdrawTitle")
  fileprivate static let approveTitle = TextKey("approve.title")
  fileprivate static let approveAnyway = TextKey("approve.anyway")
  fileprivate static let proposalTextHint = TextKey("proposal.textHint")
  static let proposalFollowUp = TextKey("proposal.followUp")
}
