import Guardianship
import TerminalKit
import Wording

extension ProposalScreen {
  enum Command: String, CaseIterable, CommandName {
    case approve = "proposal.approve"
    case giveBack = "proposal.return"
    case ask = "proposal.ask"
    case answer = "proposal.answer"
    case claim = "proposal.claim"
    case compare = "proposal.compare"
    case next = "proposal.next"
    case previous = "proposal.previous"
    case open = "proposal.open"
    case edit = "proposal.edit"
    case justify = "proposal.justify"
    case submit = "proposal.submit"
    case send = "proposal.send"
    case appoint = "proposal.appoint"
    case decline = "proposal.decline"
    case withdraw = "proposal.withdraw"
    case paper = "proposal.paper"
    case undo = "desk.undo"
    case back = "detail.back"
  }

  /// The bottom line names what leads on from where the proposal stands; the help names all.
  func table(_ wording: Wording) -> CommandTable<Command> {
    let isReviewed = proposal?.assignment.awaitsReview ?? false
    let (review, own) = (Self.reviewing(wording), Self.proposing(wording))
    let bindings =
      (isReviewed ? review + own : own + review) + Self.moving(wording) + Self.ending(wording)
    return CommandTable(
      bindings.map { binding in
        var binding = binding
        let isOffered = leadsOn(binding.command) && !forbidden.contains(binding.command)
        if !isOffered { binding.footer = .hidden }
        return binding
      })
  }

  private func leadsOn(_ command: Command) -> Bool {
    guard let proposal else { return true }
    let assignment = proposal.assignment
    switch command {
    case .edit, .justify: return assignment.state.isWritable
    case .appoint: return assignment.state.isOpen && assignment.state != .draft
    case .next: return queue.count > 1
    case .answer: return proposal.row.hasOpenQuestion
    default: break
    }
    guard let step = step(of: command) else { return true }
    return step.leadsOn(from: assignment, in: isAssociation ? .association : .authority)
  }

  static func table(_ wording: Wording) -> CommandTable<Command> {
    CommandTable(reviewing(wording) + proposing(wording) + moving(wording) + ending(wording))
  }

