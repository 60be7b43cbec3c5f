import Guardianship
import Register

/// How appointments came about: after a proposal, other than proposed, or without one.
extension DemoPlacement {
  /// Of older ones the office's files say nothing.
  private static let years = 4

  mutating func tellCourse(_ records: inout CaseRecords, _ place: Int) {
    let office = records.assignments[place].assignment
    guard let effective = office.effectiveOn, effective > today.adding(years: -Self.years),
      let begun = records.statuses.first?.period.from
    else { return }
    let isFamily = office.tie == .family
    let course: Assignment.Course =
      isFamily
      ? random.pick([.followed: 45, .withoutProposal: 50, .deviated: 5])
      : random.pick([.followed: 74, .withoutProposal: 14, .deviated: 12])
    records.assignments[place].assignment.proposal.course = course
    let submitted = max(begun, effective.adding(days: -25 - random.below(25)))
    switch course {
    case .followed: write(&records.assignments[place], in: records, submittedOn: submitted)
    case .deviated:
      // The office proposed somebody else for the same role.
      guard let other = guardians.offered[office.kind].map({ random.pick($0) }),
        other.id != office.guardian
      else { return records.assignments[place].assignment.proposal.course = .withoutProposal }
      var proposed = Assignment(
        caseID: Case.ID(0), guardian: other.id, role: office.role, kind: office.kind,
        state: .declined)
      if office.kind == .volunteer { proposed.tie = Tie.none }
      proposed.decline(.notFollowed, reason: OperationName.recordOrder.rawValue)
      var declined = CaseRecords.Office(reference: "", assignment: proposed)
      write(&declined, in: records, submittedOn: submitted)
      records.assignments.append(declined)
    default: return
    }
  }

  /// The proposal as it went to the court.
  private mutating func write(
    _ office: inout CaseRecords.Office, in records: CaseRecords, submittedOn day: Day
  ) {
    begin(&office.assignment, in: records, submittedOn: day)
    let sent = day.adding(days: 1 + random.below(5))
    office.assignment.proposal.sentOn = sent
    if office.assignment.kind.isProfessional {
      office.assignment.proposal.answers[.volunteerFirst] = words.reason(past: .volunteerFirst)
    }
    approve(&office, on: random.day(from: day, to: sent))
  }

  /// What every proposal says, whatever becomes of it.
  mutating func begin(
    _ assignment: inout Assignment, in records: CaseRecords, submittedOn day: Day
  ) {
    let ready = day.adding(days: -1 - random.below(6))
    if !assignment.kind.isOrganisation { assignment.proposal.readyOn = ready }
    if assignment.kind.needsConsent { assignment.proposal.consentOn = ready }
    assignment.proposal.reason = words.reason(for: assignment, &random)
    if random.chance(15) { assignment.proposal.preference = .wished }
    let isWished = assignment.proposal.preference == .wished
    let isSilent = !records.parties.contains { $0.asGuardian == .wished } && random.chance(30)
    assignment.proposal.view = words.pick(
      isWished ? .viewWished : isSilent ? .viewSilent : .view, &random)
    assignment.proposal.submittedOn = day
    let worker = records.caseworkers.last { $0.period.contains(day) }?.caseworker
    assignment.proposal.proposedBy = worker ?? random.pick(DemoCity.caseworkers)
  }

  /// As the table of reviews says: none, one or two.
  mutating func approve(_ office: inout CaseRecords.Office, on day: Day) {
    let assignment = office.assignment
    if assignment.kind == .volunteer, assignment.tie == .family {
      guard let worker = assignment.proposal.proposedBy else { return }
      office.reviews.append(
        review(.skipped, by: worker, on: assignment.proposal.submittedOn ?? day, assignment))
      return
    }
    let reviewers = random.chance(50) ? DemoCity.supervisors : DemoCity.supervisors.reversed()
    for reviewer in reviewers.prefix(assignment.kind == .association ? 2 : 1) {
      let text = random.chance(20) ? words.pick(.approval, &random) : nil
      office.reviews.append(review(.approved, by: reviewer, on: day, assignment, text))
    }
  }

  /// - Returns: a review with the line of the table that decided.
  func review(
    _ decision: Review.Decision, by user: User.ID, on day: Day, _ assignment: Assignment,
    _ text: String? = nil
  ) -> Review {
    let line = ReviewRule.rule(for: assignment, in: DemoOffice.reviewRules) { true }
    let isFinal = decision == .approved || decision == .skipped
    return Review(
      assignment: Assignment.ID(0), decision: decision, text: text, reviewer: user, day: day,
      rule: isFinal ? line?.words ?? ReviewRule.every : nil)
  }
}
