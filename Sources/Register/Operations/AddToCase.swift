import Guardianship

extension Ledger {
  /// An ended case takes parties as well: heirs write after the end.
  func add(_ party: Party, to id: Case.ID) throws -> Performed {
    _ = try record(id)
    return .created(try insert(party, links: [.caseFile: id.rawValue]))
  }

  func add(_ directive: Directive, to id: Case.ID) throws -> Performed {
    _ = try record(id)
    if let day = directive.signedOn { try refuseFuture(day, .directiveSignedOn) }
    return .created(try insert(directive, links: [.caseFile: id.rawValue]))
  }
}
