import Guardianship

extension Filling {
  /// What reading the tables would find for the case that was just written.
  func facts(_ filled: FilledCase, _ id: Int64) -> ListingFacts {
    typealias Numbered = ListingFacts.Numbered
    func numbered<Value, Result>(
      _ values: [Value], _ make: (Value) -> Result
    ) -> [Numbered<Result>] {
      // Numbers decide only among each other: the place in the list stands for them.
      values.enumerated().map { Numbered(id: Int64($0), value: make($1)) }
    }
    let person = filled.person
    var facts = ListingFacts(
      id: id, reference: filled.reference, family: person.family, given: person.given,
      birthName: person.birthName, born: person.born, endReason: filled.facts.endReason,
      endedOn: filled.facts.endedOn)
    facts.homes = numbered(filled.residences.filter { $0.kind == .home }) {
      ListingFacts.Home(
        district: person.addressBlocked ? nil : $0.district, period: $0.period)
    }
    facts.courts = numbered(filled.courts) { $0 }
    facts.statuses = numbered(filled.statuses) { $0 }
    facts.caseworkers = numbered(filled.caseworkers) {
      let id = $0.caseworker.rawValue
      return ListingFacts.Caseworker(id: id, name: users[id] ?? "", period: $0.period)
    }
    facts.orders = numbered(filled.orders) { $0 }
    facts.assignments = numbered(filled.assignments) {
      let guardian = guardians[$0.assignment.guardian.rawValue]
      return ListingFacts.Office(
        assignment: $0.assignment, family: guardian?.family ?? "", given: guardian?.given)
    }
    return facts
  }
}
