import Guardianship

extension Ledger {
  /// What an operation hands back besides its change.
  struct Performed {
    var created: RecordReference?
    var rows: [Outcome.RowOutcome] = []

    static let nothing = Performed()

    static func created<R: FieldCoded>(_ id: Identifier<R>) -> Performed {
      Performed(created: RecordReference(id))
    }
  }

  func perform(_ operation: Operation) throws -> Performed {
    switch operation {
    case .openCase(let opening): try openCase(opening)
    case .edit(let edits): try edit(edits)
    case .addParty(let party, let id): try add(party, to: id)
    case .addDirective(let directive, let id): try add(directive, to: id)
    case .addTaskArea(let area): .created(try insert(area))
    case .addCourt(let court): .created(try insert(court))
    case .addUser(let user): .created(try insert(user))
    case .void(let reference, let version, _): try void(reference, basedOn: version)
    case .move(let person, let residence): try move(person, to: residence)
    case .changeCourt(let id, let court, let number, let day):
      try changeCourt(of: id, court: court, fileNumber: number, from: day)
    case .beginInvestigation(let id, let day): try beginInvestigation(of: id, on: day)
    case .recordOrder(let recording): try recordOrder(recording)
    case .endCase(let ending): try endCase(ending)
    case .reopenCase(let id, let day, _): try reopenCase(id, on: day)
    case .endAssignment(let id, let version, let day, let reason):
      try endAssignment(id, basedOn: version, on: day, reason: reason)
    case .recordDeadline(let entry, let id): try recordDeadline(entry, of: id)
    case .giveCases(let ids, let user, let day): try giveCases(ids, to: user, from: day)
    case .setDistrict(let ids, let district): try setDistrict(of: ids, district)
    case .undo(let change): try undo(change)
    }
  }
}
