import Guardianship
import Wording

/// What was departed from and why, who looked at it, and what is still missing.
extension ProposalSheet {
  /// The written reason for each warning that the proposal goes past.
  var reasons: [Block] {
    let pairs = detail.findings.filter { $0.verdict == .warning && $0.reason != nil }.map {
      Pair(wording.name($0.rule), said($0))
    }
    return pairs.isEmpty
      ? [.paragraph(wording[TextKey("proposalPaper.noReasons")])] : [.pairs(pairs)]
  }

  /// "ausgelastet: 3 von 3 (§ …). Begründung: …".
  func said(_ finding: ProposalFinding) -> String {
    let found = wording.sentence(finding)
    let sentence = finding.rule.paragraph.map { "\(found) (\($0.description))" } ?? found
    return finding.reason.map {
      wording.text(TextKey("proposalPaper.reason"), sentence, $0)
    } ?? sentence
  }

  // MARK: - Review

  var reviewed: [Pair] {
    let proposed = [
      detail.row.proposedBy, proposal.submittedOn.map { wording.day($0) },
    ].compactMap(\.self).list
    return [
      Pair(wording.label(.assignmentProposedBy), proposed.isEmpty ? gap : proposed),
      Pair(wording[TextKey("proposalPaper.reviewedBy")], reviewers),
    ]
  }

  private var reviewers: String {
    let names = approvals.map { review in
      let name = detail.users[review.reviewer]?.name ?? wording[.noValue]
      return "\(name), \(wording.day(review.day))"
    }
    let skipped = skippedReview.map { review in
      let rule = review.rule.map {
        wording.text(TextKey("proposalPaper.rule"), wording.value($0, of: .reviewRule))
      }
      return [wording.name(review.decision), rule].compactMap(\.self).list
    }
    return (names + [skipped, openReview].compactMap(\.self)).joined(separator: "; ")
  }

  /// "! nachträglich zu prüfen", "! noch nicht geprüft (0 von 1)".
  private var openReview: String? {
    guard isUnreviewed else { return nil }
    guard !proposal.reviewLater else { return "! " + wording[TextKey("proposal.reviewLater")] }
    let count = wording.text(
      TextKey("guardian.load"), "\(approvals.count)", "\(detail.review.needed)")
    return "! \(wording[TextKey("proposalPaper.notReviewed")]) (\(count))"
  }

  private var isUnreviewed: Bool {
    proposal.reviewLater || skippedReview == nil && approvals.count < detail.review.needed
  }

  private var skippedReview: Review? {
    detail.reviews.map(\.value).last { $0.decision == .skipped }
  }

  private var approvals: [Review] { detail.reviews.map(\.value).approvals }

  // MARK: - What is missing

  var missing: [Block] {
    let pairs = missingOfRules + missingOfContents
    return pairs.isEmpty
      ? [.paragraph(wording[TextKey("proposalPaper.complete")])] : [.pairs(pairs)]
  }

  /// What a rule found missing, also where a reason was written for it, and what stops the
  /// proposal.
  private var missingOfRules: [Pair] {
    detail.findings.filter { !$0.isPassed || $0.note.isGap }.map { finding in
      Pair(wording.name(finding.rule), finding.isPassed ? said(finding) : "! " + said(finding))
    }
  }

  /// What § 12 BtOG, the court or the office wants of a proposal and no rule looks at.
  private var missingOfContents: [Pair] {
    let isProfessional = assignment.kind.isProfessional
    let nothing = TextKey("proposalPaper.notKnown")
    let contents: [(isMissing: Bool, label: String, words: TextKey)] = [
      (fileNumber == nil, wording.label(.courtPeriodFileNumber), nothing),
      (detail.request == nil, wording.label(.assignmentRequest), nothing),
      (!hasAreas, wording.label(.orderTaskAreas), nothing),
      (!hasWish, wording.label(.caseWishes), nothing),
      (
        considered.count == 1, wording[TextKey("proposalPaper.section.considered")],
        TextKey("proposalPaper.nobodyElse")
      ),
      (guardian.address.line == nil, wording[TextKey("record.address")], nothing),
      (
        assignment.kind == .volunteer && assignment.tie == nil, wording.label(.assignmentTie),
        nothing
      ),
      (proposal.reason == nil, wording.label(.assignmentReason), nothing),
      (
        facts.isEmpty && !assignment.kind.isOrganisation, wording[TextKey("proposalPaper.facts")],
        nothing
      ),
      (
        isProfessional && guardian.licence.homeAuthority == nil,
        wording.label(.guardianHomeAuthority), nothing
      ),
      (
        isProfessional, wording[TextKey("proposalPaper.scope")], TextKey("proposalPaper.enclose")
      ),
      (
        isUnreviewed, wording[TextKey("proposalPaper.section.review")],
        proposal.reviewLater
          ? TextKey("proposal.reviewLater") : TextKey("proposalPaper.notReviewed")
      ),
    ]
    return contents.filter(\.isMissing).map { Pair($0.label, wording[$0.words]) }
  }

  private var fileNumber: FileNumber? {
    file.courtPeriod?.fileNumber
  }

  var hasAreas: Bool {
    !assignment.taskAreas.isEmpty || !detail.caseDetail.taskAreas.isEmpty
  }

  private var hasWish: Bool { file.file.wishes != nil || proposal.preference != nil }
}

extension ProposalFinding.Note {
  /// Whether something is not there that the proposal should have.
  fileprivate var isGap: Bool {
    switch self {
    case .checkFollows, .checkMissing, .checkUnknown, .paperMissing, .paperWithoutDay,
      .agreementMissing, .viewMissing, .notInsured, .notReported, .familyNotAsked:
      true
    default: false
    }
  }
}
