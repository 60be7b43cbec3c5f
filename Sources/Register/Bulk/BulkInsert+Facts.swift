import Guardianship

extension BulkInsert {
  /// What reading the tables would find for the case that was just written.
  func facts(_ records: CaseRecords, _ id: Int64) -> ListingFacts {
    typealias Numbered = ListingFacts.Numbered
    func numbered<Value, Result>(
      _ values: [Value], _ make: (Value) -> Result
    ) -> [Numbered<Result>] {
      // Numbers decide only among each other: the place in the list stands for them.
      values.enumerated().map { Numbered(id: Int64($0), value: make($1)) }
    }
    let person = records.person
    var facts = ListingFacts(
      id: id, reference: records.reference, family: person.family, given: person.given,
      birthName: person.birthName, born: person.born, phone: person.phone,
      endReason: records.facts.endReason,
      endedOn: records.facts.endedOn)
    facts.homes = numbered(records.residences.filter { $0.kind == .home }) {
      ListingFacts.Home(
        district: person.addressBlocked ? nil : $0.district, period: $0.period)
    }
    if !person.addressBlocked {
      facts.streets = numbered(records.residences.filter { $0.street != nil }) {
        ListingFacts.Street(street: $0.street ?? "", period: $0.period)
      }
    }
    facts.courts = numbered(records.courts) { $0 }
    facts.statuses = numbered(records.statuses) { $0 }
    facts.caseworkers = numbered(records.caseworkers) {
      let id = $0.caseworker.rawValue
      return ListingFacts.Caseworker(id: id, name: users[id] ?? "", period: $0.period)
    }
    facts.orders = numbered(records.orders) { $0 }
    facts.assignments = numbered(records.assignments) {
      let guardian = guardians[$0.assignment.guardian.rawValue]
      return ListingFacts.Office(
        assignment: $0.assignment, family: guardian?.family ?? "", given: guardian?.given)
    }
    facts.parties = numbered(
      records.parties.filter { !person.addressBlocked || $0.kind != .home }
    ) { ListingFacts.PartyName(name: $0.name, phone: $0.phone) }
    facts.fileReference = records.facts.fileReference
    return facts
  }
}
