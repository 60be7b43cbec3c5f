/// What the rules need to know about a proposal, as of a day.
public struct ProposalFacts: Equatable, Sendable {
  public var assignment: Assignment
  public var guardian: Guardian
  public var proofs: [Proof] = []
  public var agreements: [Agreement] = []
  /// Cases the guardian has now, this one left out.
  public var activeCases = 0
  /// Whether the guardian was appointed as a volunteer before, einstweilige Anordnungen left out
  /// (§ 21 Abs. 2, 3 BtOG).
  public var wasAppointed = false
  /// Other cases with an open proposal of this guardian for an office that counts as a case.
  public var proposedElsewhere = 0
  /// Beteiligte of the case.
  public var parties: [Party] = []
  /// Other guardians whom the person wishes, as their proposals say.
  public var wishedOthers: [String] = []
  public var inquiries: [Inquiry] = []
  /// The Aufgabenkreis in force; nothing before a first order.
  public var orderedAreas: Set<TaskArea.ID>?
  public var areaNames: [TaskArea.ID: String] = [:]
  /// Whether the guardian is in office in this case for good, einstweilige Anordnungen left out.
  public var isInOffice = false
  /// Professionals in office in this case besides the proposed one.
  public var professionalsInOffice = 0
  /// Volunteers of the office who take strangers, are ready, have room and did not say no here.
  public var freeVolunteers = 0
  public var day: Day

  public init(_ assignment: Assignment, of guardian: Guardian, on day: Day) {
    self.assignment = assignment
    self.guardian = guardian
    self.day = assignment.proposal.sentOn ?? day
  }

  var proposal: Proposal { assignment.proposal }
  var isVolunteer: Bool { assignment.kind == .volunteer }
  var isHuman: Bool { !assignment.kind.isOrganisation }
  var isWished: Bool {
    proposal.preference == .wished
      || parties.contains { $0.asGuardian == .wished && guardian.isNamed($0.name) }
  }

  /// - Throws: `guardianDeceased`.
  public func refuseDeceased() throws(Refusal) {
    if guardian.stage == .deceased { throw .guardianDeceased(guardian.listName) }
  }

  /// The paper of a kind that decides: the one issued last.
  func proof(_ kind: Proof.Kind) -> Proof? {
    proofs.filter { $0.kind == kind }.max {
      ($0.issuedOn?.number ?? .min, $0.handedInOn?.number ?? .min)
        < ($1.issuedOn?.number ?? .min, $1.handedInOn?.number ?? .min)
    }
  }

  /// Everything the rules say, in the order in which a reviewer reads it: the person's wish and the
  /// law's order first, then the guardian's papers, then what is left.
  public func findings() -> [ProposalFinding] {
    let all: [ProposalFinding?] =
      precedence + [
        tie, readiness, consent, registration, suitability, paper(.criminalRecord),
        paper(.debtorRegister), agreement, provider, taskAreas, inOffice, capacity, pause, stage,
        strangers, severalProfessionals, view, insurance, caseload,
      ]
    return all.compactMap(\.self).map { finding in
      var finding = finding
      finding.reason = proposal.answers[finding.rule]
      return finding
    }
  }
}

extension [ProposalFinding] {
  /// Whether a rule has a hint, with a reason or without.
  public var haveHints: Bool { contains { $0.verdict == .warning } }

  /// What stops a step into review.
  public var blockers: [ProposalRule] { filter { $0.verdict == .blocker }.map(\.rule) }

  /// What stops the step to the court.
  public var sendingBlockers: [ProposalRule] {
    filter { $0.verdict == .blocker || $0.verdict == .sendingBlocker }.map(\.rule)
  }

  /// Warnings without a reason.
  public var unanswered: [ProposalRule] {
    filter { $0.verdict == .warning && !$0.isPassed }.map(\.rule)
  }

  /// - Throws: `blockedBy`, then `unanswered`.
  public func check(for step: ProposalStep) throws(Refusal) {
    let isSent = if case .send = step { true } else { false }
    let stopped = isSent ? sendingBlockers : blockers
    if !stopped.isEmpty { throw .blockedBy(stopped) }
    if !unanswered.isEmpty { throw .unanswered(unanswered) }
  }
}

extension Guardian {
  /// Whether a text names this guardian: the same words in any order, "Fatma Demir" as "Demir, Fatma".
  public func isNamed(_ text: String) -> Bool {
    let own = NameWord.words(of: [family, given].compactMap(\.self).joined(separator: " "))
    let words = NameWord.words(of: text)
    return !words.isEmpty && Set(words.map(\.text)) == Set(own.map(\.text))
  }
}
