import GRDB
import Guardianship

extension Ledger {
  /// Two records of one person become one. The cases of the second go to the first, and so do the
  /// addresses where the first has none; what the first does not say, the second tells. The second
  /// is voided, its history stays.
  func mergePersons(keep: Person.ID, drop: Person.ID) throws {
    guard keep != drop else { throw Refusal.samePerson }
    let kept = try record(RecordReference(keep))
    let dropped = try record(RecordReference(drop))
    var values = kept.values
    for field in dropped.values.fields where values[field] == nil {
      values[field] = dropped.values[field]
    }
    // An Auskunftssperre that one of the records knows holds.
    if dropped.values[.personAddressBlocked] == "1" { values[.personAddressBlocked] = "1" }
    if values[.personDiedOn] != nil, try hasOpenCase(keep.rawValue) || hasOpenCase(drop.rawValue) {
      throw Refusal.deadInOpenCase
    }
    try update(RecordReference(keep), values)
    let cases = try Int64.fetchAll(
      db, sql: "SELECT id FROM caseFile WHERE person = ? AND voided IS NULL",
      arguments: [drop.rawValue])
    for id in cases { try setPerson(keep.rawValue, ofCase: id) }
    try check(values, changed: [:], of: .person, stored: kept)
    let homes: [Versioned<Residence>] = try periods(of: keep)
    if homes.isEmpty {
      let theirs: [Versioned<Residence>] = try periods(of: drop)
      for home in theirs { try insert(home.value, links: [.person: keep.rawValue]) }
    }
    try void(RecordReference(drop))
    touchedCases.formUnion(cases)
  }

  /// Hangs a case on another person, with both in the history so that it can be taken back.
  func setPerson(_ person: Int64, ofCase id: Int64) throws {
    let reference = RecordReference(.caseFile, id)
    let stored = try record(reference)
    guard let before = stored.links[.person], before != person else { return }
    try db.execute(
      sql: "UPDATE caseFile SET person = ? WHERE id = ?", arguments: [person, id])
    try enterLink(.casePerson, of: stored, from: before, to: person)
    touchedCases.insert(id)
  }
}
