import GRDB
import Guardianship

extension DeadlineFacts {
  /// What the base tables say about these cases for the rules of deadlines, in their order; voided
  /// cases are missing.
  static func read(_ cases: [Int64], in db: Database, today: Day) throws -> [DeadlineFacts] {
    let basis = try DeadlineBasis.read(in: db, today: today)
    let list = cases.jsonList
    var facts: [DeadlineFacts] = []
    var places: [Int64: Int] = [:]
    func each(_ sql: String, _ take: (Row) throws -> Void) throws {
      let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [list])
      while let row = try rows.next() { try take(row) }
    }
    try each(files) { row in
      places[row[0]] = facts.count
      facts.append(
        basis.facts(
          of: Case.ID(row[0]), born: row.day(1), endReason: row.choice(2), endedOn: row.day(3),
          takenOverOn: row.day(4), court: row[5], caseworker: row[6]))
    }
    func eachOf(_ sql: String, _ take: (inout DeadlineFacts, Row) -> Void) throws {
      try each(sql) { row in
        if let place = places[row[0]] { take(&facts[place], row) }
      }
    }
    try eachOf(ordersOfCases) { facts, row in
      facts.orders.append(basis.order(CourtOrder.ID(row[1]), CourtOrder(row)))
    }
    try eachOf(tenuresOfCases) { facts, row in
      var tenure = Tenure(row)
      tenure.accompanied = basis.accompanied[tenure.guardian] ?? []
      facts.add(tenure)
    }
    try eachOf(entriesOfCases) { facts, row in
      guard let key = Deadline.Key(row) else { return }
      facts.courtDays[key] = row.day(5)
      if row[6] { facts.settled.insert(key) }
      facts.done[key] = row.day(7)
    }
    // Events and open Aufträge; most cases have none.
    func eachRecord(
      _ kind: RecordKind, _ condition: String,
      _ take: (inout DeadlineFacts, StoredRecord) throws -> Void
    ) throws {
      for stored in try RecordTable.of(kind).records(
        where: condition + " AND caseFile IN (SELECT value FROM json_each(?)) ORDER BY id",
        [list], in: db)
      {
        if let place = stored.caseFile.flatMap({ places[$0] }) { try take(&facts[place], stored) }
      }
    }
    try eachRecord(.caseEvent, "voided IS NULL") { $0.events.append(try $1.versioned()) }
    try eachRecord(
      .courtRequest, "voided IS NULL AND settledOn IS NULL AND sentOn IS NULL"
    ) { $0.requests.append(try $1.versioned()) }
    return facts
  }

  // MARK: - Statements

  /// A case that came with a list or the demo was taken over on the day of that change. Court and
  /// caseworker stand in the line of the list, which is always made first.
  private static let files = """
    SELECT f.id, p.born, f.endReason, f.endedOn,
      CASE WHEN c.operation = \(OperationName.openCase.literal) THEN NULL
        ELSE date(c.at, 'unixepoch', 'localtime') END,
      ifnull(l.court, 0), ifnull(l.caseworker, 0)
    FROM json_each(?) j CROSS JOIN caseFile f ON f.id = j.value JOIN person p ON p.id = f.person
    JOIN change c ON c.id = f.createdBy LEFT JOIN caseListing l ON l.id = f.id
    WHERE f.voided IS NULL
    """

  private static let ordersOfCases = """
    SELECT t.caseFile, t.id, t.kind, t.decidedOn, t.effectiveOn, t.reviewOn, t.validUntil,
      t.againstDeclaredWill, t.taskAreas
    FROM json_each(?) j CROSS JOIN courtOrder t ON t.caseFile = j.value WHERE t.voided IS NULL
    ORDER BY t.caseFile, ifnull(t.decidedOn, t.effectiveOn), t.id
    """

  private static let tenuresOfCases = """
    SELECT t.caseFile, t.id, t.guardian, t.role, t.kind, t.tie, t.effectiveOn, t.endedOn,
      t.isExempt, t.endedByDeath, t.state = \(Assignment.State.ended.literal), t.expenses
    FROM json_each(?) j CROSS JOIN assignment t ON t.caseFile = j.value
    WHERE t.voided IS NULL AND \(AssignmentSQL("t").wasAppointed)
    ORDER BY t.caseFile, t.effectiveOn, t.id
    """

  private static let entriesOfCases = """
    SELECT t.caseFile, t.rule, t.subjectKind, t.subject, t.base, t.courtDay,
      t.settlement IS NOT NULL,
      CASE t.settlement WHEN \(DeadlineEntry.Settlement.done.literal) THEN t.settledOn END
    FROM json_each(?) j CROSS JOIN deadlineEntry t ON t.caseFile = j.value WHERE t.voided IS NULL
    """
}

// MARK: - Rows of these statements

extension CourtOrder {
  fileprivate init(_ row: Row) {
    self.init(kind: row.choice(2) ?? .appointment)
    (decidedOn, effectiveOn) = (row.day(3), row.day(4))
    (reviewOn, validUntil) = (row.day(5), row.day(6))
    againstDeclaredWill = row[7]
    taskAreas = (row[8] as String?).map { OrderedTaskArea.list(from: $0) } ?? []
  }
}

extension DeadlineFacts.Tenure {
  fileprivate init(_ row: Row) {
    self.init(
      id: Assignment.ID(row[1]), guardian: Guardian.ID(row[2]), role: row.choice(3) ?? .guardian,
      kind: row.choice(4) ?? .unknown, tie: row.choice(5), isExempt: row[8],
      effectiveOn: row.day(6), endedOn: row.day(7), isOver: row[10],
      endedByDeathOfGuardian: row[9])
    otherExpenses = row.choice(11)
  }
}

extension Deadline.Key {
  /// Rule, kind and number of the subject, and base in the columns 1 to 4.
  fileprivate init?(_ row: Row) {
    guard let rule: DeadlineRule.ID = row.choice(1), let kind: RecordKind = row.choice(2),
      let base = row.day(4)
    else { return nil }
    self.init(rule, RecordReference(kind, row[3]), base: base)
  }
}
