import GRDB
import Guardianship

extension Filling {
  func addPerson(_ filled: FilledCase) throws {
    let person = filled.person
    let row = statements.person
    row.bind(lastPerson)
    row.bind(person.family)
    row.bind(person.given)
    row.bind(
      [person.family, person.given].filter { !$0.isEmpty }.map(names.folded)
        .joined(separator: ", "))
    row.bind(person.birthName)
    row.bind(person.title)
    row.bind(person.born)
    row.bind(person.sex)
    row.bind(person.livingSituation)
    row.bind(person.languages)
    row.bind(person.interpreter)
    row.bind(person.phone)
    row.bind(person.visitHints)
    row.bind(person.addressBlocked)
    row.bind(person.diedOn)
    try row.run(in: db)
    for residence in filled.residences {
      let row = statements.residence
      row.bind(lastPerson)
      row.bind(residence.kind)
      row.bind(residence.street)
      row.bind(residence.postcode)
      row.bind(residence.place)
      row.bind(residence.district)
      row.bind(residence.period)
      try row.run(in: db)
    }
  }

  func addFile(_ filled: FilledCase, _ id: Int64) throws {
    let row = statements.file
    row.bind(id)
    row.bind(filled.reference)
    row.bind(lastPerson)
    row.bind(filled.facts.wishes)
    row.bind(filled.facts.cause)
    row.bind(filled.facts.remark)
    row.bind(filled.facts.importNote)
    row.bind(filled.facts.endReason)
    row.bind(filled.facts.endedOn)
    row.bind(change)
    try row.run(in: db)
  }

  /// - Returns: the number of the last one.
  func addCourts(_ filled: FilledCase, _ id: Int64) throws -> Int64? {
    for period in filled.courts {
      let row = statements.court
      row.bind(id)
      row.bind(period.court?.rawValue)
      row.bind(period.fileNumber?.text)
      row.bind(period.fileNumber?.key)
      row.bind(period.period)
      try row.run(in: db)
    }
    return filled.courts.isEmpty ? nil : db.lastInsertedRowID
  }

  func addPeriods(_ filled: FilledCase, _ id: Int64) throws {
    for period in filled.statuses {
      let row = statements.status
      row.bind(id)
      row.bind(period.status)
      row.bind(period.period)
      try row.run(in: db)
    }
    for period in filled.caseworkers {
      let row = statements.caseworker
      row.bind(id)
      row.bind(period.caseworker.rawValue)
      row.bind(period.period)
      try row.run(in: db)
    }
  }

  func add(_ party: Party, to id: Int64) throws {
    let row = statements.party
    row.bind(id)
    row.bind(party.kind)
    row.bind(party.name)
    row.bind(party.relation)
    row.bind(party.phone)
    row.bind(party.email)
    row.bind(party.address)
    row.bind(party.mayBeInformed.map { $0 ? 1 : 0 } as Int64?)
    row.bind(party.asGuardian)
    row.bind(party.note)
    try row.run(in: db)
  }

  func add(_ directive: Directive, to id: Int64) throws {
    let row = statements.directive
    row.bind(id)
    row.bind(directive.kind)
    row.bind(directive.signedOn)
    row.bind(directive.holder)
    row.bind(directive.location)
    row.bind(directive.note)
    try row.run(in: db)
  }

  func add(_ order: CourtOrder, to id: Int64) throws {
    lastOrder += 1
    let row = statements.order
    row.bind(lastOrder)
    row.bind(id)
    row.bind(order.kind)
    row.bind(order.decidedOn)
    row.bind(order.effectiveOn)
    row.bind(order.reviewOn)
    row.bind(order.validUntil)
    row.bind(order.againstDeclaredWill)
    row.bind(order.hasReservation)
    row.bind(order.reservationScope)
    row.bind(order.taskAreas.isEmpty ? nil : OrderedTaskArea.text(of: order.taskAreas))
    row.bind(order.wording)
    try row.run(in: db)
  }
}

extension FileNumber {
  /// What the number is found by; nothing for one of signs only.
  var key: String? {
    let compact = compact
    return compact.isEmpty ? nil : compact
  }
}
