import GRDB
public import Guardianship

extension Register {
  /// Everything about one case, or nothing where there is none or it was voided.
  ///
  /// - Parameter today: the day from which its deadlines are seen.
  public func detail(_ id: Case.ID, today: Day) throws(RegisterFailure) -> CaseDetail? {
    try read { db in try CaseDetail.read(id, in: db, today: today) }
  }
}

extension CourtOrder {
  static func latestFirst(ofCase id: Int64, in db: Database) throws -> [Versioned<CourtOrder>] {
    try all(
      where: "caseFile = ? ORDER BY coalesce(decidedOn, effectiveOn, '') DESC, id DESC", [id],
      in: db)
  }
}

extension CaseDetail {
  static func read(_ id: Case.ID, in db: Database, today: Day) throws -> CaseDetail? {
    guard let file = try RecordTable.of(.caseFile).record(id.rawValue, in: db), !file.isVoided,
      let reference = file.code, let person = file.links[.person]
    else { return nil }
    let work = try CaseWork.read(id, in: db, today: today)
    var detail = try read(file, reference, person, work, in: db)
    if !detail.person.value.addressBlocked {
      detail.household = try household(of: person, today: today, in: db)
    }
    return detail
  }

  private static func read(
    _ file: StoredRecord, _ reference: String, _ person: Int64, _ work: CaseWork,
    in db: Database
  ) throws -> CaseDetail {
    let id = file.reference.id
    let latestFirst = "caseFile = ? ORDER BY fromDay IS NULL, fromDay DESC, id DESC"
    guard let human = try Person.all(where: "id = ?", [person], in: db).first else {
      throw RegisterFailure.damaged("person \(person)")
    }
    let courts = try CourtPeriod.all(where: latestFirst, [id], in: db)
    let caseworkers = try CaseworkerPeriod.all(where: latestFirst, [id], in: db)
    let orders = try CourtOrder.latestFirst(ofCase: id, in: db)
    let assignments = try Assignment.all(
      where: "caseFile = ? ORDER BY coalesce(effectiveOn, '') DESC, id DESC", [id], in: db)
    let names = CaseDetail.Names(
      courts: try Court.known(Set(courts.compactMap(\.value.court)), in: db),
      users: try User.known(
        Set(
          caseworkers.map(\.value.caseworker) + assignments.compactMap(\.value.proposal.proposedBy)
            + assignments.compactMap(\.value.proposal.claimedBy)), in: db),
      guardians: try Guardian.known(Set(assignments.map(\.value.guardian)), in: db),
      taskAreas: try TaskArea.known(
        Set(orders.flatMap { $0.value.taskAreas.map(\.area) }), in: db))
    return CaseDetail(
      file: try file.versioned(), reference: reference, person: human,
      residences: try Residence.all(
        where: "person = ? ORDER BY fromDay IS NULL, fromDay DESC, id DESC", [person], in: db),
      courts: courts, statuses: try StatusPeriod.all(where: latestFirst, [id], in: db),
      caseworkers: caseworkers,
      parties: try Party.all(where: "caseFile = ? ORDER BY id", [id], in: db),
      directives: try Directive.all(where: "caseFile = ? ORDER BY id", [id], in: db),
      orders: orders, assignments: assignments,
      otherCases: try otherCases(of: person, than: id, in: db), names: names, work: work)
  }

  /// Who lives at the same address today: spouses, people in the same home.
  private static func household(
    of person: Int64, today: Day, in db: Database
  ) throws -> [CaseRow] {
    let others = try SQLRequest<Int64>(
      literal: """
        SELECT DISTINCT f.id FROM residence own
        CROSS JOIN residence w INDEXED BY residenceByAddress
          ON w.street = own.street AND w.postcode IS own.postcode AND w.place IS own.place
        JOIN person p ON p.id = w.person JOIN caseFile f ON f.person = w.person
        WHERE own.person = \(person) AND own.street IS NOT NULL AND \(isHome("own", on: today))
          AND w.street IS NOT NULL AND w.person <> \(person) AND \(isHome("w", on: today))
          AND NOT p.addressBlocked AND f.voided IS NULL
        ORDER BY f.id LIMIT \(householdLimit)
        """
    ).fetchAll(db)
    return try CaseRow.read(others, from: .current, in: db).sorted {
      $0.name.folded < $1.name.folded
    }
  }

  private static func isHome(_ row: String, on day: Day) -> SQL {
    """
    \(sql: row).kind = \(Residence.Kind.home.literal) AND \(sql: row).voided IS NULL
      AND (\(sql: row).toDay IS NULL OR \(sql: row).toDay >= \(day.iso))
    """
  }

  private static func otherCases(
    of person: Int64, than id: Int64, in db: Database
  ) throws -> [CaseRow] {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM caseFile WHERE person = ? AND id <> ? AND voided IS NULL ORDER BY id")
    let others = try Int64.fetchAll(statement, arguments: [person, id])
    return others.isEmpty ? [] : try CaseRow.read(others, from: .current, in: db)
  }
}
