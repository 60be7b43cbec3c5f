/// What an assignment is as long as it is a proposal, and keeps of it afterwards: the
/// Betreuervorschlag of § 12 BtOG.
public struct Proposal: Equatable, Sendable {
  /// The Auftrag that it answers.
  public var request: CourtRequest.ID?
  /// For an einstweilige Anordnung (§§ 300, 301 FamFG): no papers are needed (§ 21 Abs. 2 S. 3 BtOG).
  public var isUrgent = false
  /// Sent before anybody looked at it: nachträglich zu prüfen.
  public var reviewLater = false
  /// Why this guardian.
  public var reason: String?
  /// How the person sees it (§ 12 Abs. 1 S. 2 BtOG).
  public var view: String?
  /// What the person wishes about this guardian (§ 1816 Abs. 2 BGB).
  public var preference: Party.Preference?
  /// The day on which the guardian said to be ready (§ 1819 Abs. 1, 2 BGB).
  public var readyOn: Day?
  /// The day on which Verein or Behörde consented (§ 1818 Abs. 1, § 1819 Abs. 3 BGB).
  public var consentOn: Day?
  /// Depends on, or is closely tied to, who cares for the person (§ 1816 Abs. 6 BGB).
  public var isTiedToProvider = false
  /// By when the result of the § 21 check follows: wird nachgereicht.
  public var proofsFollowOn: Day?
  /// The written reason for each warning that the proposal goes past.
  public var answers: [ProposalRule: String] = [:]
  public var proposedBy: User.ID?
  /// The day it last went into review.
  public var submittedOn: Day?
  /// The day it went to the court, or a Verein named it to the Behörde.
  public var sentOn: Day?
  /// How it went there, and what was confirmed.
  public var sending = Sending()
  /// Who is looking at it.
  public var claimedBy: User.ID?
  public var claimedOn: Day?
  public var course: Assignment.Course?

  public init() {}

  /// Who holds the proposal on a day: a claim is free again after a day.
  public func claimant(on day: Day) -> User.ID? {
    guard let claimedBy, let claimedOn, day <= claimedOn.adding(days: 1) else { return nil }
    return claimedBy
  }
}

extension Proposal {
  /// One answer a line: the name of the rule, then the reason.
  public static func answers(from text: String) -> [ProposalRule: String] {
    var answers: [ProposalRule: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let rule = ProposalRule(rawValue: String(parts[0])) else { continue }
      let reason = parts[1].drop(while: \.isWhitespace)
      if !reason.isEmpty { answers[rule] = String(reason) }
    }
    return answers
  }

  public static func text(of answers: [ProposalRule: String]) -> String {
    answers.map { rule, reason in
      "\(rule.rawValue) "
        + reason.split(whereSeparator: \.isNewline).joined(separator: " ")
    }.sorted().joined(separator: "\n")
  }

  var answersText: String? {
    get { Proposal.text(of: answers) }
    set { answers = Proposal.answers(from: newValue ?? "") }
  }
}
