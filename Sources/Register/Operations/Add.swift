import Guardianship

extension Ledger {
  /// An ended case takes records as well: heirs write after the end.
  func add(_ new: NewRecord) throws {
    if new.kind == .assignment { return try propose(Assignment(new.values)) }
    if let id = new.caseID { _ = try record(RecordReference(id)) }
    try check(new.values, changed: new.values, of: new.kind, stored: nil)
    let links: [RecordLink: Int64] = new.caseID.map { [.caseFile: $0.rawValue] } ?? [:]
    created = try insert(new.kind, new.values, links: links)
    if new.kind == .socialReport { try sendRequest(of: SocialReport(new.values)) }
  }
}
