import Guardianship

extension Ledger {
  /// A correction, no move: the home keeps its period. Who has no home on record gets one that
  /// says the district alone.
  func setDistrict(of ids: [Case.ID], _ district: String) throws {
    guard !district.isEmpty else { throw Refusal.missing(.residenceDistrict) }
    try forEach(ids) { facts in
      let residences: [Versioned<Residence>] = try periods(of: facts.person.id)
      let homes = residences.filter { $0.value.kind == .home }
      let current = homes.current(on: today) ?? homes.last
      if let current {
        var corrected = current.value
        corrected.district = district
        try update(current.id, corrected)
      } else {
        var home = Residence(kind: .home, period: Period(from: nil, to: nil))
        home.district = district
        try insert(home, links: [.person: facts.person.id.rawValue])
      }
    }
  }
}
