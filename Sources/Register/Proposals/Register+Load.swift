import GRDB
public import Guardianship

extension Register {
  /// Open Aufträge of everybody who has one or could be given one, the most first; the Eingang last.
  public func caseworkerLoads(today: Day) throws(RegisterFailure) -> [CaseworkerLoad] {
    try read { db in try CaseworkerLoad.all(in: db, today: today) }
  }

  /// How many open Aufträge everybody has in hand.
  public func requestsInHand() throws(RegisterFailure) -> [User.ID: Int] {
    try read { db in
      let rows = try SQLRequest<Row>(
        literal: """
          SELECT w.assignedTo, count(*) FROM courtRequest w INDEXED BY courtRequestOpen
          WHERE w.assignedTo IS NOT NULL AND \(WorkTable.openRequests.condition) GROUP BY 1
          """
      ).fetchAll(db)
      return Dictionary(uniqueKeysWithValues: rows.map { (User.ID($0[0]), $0[1] as Int) })
    }
  }

  /// Cases in which somebody is named or proposed already, or a proposal is being written.
  public func casesWithOpenProposal() throws(RegisterFailure) -> Set<Case.ID> {
    try read { db in
      let numbers = try SQLRequest<Int64>(literal: WorkTable.casesWithProposal).fetchAll(db)
      return Set(numbers.map { Case.ID($0) })
    }
  }
}

extension CaseworkerLoad {
  static func all(in db: Database, today: Day) throws -> [CaseworkerLoad] {
    let rows = try SQLRequest<Row>(
      literal: """
        WITH g AS (
          SELECT w.assignedTo AS user, sum(w.sentOn IS NULL) AS inHand,
            sum(w.sentOn IS NULL AND \(WorkTable.courtDay) < \(today.iso)) AS late,
            sum(w.sentOn IS NOT NULL) AS sent
          FROM courtRequest w WHERE w.settledOn IS NULL AND w.voided IS NULL GROUP BY 1
        )
        SELECT name, inHand, late, sent FROM (
          SELECT u.name, u.nameKey, ifnull(g.inHand, 0) AS inHand, ifnull(g.late, 0) AS late,
            ifnull(g.sent, 0) AS sent
          FROM user u LEFT JOIN g ON g.user = u.id
          WHERE u.voided IS NULL
            AND (g.user IS NOT NULL OR (u.isActive AND u.role = \(UserRole.caseworker.literal)))
          UNION ALL SELECT NULL, NULL, g.inHand, g.late, g.sent FROM g WHERE g.user IS NULL
        ) ORDER BY name IS NULL, inHand DESC, nameKey
        """
    ).fetchAll(db)
    return rows.map { row in
      CaseworkerLoad(name: row[0], inHand: row[1], late: row[2], sent: row[3])
    }
  }
}
