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
  private(set) var lines: [Line] = []

  init(_ proposal: ProposalDetail, in desk: Surroundings) {
    self.proposal = proposal
    self.desk = desk
    addSides()
    addSummary()
    for finding in proposal.findings { add(finding) }
    addReasons()
    addAsked()
    addReviews()
  }

  private var wording: Wording { desk.wording }
  private var width: Int { desk.layout.content.width - 2 }
  private var assignment: Assignment { proposal.assignment }

  private mutating func rule() {
    lines.append(Line(text: StyledLine(String(repeating: "─", count: width), .dimmed)))
  }

  /// How many lines of the checklist want attention, before they are read.
  private mutating func addSummary() {
    let findings = proposal.findings
    let warnings = findings.filter { $0.verdict == .warning }
    let open = warnings.filter { !$0.isPassed }.count
    let blockers = findings.sendingBlockers.count
    let parts = [
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

  // MARK: - Both sides

  /// Side by side where there is room, else the person above the guardian.
  private mutating func addSides() {
    let (person, guardian) = (personSide, guardianSide)
    guard desk.hasRoomForDetail else {
      for line in block(person, width: width) { lines.append(Line(text: line, target: .caseFile)) }
      rule()
      for line in block(guardian, width: width) {
        lines.append(Line(text: line, target: .guardian))
      }
      return
    }
    let half = (width - 3) / 2
    let (left, right) = (block(person, width: half), block(guardian, width: half))
    for index in 0..<max(left.count, right.count) {
      let one = index < left.count ? left[index] : StyledLine("")
      let gap = String(repeating: " ", count: max(0, half - one.width)) + " │ "
      let other = index < right.count ? right[index].spans : []
      lines.append(
        Line(
          text: StyledLine(one.spans + [Span(gap, .dimmed)] + other),
          target: index == 0 ? .guardian : .caseFile))
    }
  }

  private typealias Pairs = [(label: String, value: String?)]

  private var personSide: Pairs {
    let detail = proposal.caseDetail
    let person = detail.person.value
    let home = detail.residence(.home, on: desk.today)?.value
    let age = person.born.map { wording.text(.proposalAge, "\($0.age(on: desk.today))") }
    let district = person.addressBlocked ? nil : home?.district
    let who = [proposal.row.caseRow.name, age, district].compactMap(\.self)
      .joined(separator: ", ")
    let court = detail.court?.value
    let courtName = court?.court.flatMap { detail.names.courts[$0]?.short }
    let file = [courtName, court?.fileNumber?.text].compactMap(\.self).joined(separator: " ")
    return [
      (wording.person(detail.status, wasAppointed: !detail.orders.isEmpty), who),
      (wording.label(.caseWishes), detail.file.value.wishes),
      (wording.shortLabel(.assignmentView), assignment.proposal.view),
      (wording.label(.personLanguages), wording.languages(of: person)),
      (wording.shortLabel(.assignmentTaskAreas), areas),
      (wording[.proposalCourt], file.isEmpty ? nil : file),
    ]
  }

  private var areas: String {
    if !proposal.row.taskAreas.isEmpty { return proposal.row.taskAreas.joined(separator: ", ") }
    let detail = proposal.caseDetail
    let names = detail.taskAreas.map { $0.wording ?? detail.names.taskAreas[$0.area]?.name ?? "" }
    return names.isEmpty ? wording[.proposalNoAreas] : names.joined(separator: ", ")
  }

  private var guardianSide: Pairs {
    let row = proposal.guardian.row
    let guardian = row.record.value
    let who = [guardian.listName, guardian.address.district].compactMap(\.self)
      .joined(separator: ", ")
    let kind = [
      wording.name(assignment.kind),
      assignment.role == .guardian ? nil : wording.name(assignment.role),
    ].compactMap(\.self).joined(separator: ", ")
    return [
      (wording.label(.assignmentGuardian), who),
      (wording.shortLabel(.assignmentKind), kind),
      (wording.shortLabel(.assignmentTie), assignment.tie.map { wording.name($0) }),
      (wording[TextKey("column.load")], wording.load(of: row)),
      (wording.label(.guardianLanguages), guardian.languages),
      (wording.label(.guardianSkills), guardian.skills),
      (wording.shortLabel(.guardianStage), wording.state(of: row, today: desk.today)),
    ]
  }

  private func block(_ pairs: Pairs, width: Int) -> [StyledLine] {
    let filled = pairs.compactMap { pair in pair.value.map { (pair.label, $0) } }
    let labels = 17
    return filled.enumerated().flatMap { index, pair in
      // Whole, however long: what the person said is the last thing to cut.
      pair.1.wrapped(to: max(10, width - labels - 2)).enumerated().map { row, text in
        let label = (row == 0 ? pair.0.cut(to: labels) : "").padded(to: labels)
        return StyledLine([
          Span(" " + label + " ", .dimmed), Span(text, index == 0 ? .heading : .normal),
        ])
      }
    }
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
    heading(wording[.proposalDecisions])
    if proposal.reviews.isEmpty { text(wording[.proposalNoDecision]) }
    for record in proposal.reviews {
      let review = record.value
      let parts = [
        wording.day(review.day), wording.name(review.decision),
        proposal.users[review.reviewer]?.name, review.text,
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
  fileprivate static let proposalAge = TextKey("proposal.age")
  fileprivate static let proposalCourt = TextKey("proposal.court")
  fileprivate static let proposalNoAreas = TextKey("proposal.noAreas")
  fileprivate static let proposalReason = TextKey("proposal.reason")
  fileprivate static let proposalNoReason = TextKey("proposal.noReason")
  fileprivate static let proposalConsidered = TextKey("proposal.considered")
  fileprivate static let proposalNobodyAsked = TextKey("proposal.nobodyAsked")
  fileprivate static let proposalAgain = TextKey("proposal.again")
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
