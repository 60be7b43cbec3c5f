import Guardianship

extension Ledger {
  /// Ends the file and everybody's office in it. A death ends it on its own day even where the
  /// office heard of the person later.
  func endCase(_ ending: CaseEnding) throws -> Performed {
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
    let offices = try assignments(of: facts.id).map(\.value)
    if let start = offices.filter({ $0.state == .appointed }).compactMap(\.effectiveOn).max(),
      ending.on < start
    {
      throw Refusal.endBeforeStart(field: .caseEndedOn, end: ending.on, start: start)
    }
    if ending.reason == .death, facts.person.value.diedOn != ending.on {
      var person = facts.person.value
      person.diedOn = ending.on
      try update(facts.person.id, person)
    }
    try end(facts, on: day, reason: ending.reason)
    return .nothing
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
  }
}
