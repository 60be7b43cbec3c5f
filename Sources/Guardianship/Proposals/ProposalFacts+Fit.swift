/// Whether the guardian fits this case.
extension ProposalFacts {
  /// § 1816 Abs. 6 BGB bars who depends on a provider of care, unless no concrete conflict exists:
  /// the reason says so.
  var provider: ProposalFinding {
    proposal.isTiedToProvider
      ? ProposalFinding(.provider, .warning, .isTiedToProvider)
      : ProposalFinding(.provider, .met, .noProvider)
  }

  /// What an Auftrag asks beyond the order only its letter says: then it is a question of reasons.
  var taskAreas: ProposalFinding? {
    let proposed = assignment.taskAreas.map(\.area)
    let isWhole = proposed.isEmpty && orderedAreas?.isEmpty == false
    guard !isWhole else { return nil }
    guard let orderedAreas, !proposed.isEmpty else {
      return ProposalFinding(.taskAreas, .notNeeded, .areasUnknown)
    }
    let outside = proposed.filter { !orderedAreas.contains($0) }
    guard !outside.isEmpty else { return ProposalFinding(.taskAreas, .met, .areasInside) }
    let names = outside.compactMap { areaNames[$0] }.joined(separator: ", ")
    return ProposalFinding(
      .taskAreas, proposal.request == nil ? .blocker : .warning, .areasOutside, .text(names))
  }

  var capacity: ProposalFinding? {
    guard let capacity = guardian.capacity else { return nil }
    let load = guardian.load(here: activeCases)
    let (known, wanted): (ProposalFinding.Argument, ProposalFinding.Argument) =
      (.number(load), .number(capacity))
    guard load < capacity else {
      return ProposalFinding(.capacity, .warning, .isFull, known, wanted)
    }
    guard load + proposedElsewhere < capacity else {
      return ProposalFinding(
        .capacity, .warning, .isFullWithProposals, known, wanted, .number(proposedElsewhere))
    }
    return ProposalFinding(.capacity, .met, .hasRoom, known, wanted)
  }

  /// A guardian in office is proposed again: perhaps for another Aufgabenkreis or in another kind,
  /// never as his own Verhinderungsbetreuer (§ 1817 Abs. 4 BGB). A Verhinderungsbetreuer may be proposed
  /// as guardian.
  var inOffice: ProposalFinding? {
    isInOffice ? ProposalFinding(.inOffice, .warning, .isInOffice) : nil
  }

  var pause: ProposalFinding? {
    guard guardian.isPaused(on: day) else { return nil }
    guard let until = guardian.pausedUntil else {
      return ProposalFinding(.pause, .warning, .isPaused)
    }
    return ProposalFinding(.pause, .warning, .isPausedUntil, .day(until))
  }

  var stage: ProposalFinding? {
    switch guardian.stage {
    case .ready, .paused, .deceased: nil
    case .interested, .vetting, .left, .unsuitable:
      ProposalFinding(.stage, .warning, .stageDoesNotFit, .stage(guardian.stage))
    }
  }

  var strangers: ProposalFinding? {
    guard isVolunteer, assignment.tie?.isClose != true,
      guardian.takesStrangers == false
    else { return nil }
    return ProposalFinding(.strangers, .warning, .takesRelativesOnly)
  }

  /// A professional who replaces another is not counted as a second one.
  var severalProfessionals: ProposalFinding? {
    guard assignment.kind.isProfessional, assignment.role == .coGuardian,
      professionalsInOffice > 0
    else { return nil }
    return ProposalFinding(.severalProfessionals, .warning, .secondProfessional)
  }

  var view: ProposalFinding {
    proposal.view == nil
      ? ProposalFinding(.view, .warning, .viewMissing)
      : ProposalFinding(.view, .met, .viewWritten)
  }
}
