import GRDB
public import Guardianship

extension Register {
  /// Everything a reviewer has to see of a proposal; nothing where there is none or it was voided.
  public func proposal(
    _ id: Assignment.ID, today: Day
  ) throws(RegisterFailure) -> ProposalDetail? {
    try read { db in try ProposalDetail.read(id, in: db, today: today) }
  }

  /// What each of these proposals has not passed, where it has not passed everything.
  public func openFindings(
    of ids: [Assignment.ID], today: Day
  ) throws(RegisterFailure) -> [Assignment.ID: [ProposalFinding]] {
    try read { db in
      var open: [Assignment.ID: [ProposalFinding]] = [:]
      for proposal in try Assignment.known(Set(ids), in: db) {
        let findings = try ProposalFacts.read(
          proposal.value, id: proposal.key, in: db, today: today
        )
        .findings().filter { !$0.isPassed }
        if !findings.isEmpty { open[proposal.key] = findings }
      }
      return open
    }
  }

  /// What the rules say about an assignment that nobody has written yet.
  public func findings(
    for assignment: Assignment, today: Day
  ) throws(RegisterFailure) -> [ProposalFinding] {
    try read { db in
      try ProposalFacts.read(assignment, id: nil, in: db, today: today).findings()
    }
  }
}

extension ProposalDetail {
  static func read(_ id: Assignment.ID, in db: Database, today: Day) throws -> ProposalDetail? {
    guard let stored = try RecordTable.of(.assignment).record(id.rawValue, in: db),
      !stored.isVoided,
      let row = try AssignmentRow.read([id.rawValue], in: db, today: today)[id.rawValue],
      let caseDetail = try CaseDetail.read(row.record.value.caseID, in: db, today: today),
      let guardian = try GuardianDetail.read(row.record.value.guardian, in: db, today: today)
    else { return nil }
    return try read(row, caseDetail, guardian, in: db, today: today)
  }

  private static func read(
    _ row: AssignmentRow, _ caseDetail: CaseDetail, _ guardian: GuardianDetail, in db: Database,
    today: Day
  ) throws -> ProposalDetail {
    let assignment = row.record.value
    let reviews = try Review.all(
      where: "assignment = ? ORDER BY id", [row.record.id.rawValue], in: db)
    let asked = try Inquiry.named(ofCase: assignment.caseID.rawValue, in: db)
    let guardians = try Guardian.known(Set(asked.compactMap(\.value.guardian)), in: db)
    let others = caseDetail.assignments.filter { other in
      other.id != row.record.id
        && (other.value.state.isOpen || other.value.state == .declined)
    }.map(\.id.rawValue)
    let otherRows = try AssignmentRow.read(others, in: db, today: today)
    let isJudged = assignment.state.isOutOfHand && !assignment.awaitsReview
    let kept = isJudged ? try KeptFindings.read(row.record.id, in: db) : nil
    let named = reviews.map(\.value.reviewer) + asked.compactMap(\.value.askedBy)
    return ProposalDetail(
      row: row, caseDetail: caseDetail, guardian: guardian,
      findings: try kept?.findings
        ?? ProposalFacts.read(assignment, id: row.record.id, in: db, today: today).findings(),
      reviews: reviews,
      inquiries: asked.map { record in
        let kinds = record.value.guardian.flatMap { guardians[$0]?.kinds } ?? []
        return Asked(
          record: record, name: record.value.whom ?? "",
          tier: Candidate.Tier(
            of: record.value, kinds: kinds, parties: caseDetail.parties.map(\.value)),
          kinds: kinds)
      },
      others: others.compactMap { otherRows[$0] },
      request: try assignment.proposal.request.flatMap { try CourtRequest.known($0, in: db) },
      users: try User.known(Set(named), in: db),
      review: try row.review
        ?? ReviewTable(in: db, today: today).need(
          of: assignment, row.record.id, after: reviews.map(\.value)),
      judgedOn: kept?.day)
  }
}

extension Candidate.Tier {
  /// Where somebody who was asked stands in the order of the law.
  fileprivate init(of inquiry: Inquiry, kinds: Set<GuardianKind>, parties: [Party]) {
    let party = parties.first { party in
      guard let whom = inquiry.whom else { return false }
      return Guardian(family: whom, given: nil, isOrganisation: false).isNamed(party.name)
    }
    if party?.asGuardian == .wished {
      self = .wish
    } else if party?.isClose == true || inquiry.guardian == nil {
      self = .close
    } else if kinds.contains(.volunteer) {
      self = .volunteer
    } else if kinds.contains(where: \.isProfessional) {
      self = .professional
    } else if kinds.contains(.association) {
      self = .association
    } else if kinds.contains(.authority) || kinds.contains(.authorityEmployee) {
      self = .authority
    } else {
      self = .volunteer
    }
  }
}
