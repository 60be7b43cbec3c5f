import Guardianship
import Register

/// Proposals that are on their road, in every state that the road has.
extension DemoPlacement {
  /// What has become of a proposal until today.
  private enum Stop: CaseIterable {
    case waiting, draft, question, approved, claimed, proposed, fresh, returned, halfApproved
    case urgent, old, answered, family, declined, sent
  }

  /// Nearly half of the proceedings have one, so do most cases whose guardian is gone.
  mutating func propose(in records: inout CaseRecords, in bulk: BulkInsert) throws {
    let status = records.statuses.last?.status ?? .inquiry
    let isGone = !records.assignments.contains { $0.assignment.state == .appointed }
    let share: Int =
      switch status {
      case .investigating: 55
      case .inquiry: 10
      case .running: isGone ? 50 : 0
      case .provisional: 10
      case .ended: 0
      }
    guard share > 0, random.chance(share), let begun = records.statuses.first?.period.from else {
      return
    }
    let stop = Stop.allCases[turn % Stop.allCases.count]
    turn += 1
    let day = max(begun, today.adding(days: -age(of: stop)))
    let chosen = try choose(for: stop, records, on: day, in: bulk)
    guard let (person, tie) = chosen else { return }
    var office = CaseRecords.Office(
      reference: "",
      assignment: Assignment(
        caseID: Case.ID(0), guardian: person.id, role: .guardian, kind: person.kind, state: .draft))
    office.assignment.tie = tie
    begin(&office.assignment, in: records, submittedOn: day)
    office.request = records.requests.firstIndex { request in
      request.request.isOpen && proposalKinds.contains(request.request.kind)
    }
    ask(about: person, office.assignment, on: day, in: &records)
    if stop != .draft { answer(&office.assignment, person, records) }
    go(to: stop, &office, on: day)
    follow(&office.assignment, office.request, person, in: &records)
    records.assignments.append(office)
  }

  private mutating func age(of stop: Stop) -> Int {
    switch stop {
    case .fresh, .draft: random.below(2)
    case .waiting, .question, .answered, .halfApproved: 3 + random.below(5)
    case .claimed, .returned: 2 + random.below(9)
    case .old: 12 + random.below(16)
    case .urgent: 1 + random.below(3)
    case .approved, .family: 4 + random.below(6)
    case .proposed, .sent, .declined: 15 + random.below(30)
    }
  }

  // MARK: - Who

  private mutating func choose(
    for stop: Stop, _ records: CaseRecords, on day: Day, in bulk: BulkInsert
  ) throws -> (DemoGuardian, Tie?)? {
    if stop == .family {
      return (try relative(in: records, .family, .ready, since: day, in: bulk), .family)
    }
    let kind: GuardianKind =
      stop == .halfApproved
      ? .association
      : random.pick([.volunteer: 60, .professional: 30, .associationEmployee: 10])
    guard let offered = guardians.offered[kind] else { return nil }
    var person = random.pick(offered)
    for _ in 0..<40 where !hasRoom(person) { person = random.pick(offered) }
    guard hasRoom(person) else { return nil }
    proposed[person.id, default: 0] += 1
    return (person, kind == .volunteer ? Tie.none : nil)
  }

  /// Whether one more proposal leaves room for all that the guardian is proposed for at once.
  private func hasRoom(_ person: DemoGuardian) -> Bool {
    let load = person.guardian.load(here: 0)
    guard let capacity = person.guardian.capacity, load < capacity else { return true }
    return load + proposed[person.id, default: 0] < capacity
  }

  /// The Anfragerunde: the family first, then others, then who said yes.
  private mutating func ask(
    about person: DemoGuardian, _ assignment: Assignment, on day: Day, in records: inout CaseRecords
  ) {
    func question(_ guardian: Guardian.ID?, _ whom: String?, _ days: Int) -> Inquiry {
      var inquiry = Inquiry(guardian: guardian, whom: whom, askedOn: day.adding(days: -days))
      inquiry.askedBy = assignment.proposal.proposedBy
      inquiry.answer = .no
      inquiry.answeredOn = inquiry.askedOn
      return inquiry
    }
    for party in records.parties where party.isClose && party.asGuardian != .rejected {
      guard assignment.tie != .family, random.chance(80) else { continue }
      var inquiry = question(nil, party.name, 9)
      if random.chance(20) {
        (inquiry.answer, inquiry.answeredOn) = (.unreachable, nil)
      } else {
        inquiry.reason = words.pick(.refusal, &random)
      }
      records.inquiries.append(inquiry)
    }
    for _ in 0..<random.below(3) {
      guard let other = guardians.offered[.volunteer].map({ random.pick($0) }),
        other.id != person.id
      else { continue }
      var inquiry = question(other.id, nil, 7)
      inquiry.reason = words.pick(.refusal, &random)
      if random.chance(40) { inquiry.askAgainFrom = today.adding(days: 20 + random.below(60)) }
      if random.chance(15) {
        (inquiry.answer, inquiry.answeredOn, inquiry.reason) = (.open, nil, nil)
      }
      records.inquiries.append(inquiry)
    }
    guard !assignment.kind.isOrganisation else { return }
    var inquiry = question(person.id, nil, 6)
    (inquiry.answer, inquiry.answeredOn) = (.yes, assignment.proposal.readyOn)
    records.inquiries.append(inquiry)
  }

