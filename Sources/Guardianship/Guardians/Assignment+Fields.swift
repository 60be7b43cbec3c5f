extension Assignment: FieldCoded {
  public static let kind = RecordKind.assignment

  public init(_ values: FieldValues) throws(Refusal) {
    guard let caseID: Case.ID = try values.identifier(.assignmentCase) else {
      throw .missing(.assignmentCase)
    }
    guard let guardian: Guardian.ID = try values.identifier(.assignmentGuardian) else {
      throw .missing(.assignmentGuardian)
    }
    self.init(
      caseID: caseID, guardian: guardian, role: try values.choice(.assignmentRole) ?? .guardian,
      kind: try values.requiredChoice(.assignmentKind),
      state: try values.choice(.assignmentState) ?? .appointed)
    tie = try values.choice(.assignmentTie)
    effectiveOn = try values.day(.assignmentEffectiveOn)
    endedOn = try values.day(.assignmentEndedOn)
    endReason = values[.assignmentEndReason]
    isExempt = values.optionalFlag(.assignmentIsExempt)
    endedByDeath = values.flag(.assignmentEndedByDeath)
    taskAreas = OrderedTaskArea.list(from: values[.assignmentTaskAreas] ?? "")
    courtReference = values[.assignmentCourtReference]
    proposal = try Proposal(values)
    if let effectiveOn, let endedOn, endedOn < effectiveOn {
      throw .endBeforeStart(field: .assignmentEndedOn, end: endedOn, start: effectiveOn)
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .assignmentRole: role.rawValue, .assignmentKind: kind.rawValue,
      .assignmentState: state.rawValue, .assignmentEndReason: endReason,
      .assignmentTaskAreas: OrderedTaskArea.text(of: taskAreas),
      .assignmentCourtReference: courtReference,
    ]
    values.set(.assignmentCase, caseID)
    values.set(.assignmentGuardian, guardian)
    values.set(.assignmentTie, tie)
    values.set(.assignmentEffectiveOn, effectiveOn)
    values.set(.assignmentEndedOn, endedOn)
    values.set(.assignmentIsExempt, isExempt)
    values.set(.assignmentEndedByDeath, endedByDeath)
    return values.merging(proposal.values)
  }
}

extension Proposal {
  init(_ values: FieldValues) throws(Refusal) {
    self.init()
    request = try values.identifier(.assignmentRequest)
    isUrgent = values.flag(.assignmentIsUrgent)
    reviewLater = values.flag(.assignmentReviewLater)
    reason = values[.assignmentReason]
    view = values[.assignmentView]
    preference = try values.choice(.assignmentPreference)
    readyOn = try values.day(.assignmentReadyOn)
    consentOn = try values.day(.assignmentConsentOn)
    isTiedToProvider = values.flag(.assignmentIsTiedToProvider)
    proofsFollowOn = try values.day(.assignmentProofsFollowOn)
    answers = Proposal.answers(from: values[.assignmentAnswers] ?? "")
    proposedBy = try values.identifier(.assignmentProposedBy)
    submittedOn = try values.day(.assignmentSubmittedOn)
    sentOn = try values.day(.assignmentSentOn)
    claimedBy = try values.identifier(.assignmentClaimedBy)
    claimedOn = try values.day(.assignmentClaimedOn)
    course = try values.choice(.assignmentCourse)
  }

  var values: FieldValues {
    var values: FieldValues = [
      .assignmentReason: reason, .assignmentView: view,
      .assignmentAnswers: Proposal.text(of: answers),
    ]
    values.set(.assignmentRequest, request)
    values.set(.assignmentIsUrgent, isUrgent)
    values.set(.assignmentReviewLater, reviewLater)
    values.set(.assignmentPreference, preference)
    values.set(.assignmentReadyOn, readyOn)
    values.set(.assignmentConsentOn, consentOn)
    values.set(.assignmentIsTiedToProvider, isTiedToProvider)
    values.set(.assignmentProofsFollowOn, proofsFollowOn)
    values.set(.assignmentProposedBy, proposedBy)
    values.set(.assignmentSubmittedOn, submittedOn)
    values.set(.assignmentSentOn, sentOn)
    values.set(.assignmentClaimedBy, claimedBy)
    values.set(.assignmentClaimedOn, claimedOn)
    values.set(.assignmentCourse, course)
    return values
  }

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
}
