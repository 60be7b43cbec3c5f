import Guardianship
import TerminalKit
import Wording

/// A proposal as a reviewer reads it: both sides, the checklist, who was considered, what was decided.
struct ProposalLines {
  struct Line: Equatable, Sendable {
    var text: StyledLine
    /// The rule that the line is about.
    var rule: ProposalRule?
    var target: Target?
  }

  /// Where Enter leads from a line.
  enum Target: Equatable, Sendable {
    case caseFile
    case guardian
    case inquiry(RecordReference)
    case proposal(Assignment.ID)
  }

  let proposal: ProposalDetail
  let desk: Surroundings
  var lines: [Line] = []

  init(_ proposal: ProposalDetail, in desk: Surroundings) {
    self.proposal = proposal
    self.desk = desk
    addLastWord()
    addSides()
    addSummary()
    for finding in proposal.findings { add(finding) }
    addReasons()
    addAsked()
    addReviews()
  }

  var wording: Wording { desk.wording }
  var width: Int { desk.layout.content.width - 2 }
  var assignment: Assignment { proposal.assignment }

  /// Where it stands, and what its addressee reads first: why it came back, what is asked, what was
  /// answered.
  private mutating func addLastWord() {
    let row = proposal.row
    if let sentOn = assignment.proposal.sentOn {
      let sending = assignment.proposal.sending
      let parts = [
        wording.text(.proposalSentOn, wording.day(sentOn)), sending.way.map { wording.name($0) },
        sending.receipt,
      ]
      text(parts.compactMap(\.self).joined(separator: " · "), indent: 1)
    }
    if assignment.awaitsReview {
      let parts = [
        wording.whereabouts(of: row, today: desk.today),
        row.proposedBy.map { wording.text(.proposalBy, $0) },
        assignment.proposal.submittedOn.map { wording.text(.proposalSubmitted, wording.day($0)) },
      ]
      text(parts.compactMap(\.self).joined(separator: " · "), indent: 1)
      if proposal.review.isFulfilled, !row.hasOpenQuestion {
        text(wording[.proposalUnwaited], indent: 1, role: .warning)
      }
    }
    guard assignment.awaitsReview || assignment.state == .returned,
      let word = proposal.reviews.map(\.value).lastWord,
      (word.decision == .returned) == (assignment.state == .returned)
    else { return }
    let head = [
      wording.name(word.decision), proposal.users[word.reviewer]?.name, wording.day(word.day),
    ].compactMap(\.self).joined(separator: " · ")
    lines.append(Line(text: StyledLine(" " + head, .heading)))
    text(word.text ?? "", role: word.decision == .answer ? .normal : .warning)
    lines.append(Line(text: ""))
  }

  /// How many lines of the checklist want attention, before they are read.
  private mutating func addSummary() {
    let findings = proposal.findings
    let warnings = findings.filter { $0.verdict == .warning }
    let open = warnings.filter { !$0.isPassed }.count
    let blockers = findings.sendingBlockers.count
    let parts = [
      proposal.judgedOn.map { wording.text(.proposalJudgedOn, wording.day($0)) },
      wording.plural(.proposalMet, findings.filter { $0.verdict == .met }.count),
      wording.plural(.proposalWarnings, warnings.count)
        + (open > 0 ? " " + wording.text(.proposalOpen, "\(open)") : ""),
      blockers > 0 ? wording.plural(.proposalBlockers, blockers) : nil,
    ].compactMap(\.self)
    let text = "── " + parts.joined(separator: " · ") + " "
    let rest = max(0, width - displayWidth(of: text))
    lines.append(
      Line(text: StyledLine(text + String(repeating: "─", count: rest), .dimmed)))
  }

  // MARK: - The checklist

  /// ✓ ! ✗ with words and, at the right, the paragraph; a reason stands below its warning.
  private mutating func add(_ finding: ProposalFinding) {
    let paragraph = finding.rule.paragraph?.description ?? ""
    let sign = wording.sign(finding)
    let words = "\(wording.name(finding.rule)): \(wording.sentence(finding))"
    let role: Role =
      switch finding.verdict {
      case .met, .notNeeded: .normal
      case .warning: finding.isPassed ? .normal : .warning
      case .sendingBlocker, .blocker: .error
      }
    let room = max(20, width - 4 - (paragraph.isEmpty ? 0 : displayWidth(of: paragraph) + 2))
    for (index, part) in words.wrapped(to: room).enumerated() {
      var spans = [Span(index == 0 ? " \(sign) " : "   ", role), Span(part, role)]
      if index == 0, !paragraph.isEmpty {
        let gap = max(2, width - 3 - displayWidth(of: part) - displayWidth(of: paragraph))
        spans.append(Span(String(repeating: " ", count: gap) + paragraph, .dimmed))
      }
      lines.append(Line(text: StyledLine(spans), rule: finding.rule))
    }
    guard let reason = finding.reason else { return }
    text("\(wording[.proposalReason]) \(reason)", indent: 5, rule: finding.rule)
  }

