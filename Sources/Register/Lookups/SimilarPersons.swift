import GRDB
public import Guardianship

/// Somebody the register knows who is perhaps the same as another.
public struct SimilarPerson: Equatable, Sendable {
  public let id: Person.ID
  public let person: Person
  public let caseID: Case.ID
  /// The latest of the person's cases.
  public let reference: String
}

enum SimilarPersons {
  /// Candidates by birth day, and by name where a birth day is missing on either side.
  static func find(
    family: String, given: String, born: Day?, in db: Database
  ) throws -> [SimilarPerson] {
    let key = RecordTable.nameKey(family, given)
    var candidates: [Versioned<Person>] = []
    if let born {
      candidates = try Person.all(where: "born = ?", [born.iso], in: db)
      candidates += try Person.all(where: "nameKey = ? AND born IS NULL", [key], in: db)
    } else {
      candidates = try Person.all(where: "nameKey = ?", [key], in: db)
    }
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, reference FROM caseFile WHERE person = ? AND voided IS NULL
        ORDER BY id DESC LIMIT 1
        """)
    return try candidates.compactMap { candidate in
      let person = candidate.value
      guard
        PersonRules.areSimilar(
          (family, given, born), (person.family, person.given, person.born)),
        let row = try Row.fetchOne(statement, arguments: [candidate.id.rawValue])
      else { return nil }
      return SimilarPerson(
        id: candidate.id, person: person, caseID: Case.ID(row[0]), reference: row[1])
    }
  }
}
