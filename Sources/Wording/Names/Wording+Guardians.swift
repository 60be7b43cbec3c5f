public import Guardianship

extension Wording {
  public func name(_ state: PaperState) -> String { name(.paperState, state.rawValue) }
  public func name(_ tier: Candidate.Tier) -> String { name(.candidateTier, tier.rawValue) }
  public func name(_ rule: ProposalRule) -> String { name(.proposalRule, rule.rawValue) }
  public func name(_ cause: GuardianLoss.Cause) -> String { name(.guardianLoss, cause.rawValue) }

  /// "ehrenamtlich, fremd", "jeder Vorschlag".
  public func name(of rule: ReviewRule) -> String {
    let parts = [
      rule.kind.map { name($0) }, rule.tie.map { name($0) },
      rule.onlyWithoutHints ? self[TextKey("reviewRule.withoutHints")] : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? self[TextKey("reviewRule.every")] : parts.joined(separator: ", ")
  }

  /// The rule as a review holds it (`ReviewNeed.rule`): the line of the table, then why fewer looked
  /// at it. Where nobody could, that is the rule.
  func reviewRule(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    var rule = ReviewRule(
      kind: words.lazy.compactMap { GuardianKind(rawValue: $0) }.first,
      tie: words.lazy.compactMap { Tie(rawValue: $0) }.first, reviews: ReviewRule.usual)
    rule.onlyWithoutHints = words.contains(ReviewRule.withoutHints)
    let shortfall = words.lazy.compactMap { ReviewNeed.Shortfall(rawValue: $0) }.first
    guard let shortfall else { return name(of: rule) }
    return shortfall == .oneIsEnough
      ? "\(name(of: rule)), \(name(shortfall))" : name(shortfall)
  }

  public func name(_ shortfall: ReviewNeed.Shortfall) -> String {
    name(.reviewShortfall, shortfall.rawValue)
  }

  /// Why nothing came of a proposal: "zurückgezogen: Die Nichte übernimmt es".
  public func end(of assignment: Assignment) -> String? {
    guard assignment.state == .declined, let reason = assignment.endReason else { return nil }
    return text(
      TextKey("proposal.endedFor"), state(of: assignment),
      value(reason, of: .assignmentEndReason))
  }

  /// Where a guardian stands: tätig follows from the offices, a pause says until when.
  public func state(of row: GuardianRow, today: Day) -> String {
    let guardian = row.record.value
    if guardian.isPaused(on: today), let until = guardian.pausedUntil {
      return text(TextKey("guardian.pausedUntil"), day(until))
    }
    return guardian.stage == .ready && row.isActive
      ? name(FilterKey.active, among: Guardian.Stage.self) : name(guardian.stage)
  }

  /// "2 von 3", or "12 hier, 43 gemeldet (01.07.)" of a professional.
  public func load(of row: GuardianRow) -> String {
    let guardian = row.record.value
    if let reported = guardian.reportedLoad {
      return text(
        TextKey("guardian.reported"), "\(row.activeCases)", "\(reported)",
        guardian.reportedOn.map { day($0) } ?? self[.noValue])
    }
    return guardian.capacity.map {
      text(TextKey("guardian.load"), "\(row.activeCases)", "\($0)")
    } ?? "\(row.activeCases)"
  }

  /// "2 von 3", or "12 (43)" with what a professional reported.
  public func shortLoad(of row: GuardianRow) -> String {
    row.record.value.reportedLoad.map { "\(row.activeCases) (\($0))" } ?? load(of: row)
  }

  /// Where a proposal stands, in a word or two.
  public func state(of row: AssignmentRow) -> String {
    let assignment = row.record.value
    if assignment.proposal.reviewLater { return self[TextKey("proposal.reviewLater")] }
    if row.hasOpenQuestion { return name(FilterKey.question, among: Assignment.State.self) }
    return state(of: assignment)
  }

  /// Where a proposal stands and with whom, as briefly as a column needs it: "bei Sommer",
  /// "1 von 2: Sommer".
  public func standing(of row: AssignmentRow, today: Day) -> String {
    if row.hasOpenQuestion { return state(of: row) }
    if let holder = holder(of: row, today: today) {
      return text(TextKey("proposal.withShort"), family(of: holder))
    }
    guard let review = row.review, let done = approvals(review) else { return state(of: row) }
    let names = review.waitsForAll.map { family(of: $0.name) }
    return names.isEmpty ? done : "\(done): \(names.joined(separator: ", "))"
  }

  /// The same in words: "in Prüfung bei Sommer, Ruth bis 01.12.", "1 von 2, wartet auf Sommer, Ruth".
  public func whereabouts(of row: AssignmentRow, today: Day) -> String {
    let proposal = row.record.value.proposal
    if row.hasOpenQuestion {
      return [state(of: row), row.proposedBy.map { text(TextKey("proposal.waitsFor"), $0) }]
        .compactMap(\.self).joined(separator: ", ")
    }
    if let holder = holder(of: row, today: today), let claimedOn = proposal.claimedOn {
      return text(
        TextKey("proposal.with"), holder, shortDay(claimedOn.adding(days: 1), today: today))
    }
    guard let review = row.review else { return state(of: row) }
    let names = review.waitsForAll.map(\.name).joined(separator: "; ")
    return [
      approvals(review) ?? state(of: row),
      names.isEmpty ? nil : text(TextKey("proposal.waitsFor"), names),
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// Who looks at it now.
  private func holder(of row: AssignmentRow, today: Day) -> String? {
    guard row.record.value.awaitsReview, row.record.value.proposal.claimant(on: today) != nil
    else { return nil }
    return row.claimedBy
  }

  /// "1 von 2", as soon as one of several approved it.
  private func approvals(_ review: ReviewNeed) -> String? {
    review.approvedBy.isEmpty
      ? nil : text(TextKey("guardian.load"), "\(review.approvedBy.count)", "\(review.needed)")
  }

  /// "Sommer" of "Sommer, Ruth".
  private func family(of name: String) -> String {
    String(name.prefix { $0 != "," })
  }

  /// Where an assignment stands, or why a proposal led to no appointment.
  public func state(of assignment: Assignment) -> String {
    guard assignment.state == .declined, let course = assignment.proposal.course else {
      return name(assignment.state)
    }
    return name(course)
  }

  /// What a rule found, in a sentence without a full stop.
  public func sentence(_ finding: ProposalFinding) -> String {
    text(
      TextFamily.proposalNote.key(finding.note.rawValue),
      arguments: finding.arguments.map(words))
  }

  public func sentence(_ reason: Candidate.Reason) -> String {
    text(
      TextFamily.candidateNote.key(reason.note.rawValue), arguments: reason.arguments.map(words))
  }

  /// "! Auslastung: 3 von 2".
  public func sentence(_ point: ProposalDetail.OpenPoint) -> String {
    switch point {
    case .question: self[TextKey("approve.question")]
    case .finding(let finding): "\(sign(finding)) \(name(finding.rule)): \(sentence(finding))"
    }
  }

  /// ✓, ! or ✗, which a word always goes with.
  public func sign(_ finding: ProposalFinding) -> String {
    switch finding.verdict {
    case .met: "✓"
    case .notNeeded: "–"
    case .warning: "!"
    case .sendingBlocker, .blocker: "✗"
    }
  }

  private func words(_ argument: ProposalFinding.Argument) -> String {
    switch argument {
    case .day(let day): self.day(day)
    case .text(let text): text
    case .number(let number): "\(number)"
    case .result(let result): name(result)
    case .stage(let stage): name(stage)
    case .registration(let registration): name(registration)
    case .rule(let rule): name(rule)
    }
  }
}