  // MARK: - Words

  private mutating func heading(_ title: String) {
    lines.append(Line(text: ""))
    lines.append(Line(text: StyledLine(" " + title, .heading)))
  }

  private mutating func text(
    _ text: String, indent: Int = 3, rule: ProposalRule? = nil, target: Target? = nil,
    role: Role = .normal
  ) {
    for part in text.wrapped(to: max(20, width - indent)) {
      lines.append(
        Line(
          text: StyledLine(String(repeating: " ", count: indent) + part, role), rule: rule,
          target: target))
    }
  }

  private mutating func addReasons() {
    heading(wording.label(.assignmentReason))
    text(assignment.proposal.reason ?? wording[.proposalNoReason])
  }

  private mutating func addAsked() {
    heading(wording[.proposalConsidered])
    if proposal.inquiries.isEmpty, proposal.others.isEmpty { text(wording[.proposalNobodyAsked]) }
    for asked in proposal.inquiries {
      let inquiry = asked.record.value
      let parts = [
        asked.name, wording.day(inquiry.askedOn), wording.name(inquiry.answer), inquiry.reason,
        inquiry.askAgainFrom.map { wording.text(.proposalAgain, wording.day($0)) },
      ]
      text(
        parts.compactMap(\.self).joined(separator: " · "),
        target: .inquiry(asked.record.reference))
    }
    for other in proposal.others {
      text(
        [other.guardian.listName, wording.state(of: other), other.reference]
          .joined(separator: " · "),
        target: .proposal(other.record.id))
    }
  }

  private mutating func addReviews() {
    let (done, needed) = (proposal.review.approvedBy.count, proposal.review.needed)
    heading(
      wording[.proposalDecisions]
        + (needed > 1 ? "  " + wording.text(.proposalApprovals, "\(done)", "\(needed)") : ""))
    if proposal.reviews.isEmpty { text(wording[.proposalNoDecision]) }
    for record in proposal.reviews {
      let review = record.value
      let parts = [
        wording.day(review.day), wording.name(review.decision),
        proposal.users[review.reviewer]?.name, review.text,
        review.rule.map {
          wording.text(TextKey("proposalPaper.rule"), wording.value($0, of: .reviewRule))
        },
      ]
      text(parts.compactMap(\.self).joined(separator: " · "))
    }
    let proposed = assignment.proposal
    let course = [
      proposal.row.proposedBy.map { wording.text(.proposalBy, $0) },
      proposed.submittedOn.map { wording.text(.proposalSubmitted, wording.day($0)) },
      proposed.sentOn.map { wording.text(.proposalSent, wording.day($0)) },
      wording.end(of: assignment) ?? proposed.course.map { wording.name($0) },
    ].compactMap(\.self)
    if !course.isEmpty { text(course.joined(separator: " · "), role: .dimmed) }
  }
}

extension TextKey {
  fileprivate static let proposalSentOn = TextKey("proposal.sentOn")
  fileprivate static let proposalJudgedOn = TextKey("proposal.judgedOn")
  fileprivate static let proposalUnwaited = TextKey("proposal.unwaited")
  fileprivate static let proposalReason = TextKey("proposal.reason")
  fileprivate static let proposalNoReason = TextKey("proposal.noReason")
  fileprivate static let proposalConsidered = TextKey("proposal.considered")
  fileprivate static let proposalNobodyAsked = TextKey("proposal.nobodyAsked")
  fileprivate static let proposalAgain = TextKey("proposal.again")
  fileprivate static let proposalApprovals = TextKey("proposal.approvals")
  fileprivate static let proposalDecisions = TextKey("proposal.decisions")
  fileprivate static let proposalNoDecision = TextKey("proposal.noDecision")
  fileprivate static let proposalBy = TextKey("proposal.by")
  fileprivate static let proposalSubmitted = TextKey("proposal.submitted")
  fileprivate static let proposalSent = TextKey("proposal.sent")
  fileprivate static let proposalOpen = TextKey("proposal.openWarnings")
}

extension PluralKey {
  fileprivate static let proposalMet = PluralKey("proposal.met")
  fileprivate static let proposalWarnings = PluralKey("proposal.warnings")
  fileprivate static let proposalBlockers = PluralKey("proposal.blockers")
}
