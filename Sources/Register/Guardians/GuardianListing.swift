import GRDB
import Guardianship

/// The derived row of each guardian: what the list filters by and where candidates are found.
///
/// - Invariant: equals `select` for every guardian that counts; `geleit check` compares.
enum GuardianListing {
  static func refresh(_ ids: some Sequence<Int64>, in db: Database) throws {
    let list = ids.jsonList
    try db.cachedStatement(
      sql: "DELETE FROM guardianListing WHERE id IN (SELECT value FROM json_each(?))"
    ).execute(arguments: [list])
    let some = "IN (SELECT value FROM json_each(?1))"
    try db.cachedStatement(
      sql: "INSERT INTO guardianListing " + select("AND g.id \(some)", "AND a.guardian \(some)")
    ).execute(arguments: [list])
  }

  static func rebuild(in db: Database) throws {
    try db.execute(sql: "DELETE FROM guardianListing; INSERT INTO guardianListing " + select())
  }

  /// Guardians whose row is not what it should be.
  static func stale(in db: Database, limit: Int) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM (SELECT * FROM guardianListing EXCEPT \(select()))
        UNION SELECT id FROM (\(select()) EXCEPT SELECT * FROM guardianListing) LIMIT ?
        """, arguments: [limit])
  }

  /// Standing in is no first appointment where a real one followed.
  /// An office counts from the appointment on, also before its effective day: the guardian is taken.
  /// A guardian who did not say whether strangers are welcome and only ever had relatives serves only
  /// relatives. The kinds, where they were not written down, are those of the offices held.
  private static func select(_ ofGuardian: String = "", _ ofOffice: String = "") -> String {
    let a = AssignmentSQL("a")
    return """
      SELECT g.id, g.nameKey, ' ' || coalesce(g.kinds, replace(o.kinds, ',', ' '), '') || ' ' AS kinds,
        g.stage,
        CASE WHEN g.takesStrangers IS NOT NULL THEN 1 - g.takesStrangers
          ELSE ifnull(o.relatives > 0 AND o.strangers = 0, 0) END AS ownOnly,
        ifnull(o.cases, 0) AS activeCases,
        g.capacity IS NULL OR max(ifnull(o.cases, 0), ifnull(g.reportedLoad, 0)) < g.capacity AS hasRoom,
        o.appointedOn, o.takenOverOn, ifnull(o.wasAppointed, 0) AS wasAppointed,
        (SELECT max(signedOn) FROM agreement
          WHERE guardian = g.id AND voided IS NULL AND endedOn IS NULL) AS agreementOn,
        (SELECT max(day) FROM contact WHERE guardian = g.id AND voided IS NULL) AS lastTalk
      FROM guardian g LEFT JOIN (
        SELECT a.guardian,
          count(DISTINCT CASE WHEN \(a.isActiveCase) THEN a.caseFile END) AS cases,
          ifnull(
            min(CASE WHEN \(a.isActiveCase) THEN a.effectiveOn END),
            min(CASE WHEN \(a.isAppointed) THEN a.effectiveOn END)) AS appointedOn,
          max(CASE WHEN \(a.isAppointed) AND m.operation <> \(OperationName.openCase.literal)
            THEN date(m.at, 'unixepoch', 'localtime') END) AS takenOverOn,
          sum(\(a.isClose) AND \(a.wasAppointed)) AS relatives,
          group_concat(DISTINCT nullif(a.kind, \(GuardianKind.unknown.literal))) AS kinds,
          sum(NOT \(a.isClose) AND \(a.wasAppointed)) AS strangers,
          max(\(a.wasVolunteer(by: "c"))) AS wasAppointed
        FROM assignment a JOIN caseFile f ON f.id = a.caseFile JOIN change m ON m.id = f.createdBy
          LEFT JOIN courtOrder c ON c.id = a.courtOrder
        WHERE a.voided IS NULL \(ofOffice) GROUP BY a.guardian
      ) o ON o.guardian = g.id
      WHERE g.voided IS NULL \(ofGuardian)
      """
  }
}