  private static func reviewing(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .char("a"), command: .approve, text: TextKey("proposal.approve"), group: .groupReview,
        wording, footer: .shown),
      Binding(
        .char("z"), command: .giveBack, text: TextKey("proposal.return"), group: .groupReview,
        wording, footer: .shown),
      Binding(
        .char("r"), command: .ask, text: TextKey("proposal.ask"), group: .groupReview, wording,
        footer: .shown),
      Binding(
        .char("t"), command: .claim, text: TextKey("proposal.claim"), group: .groupReview, wording),
      Binding(
        .char("x"), command: .compare, text: TextKey("proposal.compare"), group: .groupReview,
        wording, footer: .shown),
      Binding(
        .tab, command: .next, text: TextKey("proposal.next"), group: .groupReview, wording,
        footer: .shown),
      Binding(
        .backTab, command: .previous, text: TextKey("proposal.previous"), group: .groupReview,
        wording),
    ]
  }

  private static func proposing(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .char("e"), command: .edit, text: TextKey("proposal.edit"), group: .groupProposal, wording,
        footer: .shown),
      Binding(
        .char("b"), command: .justify, text: TextKey("proposal.justify"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .char("s"), command: .submit, text: TextKey("proposal.submit"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .char("n"), command: .answer, text: TextKey("proposal.answer"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .char("v"), command: .send, text: TextKey("proposal.send"), group: .groupProposal, wording,
        footer: .shown),
      Binding(
        .char("i"), command: .appoint, text: TextKey("proposal.appoint"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .char("p"), command: .paper, text: TextKey("proposal.paper"), group: .groupPaper, wording,
        footer: .shown),
    ]
  }

  private static func moving(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .enter, command: .open, text: TextKey("proposal.open"), group: .groupMoving, wording,
        footer: .shown),
      Binding(
        .char("u"), command: .undo, text: TextKey("desk.undo"), group: .groupDesk, wording),
      Binding(
        .escape, .backspace, command: .back, text: TextKey("detail.back"), group: .groupMoving,
        wording),
    ]
  }

  /// Last in the bottom line: where there is room.
  private static func ending(_ wording: Wording) -> [Binding<Command>] {
    [
      Binding(
        .char("L"), command: .decline, text: TextKey("proposal.decline"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .char("W"), command: .withdraw, text: TextKey("proposal.withdraw"), group: .groupProposal,
        wording, footer: .shown),
    ]
  }

  /// Why this user may do something to no proposal.
  func refusal(byRightOf command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .edit, .justify: desk.refusal(ofKeeping: .assignment)
    case .appoint: desk.refusal(of: .recordOrder)
    case .paper: desk.refusal(ofPrinting: .proposal)
    default: step(of: command).flatMap { desk.refusal(of: $0.operation) }
    }
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .back: return nil
    case .undo: return desk.refusal(of: .undo)
    case .next, .previous: return queue.count > 1 ? nil : desk.wording[.proposalAlone]
    default: break
    }
    guard let proposal else { return desk.wording[isGone ? .recordGone : .detailReading] }
    if let reason = refusal(byRightOf: command, in: desk) { return reason }
    switch command {
    case .open: return line?.target == nil ? desk.wording[.noRow] : nil
    case .compare, .paper, .edit: return nil
    case .justify:
      return warning == nil ? desk.wording[.proposalNoWarning] : fixed(proposal, in: desk)
    case .appoint:
      return proposal.assignment.state.isOpen
        ? nil : desk.sentence(.wrongStep(.recordOrder, from: proposal.assignment.state))
    default: return step(of: command).flatMap { refusal(of: $0, proposal, in: desk) }
    }
  }

  private func fixed(_ proposal: ProposalDetail, in desk: Surroundings) -> String? {
    let state = proposal.assignment.state
    return state.isWritable ? nil : desk.sentence(.proposalFixed(state))
  }

  /// The same questions that the register asks before it writes.
  private func refusal(
    of step: ProposalStep, _ proposal: ProposalDetail, in desk: Surroundings
  ) -> String? {
    guard let session = desk.session else { return nil }
    let assignment = proposal.assignment
    guard step.leadsOn(from: assignment, in: session.office.kind) else {
      return desk.sentence(.wrongStep(step.operation, from: assignment.state))
    }
    switch step {
    case .answer where !proposal.row.hasOpenQuestion: return desk.sentence(.noQuestion)
    case .approve, .giveBack, .ask, .claim:
      if assignment.proposal.proposedBy == session.userID { return desk.sentence(.ownReview) }
      guard let other = assignment.proposal.claimant(on: desk.today), other != session.userID
      else { return nil }
      return desk.sentence(.claimed(by: proposal.row.claimedBy ?? ""))
    case .submit, .send:
      do throws(Refusal) {
        try proposal.findings.check(for: step)
        return nil
      } catch { return desk.sentence(error) }
    default: return nil
    }
  }

  /// The step that a command takes; its texts are asked for first.
  func step(of command: Command) -> ProposalStep? {
    switch command {
    case .approve: .approve(note: nil)
    case .giveBack: .giveBack("")
    case .ask: .ask("")
    case .answer: .answer("")
    case .claim: .claim
    case .submit: .submit
    case .send:
      proposal?.assignment.state == .approved && isAssociation ? .name : .send(followUp: nil)
    case .decline: .decline("")
    case .withdraw: .withdraw("")
    default: nil
    }
  }
}

extension TextKey {
  static let groupReview = TextKey("group.review")
  static let groupProposal = TextKey("group.proposal")
  static let proposalAlone = TextKey("proposal.alone")
  static let proposalNoWarning = TextKey("proposal.noWarning")
}
