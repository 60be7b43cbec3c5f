import Guardianship

extension Ledger {
  func openCase(_ opening: CaseOpening) throws {
    try refuseFuture(opening.openedOn, .statusPeriodFrom)
    guard opening.status != .ended else {
      throw Refusal.wrongStatus(.ended, needed: CaseStatus.allCases.filter { $0 != .ended })
    }
    let person = try subject(of: opening)
    if var residence = opening.residence {
      residence.period.from = residence.period.from ?? opening.openedOn
      try begin(residence, of: person)
    }
    var facts = opening.facts
    facts.endReason = nil
    facts.endedOn = nil
    let id = try insert(facts, links: [.person: person.rawValue])
    let links: [RecordLink: Int64] = [.caseFile: id.rawValue]
    let period = Period(from: opening.openedOn, to: nil)
    if opening.court != nil || opening.fileNumber != nil {
      if let court = opening.court { _ = try record(court) }
      try insert(
        CourtPeriod(court: opening.court, fileNumber: opening.fileNumber, period: period),
        links: links)
    }
    try insert(StatusPeriod(status: opening.status, period: period), links: links)
    if let caseworker = opening.caseworker {
      try refuseUnable(caseworker)
      try insert(CaseworkerPeriod(caseworker: caseworker, period: period), links: links)
    }
    created = RecordReference(id)
  }

  private func subject(of opening: CaseOpening) throws -> Person.ID {
    switch opening.subject {
    case .known(let id): return try record(id).id
    case .new(let person):
      try FieldRules.check(person.values, of: .person, today: today)
      return try insert(person)
    }
  }

  /// - Throws: `unknownUser` for somebody who no longer works here.
  func refuseInactive(_ id: User.ID) throws {
    let user = try record(id)
    guard user.value.isActive else { throw Refusal.unknownUser(user.value.name) }
  }

  /// - Throws: `unknownUser`, `doesNotWorkOnCases`.
  func refuseUnable(_ id: User.ID) throws {
    try refuseInactive(id)
    let user = try record(id)
    guard user.value.worksOnCases else {
      throw Refusal.doesNotWorkOnCases(user.value.name, user.value.role)
    }
  }
}
