import Guardianship
import TerminalKit
import Wording

extension ProposalScreen {
  enum Command: String, CommandName {
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
    case why = "proposal.why"
    case undo = "desk.undo"
    case back = "detail.back"
  }

  static let commands = reviewing + proposing + moving + ending

  /// The bottom line names what leads on from where the proposal stands; the help names all.
  var commands: [ScreenCommand<ProposalScreen>] {
    let first =
      proposal?.assignment.awaitsReview == true
      ? Self.reviewing + Self.proposing : Self.proposing + Self.reviewing
    return (first + Self.moving + Self.ending).map { command in
      let known = command.command == .claim && isHeld ? Self.release : command
      return leadsOn(command.command) ? known : known.hidden
    }
  }

  private func leadsOn(_ command: Command) -> Bool {
    guard let proposal else { return true }
    let assignment = proposal.assignment
    switch command {
    case .edit, .justify: return assignment.state.isWritable
    case .appoint: return assignment.state.isOpen && assignment.state != .draft
    case .next: return queue.count > 1
    case .answer: return proposal.row.hasOpenQuestion
    case .submit where assignment.awaitsReview: return proposal.review.isFulfilled
    default: break
    }
    guard let step = step(of: command) else { return true }
    return step.leadsOn(from: assignment, in: isAssociation ? .association : .authority)
  }

  private static let release: ScreenCommand<ProposalScreen> = .step(
    .claim, "t", text: TextKey("proposal.release"), group: .groupReview, footer: .shown)

  private static let reviewing: [ScreenCommand<ProposalScreen>] = [
    .step(.approve, "a", group: .groupReview, footer: .shown),
    .step(.giveBack, "z", group: .groupReview, footer: .shown),
    .step(.ask, "r", group: .groupReview, footer: .shown),
    .step(.claim, "t", group: .groupReview, footer: .shown),
    .init(.compare, "x", group: .groupReview, footer: .shown, needs: .read),
    .init(.next, .tab, group: .groupReview, footer: .shown, needs: .several),
    .init(.previous, .backTab, group: .groupReview, needs: .several),
  ]

  private static let proposing: [ScreenCommand<ProposalScreen>] = [
    .init(
      .edit, "e", group: .groupProposal, footer: .shown, needs: .read, .keeping(.assignment)),
    .init(
      .justify, "b", group: .groupProposal, footer: .shown, needs: .read, .keeping(.assignment),
      .that(.proposalNoWarning) { $0.warning != nil }, .writable),
    .step(.submit, "s", group: .groupProposal, footer: .shown),
    .step(.answer, "n", group: .groupProposal, footer: .shown),
    .step(.send, "v", group: .groupProposal, footer: .shown),
    .init(
      .appoint, "i", group: .groupProposal, footer: .shown, needs: .read, .right(.recordOrder),
      .open),
    .init(
      .paper, "p", group: .groupPaper, footer: .shown, needs: .read,
      .printing(.proposal)),
  ]

  private static let moving: [ScreenCommand<ProposalScreen>] = [
    .init(
      .open, .enter, group: .groupMoving, footer: .shown, needs: .read,
      .that(.noRow) { $0.line?.target != nil }),
    .init(
      .why, "y", text: TextKey("work.why"), group: .groupProposal,
      needs: .read, .that(.noDeadline) { $0.proposal?.row.deadline != nil }, .wholeCases),
    .init(.undo, "u", group: .groupDesk, needs: .right(.undo)),
    .init(.back, .escape, .backspace, group: .groupMoving),
  ]

  /// Last in the bottom line: where there is room.
  private static let ending: [ScreenCommand<ProposalScreen>] = [
    .step(.decline, "L", group: .groupProposal, footer: .shown),
    .step(.withdraw, "W", group: .groupProposal, footer: .shown),
  ]

  /// The same questions that the register asks before it writes.
  fileprivate func refusal(of step: ProposalStep, in desk: Surroundings) -> String? {
    guard let session = desk.session, let proposal else { return nil }
    let assignment = proposal.assignment
    guard step.leadsOn(from: assignment, in: session.office.kind) else {
      return desk.sentence(.wrongStep(step.operation, from: assignment.state))
    }
    switch step {
    case .answer where !proposal.row.hasOpenQuestion: return desk.sentence(.noQuestion)
    case .approve, .giveBack, .ask, .claim, .release:
      if assignment.proposal.proposedBy == session.userID { return desk.sentence(.ownReview) }
      guard let other = assignment.proposal.claimant(on: desk.today), other != session.userID
      else { return nil }
      return desk.sentence(.claimed(by: proposal.row.claimedBy ?? ""))
    case .submit where assignment.awaitsReview:
      return proposal.review.isFulfilled
        ? nil : desk.sentence(.wrongStep(step.operation, from: assignment.state))
    case .submit, .send:
      do throws(Refusal) {
        try proposal.findings.check(for: step)
        return nil
      } catch { return desk.sentence(error) }
    default: return nil
    }
  }

  /// The step that a command takes; its text is asked for first.
  func step(of command: Command, _ text: String = "") -> ProposalStep? {
    switch command {
    case .approve: .approve(note: nil)
    case .giveBack: .giveBack(text)
    case .ask: .ask(text)
    case .answer: .answer(text)
    case .claim: isHeld ? .release : .claim
    case .submit: .submit
    case .send:
      proposal?.assignment.state == .approved && isAssociation ? .name() : .send(followUp: nil)
    case .decline: .decline(text)
    case .withdraw: .withdraw(text)
    default: nil
    }
  }
}

extension ScreenCommand where S == ProposalScreen {
  /// A command that takes a step of the proposal: the right to it, then what the rules say.
  fileprivate static func step(
    _ command: S.Command, _ key: Key, text: TextKey? = nil, group: TextKey,
    footer: FooterPlace = .hidden
  ) -> Self {
    Self(
      command, key, text: text, group: group, footer: footer, needs: .read,
      Need { screen, desk in
        screen.step(of: command).flatMap { desk.refusal(of: $0.operation) }
      },
      Need { screen, desk in screen.step(of: command).flatMap { screen.refusal(of: $0, in: desk) } }
    )
  }
}

extension Need where S == ProposalScreen {
  fileprivate static var read: Need {
    Need { screen, desk in
      screen.proposal == nil ? desk.wording[screen.isGone ? .recordGone : .detailReading] : nil
    }
  }
  fileprivate static var several: Need { that(.proposalAlone) { $0.queue.count > 1 } }
  fileprivate static var writable: Need {
    Need { screen, desk in
      guard let state = screen.proposal?.assignment.state, !state.isWritable else { return nil }
      return desk.sentence(.proposalFixed(state))
    }
  }
  fileprivate static var open: Need {
    Need { screen, desk in
      guard let state = screen.proposal?.assignment.state, !state.isOpen else { return nil }
      return desk.sentence(.wrongStep(.recordOrder, from: state))
    }
  }
}

extension TextKey {
  static let groupReview = TextKey("group.review")
  static let groupProposal = TextKey("group.proposal")
  static let proposalAlone = TextKey("proposal.alone")
  static let proposalNoWarning = TextKey("proposal.noWarning")
}
