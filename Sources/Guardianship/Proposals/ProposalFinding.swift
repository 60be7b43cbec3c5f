/// What one rule says about a proposal: a line of the reviewer's checklist.
public struct ProposalFinding: Equatable, Sendable, Codable {
  public let rule: ProposalRule
  public let verdict: Verdict
  /// What was found, for Wording to say.
  public let note: Note
  public let arguments: [Argument]
  /// The caseworker's written reason for going past a warning.
  public internal(set) var reason: String?

  init(_ rule: ProposalRule, _ verdict: Verdict, _ note: Note, _ arguments: Argument...) {
    self.rule = rule
    self.verdict = verdict
    self.note = note
    self.arguments = arguments
  }

  public enum Verdict: String, CaseIterable, Sendable, Codable {
    case met
    /// The rule asks nothing of this proposal.
    case notNeeded
    /// Passes only with a reason of its own.
    case warning
    /// Stops the step to the court, not the one into review.
    case sendingBlocker
    /// Stops the step into review.
    case blocker
  }

  /// Whether the proposal may go past it: a warning with a reason, or nothing to go past.
  public var isPassed: Bool {
    switch verdict {
    case .met, .notNeeded: true
    case .warning: reason != nil
    case .sendingBlocker, .blocker: false
    }
  }

  /// A value that a sentence needs.
  public enum Argument: Equatable, Sendable, Codable {
    case day(Day)
    case text(String)
    case number(Int)
    case result(Proof.Result)
    case stage(Guardian.Stage)
    case registration(Guardian.Registration)
    case rule(ProposalRule)
  }

  public enum Note: String, CaseIterable, Sendable, Codable {
    case readyOn
    case notReady
    /// Said no, and no yes was written down since.
    case readyAfterNo
    case declinedOn
    case isDead
    case consentOn
    case noConsent
    case registeredAs
    case notRegistered
    case areasInside
    case areasOutside
    case areasUnknown
    case checkDone
    case checkMissing
    case checkFollows
    case checkNotNeeded
    case checkUnknown
    case paperFresh
    case paperUsable
    case paperTooOld
    case paperTooOldForFurther
    case paperMissing
    case paperWithoutDay
    case paperWithEntry
    case paperUnclear
    case paperNotNeeded
    case agreementSigned
    case agreementMissing
    case agreementOfRelative
    case hasRoom
    case isFull
    case isFullWithProposals
    case isInOffice
    case isPaused
    case isPausedUntil
    case stageDoesNotFit
    case takesRelativesOnly
    case noProvider
    case isTiedToProvider
    case isWished
    case otherWished
    case noWish
    case isRejected
    case notRejected
    case isFamily
    case familyNotAsked
    case familyAsked
    case familyIsReady
    case listedAsFamily
    case listedAsClose
    case notListedAsFamily
    case calledOtherwise
    case calledClose
    case isVolunteer
    case wishDecides
    case volunteersFree
    case volunteersNone
    case isAssociation
    case isAuthority
    case secondProfessional
    case viewWritten
    case viewMissing
    case insured
    case notInsured
    case reported
    case notReported
  }
}
