import Guardianship
import Wording

/// Proposals: who is asked, and who is proposed.
extension RecordForm.Particulars {
  static let inquiry = RecordForm.Particulars(
    fields: { form, _ in
      (form.seen[.inquiryGuardian] == nil ? [.inquiryWhom] : []) + [
        .inquiryAskedOn, .inquiryAnswer, .inquiryAnsweredOn, .inquiryReason,
        .inquiryAskAgainFrom, .inquiryAskedBy,
      ]
    },
    required: { _, _ in [.inquiryWhom] }, carried: [.inquiryGuardian],
    preset: { desk, _ in
      [
        .inquiryAskedOn: desk.today.iso, .inquiryAskedBy: desk.user,
        .inquiryAnswer: Inquiry.Answer.open.rawValue,
      ]
    },
    following: { slot, answers in
      guard slot == .field(.inquiryAnswer) else { return [:] }
      // An answer that is written down came today, unless somebody says otherwise.
      let place = Slot.field(.inquiryAnsweredOn)
      let today = answers.desk.wording.day(answers.desk.today)
      let isOpen = answers[slot] == Inquiry.Answer.open.rawValue
      if isOpen { return answers[place] == today ? [place: ""] : [:] }
      return answers[place].isEmpty ? [place: today] : [:]
    })

  static let assignment = RecordForm.Particulars(
    fields: { form, texts in assignmentFields(form, texts) },
    required: { form, texts in
      // What goes out at once has to say why, and that the guardian is ready.
      let request: Set<Field> = form.isUnclear(.proposal) ? [.assignmentRequest] : []
      guard form.isUrgentProposal else { return request }
      let reasons: Set<Field> =
        GuardianKind(rawValue: texts[.assignmentKind])?.isOrganisation == true
        ? [.assignmentReason] : [.assignmentReason, .assignmentReadyOn]
      return reasons.union(request)
    },
    carried: [.assignmentCase, .assignmentGuardian, .assignmentIsUrgent],
    preset: { _, _ in [.assignmentState: Assignment.State.draft.rawValue] },
    title: { form in
      if form.isUrgentProposal { return TextKey("form.urgentProposal") }
      return form.isNew || !form.assignmentState.isOpen ? nil : TextKey("form.proposal")
    },
    making: { (form, values, today) throws(Refusal) in
      form.isUrgentProposal
        ? .proposeUrgently(try Assignment(values), on: today)
        : .add(try NewRecord(form.kind, values, to: form.caseID))
    },
    needsAllAtOnce: { $0.isUrgentProposal },
    place: { refusal in
      guard case .blockedBy(let rules) = refusal else { return nil }
      return rules.lazy.compactMap(\.field).first
    },
    // What is proposed goes on at its own place: warnings, the step into review.
    after: { created, _ in [.replace(ProposalScreen(Assignment.ID(created.id)))] })

  /// An appointment is corrected; what is proposed is written as long as it is with the caseworker.
  private static func assignmentFields(_ form: RecordForm, _ texts: Texts) -> [Field] {
    let state = form.assignmentState
    guard state.isOpen else {
      return [
        .assignmentTie, .assignmentEffectiveOn, .assignmentIsExempt, .assignmentExpenses,
        .assignmentCourtReference,
      ]
    }
    let kind = GuardianKind(rawValue: texts[.assignmentKind])
    var late: [Field] = [.assignmentReadyOn]
    if kind?.needsConsent == true { late.append(.assignmentConsentOn) }
    if kind == .volunteer || kind == nil { late.append(.assignmentProofsFollowOn) }
    guard state.isWritable else {
      let isSent = form.seen[.assignmentSentOn] != nil
      return late + [.assignmentCourtReference] + (isSent ? [.assignmentReceipt] : [])
    }
    return [
      .assignmentKind, .assignmentTie, .assignmentRole, .assignmentPreference, .assignmentView,
      .assignmentReason,
    ] + late + [.assignmentTaskAreas, .assignmentIsTiedToProvider, .assignmentRequest]
  }
}

extension RecordForm {
  fileprivate var assignmentState: Assignment.State {
    seen[.assignmentState].flatMap { Assignment.State(rawValue: $0) } ?? .appointed
  }

  /// Eilfall: written and sent in one step.
  fileprivate var isUrgentProposal: Bool { isNew && preset[.assignmentIsUrgent] == "1" }
}

extension ProposalRule {
  /// The field of the form that answers the rule.
  fileprivate var field: Field? {
    switch self {
    case .readiness: .assignmentReadyOn
    case .consent: .assignmentConsentOn
    case .taskAreas: .assignmentTaskAreas
    default: nil
    }
  }
}
