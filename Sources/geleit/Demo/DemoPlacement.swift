import Guardianship
import Register

/// Who is guardian in which case, how that came about, and who is proposed where somebody is needed.
///
/// It draws from numbers of its own, as the work of the city does.
struct DemoPlacement {
  let today: Day
  let words: DemoGuardianWords
  let proposalKinds: Set<Term.ID>
  var guardians: DemoGuardians
  var maker: DemoGuardianMaker
  var random: DemoRandom
  /// Proposals so far; their states take turns.
  var turn = 0
  /// In how many cases somebody is proposed.
  var proposed: [Guardian.ID: Int] = [:]
  private var number = 0
  /// The first appointment of each volunteer who is in office and no relative.
  private var inOffice: [Guardian.ID: Day] = [:]

  init(
    today: Day, words: DemoGuardianWords, proposalKinds: Set<Term.ID>, guardians: DemoGuardians,
    maker: DemoGuardianMaker, random: DemoRandom
  ) {
    self.today = today
    self.words = words
    self.proposalKinds = proposalKinds
    self.guardians = guardians
    self.maker = maker
    self.random = random
  }

  /// - Throws: what the register refuses.
  mutating func settle(_ records: inout CaseRecords, in bulk: BulkInsert) throws {
    var relatives: [Tie: Guardian.ID] = [:]
    for place in records.assignments.indices {
      try fill(&records, place, &relatives, in: bulk)
      tellCourse(&records, place)
    }
    try propose(in: &records, in: bulk)
    for place in records.assignments.indices {
      let assignment = records.assignments[place].assignment
      number += 1
      records.assignments[place].reference = DemoCase.reference(
        "V", year: (assignment.proposal.submittedOn ?? assignment.effectiveOn ?? today).year, number
      )
    }
  }

  // MARK: - Offices

  private mutating func fill(
    _ records: inout CaseRecords, _ place: Int, _ relatives: inout [Tie: Guardian.ID],
    in bulk: BulkInsert
  ) throws {
    var assignment = records.assignments[place].assignment
    if assignment.endReason == DemoCase.died {
      if assignment.kind.isOrganisation {
        assignment.endReason = words.pick(.dismissal, &random)
      } else {
        assignment.endedByDeath = true
      }
    }
    if let tie = assignment.tie, tie != .none {
      try fillWithRelative(&assignment, tie, in: records, &relatives, in: bulk)
    } else if assignment.endedByDeath {
      assignment.guardian = try deceased(assignment, in: bulk)
    } else if assignment.kind == .volunteer, random.chance(40), !guardians.gone.isEmpty {
      let former = random.pick(guardians.gone)
      if assignment.endedOn.map({ $0 <= former.since }) ?? false {
        assignment.guardian = former.id
      }
    }
    let order = records.assignments[place].order.map { records.orders[$0] }
    addDetails(to: &assignment, order)
    records.assignments[place].assignment = assignment
    talk(with: assignment, in: &records)
  }

  private mutating func addDetails(to assignment: inout Assignment, _ order: CourtOrder?) {
    if assignment.tie == .bond { assignment.isExempt = random.chance(50) }
    if random.chance(3) {
      let year = (assignment.effectiveOn ?? today).year
      assignment.courtReference = "B \(1 + random.below(400))/\(year)"
    }
    guard assignment.role == .supplementary, let area = order?.taskAreas.last else { return }
    assignment.taskAreas = [area]
  }

  /// Relatives have a case of their own; who was in office before often is again.
  private mutating func fillWithRelative(
    _ assignment: inout Assignment, _ tie: Tie, in records: CaseRecords,
    _ relatives: inout [Tie: Guardian.ID], in bulk: BulkInsert
  ) throws {
    let hasDied = assignment.endedByDeath
    let isSame = assignment.role == .guardian && !hasDied && random.chance(70)
    if isSame, let known = relatives[tie] {
      assignment.guardian = known
    } else {
      let since = (hasDied ? assignment.endedOn : assignment.effectiveOn) ?? today
      assignment.guardian = try relative(
        in: records, tie, hasDied ? .deceased : .ready, since: since, in: bulk
      ).id
    }
    relatives[tie] = assignment.state == .ended && !hasDied ? assignment.guardian : nil
  }

  /// Somebody around the person where one is named, else somebody of the family's name.
  mutating func relative(
    in records: CaseRecords, _ tie: Tie, _ stage: Guardian.Stage, since: Day, in bulk: BulkInsert
  ) throws -> DemoGuardian {
    let kind: Party.Kind = tie == .family ? .relative : .closePerson
    let party = records.parties.first { $0.kind == kind && $0.asGuardian != .rejected }
    let parts = (party?.name ?? "").split(separator: ",").map { $0.trimmingPrefix(" ") }
    let human =
      parts.count == 2 && random.chance(80)
      ? Guardian(family: String(parts[0]), given: String(parts[1]), isOrganisation: false)
      : Guardian(
        family: tie == .family && random.chance(70)
          ? records.person.family : random.pick(maker.names.families),
        given: random.pick(maker.names.given).name, isOrganisation: false)
    let guardian = maker.relative(human, stage, since: since)
    var entered = DemoGuardian(
      id: try bulk.add(guardian, reference: guardians.nextReference()), guardian: guardian,
      kind: .volunteer)
    try maker.addPapers(toRelative: &entered, since: since, in: bulk)
    return entered
  }

  private mutating func deceased(
    _ assignment: Assignment, in bulk: BulkInsert
  ) throws -> Guardian.ID {
    var human = Guardian(
      family: random.pick(maker.names.families), given: random.pick(maker.names.given).name,
      isOrganisation: false)
    (human.stage, human.stageOn) = (.deceased, assignment.endedOn)
    human.kinds = [assignment.kind]
    return try bulk.add(human, reference: guardians.nextReference())
  }

  // MARK: - Talks

  /// The office talks with volunteers in its own rhythm; some are overdue.
  private mutating func talk(with assignment: Assignment, in records: inout CaseRecords) {
    guard assignment.kind == .volunteer, assignment.state == .appointed,
      let begun = assignment.effectiveOn
    else { return }
    guard let tie = assignment.tie, tie != .none else {
      inOffice[assignment.guardian] = min(begun, inOffice[assignment.guardian] ?? begun)
      return
    }
    if let contact = talk(with: assignment.guardian, since: begun) {
      records.contacts.append(contact)
    }
  }

  private mutating func talk(with guardian: Guardian.ID, since begun: Day) -> Contact? {
    guard begun < today, random.chance(94) else { return nil }
    let isOverdue = random.chance(10)
    let rhythm = begun.adding(years: 1) < today ? 350 : 85
    let first = max(begun, today.adding(days: -rhythm))
    var contact = Contact(
      kind: random.chance(75) ? .call : .talk,
      day: isOverdue ? begun : random.day(from: first, to: today))
    contact.guardian = guardian
    contact.minutes = 10 + 5 * random.below(8)
    contact.author = random.chance(60) ? DemoCity.coordinator : random.pick(DemoCity.caseworkers)
    contact.text = words.pick(.talk, &random)
    return contact
  }

  /// What belongs to no single case: the talks with those who take strangers.
  mutating func finish(in bulk: BulkInsert) throws {
    for (guardian, begun) in inOffice.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let contact = talk(with: guardian, since: begun) { try bulk.add(contact) }
    }
  }
}
