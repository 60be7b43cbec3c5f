import Guardianship

extension Ledger {
  func move(_ person: Person.ID, to residence: Residence) throws {
    _ = try record(person)
    guard residence.period.from != nil else { throw Refusal.missing(.residenceFrom) }
    created = try begin(residence, of: person).map { RecordReference($0) }
  }

  /// Begins a residence; the one of the same kind before it ends the day before, a stay leaves the
  /// home alone. One with a last day of its own ends then, and nothing follows by itself.
  @discardableResult
  func begin(_ residence: Residence, of person: Person.ID) throws -> Residence.ID? {
    let all: [Versioned<Residence>] = try periods(of: person)
    let holder = try set(
      residence, among: all.filter { $0.value.kind == residence.kind }, of: person)
    if let holder, residence.period.to != nil {
      var ended = try record(holder).value
      ended.period.to = residence.period.to
      try update(holder, ended)
    }
    return holder
  }
}
