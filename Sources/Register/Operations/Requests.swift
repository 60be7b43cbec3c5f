import GRDB
import Guardianship

extension Ledger {
  /// Writes the Aufträge of a letter. The status of the case stays as it is.
  func receiveRequests(_ receipt: RequestReceipt) throws {
    let facts = try facts(receipt.caseID)
    let table = try DealingTable.read(in: db)
    for request in receipt.requests {
      try check(request.values, changed: request.values, of: .courtRequest, stored: nil)
      _ = try record(request.kind)
      var dealt = request
      if dealt.assignedTo == nil {
        dealt.assignedTo = table.caseworker(
          family: facts.person.value.family, district: try district(of: facts),
          court: try court(of: facts), on: today)
      }
      if dealt.assignedTo != nil, dealt.assignedOn == nil { dealt.assignedOn = today }
      let id = try insert(dealt, links: [.caseFile: facts.id.rawValue])
      created = created ?? RecordReference(id)
    }
  }

  /// Gives Aufträge to caseworkers; one that is settled stays as it is and says so.
  func dealOut(_ dealings: [Dealing]) throws {
    for dealing in dealings {
      try refuseUnable(dealing.to)
      let stored = try record(RecordReference(dealing.request))
      var request = try CourtRequest(stored.values)
      guard request.isOpen else { throw Refusal.requestSettled(reference: stored.code ?? "") }
      guard request.assignedTo != dealing.to else { continue }
      request.assignedTo = dealing.to
      request.assignedOn = max(today, request.receivedOn)
      try update(dealing.request, request)
    }
  }

  /// A report that is sent answers its Auftrag, on the day it went out.
  func sendRequest(of report: SocialReport) throws {
    guard report.state == .sent, let id = report.request else { return }
    var request = try CourtRequest(record(RecordReference(id)).values)
    guard request.isOpen, request.sentOn == nil else { return }
    request.sentOn = report.sentOn
    try update(id, request)
  }

  /// What the court asked for a person whose file ends is no longer wanted.
  func settleRequests(of id: Case.ID, on day: Day) throws {
    let open = try CourtRequest.all(
      where: "caseFile = ? AND settledOn IS NULL", [id.rawValue], in: db)
    for request in open { try settle(request, on: day) }
  }

  /// An Auftrag ends with what the court decided: answered, or no longer wanted.
  func settle(_ request: Versioned<CourtRequest>, on day: Day) throws {
    guard request.value.isOpen else { return }
    var settled = request.value
    settled.settlement = settled.sentOn == nil ? .obsolete : .answered
    settled.settledOn = max(day, settled.receivedOn)
    try update(request.id, settled)
  }

  private func district(of facts: CaseFacts) throws -> String? {
    let homes: [Versioned<Residence>] = try periods(of: facts.person.id)
    return homes.filter { $0.value.kind == .home }.current(on: today)?.value.district
  }

  private func court(of facts: CaseFacts) throws -> Court.ID? {
    let courts: [Versioned<CourtPeriod>] = try periods(of: facts.id)
    return courts.lasting?.value.court
  }
}

extension DealingTable {
  /// The table in the order in which it was written, with everybody's absences. Whoever no longer
  /// works here neither gets anything nor stands in.
  static func read(in db: Database) throws -> DealingTable {
    let active = Set(try User.all(where: "isActive", in: db).map(\.id))
    let absences = try Absence.all(in: db).map { absence in
      var there = absence.value
      there.substitute = there.substitute.flatMap { active.contains($0) ? $0 : nil }
      return there
    }
    return DealingTable(
      rules: try DealingRule.all(where: "1 ORDER BY id", in: db).map(\.value)
        .filter { active.contains($0.caseworker) },
      absences: absences)
  }
}
