import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Random walks through the operations")
struct RandomWalkTests {
  @Test("the register stays whole, and undoing everything gives back what was", arguments: 1...12)
  func walk(seed: Int) throws {
    var walk = try RandomWalk(seed: seed)
    let before = try walk.snapshot()
    for _ in 0..<60 { try walk.step() }
    let findings = try walk.desk.register.check(today: walk.desk.today)
    #expect(findings.isEmpty, "seed \(seed): \(findings)")
    #expect(walk.done > 15, "seed \(seed): a walk that does nothing tests nothing")
    while let last = try walk.desk.register.lastUndoable(by: walk.desk.worker)?.change {
      let outcome = try walk.desk.perform(.undo(last.id))
      guard outcome.isDone else {
        Issue.record("seed \(seed): \(last.operation) is not taken back: \(outcome)")
        return
      }
    }
    #expect(try walk.snapshot() == before, "seed \(seed)")
    #expect(try walk.desk.register.check(today: walk.desk.today).isEmpty)
  }
}

/// A caseworker who does anything that comes to mind; the same seed does the same.
struct RandomWalk {
  let desk: Desk
  var done = 0
  private var ids: [Case.ID] = []
  private var generator: SplitMix

  init(seed: Int) throws {
    desk = try Desk()
    generator = SplitMix(state: UInt64(seed))
    try desk.add(ReviewRule(kind: nil, tie: nil, reviews: 0), by: desk.leader)
    for family in ["Alder", "Birke", "Cedrus"] {
      var opening = CaseOpening(
        subject: .new(Person(family: family, given: "Ruth")), openedOn: .on(2026, 3, 1))
      opening.court = try desk.court()
      opening.fileNumber = FileNumber("70 XVII \(ids.count + 1)/26")
      opening.caseworker = desk.leader
      let created = try desk.done(.openCase(opening), by: desk.leader).created
      ids.append(Case.ID(try #require(created).id))
    }
  }

  /// The values of every record that counts.
  func snapshot() throws -> [RecordReference: FieldValues] {
    try desk.register.read { db in
      var values: [RecordReference: FieldValues] = [:]
      for kind in RecordKind.allCases {
        for record in try RecordTable.of(kind).records(where: "voided IS NULL", [], in: db) {
          values[record.reference] = record.values
        }
      }
      return values
    }
  }

  mutating func step() throws {
    guard let operation = try operation() else { return }
    let outcome = try desk.perform(operation)
    if outcome.isDone { done += 1 }
    if case .openCase = operation, let created = outcome.created {
      ids.append(Case.ID(created.id))
    }
  }

  private mutating func operation() throws -> Guardianship.Operation? {
    let id = ids[pick(ids.count)]
    guard let detail = try desk.register.detail(id, today: desk.today) else { return nil }
    switch pick(24) {
    case 20, 21, 22, 23: return try proposing(id, detail)
    case 14, 15, 16, 17, 18: return try work(id, detail)
    case 0:
      let person = Person(family: "Person \(pick(900))", given: "")
      return .openCase(CaseOpening(subject: .new(person), openedOn: day()))
    case 1: return .add(NewRecord(Party(kind: .doctor, name: "Dr. \(pick(9))"), to: id))
    case 2: return .move(detail.person.id, to: residence())
    case 3:
      let court = try desk.court(pick(2) == 0 ? "Amtsgericht Düren" : "Amtsgericht Jülich")
      let number = FileNumber("70 XVII \(pick(6) + 1)/26")
      return .changeCourt(id, court: court, fileNumber: number, from: day())
    case 4: return .beginInvestigation(id, on: day())
    case 5, 6: return try .recordOrder(recording(id, detail))
    case 7: return .endCase(CaseEnding(caseID: id, reason: reason(), on: day()))
    case 8: return .reopenCase(id, on: detail.file.value.endedOn ?? day(), reason: "")
    case 9:
      guard let assignment = detail.assignments.first else { return nil }
      return .endAssignment(
        assignment.id, basedOn: assignment.version, on: day(), reason: "Grund")
    case 10: return .giveCases(ids, to: pick(2) == 0 ? desk.worker : desk.leader, from: day())
    case 11: return .setDistrict(ids, "Stadtteil \(pick(3))")
    case 12: return void(detail)
    default:
      if pick(2) == 0, let last = try desk.register.lastUndoable(by: desk.worker)?.change {
        return .undo(last.id)
      }
      return .edit([
        RecordEdit(
          record: detail.person.reference, basedOn: detail.person.version,
          values: [.personPhone: "\(pick(5))", .personFamily: "Name \(pick(5))"],
          seen: FieldValues())
      ])
    }
  }

  /// What a caseworker's day brings beside orders and periods.
  private mutating func work(_ id: Case.ID, _ detail: CaseDetail) throws -> Guardianship.Operation?
  {
    switch pick(9) {
    case 0, 1:
      var request = CourtRequest(kind: try desk.kind(), receivedOn: day())
      request.dueOn = pick(2) == 0 ? request.receivedOn.adding(days: pick(60)) : nil
      request.assignedTo = pick(2) == 0 ? desk.worker : nil
      return .receiveRequests(RequestReceipt(caseID: id, requests: [request]))
    case 2:
      return .dealOut(detail.work.openRequests.map { Dealing($0.id, to: desk.leader) })
    case 3:
      var followUp = FollowUp(dueOn: day(), text: "Akte \(pick(9))")
      followUp.every = pick(2) == 0 ? FollowUp.Interval("1m") : nil
      return .add(NewRecord(followUp, to: id))
    case 4: return .finishFollowUps(detail.work.followUps.map(\.id), on: desk.today)
    case 5:
      var contact = Contact(kind: .call, day: day(), cases: [id, ids[0]])
      contact.text = "Anruf \(pick(9))"
      return .add(NewRecord(contact))
    case 6:
      return .add(NewRecord(CaseEvent(kind: .notification, happenedOn: day()), to: id))
    case 7:
      let share = Handover.Share(cases: ids, to: pick(2) == 0 ? desk.worker : desk.leader)
      return .handOver(Handover([share], on: desk.today))
    default:
      guard let other = try desk.register.detail(ids[pick(ids.count)], today: desk.today) else {
        return nil
      }
      return .mergePersons(keep: detail.person.id, drop: other.person.id)
    }
  }

  /// What a guardian's road to an appointment brings.
  private mutating func proposing(
    _ id: Case.ID, _ detail: CaseDetail
  ) throws -> Guardianship.Operation? {
    let known = try desk.register.guardians(named: "").map(\.id)
    guard let guardian = known.isEmpty ? nil : known[pick(known.count)] else {
      let guardian = Guardian(family: "G \(pick(900))", given: nil, isOrganisation: false)
      return .add(NewRecord(guardian))
    }
    let open = detail.assignments.filter(\.value.state.isOpen)
    switch pick(7) {
    case 0: return .proposeUrgently(desk.proposal(of: guardian, in: id), on: desk.today)
    case 1, 2:
      let proposal = desk.proposal(of: guardian, in: id) {
        $0.proposal.proofsFollowOn = desk.today
        for rule in ProposalRule.allCases { $0.proposal.answers[rule] = "begründet" }
      }
      return .add(NewRecord(proposal))
    case 3:
      let texts = GuardianLoss.Texts(
        reason: "Grund", tellCourt: "Gericht", findSuccessor: "suchen", proposeAnother: "neu")
      let cause = GuardianLoss.Cause.allCases[pick(3)]
      return .loseGuardian(
        GuardianLoss(
          guardian: guardian, cause: cause, on: day(), courtKnows: pick(2) == 0, texts: texts))
    default:
      guard !open.isEmpty else { return nil }
      let proposal = open[pick(open.count)]
      let steps: [ProposalStep] = [
        .submit, .send(followUp: "Nachweise"), .submit, .withdraw("Grund"), .decline("Grund"),
      ]
      return .step(
        steps[pick(steps.count)], of: proposal.id, basedOn: proposal.version, on: desk.today)
    }
  }

  private mutating func void(_ detail: CaseDetail) -> Guardianship.Operation {
    var records = detail.orders.map { ($0.reference, $0.version) }
    records += detail.assignments.map { ($0.reference, $0.version) }
    records += detail.residences.map { ($0.reference, $0.version) }
    records += detail.work.requests.map { ($0.reference, $0.version) }
    records += detail.work.contacts.map { ($0.reference, $0.version) }
    records.append((detail.file.reference, detail.file.version))
    let (reference, version) = records[pick(records.count)]
    return .void(reference, basedOn: version, reason: "versehentlich")
  }

  private mutating func recording(_ id: Case.ID, _ detail: CaseDetail) throws -> OrderRecording {
    var order = CourtOrder(kind: OrderKind.allCases[pick(OrderKind.allCases.count)])
    order.decidedOn = day()
    if pick(2) == 0 { order.effectiveOn = day() }
    var recording = OrderRecording(caseID: id, order: order)
    guard order.kind.changes.contains(.guardian) else { return recording }
    let known = try desk.register.guardians(named: "").map(\.id)
    let guardian: OrderRecording.Appointee =
      known.isEmpty || pick(2) == 0
      ? .new(Guardian(family: "G \(pick(900))", given: nil, isOrganisation: false))
      : .known(known[pick(known.count)])
    recording.appointments = [
      OrderRecording.Appointment(
        guardian: guardian, role: .guardian, kind: .professional, tie: nil,
        effectiveOn: pick(2) == 0 ? day() : nil)
    ]
    if pick(2) == 0, let current = detail.assignments.first(where: { $0.value.state == .appointed })
    {
      recording.dismissals = [current.id]
    }
    return recording
  }

  private mutating func residence() -> Residence {
    var residence = Residence(
      kind: pick(3) == 0 ? .stay : .home, period: Period(from: day(), to: nil))
    residence.street = "Straße \(pick(5))"
    return residence
  }

  private mutating func reason() -> EndReason { EndReason.allCases[pick(EndReason.allCases.count)] }

  private mutating func day() -> Day { Day.on(2026, 1, 1).adding(days: pick(330)) }

  private mutating func pick(_ count: Int) -> Int { Int(generator.next() % UInt64(count)) }
}

/// A small generator whose numbers are the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
