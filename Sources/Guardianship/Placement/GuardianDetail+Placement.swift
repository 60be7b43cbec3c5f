extension GuardianDetail {
  /// All of the guardian, and of the cases that have not ended what a placement needs; no contact about
  /// a case.
  public var placement: GuardianDetail {
    var detail = GuardianDetail(
      row: row, employer: employer, proofs: proofs, agreements: agreements, trainings: trainings,
      assignments: assignments.filter { $0.caseRow.status != .ended }.map(\.placement),
      inquiries: inquiries.filter { $0.caseRow?.status != .ended }
        .map { Line(record: $0.record, caseRow: $0.caseRow?.placement) },
      contacts: contacts.filter(\.cases.isEmpty), names: names)
    detail.succession = succession
    return detail
  }
}

extension ProposalDetail {
  /// Both sides with what a placement needs, what the rules say and what was decided.
  public var placement: ProposalDetail {
    ProposalDetail(
      row: row.placement, caseDetail: caseDetail.placement, guardian: guardian.placement,
      findings: findings, reviews: reviews, inquiries: inquiries,
      others: others.map(\.placement), request: nil, users: users, review: review,
      judgedOn: judgedOn)
  }
}

extension CandidateList {
  /// Of relatives the name and how they stand to the person, and not where they are reached.
  public var placement: CandidateList {
    CandidateList(candidates.map(\.placement), left: left)
  }
}

extension Candidate {
  fileprivate var placement: Candidate {
    guard case .party(let party) = subject else { return self }
    var shown = Party(kind: party.kind, name: party.name)
    shown.relation = party.relation
    shown.asGuardian = party.asGuardian
    shown.isReady = party.isReady
    var candidate = Candidate(
      subject: .party(shown), tier: tier, pros: pros, cons: cons, blockers: blockers)
    candidate.proposal = proposal
    candidate.inquiry = inquiry
    return candidate
  }
}

extension Change {
  /// What was changed of a guardian, its papers and offices; nothing of contacts, which may be about a
  /// case.
  public var placement: Change {
    var change = self
    change.fields = fields.filter(\.field.isOfPlacement)
    return change
  }
}

extension Field {
  fileprivate var isOfPlacement: Bool {
    switch kind {
    case .guardian, .proof, .agreement, .training, .inquiry: true
    case .assignment: self != .assignmentCourtReference
    default: false
    }
  }
}
