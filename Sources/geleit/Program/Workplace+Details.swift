import Guardianship
import Register
import Sheets

/// Single records and the day's work as the user's role sees them: what must not be seen is not in
/// them.
extension Workplace {
  var isWhole: Bool { Rights.seesWholeCases(user.role) }

  /// - Throws: `notSeen`, for everything that says more of a case than a placement needs.
  func checkSeesWholeCases() throws(Refusal) { try Rights.checkWholeCases(for: user.role) }

  // MARK: - Cases

  /// The record that a reference names; by a court's number only who sees it finds a case.
  func find(_ reference: String) throws -> RecordReference {
    guard isWhole || reference.isReference else { throw Refusal.notFound(reference) }
    return try register.find(reference: reference).get()
  }

  /// Nothing where the register has no such case.
  func detail(_ id: Case.ID) throws -> CaseDetail? {
    let detail = try register.detail(id, today: today)
    guard !isWhole else { return detail }
    try checkSees(detail)
    return detail?.placement
  }

  /// - Throws: `notSeen` for a case that has ended, of which a placement needs nothing.
  private func checkSees(_ detail: CaseDetail?) throws(Refusal) {
    guard isWhole || detail?.status != .ended else { throw Refusal.notSeen(user.role) }
  }

  /// What an association may know of a case; the names that have to leave the texts are looked for in
  /// all of it.
  func volunteerSearch(_ id: Case.ID) throws -> VolunteerSearch? {
    let detail = try register.detail(id, today: today)
    try checkSees(detail)
    return detail.map { VolunteerSearch($0, on: today) }
  }

  func history(of id: Case.ID, before: Change.ID?, limit: Int) throws -> [Change] {
    try checkSeesWholeCases()
    return try register.history(of: id, before: before, limit: limit)
  }

  func candidates(for id: Case.ID, limit: Int? = Register.candidateLimit) throws -> CandidateList {
    if !isWhole { try checkSees(register.detail(id, today: today)) }
    let list = try register.candidates(for: id, today: today, limit: limit)
    return isWhole ? list : list.placement
  }

  /// Nothing where the register has no such record. A Wiedervorlage may say anything of a case: the
  /// Ehrenamtskoordination reads its own.
  func entry(_ reference: RecordReference) throws -> RecordEntry? {
    guard Rights.reads(reference.kind, user.role) else { throw Refusal.notSeen(user.role) }
    guard let entry = try register.entry(reference) else { return nil }
    if entry.reference.kind == .contact {
      try Rights.check(try Contact(entry.values), for: user.role)
    }
    if !isWhole, reference.kind == .followUp, try FollowUp(entry.values).owner != userID {
      throw Refusal.notSeen(user.role)
    }
    return entry
  }

  func explanation(of key: Deadline.Key, in id: Case.ID) throws -> DeadlineExplanation? {
    try checkSees(.deadlines)
    return try register.explanation(of: key, in: id, today: today)
  }

  // MARK: - Guardians and proposals

  /// Nothing where the register has no such guardian.
  func guardianDetail(_ id: Guardian.ID) throws -> GuardianDetail? {
    let detail = try register.guardian(id, today: today)
    return isWhole ? detail : detail?.placement
  }

  func history(of id: Guardian.ID, before: Change.ID?, limit: Int) throws -> [Change] {
    let changes = try register.history(of: id, before: before, limit: limit)
    return isWhole ? changes : changes.map(\.placement)
  }

  /// Nothing where the register has no such proposal.
  func proposalDetail(_ id: Assignment.ID) throws -> ProposalDetail? {
    let detail = try register.proposal(id, today: today)
    try checkSees(detail?.caseDetail)
    return isWhole ? detail : detail?.placement
  }

  // MARK: - The day, and the house

  func morning() throws -> Morning {
    let morning = try register.morning(of: userID, today: today)
    return isWhole ? morning : morning.placement
  }

  func agenda(from: Day, days: Int, ofEverybody: Bool) throws -> [AgendaDay] {
    try checkSees(.calendar)
    return try register.agenda(
      from: from, days: days, of: ofEverybody ? [] : [userID], today: today)
  }

  func dealings() throws -> [DealingProposal] {
    try checkSees(.requests)
    return try register.dealingProposals(today: today)
  }

  func openFindings(of ids: [Assignment.ID]) throws -> [Assignment.ID: [ProposalFinding]] {
    try checkSeesWholeCases()
    return try register.openFindings(of: ids, today: today)
  }

  /// What a handover would move.
  func holdings(_ scope: Holdings.Scope) throws -> Holdings {
    try checkSeesWholeCases()
    return try register.holdings(scope, today: today)
  }

  func overview() throws -> Overview {
    try checkSeesWholeCases()
    return try register.overview(today: today)
  }

  func caseworkerLoads() throws -> [CaseworkerLoad] {
    try checkSeesWholeCases()
    return try register.caseworkerLoads(today: today)
  }
}