  /// A reason for every warning, as the step into review asks for it.
  private func answer(
    _ assignment: inout Assignment, _ person: DemoGuardian, _ records: CaseRecords
  ) {
    for rule in findings(of: assignment, person, records).unanswered {
      assignment.proposal.answers[rule] = words.reason(past: rule)
    }
  }

  private func findings(
    of assignment: Assignment, _ person: DemoGuardian, _ records: CaseRecords
  ) -> [ProposalFinding] {
    var facts = ProposalFacts(assignment, of: person.guardian, on: today)
    facts.proofs = person.proofs
    facts.agreements = person.agreement.map { [$0] } ?? []
    facts.parties = records.parties
    facts.inquiries = records.inquiries
    facts.freeVolunteers = 1
    return facts.findings()
  }

  // MARK: - Where it stands

  private mutating func go(to stop: Stop, _ office: inout CaseRecords.Office, on day: Day) {
    let (first, second) = (DemoCity.supervisors[turn % 2], DemoCity.supervisors[(turn + 1) % 2])
    let later = random.day(from: day, to: today)
    func enter(_ decision: Review.Decision, _ user: User.ID, _ text: String? = nil) {
      office.reviews.append(review(decision, by: user, on: later, office.assignment, text))
    }
    office.assignment.state = .inReview
    switch stop {
    case .draft:
      office.assignment.state = .draft
      office.assignment.proposal.submittedOn = nil
      if random.chance(50) { office.assignment.proposal.view = nil }
    case .waiting, .fresh, .old: break
    case .claimed: claim(&office.assignment, first, on: today)
    case .question:
      enter(.question, first, words.pick(.question, &random))
      claim(&office.assignment, first, on: later)
    case .answered:
      enter(.question, second, words.pick(.question, &random))
      if let worker = office.assignment.proposal.proposedBy {
        enter(.answer, worker, words.pick(.answer, &random))
      }
      claim(&office.assignment, second, on: later)
    case .halfApproved: enter(.approved, second)
    case .returned:
      office.assignment.state = .returned
      enter(.returned, first, words.pick(.returned, &random))
    case .approved, .family:
      office.assignment.state = .approved
      approve(&office, on: later)
    case .urgent:
      office.assignment.state = .proposed
      office.assignment.proposal.isUrgent = true
      office.assignment.proposal.reviewLater = true
      office.assignment.proposal.sentOn = day
    case .proposed, .sent, .declined:
      let sent = min(today, day.adding(days: 3))
      office.assignment.state = .proposed
      office.assignment.proposal.sentOn = sent
      if stop == .declined { end(&office.assignment) }
      approve(&office, on: sent)
    }
  }

  /// The court refuses it, the office takes it back, or what it was for is over before it went out.
  private mutating func end(_ assignment: inout Assignment) {
    let ends: [(Assignment.Course, DemoGuardianWords.Topic)] = [
      (.refused, .refused), (.withdrawn, .withdrawn), (.overtaken, .overtaken),
    ]
    let (course, topic) = ends[turn / Stop.allCases.count % ends.count]
    if course != .refused { assignment.proposal.sentOn = nil }
    assignment.decline(course, reason: words.pick(topic, &random) ?? "")
  }

  private func claim(_ assignment: inout Assignment, _ user: User.ID, on day: Day) {
    assignment.proposal.claimedBy = user
    assignment.proposal.claimedOn = day
  }

  /// What went out answers the Auftrag; where the check has no result yet, it follows.
  private func follow(
    _ assignment: inout Assignment, _ request: Int?, _ person: DemoGuardian,
    in records: inout CaseRecords
  ) {
    guard let sent = assignment.proposal.sentOn else { return }
    if let request, records.requests[request].request.sentOn == nil {
      records.requests[request].request.sentOn = max(
        sent, records.requests[request].request.receivedOn)
      // What was answered does not lie in the Eingang any more.
      if records.requests[request].request.assignedTo == nil {
        records.requests[request].request.assignedTo = assignment.proposal.proposedBy
      }
    }
    guard assignment.state == .proposed, let text = words.first(.proofsFollow),
      findings(of: assignment, person, records).sendingBlockers.contains(.suitability)
    else { return }
    assignment.proposal.proofsFollowOn = today.adding(days: 14)
    var reminder = FollowUp(dueOn: today.adding(days: 14), text: text)
    reminder.owner = assignment.proposal.proposedBy
    records.followUps.append(reminder)
  }
}
