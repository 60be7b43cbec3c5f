/// One step of a proposal on its road to the court.
public enum ProposalStep: Equatable, Sendable {
  /// To the supervisors, or past them where the table asks for no review.
  case submit
  /// In Prüfung bei …
  case claim
  /// Whoever holds it lets others look at it again.
  case release
  case approve(note: String?)
  case giveBack(String)
  /// A question to the caseworker; the proposal stays in the queue.
  case ask(String)
  /// The caseworker's answer to the supervisor's question.
  case answer(String)
  /// A Verein names its guardian to the Behörde.
  case name(Sending = Sending())
  /// To the court. The text is that of the Wiedervorlage where the result of the § 21 check follows.
  case send(followUp: String?, Sending = Sending())
  /// The court refuses the proposal.
  case decline(String)
  /// The office takes the proposal back.
  case withdraw(String)

  /// The text that the step needs, and the field it is written to.
  public var text: (String, Field)? {
    switch self {
    case .giveBack(let text), .ask(let text), .answer(let text): (text, .reviewText)
    case .decline(let reason), .withdraw(let reason): (reason, .assignmentEndReason)
    case .submit, .claim, .release, .approve, .name, .send: nil
    }
  }

  public var operation: OperationName {
    switch self {
    case .submit: .submitProposal
    case .claim: .claimProposal
    case .release: .releaseProposal
    case .approve, .giveBack, .ask: .reviewProposal
    case .answer: .answerProposal
    case .name, .send: .sendProposal
    case .decline: .declineProposal
    case .withdraw: .withdrawProposal
    }
  }

  /// Whether the step leads on from where the proposal stands. What went out before anybody looked
  /// at it is in review wherever it stands.
  public func leadsOn(from assignment: Assignment, in office: Office.Kind) -> Bool {
    let origins = origins(in: office)
    return origins.contains(assignment.state)
      || assignment.proposal.reviewLater && origins.contains(.inReview)
  }

  private func origins(in office: Office.Kind) -> [Assignment.State] {
    switch self {
    // What waits for nobody is given once more: the register asks whether it does.
    case .submit: [.draft, .returned, .inReview]
    case .giveBack: [.inReview, .approved]
    case .claim, .release, .approve, .ask, .answer: [.inReview]
    case .name: [.approved]
    case .send: office == .association ? [.named] : [.approved]
    case .decline: [.proposed, .named]
    case .withdraw: [.draft, .inReview, .approved, .returned, .named, .proposed]
    }
  }
}
