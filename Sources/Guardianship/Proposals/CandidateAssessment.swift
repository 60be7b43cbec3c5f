/// What speaks for and against one guardian in one case.
struct CandidateAssessment {
  let search: CandidateSearch
  let facts: CandidateFacts
  /// The Beteiligte of the case who is this guardian.
  let party: Party?
  /// The last question put to the guardian in the case.
  let inquiry: Inquiry?

  private typealias Reason = Candidate.Reason
  private var guardian: Guardian { facts.guardian }
  private var isVolunteer: Bool { tier == .volunteer || tier == .close || tier == .wish }

  private var preference: Party.Preference? { party?.asGuardian ?? facts.preference }

  private var isClose: Bool {
    facts.tie?.isClose == true || party?.isClose == true
  }

  var tier: Candidate.Tier {
    if preference == .wished { return .wish }
    if isClose { return .close }
    let kinds = guardian.kinds
    if kinds.contains(.volunteer) { return .volunteer }
    if kinds.contains(where: \.isProfessional) { return .professional }
    if kinds.contains(.association) { return .association }
    if kinds.contains(.authority) || kinds.contains(.authorityEmployee) { return .authority }
    return guardian.isOrganisation ? .association : .volunteer
  }

  private var canVolunteer: Bool { guardian.kinds.isEmpty || guardian.kinds.contains(.volunteer) }

  var pros: [Candidate.Reason?] {
    [
      preference == .wished ? Reason(.wishedByPerson) : nil,
      isClose ? Reason(.closeToPerson) : nil,
      inquiry?.pro,
      facts.isProvisionalHere ? Reason(.isProvisionalHere) : nil,
      facts.wasHere ? Reason(.wasHere) : nil, language, district, room, areas(leaves: false),
      isVolunteer && canVolunteer && facts.hasAgreement ? Reason(.hasAgreement) : nil,
      isVolunteer && canVolunteer && paperProblems.isEmpty ? Reason(.papersUsable) : nil,
    ]
  }

  var cons: [Candidate.Reason?] {
    [
      preference == .rejected ? Reason(.rejectedByPerson) : nil, party?.con,
      facts.isHere ? Reason(.isGuardianHere) : nil, proposedHere,
      proposedElsewhere, inquiry?.con, again, full, pause, areas(leaves: true), agreement, stage,
    ] + paperProblems
  }

  var blockers: [Candidate.Reason?] {
    [
      guardian.stage == .deceased ? Reason(.hasDied) : nil,
      tier == .professional && guardian.licence.registration?.isInForce != true
        ? Reason(.notRegistered) : nil,
    ]
  }

  // MARK: - For

  private var language: Candidate.Reason? {
    let wanted = Set(CandidateSearch.words(of: search.languages))
    let shared = CandidateSearch.words(of: guardian.languages).filter(wanted.contains)
    guard !shared.isEmpty else { return nil }
    let spoken = (guardian.languages ?? "").split(whereSeparator: { ",;/ ".contains($0) })
      .filter { shared.contains(String($0).folded) }
    return Reason(.speaks, .text(spoken.joined(separator: ", ")))
  }

  private var district: Candidate.Reason? {
    guard let district = search.district, let own = guardian.address.district,
      district.folded == own.folded
    else { return nil }
    return Reason(.livesNear, .text(own))
  }

  private var load: Int { guardian.load(here: facts.activeCases) }

  private var room: Candidate.Reason? {
    guard let capacity = guardian.capacity, load < capacity else { return nil }
    return Reason(.hasRoom, .number(load), .number(capacity))
  }

  private func areas(leaves: Bool) -> Candidate.Reason? {
    let own = Set(guardian.taskAreas.map(\.area))
    guard !own.isEmpty, !search.taskAreas.isEmpty else { return nil }
    let missing = search.taskAreas.filter { !own.contains($0) }
    if missing.isEmpty { return leaves ? nil : Reason(.takesAreas) }
    let names = missing.compactMap { search.areaNames[$0] }.joined(separator: ", ")
    return leaves ? Reason(.leavesAreas, .text(names)) : nil
  }

  // MARK: - Against

  private var proposedHere: Candidate.Reason? {
    facts.proposal.map { Reason(.isProposedHere, .text($0.reference)) }
  }

  /// An appointment in another case would leave less room for this one.
  private var proposedElsewhere: Candidate.Reason? {
    facts.proposedElsewhere > 0
      ? Reason(.isProposedElsewhere, .number(facts.proposedElsewhere)) : nil
  }

  private var again: Candidate.Reason? {
    guard let day = inquiry?.askAgainFrom, search.day < day else { return nil }
    return Reason(.askAgainFrom, .day(day))
  }

  private var full: Candidate.Reason? {
    guard let capacity = guardian.capacity, load >= capacity else { return nil }
    return Reason(.isFull, .number(load), .number(capacity))
  }

  private var pause: Candidate.Reason? {
    guard guardian.isPaused(on: search.day) else { return nil }
    return guardian.pausedUntil.map { Reason(.isPausedUntil, .day($0)) } ?? Reason(.isPaused)
  }

  private var agreement: Candidate.Reason? {
    tier == .volunteer && !facts.hasAgreement ? Reason(.noAgreement) : nil
  }

  private var stage: Candidate.Reason? {
    switch guardian.stage {
    case .interested, .vetting: Reason(.notYetChecked)
    case .left: Reason(.hasLeft)
    case .unsuitable: Reason(.isUnsuitable)
    case .ready, .paused, .deceased: nil
    }
  }

  /// Each paper by itself, as a proposal made today would be judged.
  private var paperProblems: [Candidate.Reason?] {
    guard isVolunteer, canVolunteer else { return [] }
    var proposal = ProposalFacts(.blank, of: guardian, on: search.day)
    proposal.proofs = facts.proofs
    proposal.wasAppointed = facts.wasAppointed
    return Proof.Kind.allCases.map(proposal.paper).compactMap { finding -> Candidate.Reason? in
      guard let finding, finding.verdict == .warning else {
        return finding.flatMap(unknownResult)
      }
      let note: Candidate.Note =
        switch finding.note {
        case .paperMissing, .paperWithoutDay: .paperMissing
        case .paperWithEntry, .paperUnclear: .paperWithEntry
        default: .paperTooOld
        }
      return Reason(note, .rule(finding.rule))
    }
  }

  /// A fresh paper whose result was not written down cannot go to the court.
  private func unknownResult(_ finding: ProposalFinding) -> Candidate.Reason? {
    finding.arguments.contains(.result(.unknown))
      ? Reason(.paperResultUnknown, .rule(finding.rule)) : nil
  }
}

extension Inquiry {
  /// The answer as it speaks for whom it is from.
  var pro: Candidate.Reason? { answer == .yes ? Candidate.Reason(.saidYes, .day(lastDay)) : nil }

  /// The answer as it speaks against whom it is from.
  var con: Candidate.Reason? {
    switch answer {
    case .no: Candidate.Reason(.saidNo, .day(lastDay), .text(reason ?? ""))
    case .unreachable: Candidate.Reason(.notReached, .day(lastDay))
    case .open, .yes: nil
    }
  }

  private var lastDay: Day { answeredOn ?? askedOn }
}

extension Party {
  /// That they would not become guardian, whatever the person wishes.
  var con: Candidate.Reason? { isReady == false ? Candidate.Reason(.isNotReady) : nil }
}
