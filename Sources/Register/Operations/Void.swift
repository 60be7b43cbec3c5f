import GRDB
import Guardianship

extension Ledger {
  /// Takes a record out of every list. A case takes its parts along, an order the assignments and
  /// the status that it brought; what others still point to stays.
  func void(_ reference: RecordReference, basedOn version: Int) throws -> Performed {
    let stored = try record(reference)
    try refuseChanged(stored, since: version)
    try checkKeeps(reference.kind, .void)
    switch reference.kind {
    case .statusPeriod: throw Refusal.onlyByOperation(.statusPeriodStatus)
    case .caseworkerPeriod: throw Refusal.onlyByOperation(.caseworkerPeriodCaseworker)
    case .user: try checkVoiding(user: stored)
    case .socialReport: try refuseSent(stored)
    case .review: throw Refusal.onlyByOperation(.reviewDecision)
    case .assignment: try refuseAtCourt(stored)
    case .contact: try Rights.check(Contact(stored.values), for: user.value.role)
    // Every register has one.
    case .officeSetting: throw Refusal.inUse(reference)
    case .caseFile: try voidParts(of: stored)
    case .courtOrder: try voidEffects(of: stored)
    default: break
    }
    try refuseInUse(reference)
    try void(reference)
    return .nothing
  }

  /// - Throws: `inUse`.
  func refuseInUse(_ reference: RecordReference) throws {
    for query in Ledger.usage(of: reference.kind) {
      let sql = "SELECT EXISTS (SELECT 1 FROM \(query))"
      let isUsed = try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [reference.id])
      if isUsed == true { throw Refusal.inUse(reference) }
    }
  }

  /// Where records point to one of this kind. Slow for a task area in a large register: orders
  /// hold areas as text.
  private static func usage(of kind: RecordKind) -> [String] {
    switch kind {
    case .person: ["caseFile WHERE person = ? AND voided IS NULL"]
    case .guardian:
      [
        "assignment WHERE guardian = ? AND voided IS NULL",
        "inquiry WHERE guardian = ? AND voided IS NULL",
        "agreement WHERE association = ? AND voided IS NULL",
        "guardian WHERE employer = ? AND voided IS NULL",
      ]
    case .assignment: ["review WHERE assignment = ? AND voided IS NULL"]
    case .court: ["courtPeriod WHERE court = ? AND voided IS NULL"]
    case .user:
      [
        "caseworkerPeriod WHERE caseworker = ? AND voided IS NULL",
        "courtRequest WHERE assignedTo = ? AND voided IS NULL",
        "contact WHERE author = ? AND voided IS NULL",
      ]
    case .term:
      [
        "courtRequest WHERE kind = ? AND voided IS NULL",
        "courtRequest WHERE occasion = ? AND voided IS NULL",
      ]
    case .courtRequest:
      [
        "socialReport WHERE request = ? AND voided IS NULL",
        "assignment WHERE request = ? AND voided IS NULL",
      ]
    case .taskArea:
      [
        """
        courtOrder WHERE voided IS NULL AND replace(char(10) || taskAreas || char(10), ' ', char(10))
          LIKE '%' || char(10) || ? || char(10) || '%'
        """
      ]
    default: []
    }
  }

  private func voidParts(of file: StoredRecord) throws {
    let parts: [RecordKind] = [
      .review, .inquiry, .assignment, .courtOrder, .directive, .party, .caseworkerPeriod,
      .statusPeriod, .courtPeriod,
      .socialReport, .courtRequest, .caseEvent, .calendarEntry, .followUp,
    ]
    for kind in parts {
      let records = try RecordTable.of(kind).records(
        where: "caseFile = ? AND voided IS NULL", [file.reference.id], in: db)
      for part in records { try void(part.reference) }
    }
  }

  /// The assignments and the status that an order brought go with it, unless another order of the
  /// same day brought the status too.
  private func voidEffects(of stored: StoredRecord) throws {
    let assignments = try RecordTable.of(.assignment).records(
      where: "courtOrder = ? AND voided IS NULL", [stored.reference.id], in: db)
    for assignment in assignments {
      let value = try Assignment(assignment.values)
      if value.proposal.proposedBy != nil {
        try takeBack(value, Assignment.ID(assignment.reference.id))
      } else {
        try void(assignment.reference)
      }
    }
    let order = try CourtOrder(stored.values)
    guard let status = order.kind.resultingStatus, status != .ended, let id = stored.caseFile,
      let day = order.effectiveOn ?? order.decidedOn
    else { return }
    let facts = try facts(Case.ID(id))
    let others = try CourtOrder.all(
      where: "caseFile = ? AND id <> ?", [id, stored.reference.id], in: db)
    let isShared = others.contains {
      $0.value.kind.resultingStatus == status
        && ($0.value.effectiveOn ?? $0.value.decidedOn) == day
    }
    guard !isShared,
      let index = facts.statuses.firstIndex(where: {
        $0.value.status == status && $0.value.period.from == day
      }), index > 0
    else { return }
    var before = facts.statuses[index - 1]
    before.value.period.to = facts.statuses[index].value.period.to
    try void(RecordReference(facts.statuses[index].id))
    try update(before.id, before.value)
  }
}
