import GRDB
import Guardianship

extension Ledger {
  /// Saves each edit over the version it was made on.
  ///
  /// Where another desk changed other fields of the record, both sides are kept; where it changed
  /// the same ones, nothing is written and the conflicts are handed out.
  func edit(_ edits: [RecordEdit]) throws {
    var conflicts: [Conflict] = []
    for edit in edits {
      let stored = try record(edit.record)
      try checkKeeps(edit.record.kind, .edit)
      if let conflict = try conflict(of: edit, with: stored) { conflicts.append(conflict) }
    }
    guard conflicts.isEmpty else { throw ConflictFound(conflicts: conflicts) }
    for edit in edits { try apply(edit) }
  }

  private func apply(_ edit: RecordEdit) throws {
    let stored = try record(edit.record)
    let old = stored.values
    let new = try edit.record.kind.checked(old.merging(edit.values.only(edit.record.kind)))
    let changed = new.differences(from: old)
    guard !changed.isEmpty else { return }
    try checkFields(changed, of: stored)
    try check(new, changed: changed, of: edit.record.kind, stored: stored)
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
    if stored.reference.kind.description.onlyByOperation != nil {
      throw Refusal.onlyByOperation(changed.fields[0])
    }
    switch stored.reference.kind {
    case .user: try checkUser(changed, of: stored)
    case .socialReport:
      let isFixed = changed.fields.contains { $0 != .reportReceipt && $0 != .reportRequest }
      if isFixed { try refuseSent(stored) }
    case .contact: try Rights.check(Contact(stored.values), for: user.value.role)
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

  /// - Throws: `periodsOverlap`.
  private func checkPeriods(around stored: StoredRecord) throws {
    switch stored.reference.kind {
    case .courtPeriod:
      guard let id = stored.caseFile else { return }
      let all: [Versioned<CourtPeriod>] = try periods(of: Case.ID(id))
      if let day = Timeline.overlap(of: all.map(\.value.period)) {
        throw Refusal.periodsOverlap(.courtPeriodFrom, day)
      }
    case .residence:
      guard let id = stored.person else { return }
      let all: [Versioned<Residence>] = try periods(of: Person.ID(id))
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
