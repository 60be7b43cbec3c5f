import GRDB
import Guardianship

extension Ledger {
  /// Saves each edit over the version it was made on.
  ///
  /// Where another desk changed other fields of the record, both sides are kept; where it changed
  /// the same ones, nothing is written and the conflicts are handed out.
  func edit(_ edits: [RecordEdit]) throws -> Performed {
    var conflicts: [Conflict] = []
    for edit in edits {
      let stored = try record(edit.record)
      try checkKeeps(edit.record.kind, .edit)
      if let conflict = try conflict(of: edit, with: stored) { conflicts.append(conflict) }
    }
    guard conflicts.isEmpty else { throw ConflictFound(conflicts: conflicts) }
    for edit in edits { try apply(edit) }
    return .nothing
  }

  private func apply(_ edit: RecordEdit) throws {
    let stored = try record(edit.record)
    let old = stored.values
    let new = try edit.record.kind.checked(old.merging(edit.values.only(edit.record.kind)))
    let changed = new.differences(from: old)
    guard !changed.isEmpty else { return }
    try checkFields(changed, of: stored)
    try checkRules(new, of: stored)
    if changed[.personDiedOn] != nil, try hasOpenCase(stored.reference.id) {
      throw Refusal.onlyByOperation(.personDiedOn)
    }
    try update(edit.record, changed)
    if edit.record.kind == .socialReport { try sendRequest(of: SocialReport(new)) }
    try checkPeriods(around: stored)
  }

  /// - Throws: `onlyByOperation` for what follows from an operation, `notAllowed` for what is the
  ///   supervisors' matter.
  private func checkFields(_ changed: FieldValues, of stored: StoredRecord) throws {
    switch stored.reference.kind {
    case .user: try checkUser(changed, of: stored)
    case .dealingRule, .officeSetting, .reviewRule:
      try checkKeeping(stored.reference.kind)
      try refuseInactive(changed, .dealingCaseworker)
    case .socialReport:
      if changed.fields.contains(where: { $0 != .reportReceipt }) { try refuseSent(stored) }
    case .contact:
      try Rights.check(Contact(stored.values), for: user.value.role)
      if changed[.contactCases] != nil { try refuseUnknownCases(stored.values.merging(changed)) }
    case .courtRequest: try refuseInactive(changed, .requestAssignedTo)
    case .followUp: try refuseInactive(changed, .followUpOwner)
    case .calendarEntry: try refuseInactive(changed, .calendarUser)
    case .absence: try refuseInactive(changed, .absenceSubstitute)
    case .review: throw Refusal.onlyByOperation(changed.fields[0])
    case .statusPeriod, .caseworkerPeriod:
      throw Refusal.onlyByOperation(changed.fields[0])
    case .caseFile:
      let ending = changed.fields.first { $0 == .caseEndReason || $0 == .caseEndedOn }
      guard ending != nil else { return }
      let facts = try facts(Case.ID(stored.reference.id))
      guard facts.status == .ended else {
        throw Refusal.caseNotEnded(reference: facts.reference)
      }
    case .assignment:
      try checkProposal(changed, of: stored)
      let isEnded = stored.values[.assignmentState] == Assignment.State.ended.rawValue
      var fixed: Set<Field> = [.assignmentCase, .assignmentState]
      if !isEnded { fixed.formUnion([.assignmentEndedOn, .assignmentEndReason]) }
      if let field = changed.fields.first(where: fixed.contains) {
        throw Refusal.onlyByOperation(field)
      }
    default: break
    }
  }

  /// A death ends file and assignments with its day (§ 1870 BGB): `endCase` records it.
  func hasOpenCase(_ person: Int64) throws -> Bool {
    try caseFiles(of: person).contains { try facts($0).status != .ended }
  }

