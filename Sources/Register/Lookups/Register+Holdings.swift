import GRDB
public import Guardianship

extension Register {
  /// What a handover would move.
  public func holdings(
    _ scope: Holdings.Scope, today: Day
  ) throws(RegisterFailure) -> Holdings {
    try read { db in
      var holdings = Holdings()
      holdings.casesInHand = try Holdings.casesInHand(in: db)
      switch scope {
      case .cases(let ids): holdings.files = try Holdings.files(ids, today: today, in: db)
      case .user(let user):
        let files = try Holdings.files(Holdings.cases(of: user, in: db), today: today, in: db)
        holdings.files = files.filter { $0.row.status != .ended }
        holdings.files += files.filter { $0.row.status == .ended }
        holdings.pieces = try Holdings.pieces(
          of: user, outside: Set(files.map(\.row.id)), today: today, in: db)
        holdings.claims = try Claims.of(user, in: db).count
        holdings.views =
          try Int.fetchOne(
            db, sql: "SELECT count(*) FROM savedView WHERE owner = ?", arguments: [user.rawValue])
          ?? 0
      }
      return holdings
    }
  }
}

extension Holdings {
  /// Cases whose caseworker the user is and stays, ended ones too.
  static func cases(of user: User.ID, in db: Database) throws -> [Case.ID] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT p.caseFile FROM caseworkerPeriod p JOIN caseListing c ON c.id = p.caseFile
        WHERE p.caseworker = ? AND p.toDay IS NULL AND p.voided IS NULL ORDER BY c.nameKey, c.id
        """, arguments: [user.rawValue]
    ).map { Case.ID($0) }
  }

  fileprivate static func casesInHand(in db: Database) throws -> [User.ID: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT p.caseworker, count(*) FROM caseworkerPeriod p
        JOIN statusPeriod s ON s.caseFile = p.caseFile AND s.toDay IS NULL AND s.voided IS NULL
        WHERE p.toDay IS NULL AND p.voided IS NULL AND s.status <> \(CaseStatus.ended.literal)
        GROUP BY 1
        """)
    return Dictionary(uniqueKeysWithValues: rows.map { (User.ID($0[0]), $0[1]) })
  }

  /// What goes along with each case, as `Ledger.handOver` gives it.
  fileprivate static func files(
    _ ids: [Case.ID], today: Day, in db: Database
  ) throws -> [File] {
    let rows = try CaseRow.read(ids.map(\.rawValue), from: .current, in: db)
    return try rows.map { row in
      let caseworker = try caseworker(of: row.id, in: db)
      var open: [RecordKind: Int] = [:]
      for charge in Charge.all {
        let theirs = try charge.records(in: row.id, today: today, in: db).filter { record in
          charge.owner(of: record).map { $0 == caseworker } ?? charge.takesOwnerless
        }
        if !theirs.isEmpty { open[charge.kind] = theirs.count }
      }
      return File(row: row, open: open)
    }
  }

  fileprivate static func pieces(
    of user: User.ID, outside cases: Set<Case.ID>, today: Day, in db: Database
  ) throws -> [Piece] {
    try Charge.all.flatMap { charge in
      try charge.records(of: user, today: today, in: db).compactMap { record in
        let id = record.caseFile.map { Case.ID($0) }
        if let id, cases.contains(id) { return nil }
        let subject = try id.flatMap {
          try CaseRow.read([$0.rawValue], from: .current, in: db).first?.name
        }
        return Piece(
          entry: RecordEntry(record, subject: subject),
          next: try id.flatMap { try able(caseworker(of: $0, in: db), besides: user, in: db) })
      }
    }
  }

  private static func able(
    _ next: User.ID?, besides user: User.ID, in db: Database
  ) throws -> User.ID? {
    guard let next, next != user, try User.known(next, in: db)?.worksOnCases == true else {
      return nil
    }
    return next
  }

  private static func caseworker(of id: Case.ID, in db: Database) throws -> User.ID? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT caseworker FROM caseworkerPeriod
          WHERE caseFile = ? AND toDay IS NULL AND voided IS NULL
          """), arguments: [id.rawValue]
    ).map { User.ID($0) }
  }
}
