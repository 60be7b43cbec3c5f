import GRDB
import Guardianship

extension Ledger {
  /// One entry for each deadline: a second one adds to the first, so that the court's day stays when
  /// the deadline is done.
  func recordDeadline(_ entry: DeadlineEntry, of id: Case.ID) throws {
    _ = try record(id)
    if let day = entry.settledOn { try refuseFuture(day, .deadlineSettledOn) }
    guard let known = try DeadlineEntry.known(entry.key, of: id, in: db) else {
      created = RecordReference(try insert(entry, links: [.caseFile: id.rawValue]))
      return
    }
    try update(RecordReference(known.id), entry.values.filled)
  }
}
