/// One step of a proposal on its road to the court.
public enum ProposalStep: Equatable, Sendable {
  /// To the supervisors, or past them where the table asks for no review.
  case submit
  /// In Prüfung bei …
  case claim
  case approve(note: String?)
  case giveBack(String)
  /// A question to the caseworker; the proposal stays in the queue.
  case ask(String)
  /// The answer brings it back to whoever asked.
  case answer(String)
  /// A Verein names its guardian to the Behörde.
  case name
  /// To the court. The text is that of the Wiedervorlage where the result of the § 21 check follows.
  case send(followUp: String?)
  /// The court appoints nobody of this proposal.
  case decline(String)
  /// The office takes the proposal back.
  case withdraw(String)

  public var operation: OperationName {
    switch self {
    case .submit: .submitProposal
    case .claim: .claimProposal
    case .approve, .giveBack, .ask: .reviewProposal
    case .answer: .answerProposal
    case .name, .send: .sendProposal
    case .decline: .declineProposal
    case .withdraw: .withdrawProposal
    }
  }

  /// The states from which the step can be taken.
  public func origins(in office: Office.Kind) -> [Assignment.State] {
    switch self {
    case .submit: [.draft, .returned]
    case .claim, .approve, .giveBack, .ask, .answer: [.inReview]
    case .name: [.approved]
    case .send: office == .association ? [.named] : [.approved]
    case .decline: [.proposed, .named]
    case .withdraw: [.draft, .inReview, .approved, .returned, .named, .proposed]
    }
  }
}
