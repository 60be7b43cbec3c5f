/// Readiness, registration and the papers of the guardian.
extension ProposalFacts {
  var readiness: ProposalFinding? {
    if guardian.stage == .deceased { return ProposalFinding(.readiness, .blocker, .isDead) }
    guard isHuman else { return nil }
    if let declinedOn, proposal.readyOn.map({ $0 < declinedOn }) ?? true {
      return ProposalFinding(.readiness, .blocker, .declinedOn, .day(declinedOn))
    }
    guard let readyOn = proposal.readyOn else {
      return ProposalFinding(.readiness, .blocker, .notReady)
    }
    if let declinedOn {
      return ProposalFinding(
        .readiness, .warning, .readyAfterNo, .day(readyOn), .day(declinedOn))
    }
    return ProposalFinding(.readiness, .met, .readyOn, .day(readyOn))
  }

  /// The day on which the guardian said no in this case, if that is the last word.
  private var declinedOn: Day? {
    let answers = inquiries.filter {
      $0.guardian == assignment.guardian && ($0.answer == .yes || $0.answer == .no)
    }
    let last = answers.max { ($0.answeredOn ?? $0.askedOn) < ($1.answeredOn ?? $1.askedOn) }
    guard let last, last.answer == .no else { return nil }
    return last.answeredOn ?? last.askedOn
  }

  var consent: ProposalFinding? {
    guard assignment.kind.needsConsent else { return nil }
    guard let consentOn = proposal.consentOn else {
      return ProposalFinding(.consent, .blocker, .noConsent)
    }
    return ProposalFinding(.consent, .met, .consentOn, .day(consentOn))
  }

  var registration: ProposalFinding? {
    guard assignment.kind.isProfessional else { return nil }
    guard let registration = guardian.licence.registration, registration.isInForce else {
      return ProposalFinding(.registration, .blocker, .notRegistered)
    }
    return ProposalFinding(.registration, .met, .registeredAs, .registration(registration))
  }

  /// The result of the § 21 check, which goes to the court with the proposal: of each paper, not
  /// its age.
  var suitability: ProposalFinding? {
    guard isVolunteer else { return nil }
    if proposal.isUrgent {
      return ProposalFinding(.suitability, .notNeeded, .checkNotNeeded)
    }
    let results = Proof.Kind.allCases.map { proof($0)?.result }
    if results.allSatisfy({ $0 == .clear || $0 == .entry }) {
      return ProposalFinding(.suitability, .met, .checkDone)
    }
    if let follows = proposal.proofsFollowOn, day <= follows {
      return ProposalFinding(.suitability, .met, .checkFollows, .day(follows))
    }
    let note: ProposalFinding.Note = results.contains(nil) ? .checkMissing : .checkUnknown
    return ProposalFinding(.suitability, .sendingBlocker, note)
  }

  /// One paper by itself, for a first or a further case.
  func paper(_ kind: Proof.Kind) -> ProposalFinding? {
    guard isVolunteer else { return nil }
    let rule = kind.rule
    if proposal.isUrgent { return ProposalFinding(rule, .notNeeded, .paperNotNeeded) }
    guard let proof = proof(kind) else { return ProposalFinding(rule, .warning, .paperMissing) }
    guard let issued = proof.issuedOn else {
      return ProposalFinding(rule, .warning, .paperWithoutDay)
    }
    if proof.result == .entry {
      return ProposalFinding(rule, .warning, .paperWithEntry, .day(issued))
    }
    if proof.result == .unclear {
      return ProposalFinding(rule, .warning, .paperUnclear, .day(issued))
    }
    guard ProofRules.isUsable(issued: issued, forProposalOn: day) else {
      return ProposalFinding(rule, .warning, .paperTooOldForFurther, .day(issued))
    }
    if wasAppointed {
      return ProposalFinding(rule, .met, .paperUsable, .day(issued), .result(proof.result))
    }
    let handedIn = proof.handedInOn ?? submittedOn
    return ProofRules.isFresh(issued: issued, handedIn: handedIn)
      ? ProposalFinding(rule, .met, .paperFresh, .day(issued), .result(proof.result))
      : ProposalFinding(rule, .warning, .paperTooOld, .day(issued), .day(handedIn))
  }

  /// By when a paper was handed in at the latest: what is in review does not age there.
  private var submittedOn: Day {
    assignment.state.isWritable ? day : min(proposal.submittedOn ?? day, day)
  }

  var agreement: ProposalFinding? {
    guard isVolunteer else { return nil }
    if let signed = agreements.first(where: { $0.isInForce(on: day) })?.signedOn {
      return ProposalFinding(.agreement, .met, .agreementSigned, .day(signed))
    }
    return ProofRules.needsAgreement(kind: assignment.kind, tie: assignment.tie)
      ? ProposalFinding(.agreement, .warning, .agreementMissing)
      : ProposalFinding(.agreement, .notNeeded, .agreementOfRelative)
  }

  /// Berufshaftpflicht; that of employees is their employer's.
  var insurance: ProposalFinding? {
    guard assignment.kind == .professional else { return nil }
    guard let until = guardian.licence.insuredUntil, day <= until else {
      return ProposalFinding(.insurance, .warning, .notInsured)
    }
    return ProposalFinding(.insurance, .met, .insured, .day(until))
  }

  /// Professionals report their cases every half year (§ 25 Abs. 1 BtOG).
  var caseload: ProposalFinding? {
    guard assignment.kind.isProfessional else { return nil }
    guard let load = guardian.reportedLoad, let reported = guardian.reportedOn,
      day <= reported.adding(months: 6)
    else { return ProposalFinding(.caseload, .warning, .notReported) }
    return ProposalFinding(.caseload, .met, .reported, .number(load), .day(reported))
  }
}

extension Proof.Kind {
  /// The rule that judges a paper of the kind.
  public var rule: ProposalRule {
    switch self {
    case .criminalRecord: .criminalRecord
    case .debtorRegister: .debtorRegister
    }
  }
}
