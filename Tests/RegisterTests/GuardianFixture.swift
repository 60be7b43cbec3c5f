import GRDB
import Guardianship
import Testing

@testable import Register

/// A register with guardians, papers, offices and proposals that a seeded generator makes.
struct GuardianFixture {
  let desk: Desk
  let seed: UInt64
  var today: Day { desk.today }

  static let families = ["Müller", "Mueller", "Braun", "Çelik", "Graf von Berg", "Özdemir"]
  static let districts: [String?] = ["Merken", "Echtz", "MERKEN", nil]
  static let languages = ["Türkisch", "Deutsch, Türkisch", "Russisch; Polnisch"]

  init(seed: UInt64, guardians: Int = 60, cases: Int = 25, today: Day? = nil) throws {
    self.seed = seed
    desk = try Desk(today: today ?? .on(2026, 11, 30))
    var numbers = Numbers(seed: seed)
    var ids: [Guardian.ID] = []
    for _ in 0..<guardians { ids.append(try addGuardian(&numbers)) }
    for number in 0..<cases {
      let id = try desk.openCase("Fall\(number % 7)", opened: .on(2023, 1, 1))
      try addOffices(id, ids, &numbers)
    }
  }

  private func addGuardian(_ numbers: inout Numbers) throws -> Guardian.ID {
    let isOrganisation = numbers.below(8) == 0
    let all = GuardianKind.known.filter { !isOrganisation || $0.isOrganisation }
    var kinds: Set<GuardianKind> = []
    for _ in 0..<numbers.below(3) { kinds.insert(numbers.one(of: all)) }
    var guardian = Guardian(
      family: numbers.one(of: Self.families), given: numbers.below(3) == 0 ? nil : "Ursula",
      isOrganisation: isOrganisation)
    guardian.kinds = kinds
    guardian.stage = numbers.one(of: Guardian.Stage.allCases)
    guardian.takesStrangers = numbers.one(of: [nil, true, false])
    guardian.capacity = numbers.one(of: [nil, 0, 1, 2])
    guardian.address.district = numbers.one(of: Self.districts)
    guardian.languages = numbers.below(3) == 0 ? nil : numbers.one(of: Self.languages)
    let id: Guardian.ID = try desk.add(guardian)
    for _ in 0..<numbers.below(4) { try addProof(id, &numbers) }
    if numbers.below(3) == 0 {
      var contact = Contact(kind: .call, day: today.adding(days: -numbers.below(200)), cases: [])
      contact.guardian = id
      try desk.add(contact)
    }
    if numbers.below(3) == 0 {
      var agreement = Agreement(guardian: id)
      agreement.signedOn = today.adding(days: -500)
      if numbers.below(3) == 0 { agreement.endedOn = today.adding(days: -3) }
      try desk.add(agreement)
    }
    return id
  }

  /// Around the edges of three months and three years.
  private func addProof(_ id: Guardian.ID, _ numbers: inout Numbers) throws {
    var proof = Proof(
      guardian: id, kind: numbers.one(of: Proof.Kind.allCases),
      result: numbers.one(of: [.clear, .clear, .clear, .unknown, .entry, .unclear]))
    let edges = [
      today.adding(months: -3), today.adding(years: -3), today.adding(days: -40), today,
      .on(2025, 11, 30), .on(2024, 2, 29), .on(2026, 8, 31),
    ]
    let issued = min(today, numbers.one(of: edges).adding(days: numbers.below(5) - 2))
    proof.issuedOn = numbers.below(8) == 0 ? nil : issued
    let later = [issued.adding(months: 3), issued.adding(months: 3).adding(days: 1), issued]
    if numbers.below(2) == 0 { proof.handedInOn = min(today, numbers.one(of: later)) }
    try desk.add(proof)
  }

  private func addOffices(
    _ id: Case.ID, _ guardians: [Guardian.ID], _ numbers: inout Numbers
  ) throws {
    for _ in 0..<(1 + numbers.below(3)) {
      let guardian = numbers.one(of: guardians)
      let kind = numbers.one(of: GuardianKind.allCases)
      var assignment = Assignment(
        caseID: id, guardian: guardian, role: numbers.one(of: Assignment.Role.allCases),
        kind: kind, state: .draft)
      assignment.tie = kind.isOrganisation ? nil : numbers.one(of: Tie.allCases + [.family])
      if numbers.below(3) == 0 { assignment.tie = nil }
      assignment.proposal.request = numbers.below(2) == 0 ? try request(id, &numbers) : nil
      let user = numbers.below(4) == 0 ? desk.leader : desk.worker
      if numbers.below(4) == 0 {
        try desk.perform(.proposeUrgently(assignment, on: today), by: user)
      } else {
        try desk.perform(.add(NewRecord(assignment)), by: user)
      }
    }
    try advance(id, &numbers)
    guard numbers.below(2) == 0 else { return }
    var recording = desk.order(
      id, numbers.below(4) == 0 ? .provisional : .appointment,
      [.known(numbers.one(of: guardians))], role: numbers.one(of: [.guardian, .substitute]),
      as: numbers.one(of: GuardianKind.allCases),
      on: today.adding(days: -numbers.one(of: [10, 80, 200, 400, 560])))
    recording.appointments[0].tie = numbers.one(of: [nil, .family, Tie.none])
    try desk.perform(.recordOrder(recording))
  }

  private func request(_ id: Case.ID, _ numbers: inout Numbers) throws -> CourtRequest.ID {
    let received = today.adding(days: -20)
    let due = numbers.below(3) == 0 ? nil : received.adding(days: numbers.below(40))
    return try desk.receive(in: id, on: received) { $0.dueOn = due }
  }

  /// Writes states as they are reached, without the rules that the road there asks.
  private func advance(_ id: Case.ID, _ numbers: inout Numbers) throws {
    let open = try desk.detail(id).assignments.filter { $0.value.state == .draft }
    let states: [Assignment.State] = [.draft, .inReview, .approved, .returned, .named, .declined]
    for proposal in open {
      let state = numbers.one(of: states)
      let submitted = state == .draft ? nil : today.adding(days: -numbers.below(9)).iso
      try desk.register.write { db in
        try db.execute(
          sql: "UPDATE assignment SET state = ?, submittedOn = ? WHERE id = ?",
          arguments: [state.rawValue, submitted, proposal.id.rawValue])
        try CaseListing.refresh([id.rawValue], in: db, today: desk.today)
        try GuardianListing.refresh([proposal.value.guardian.rawValue], in: db)
      }
    }
  }
}
