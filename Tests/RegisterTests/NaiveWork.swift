import GRDB
import Guardianship

@testable import Register

/// What is to be done and was done in each case, gathered record by record.
struct NaiveWork {
  /// Days of open deadlines that the office watches.
  var due: [Int64: [Day]] = [:]
  /// Names of the kinds of open Aufträge.
  var requests: [Int64: [String]] = [:]
  var received: [Int64: [Day]] = [:]
  var lastContact: [Int64: Day] = [:]
  /// Cases with an open proposal.
  var proposed: Set<Int64> = []

  init(_ cases: [Int64], today: Day, in db: Database) throws {
    for facts in try DeadlineFacts.read(cases, in: db, today: today) {
      let open = facts.deadlines().filter { $0.isOurs && $0.state == .open }
      due[facts.caseID.rawValue] = open.map(\.due)
    }
    for stored in try RecordTable.of(.courtRequest).records(where: "voided IS NULL", [], in: db) {
      let request = try CourtRequest(stored.values)
      guard let id = stored.caseFile else { continue }
      received[id, default: []].append(request.receivedOn)
      guard request.isOpen, let kind = try Term.known([request.kind], in: db)[request.kind] else {
        continue
      }
      requests[id, default: []].append(kind.name)
    }
    proposed = Set(
      try Assignment.all(in: db).filter(\.value.state.isOpen).map(\.value.caseID.rawValue))
    for contact in try Contact.all(in: db) {
      for id in contact.value.cases.map(\.rawValue) {
        lastContact[id] = max(lastContact[id] ?? contact.value.day, contact.value.day)
      }
    }
  }
}
