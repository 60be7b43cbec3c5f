import GRDB
import Guardianship

/// What an operation needs to know about a case before it writes.
struct CaseFacts {
  let id: Case.ID
  let file: Versioned<Case>
  let reference: String
  let person: Versioned<Person>
  let statuses: [Versioned<StatusPeriod>]

  var status: CaseStatus { statuses.lasting?.value.status ?? .inquiry }

  /// The first day that the office knows anything about the case.
  var openedOn: Day? { statuses.first?.value.period.from }

  func refuseEnded() throws(Refusal) {
    if status == .ended { throw .caseEnded(reference: reference) }
  }
}

extension Ledger {
  /// - Throws: `notFound` and `recordVoided`.
  func facts(_ id: Case.ID) throws -> CaseFacts {
    let stored = try record(RecordReference(id))
    guard let person = stored.links[.person], let reference = stored.code else {
      throw RegisterFailure.damaged("caseFile \(id.rawValue)")
    }
    return CaseFacts(
      id: id, file: try stored.versioned(), reference: reference,
      person: try record(Person.ID(person)), statuses: try periods(of: id))
  }

  /// Moves a case on: a later period of a status that lies further along the road stays.
  func setStatus(_ status: CaseStatus, of facts: CaseFacts, from day: Day) throws {
    let period = StatusPeriod(status: status, period: Period(from: day, to: nil))
    try set(period, among: facts.statuses, of: facts.id) { $0.status < status }
  }

  func assignments(of id: Case.ID) throws -> [Versioned<Assignment>] {
    try Assignment.all(where: "caseFile = ? ORDER BY id", [id.rawValue], in: db)
  }

  /// Ends an office on a day, or on the day it would have begun where that is later.
  ///
  /// - Parameter byDeath: whether the guardian died; nothing leaves what is known of it.
  func end(
    _ assignment: Versioned<Assignment>, on day: Day?, reason: String?, byDeath: Bool? = nil
  ) throws {
    var ended = assignment.value
    ended.state = .ended
    ended.endedOn = day.map { day in max(day, ended.effectiveOn ?? day) }
    ended.endReason = reason
    if let byDeath { ended.endedByDeath = byDeath }
    try update(assignment.id, ended)
  }

  /// - Throws: `inTheFuture`.
  func refuseFuture(_ day: Day, _ field: Field) throws(Refusal) {
    if day > today { throw .inTheFuture(field, day) }
  }
}
