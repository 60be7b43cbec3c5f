import Guardianship
import Screens

/// Guardians, a proposal in review, candidates: invented as everybody here.
extension Samples {
  static let demir: Guardian = {
    var guardian = Guardian(family: "Demir", given: "Fatma", isOrganisation: false)
    guardian.kinds = [.volunteer]
    guardian.capacity = 2
    guardian.languages = "Türkisch, Deutsch"
    guardian.address.district = "Nord"
    guardian.phone = "02421 000041"
    return guardian
  }()

  static let braun: Guardian = {
    var guardian = Guardian(
      family: "Braun-Lüdenscheid-Hohenstaufen", given: "Ursula Magdalena", isOrganisation: false)
    guardian.kinds = [.volunteer, .professional]
    guardian.stage = .paused
    guardian.pausedUntil = day(2026, 12, 31)
    guardian.capacity = 3
    return guardian
  }()

  static let proof: Proof = {
    var proof = Proof(guardian: Guardian.ID(41), kind: .criminalRecord, result: .clear)
    proof.issuedOn = day(2026, 11, 3)
    proof.handedInOn = day(2026, 11, 10)
    return proof
  }()

  static func guardianRow(
    _ number: Int64, _ guardian: Guardian, active: Int, papers: PaperState
  ) -> GuardianRow {
    GuardianRow(
      record: Versioned(id: Guardian.ID(number), version: 1, value: guardian),
      kinds: guardian.kinds, reference: "B-000\(number)", activeCases: active,
      appointedOn: active > 0 ? day(2025, 3, 1) : nil,
      lastTalk: active > 0 ? day(2025, 5, 2) : nil,
      nextTalk: active > 0 ? day(2025, 8, 2) : nil, papers: papers,
      agreementOn: number == 42 ? day(2024, 4, 9) : nil,
      proofs: papers == .missing ? [proof] : [])
  }

  static let guardianRows: [ListRow] = [
    .guardian(guardianRow(42, braun, active: 3, papers: .usable)),
    .guardian(guardianRow(41, demir, active: 0, papers: .missing)),
  ]

  static let assignment: Assignment = {
    var assignment = Assignment(
      caseID: rows[1].id, guardian: Guardian.ID(41), role: .guardian, kind: .volunteer,
      state: .inReview)
    assignment.tie = .family
    assignment.proposal.preference = .wished
    assignment.proposal.view = "Fatma soll das machen"
    assignment.proposal.reason = "kennt die Person seit Kindheit, wohnt 2 km entfernt"
    assignment.proposal.readyOn = day(2026, 11, 17)
    assignment.proposal.submittedOn = day(2026, 11, 18)
    assignment.proposal.proposedBy = User.ID(3)
    assignment.proposal.answers = [.debtorRegister: "wird bis zum Termin nachgereicht"]
    return assignment
  }()

  static func assignmentRow(_ number: Int64, _ assignment: Assignment) -> AssignmentRow {
    AssignmentRow(
      record: Versioned(id: Assignment.ID(number), version: 2, value: assignment),
      reference: "V-2026-000\(number)", caseRow: rows[1], guardian: demir,
      guardianReference: "B-00041", courtDay: day(2026, 11, 25), proposedBy: "Nowak, Iga",
      claimedBy: nil, hasOpenQuestion: false, reviewedBy: [], reviewedOn: nil,
      review: assignment.awaitsReview ? review : nil, taskAreas: [])
  }

  static let assignmentRows: [ListRow] = {
    var returned = assignment
    returned.state = .returned
    return [
      .assignment(assignmentRow(61, assignment)), .assignment(assignmentRow(62, returned)),
    ]
  }()

  static let facts61: ProposalFacts = {
    var facts = ProposalFacts(assignment, of: demir, on: today)
    facts.proofs = [proof]
    return facts
  }()

  static func guardianDetail(_ row: GuardianRow) -> GuardianDetail {
    GuardianDetail(
      row: row, employer: nil,
      proofs: [Versioned(id: Proof.ID(1), version: 1, value: proof)], agreements: [],
      trainings: [], assignments: [assignmentRow(61, assignment)], inquiries: [], contacts: [],
      names: names)
  }

  static let proposal = ProposalDetail(
    row: assignmentRow(61, assignment), caseDetail: detail(of: rows[1]),
    guardian: guardianDetail(guardianRow(41, demir, active: 0, papers: .missing)),
    findings: facts61.findings(), reviews: [], inquiries: [asked], others: [], request: nil,
    users: [:], review: review)

  /// One supervisor of two has to look at it.
  static let review = ReviewNeed(
    asked: 1, line: ReviewRule.every,
    supervisors: [
      ReviewNeed.Reviewer(User.ID(1), "Pohl, Marion"),
      ReviewNeed.Reviewer(User.ID(2), "Winter, Gesa"),
    ], own: [User.ID(3)], approvedBy: [])

  private static let asked: ProposalDetail.Asked = {
    var inquiry = Inquiry(guardian: Guardian.ID(42), whom: nil, askedOn: day(2026, 11, 12))
    inquiry.answer = .no
    inquiry.reason = "spricht kein Türkisch"
    return ProposalDetail.Asked(
      record: Versioned(id: Inquiry.ID(1), version: 1, value: inquiry),
      name: "Braun-Lüdenscheid-Hohenstaufen, Ursula Magdalena", tier: .volunteer)
  }()

  static let candidates: [Candidate] = {
    var search = CandidateSearch(on: today)
    search.languages = "Türkisch"
    search.district = "Nord"
    var niece = Party(kind: .relative, name: "Yılmaz, Elif")
    niece.asGuardian = .wished
    search.parties = [niece]
    var full = CandidateFacts(
      id: Guardian.ID(42), reference: "B-00042", guardian: braun, activeCases: 3)
    full.hasAgreement = true
    return search.candidates(among: [
      CandidateFacts(id: Guardian.ID(41), reference: "B-00041", guardian: demir, activeCases: 0),
      full,
    ])
  }()

  static let overview = Overview(
    inReview: Overview.Queue(count: 6, oldest: 9), reviewLater: Overview.Queue(count: 1, oldest: 1),
    returned: Overview.Queue(count: 0, oldest: nil),
    unsent: Overview.Queue(count: 24, oldest: 9), unreviewed: 5, withReasons: 8,
    guardianGone: Overview.Counted(
      count: 12, rows: [Overview.CaseLine(row: rows[1], courtDay: nil)]),
    withoutProposal: Overview.Counted(
      count: 2, rows: [Overview.CaseLine(row: rows[2], courtDay: day(2026, 11, 20))]),
    caseworkers: [
      CaseworkerLoad(name: "Pohl, Marion", inHand: 14, late: 2, sent: 5),
      CaseworkerLoad(name: "Nowak, Iga", inHand: 3, late: 0, sent: 0),
      CaseworkerLoad(name: nil, inHand: 1, late: 0, sent: 0),
    ],
    guardians: Overview.Counted(
      count: 14,
      rows: [
        Overview.Load(guardian: Guardian.ID(42), name: braun.listName, count: 4, capacity: 3),
        Overview.Load(guardian: Guardian.ID(41), name: demir.listName, count: 1, capacity: 2),
      ]),
    courses: [.followed: 30, .deviated: 10, .withoutProposal: 4], idleVolunteers: 7,
    volunteersToTalkTo: 3,
    shares: [
      Overview.Share(year: 2025, volunteers: 30, total: 60),
      Overview.Share(year: 2026, volunteers: 31, total: 58),
    ])
}
