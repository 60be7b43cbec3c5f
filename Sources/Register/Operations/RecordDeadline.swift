import GRDB
import Guardianship

extension Ledger {
  /// One entry for each deadline: a second one changes the first.
  func recordDeadline(_ entry: DeadlineEntry, of id: Case.ID) throws -> Performed {
    _ = try record(id)
    if let day = entry.settledOn { try refuseFuture(day, .deadlineSettledOn) }
    let key = entry.key
    let known = try DeadlineEntry.all(
      where: "caseFile = ? AND rule = ? AND subjectKind = ? AND subject = ? AND base = ?",
      [id.rawValue, key.rule.rawValue, key.subject.kind.rawValue, key.subject.id, key.base.iso],
      in: db)
    guard let known = known.first else {
      return .created(try insert(entry, links: [.caseFile: id.rawValue]))
    }
    try update(known.id, entry)
    return .nothing
  }
}
