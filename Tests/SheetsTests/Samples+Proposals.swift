import Guardianship

/// An invented proposal of a volunteer, and what hangs on it.
extension Samples {
  /// A proceeding in which nobody is appointed yet.
  static func proceeding(_ person: Person = person) -> CaseDetail {
    var work = CaseWork()
    work.terms = [Term.ID(1): Term(topic: .requestKind, name: "Vorschlag Ehrenamt")]
    work.requests = versioned([request])
    return detail(
      person: person,
      statuses: [
        StatusPeriod(status: .investigating, period: Period(from: day(2026, 10, 5), to: nil))
      ], assignments: [], work: work)
  }

  private static let request: CourtRequest = {
    var request = CourtRequest(kind: Term.ID(1), receivedOn: day(2026, 10, 26))
    request.letterOf = day(2026, 10, 22)
    request.dueOn = day(2026, 11, 30)
    return request
  }()

  static let volunteer: Guardian = {
    var guardian = Guardian(family: "Nowak", given: "Ingrid", isOrganisation: false)
    guardian.kinds = [.volunteer]
    guardian.capacity = 2
    guardian.languages = "Türkisch, Deutsch"
    guardian.skills = "Buchhaltung"
    guardian.address.street = "Musterallee 3"
    guardian.address.postcode = "52351"
    guardian.address.place = "Düren"
    guardian.address.district = "Birkesdorf"
    guardian.phone = "02421 000077"
    return guardian
  }()

  static let draft: Assignment = {
    var draft = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(11), role: .guardian, kind: .volunteer,
      state: .inReview)
    draft.tie = Tie.none
    draft.taskAreas = [OrderedTaskArea(area: TaskArea.ID(1))]
    draft.proposal.view = "Sie möchte Frau Nowak kennenlernen."
    draft.proposal.reason = "Spricht Türkisch und hat Erfahrung mit Schulden."
    draft.proposal.readyOn = day(2026, 11, 10)
    draft.proposal.proposedBy = User.ID(1)
    draft.proposal.submittedOn = day(2026, 11, 16)
    draft.proposal.answers = [.wish: "Die Nichte hat abgesagt."]
    return draft
  }()

  static let clearProofs: [Proof] = Proof.Kind.allCases.map { kind in
    var proof = Proof(guardian: Guardian.ID(11), kind: kind, result: .clear)
    (proof.issuedOn, proof.handedInOn) = (day(2026, 9, 20), day(2026, 10, 2))
    return proof
  }

  private static let agreement: Agreement = {
    var agreement = Agreement(guardian: Guardian.ID(11))
    agreement.partner = "Betreuungsverein Beispiel e. V."
    agreement.contact = "Frau Vogel"
    agreement.signedOn = day(2026, 3, 1)
    agreement.introducedOn = day(2026, 2, 14)
    agreement.substitutes = true
    return agreement
  }()

  static let asked: [ProposalDetail.Asked] = {
    var niece = Inquiry(guardian: nil, whom: "Fatma Demir", askedOn: day(2026, 11, 2))
    (niece.answer, niece.answeredOn) = (.no, day(2026, 11, 4))
    niece.reason = "zwei kleine Kinder"
    var other = Inquiry(guardian: Guardian.ID(12), whom: "Alder, Jörg", askedOn: day(2026, 11, 6))
    other.answer = .unreachable
    other.askAgainFrom = day(2026, 12, 1)
    return [
      ProposalDetail.Asked(
        record: Versioned(id: Inquiry.ID(2), version: 1, value: other), name: "Alder, Jörg",
        tier: .volunteer, kinds: [.volunteer]),
      ProposalDetail.Asked(
        record: Versioned(id: Inquiry.ID(1), version: 1, value: niece), name: "Fatma Demir",
        tier: .wish),
    ]
  }()

  static func proposal(
    _ assignment: Assignment = draft, of guardian: Guardian = volunteer,
    in detail: CaseDetail = proceeding(), proofs: [Proof] = clearProofs,
    agreements: [Agreement] = [agreement], asked: [ProposalDetail.Asked] = asked,
    reviews: [Review] = []
  ) -> ProposalDetail {
    var facts = ProposalFacts(assignment, of: guardian, on: today)
    facts.proofs = proofs
    facts.agreements = agreements
    facts.parties = detail.parties.map(\.value)
    facts.inquiries = asked.map(\.record.value)
    facts.orderedAreas = [TaskArea.ID(1), TaskArea.ID(2)]
    return ProposalDetail(
      row: AssignmentRow(
        record: Versioned(id: Assignment.ID(5), version: 1, value: assignment),
        reference: "V-2026-00005", caseRow: row, guardian: guardian,
        guardianReference: "B-00011", courtDay: day(2026, 11, 30), proposedBy: "Pohl, Marion",
        claimedBy: nil, hasOpenQuestion: false, reviewedBy: [], reviewedOn: nil,
        taskAreas: assignment.taskAreas.isEmpty ? [] : ["Vermögenssorge"]),
      caseDetail: detail,
      guardian: GuardianDetail(
        row: guardianRow(guardian, cases: 1), employer: nil, proofs: versioned(proofs),
        agreements: versioned(agreements), trainings: versioned([training]), assignments: [],
        inquiries: [], contacts: [],
        names: CaseDetail.Names(courts: [:], users: [:], guardians: [:], taskAreas: [:])),
      findings: facts.findings(), reviews: versioned(reviews), inquiries: asked, others: [],
      request: request,
      users: [User.ID(2): User(account: "lenz", name: "Lenz, Jörg", role: .supervisor)],
      review: ReviewNeed(
        asked: 1, line: ReviewRule.every,
        supervisors: [ReviewNeed.Reviewer(User.ID(2), "Lenz, Jörg")], own: [], approvedBy: []))
  }

  private static let training: Training = {
    var training = Training(guardian: Guardian.ID(11), kind: .training, day: day(2026, 5, 7))
    training.topic = "Vermögenssorge"
    return training
  }()

  static func guardianRow(_ guardian: Guardian, id: Int64 = 11, cases: Int) -> GuardianRow {
    GuardianRow(
      record: Versioned(id: Guardian.ID(id), version: 1, value: guardian), kinds: guardian.kinds,
      reference: "B-00011", activeCases: cases, appointedOn: cases > 0 ? day(2024, 5, 2) : nil,
      lastTalk: cases > 0 ? day(2026, 1, 15) : nil, nextTalk: cases > 0 ? day(2026, 11, 1) : nil,
      papers: .usable, agreementOn: day(2026, 3, 1), proofs: [])
  }
}
