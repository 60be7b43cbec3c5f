import GRDB
import Guardianship

extension Ledger {
  /// Takes a record out of every list. A case takes its parts along, an order the assignments and
  /// the status that it brought; what others still point to stays.
  func void(_ reference: RecordReference, basedOn version: Int) throws {
    let stored = try record(reference)
    try refuseChanged(stored, since: version)
    try checkKeeps(reference.kind, .void)
    if let field = reference.kind.description.onlyByOperation {
      throw Refusal.onlyByOperation(field)
    }
    switch reference.kind {
    case .user: try checkVoiding(user: stored)
    case .socialReport: try refuseSent(stored)
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
  }

  /// - Throws: `inUse`.
  func refuseInUse(_ reference: RecordReference) throws {
    for field in Ledger.holding[reference.kind] ?? [] {
      let sql =
        "SELECT 1 FROM \(field.kind.rawValue) WHERE \(Ledger.names(field)) AND voided IS NULL"
      if try db.finds(sql, [reference.id]) { throw Refusal.inUse(reference) }
    }
  }

  /// The fields of other records that hold what they name in the register, by its kind.
  private static let holding: [RecordKind: [Field]] = {
    var holding: [RecordKind: [Field]] = [:]
    for field in Field.allCases where field.description.rules.contains(.holds) {
      switch field.content {
      case .reference(let kind): holding[kind, default: []].append(field)
      case .taskAreas: holding[.taskArea, default: []].append(field)
      default: preconditionFailure("\(field) names no record")
      }
    }
    return holding
  }()

  /// Whether a field names a record. Slow for a task area in a large register: orders hold areas as
  /// text.
  static func names(_ field: Field) -> String {
    guard field.content == .taskAreas else { return "\(field.column) = ?" }
    return """
      replace(char(10) || \(field.column) || char(10), ' ', char(10))
        LIKE '%' || char(10) || ? || char(10) || '%'
      """
  }

  private func voidParts(of file: StoredRecord) throws {
    for kind in RecordKind.allCases where kind.description.isPartOfCase {
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
