import GRDB
import Guardianship

extension DeadlineRow {
  /// Fills in what the deadlines are about: of an Auftrag its kind, its occasion and its caseworker, of
  /// a guardianship whose concern it is.
  static func namingSubjects(_ rows: [DeadlineRow], in db: Database) throws -> [DeadlineRow] {
    let requests = try requests(numbers(of: .courtRequest, in: rows), in: db)
    let kinds = try kinds(numbers(of: .assignment, in: rows), in: db)
    let office = try kinds.isEmpty ? nil : Meta.office(in: db).kind
    return rows.map { row in
      var row = row
      let subject = row.key.subject
      switch subject.kind {
      case .courtRequest: row.request = requests[subject.id]
      case .assignment where row.isOurs:
        row.concern = kinds[subject.id].flatMap { office?.concern(of: $0) }
      default: break
      }
      return row
    }
  }

  private static func numbers(of kind: RecordKind, in rows: [DeadlineRow]) -> Set<Int64> {
    Set(rows.map(\.key.subject).filter { $0.kind == kind }.map(\.id))
  }

  private static func requests(
    _ numbers: Set<Int64>, in db: Database
  ) throws -> [Int64: Request] {
    guard !numbers.isEmpty else { return [:] }
    let found = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT r.id, t.name, o.name, u.name
          FROM json_each(?) j JOIN courtRequest r ON r.id = j.value JOIN term t ON t.id = r.kind
            LEFT JOIN term o ON o.id = r.occasion LEFT JOIN user u ON u.id = r.assignedTo
          """), arguments: [numbers.jsonList])
    return Dictionary(
      uniqueKeysWithValues: found.map { row in
        (row[0], Request(kind: row[1], occasion: row[2], assignedTo: row[3]))
      })
  }

  private static func kinds(
    _ numbers: Set<Int64>, in db: Database
  ) throws -> [Int64: GuardianKind] {
    guard !numbers.isEmpty else { return [:] }
    let found = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.id, a.kind FROM json_each(?) j JOIN assignment a ON a.id = j.value
          """), arguments: [numbers.jsonList])
    return Dictionary(
      uniqueKeysWithValues: found.compactMap { row in
        let kind: GuardianKind? = row.choice(1)
        return kind.map { (row[0], $0) }
      })
  }
}
