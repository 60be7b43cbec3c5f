/// What speaks for and against one guardian in one case.
struct CandidateAssessment {
  let search: CandidateSearch
  let facts: CandidateFacts
  /// The Beteiligte of the case who is this guardian.
  let party: Party?

  private typealias Reason = Candidate.Reason
  private var guardian: Guardian { facts.guardian }
  private var isVolunteer: Bool { tier == .volunteer || tier == .close || tier == .wish }

  private var isClose: Bool {
    facts.tie == .family || facts.tie == .bond || party?.isClose == true
  }

  var tier: Candidate.Tier {
    if party?.asGuardian == .wished { return .wish }
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
      party?.asGuardian == .wished ? Reason(.wishedByPerson) : nil,
      isClose ? Reason(.closeToPerson) : nil,
      facts.inquiry?.answer == .yes ? Reason(.saidYes, .day(answeredOn)) : nil,
      facts.wasHere ? Reason(.wasHere) : nil, language, district, room, areas(leaves: false),
      isVolunteer && canVolunteer && facts.hasAgreement ? Reason(.hasAgreement) : nil,
      isVolunteer && canVolunteer && paperProblems.isEmpty ? Reason(.papersUsable) : nil,
    ]
  }

  var cons: [Candidate.Reason?] {
    [
      party?.asGuardian == .rejected ? Reason(.rejectedByPerson) : nil, refusal, again, full,
      pause, areas(leaves: true), agreement, stage,
    ] + paperProblems
  }

  var blockers: [Candidate.Reason?] {
    [
      guardian.stage == .deceased ? Reason(.hasDied) : nil,
      guardian.stage == .left ? Reason(.hasLeft) : nil,
      guardian.stage == .unsuitable ? Reason(.isUnsuitable) : nil,
      tier == .professional && guardian.licence.registration?.isInForce != true
        ? Reason(.notRegistered) : nil,
      facts.isHere ? Reason(.isGuardianHere) : nil,
    ]
  }

  // MARK: - For

  private var language: Candidate.Reason? {
    let wanted = Set(words(search.languages))
    let shared = words(guardian.languages).filter(wanted.contains)
    guard !shared.isEmpty else { return nil }
    let spoken = (guardian.languages ?? "").split(whereSeparator: { ",;/ ".contains($0) })
      .filter { shared.contains(String($0).folded) }
    return Reason(.speaks, .text(spoken.joined(separator: ", ")))
  }

  /// German is spoken by all and says nothing.
  private func words(_ text: String?) -> [String] {
    (text ?? "").folded.split(whereSeparator: { ",;/ .".contains($0) }).map(String.init)
      .filter { $0 != "deutsch" && $0.count > 2 }
  }

  private var district: Candidate.Reason? {
    guard let district = search.district, let own = guardian.address.district,
      district.folded == own.folded
    else { return nil }
    return Reason(.livesNear, .text(own))
  }

  private var room: Candidate.Reason? {
    guard let capacity = guardian.capacity, facts.activeCases < capacity else { return nil }
    return Reason(.hasRoom, .number(facts.activeCases), .number(capacity))
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

  private var answeredOn: Day {
    facts.inquiry.map { $0.answeredOn ?? $0.askedOn } ?? search.day
  }

  private var refusal: Candidate.Reason? {
    switch facts.inquiry?.answer {
    case .no: Reason(.saidNo, .day(answeredOn), .text(facts.inquiry?.reason ?? ""))
    case .unreachable: Reason(.notReached, .day(answeredOn))
    case .open, .yes, nil: nil
    }
  }

  private var again: Candidate.Reason? {
    guard let day = facts.inquiry?.askAgainFrom, search.day < day else { return nil }
    return Reason(.askAgainFrom, .day(day))
  }

  private var full: Candidate.Reason? {
    guard let capacity = guardian.capacity, facts.activeCases >= capacity else { return nil }
    return Reason(.isFull, .number(facts.activeCases), .number(capacity))
  }

  private var pause: Candidate.Reason? {
    guard guardian.isPaused(on: search.day) else { return nil }
    return guardian.pausedUntil.map { Reason(.isPausedUntil, .day($0)) } ?? Reason(.isPaused)
  }

  private var agreement: Candidate.Reason? {
    tier == .volunteer && !facts.hasAgreement ? Reason(.noAgreement) : nil
  }

  private var stage: Candidate.Reason? {
    guardian.stage == .interested || guardian.stage == .vetting ? Reason(.notYetChecked) : nil
  }

  /// Each paper by itself, as a proposal made today would be judged.
  private var paperProblems: [Candidate.Reason?] {
    guard isVolunteer, canVolunteer else { return [] }
    var assignment = Assignment(
      caseID: Case.ID(0), guardian: facts.id, role: .guardian, kind: .volunteer, state: .draft)
    assignment.tie = isClose ? .family : Tie.none
    var proposal = ProposalFacts(assignment, of: guardian, on: search.day)
    proposal.proofs = facts.proofs
    proposal.wasAppointed = facts.wasAppointed
    let findings = [
      proposal.paper(.criminalRecord, .criminalRecord),
      proposal.paper(.debtorRegister, .debtorRegister),
    ]
    return findings.compactMap { finding -> Candidate.Reason? in
      guard let finding, finding.verdict == .warning else { return nil }
      let note: Candidate.Note =
        switch finding.note {
        case .paperMissing, .paperWithoutDay: .paperMissing
        case .paperWithEntry, .paperUnclear: .paperWithEntry
        default: .paperTooOld
        }
      return Reason(note, .rule(finding.rule))
    }
  }
}
