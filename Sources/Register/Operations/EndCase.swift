import Guardianship

extension Ledger {
  /// Ends the file and everybody's office in it. A death ends it on its own day even where the
  /// office heard of the person later.
  func endCase(_ ending: CaseEnding) throws {
    let facts = try facts(ending.caseID)
    try facts.refuseEnded()
    try refuseFuture(ending.on, .caseEndedOn)
    var day = ending.on
    if let opened = facts.openedOn, day < opened {
      guard ending.reason == .death else {
        throw Refusal.endBeforeStart(field: .caseEndedOn, end: day, start: opened)
      }
      day = opened
    }
    try refuseEnd(of: facts, on: ending.on, at: .caseEndedOn)
    if ending.reason == .death, facts.person.value.diedOn != ending.on {
      var person = facts.person.value
      person.diedOn = ending.on
      try update(facts.person.id, person)
    }
    try end(facts, on: day, reason: ending.reason)
  }

  /// - Throws: `endBeforeStart` where somebody in office was appointed after `day`.
  func refuseEnd(of facts: CaseFacts, on day: Day, at field: Field) throws {
    let offices = try assignments(of: facts.id).map(\.value).filter { $0.state == .appointed }
    if let start = offices.compactMap(\.effectiveOn).max(), day < start {
      throw Refusal.endBeforeStart(field: field, end: day, start: start)
    }
  }

  /// Closes the file: by itself or through an order.
  func end(_ facts: CaseFacts, on day: Day, reason: EndReason) throws {
    var file = facts.file.value
    file.endReason = reason
    file.endedOn = day
    try update(facts.id, file)
    try setStatus(.ended, of: facts, from: day)
    for assignment in try assignments(of: facts.id) where assignment.value.state == .appointed {
      try end(assignment, on: day, reason: reason.rawValue)
    }
    try settleRequests(of: facts.id, on: min(day, today))
    try declineProposals(of: facts.id, reason: reason.rawValue) { _ in .overtaken }
  }
}
