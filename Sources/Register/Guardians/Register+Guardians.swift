import GRDB
public import Guardianship

extension Register {
  /// Everything about one guardian, or nothing where there is none or it was voided.
  public func guardian(_ id: Guardian.ID, today: Day) throws(RegisterFailure) -> GuardianDetail? {
    try read { db in try GuardianDetail.read(id, in: db, today: today) }
  }

  /// What happened to a guardian and what hangs on it, latest first.
  public func history(
    of id: Guardian.ID, before change: Change.ID? = nil, limit: Int
  ) throws(RegisterFailure) -> [Change] {
    try read { db in
      let parts = [RecordKind.proof, .agreement, .training, .assignment].map { kind in
        """
        UNION SELECT r.change FROM \(kind.rawValue) p JOIN changedRecord r
          ON r.kind = \(kind.literal) AND r.record = p.id WHERE p.guardian = ?1 AND r.change < ?2
        """
      }
      let statement = try db.cachedStatement(
        sql: """
          SELECT change FROM changedRecord
            WHERE kind = \(RecordKind.guardian.literal) AND record = ?1 AND change < ?2
          \(parts.joined(separator: " ")) ORDER BY 1 DESC LIMIT ?3
          """)
      let changes = try Int64.fetchAll(
        statement, arguments: [id.rawValue, change?.rawValue ?? .max, limit])
      return try History.read(changes, ofGuardian: id, in: db)
    }
  }

  /// The volunteers a Verein or Behörde can be found among: organisations by name.
  public func organisations() throws(RegisterFailure) -> [Versioned<Guardian>] {
    try read { db in
      try Guardian.all(where: "isOrganisation ORDER BY nameKey, id", in: db)
    }
  }
}
