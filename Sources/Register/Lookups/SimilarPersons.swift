import GRDB
import Guardianship

enum SimilarPersons {
  /// The most that anybody wants to look through.
  private static let limit = 50

  /// Candidates by birth day, and by name where a birth day is missing or written differently: all
  /// by index.
  static func find(
    family: String, given: String, born: Day?, in db: Database
  ) throws -> [SimilarPerson] {
    let likeness = PersonLikeness(family: family, given: given, born: born)
    let keys = nameKeys(family, given)
    let names = StatementArguments(keys)
    let name = "nameKey IN (\(marks(keys.count)))"
    var candidates: [Versioned<Person>] = []
    if let born {
      candidates = try Person.all(where: "born = ?", [born.iso], in: db)
      let slips = PersonLikeness.slips(of: born).map(\.iso)
      candidates += try Person.all(
        where: "born IN (\(marks(slips.count))) AND \(name)",
        StatementArguments(slips + keys), in: db)
      candidates += try Person.all(where: "born IS NULL AND \(name)", names, in: db)
    } else {
      candidates = try Person.all(where: "\(name) LIMIT \(limit)", names, in: db)
    }
    let similar = candidates.lazy.filter { candidate in
      let person = candidate.value
      return likeness.isPerhaps(
        PersonLikeness(family: person.family, given: person.given, born: person.born))
    }
    return try similar.prefix(limit).compactMap { try found($0, in: db) }
  }

  private static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }

  private static func found(
    _ candidate: Versioned<Person>, in db: Database
  ) throws -> SimilarPerson? {
    let latest: SQLRequest<Row> = """
      SELECT f.id, f.reference, s.status <> \(CaseStatus.ended.literal) FROM caseFile f
      LEFT JOIN statusPeriod s ON s.caseFile = f.id AND s.toDay IS NULL AND s.voided IS NULL
      WHERE f.person = \(candidate.id.rawValue) AND f.voided IS NULL
      ORDER BY 3 DESC, f.id DESC LIMIT 1
      """
    let person = candidate.value
    return try latest.fetchOne(db).map { row in
      SimilarPerson(
        id: candidate.id, name: person.listName, born: person.born, caseID: Case.ID(row[0]),
        reference: row[1], isGoingOn: row[2] ?? false)
    }
  }

  /// The name as it is stored, with and without hyphens, and with its parts in each other's place.
  private static func nameKeys(_ family: String, _ given: String) -> [String] {
    var keys: [String] = []
    for (first, second) in [(family, given), (given, family)] where !first.isEmpty {
      for (old, new) in [("-", "-"), ("-", " "), (" ", "-")] {
        let key = RecordTable.nameKey(first.replacing(old, with: new), second)
        if !keys.contains(key) { keys.append(key) }
      }
    }
    return keys
  }
}
