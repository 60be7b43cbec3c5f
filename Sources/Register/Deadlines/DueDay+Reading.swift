import GRDB
import Guardianship

extension DueDay {
  /// When Aufträge of these cases are due, by the number of the Auftrag; those that the court gave no
  /// day and those that are answered are missing.
  static func ofRequests(
    in cases: some Sequence<Int64>, _ db: Database
  ) throws -> [Int64: DueDay] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT subject, due, shiftedFrom FROM caseDeadline
          WHERE rule = \(DeadlineRule.ID.b1.literal)
            AND caseFile IN (SELECT value FROM json_each(?))
          """), arguments: [Set(cases).sorted().jsonList])
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let from: Int? = row[2]
        let day = DueDay(Day(number: row[1]), shiftedFrom: from.map { Day(number: $0) })
        return (row[0], day)
      })
  }
}