  private func caseFiles(of person: Int64) throws -> [Case.ID] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM caseFile WHERE person = ? AND voided IS NULL", arguments: [person]
    ).map { Case.ID($0) }
  }

  /// No order of the person's cases may lie before the 17th birthday (§ 1814 Abs. 5 BGB).
  private func checkAge(_ born: Day, of person: Int64) throws {
    let earliest = PersonRules.earliestAppointment(born: born)
    let sql = """
      SELECT min(ifnull(o.decidedOn, o.effectiveOn), ifnull(o.effectiveOn, o.decidedOn))
      FROM courtOrder o JOIN caseFile f ON f.id = o.caseFile
      WHERE f.person = ? AND o.voided IS NULL AND f.voided IS NULL
      """
    let days = try Optional<String>.fetchAll(db, sql: sql, arguments: [person])
    if let day = days.compactMap({ $0.flatMap { Day(iso: $0) } }).min(), day < earliest {
      throw Refusal.beforeSeventeen(.personBorn, day, born: born)
    }
  }

  /// What a record by itself cannot check: today, and the person behind an order.
  func checkRules(_ values: FieldValues, of stored: StoredRecord) throws {
    switch stored.reference.kind {
    case .person:
      let person = try Person(values)
      try PersonRules.check(person, today: today)
      if let born = person.born { try checkAge(born, of: stored.reference.id) }
    case .caseFile:
      if let day = try Case(values).endedOn { try refuseFuture(day, .caseEndedOn) }
    case .proof:
      try refuseFuture(values, .proofIssuedOn)
      try refuseFuture(values, .proofHandedInOn)
    case .inquiry:
      try refuseFuture(values, .inquiryAskedOn)
      try refuseFuture(values, .inquiryAnsweredOn)
    case .training: try refuseFuture(values, .trainingDay)
    case .directive: try refuseFuture(values, .directiveSignedOn)
    case .contact: try refuseFuture(values, .contactDay)
    case .caseEvent: try refuseFuture(values, .eventHappenedOn)
    case .courtRequest:
      for field in [Field.requestReceivedOn, .requestSentOn, .requestSettledOn] {
        try refuseFuture(values, field)
      }
    case .socialReport: try refuseFuture(values, .reportSentOn)
    case .courtOrder:
      guard let id = stored.caseFile else { return }
      let order = try CourtOrder(values)
      try check(order, born: facts(Case.ID(id)).person.value.born)
    case .courtPeriod:
      if let court = try CourtPeriod(values).court { _ = try record(court) }
    case .assignment: _ = try record(try Assignment(values).guardian)
    case .guardian:
      let guardian = try Guardian(values)
      if guardian.stage == .deceased { try refuseInOffice(guardian, stored.reference.id) }
    default: break
    }
  }

  /// A death ends offices and proposals with it: `loseGuardian` records it.
  private func refuseInOffice(_ guardian: Guardian, _ id: Int64) throws {
    let cases = try Assignment.all(where: "guardian = ?", [id], in: db).map(\.value)
      .filter { $0.state == .appointed || $0.state.isOpen }.map(\.caseID)
    guard cases.isEmpty else {
      throw Refusal.stillInOffice(guardian.listName, cases: Set(cases).count)
    }
  }

  /// - Throws: `periodsOverlap`.
  private func checkPeriods(around stored: StoredRecord) throws {
    switch stored.reference.kind {
    case .courtPeriod:
      guard let id = stored.caseFile else { return }
      let all: [Versioned<CourtPeriod>] = try periods(of: .caseFile, id)
      if let day = Timeline.overlap(of: all.map(\.value.period)) {
        throw Refusal.periodsOverlap(.courtPeriodFrom, day)
      }
    case .residence:
      guard let id = stored.person else { return }
      let all: [Versioned<Residence>] = try periods(of: .person, id)
      for kind in Residence.Kind.allCases {
        let same = all.filter { $0.value.kind == kind }
        if let day = Timeline.overlap(of: same.map(\.value.period)) {
          throw Refusal.periodsOverlap(.residenceFrom, day)
        }
      }
    default: break
    }
  }
}
