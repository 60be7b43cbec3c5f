import GRDB
import Guardianship

extension ListingFacts {
  /// What the base tables say about these cases; a voided or unknown one is missing.
  static func read(_ cases: [Int64], in db: Database) throws -> [ListingFacts] {
    let list = cases.jsonList
    var facts: [ListingFacts] = []
    var places: [Int64: Int] = [:]
    try rows(files, list, db) { row in
      places[row[0]] = facts.count
      facts.append(ListingFacts(row))
    }
    func each(_ sql: String, _ take: (inout ListingFacts, Int64, Row) throws -> Void) throws {
      try rows(sql, list, db) { row in
        guard let place = places[row[0]] else { return }
        try take(&facts[place], row[1], row)
      }
    }
    try each(homesOfCases) { $0.homes.append(Numbered(id: $1, value: Home($2))) }
    try each(streetsOfCases) { $0.streets.append(Numbered(id: $1, value: Street($2))) }
    try each(courtsOfCases) { $0.courts.append(Numbered(id: $1, value: CourtPeriod($2))) }
    try each(statusesOfCases) { $0.statuses.append(Numbered(id: $1, value: StatusPeriod($2))) }
    try each(workersOfCases) { $0.caseworkers.append(Numbered(id: $1, value: Caseworker($2))) }
    try each(ordersOfCases) { $0.orders.append(Numbered(id: $1, value: CourtOrder($2))) }
    try each(officesOfCases) { facts, id, row in
      facts.assignments.append(Numbered(id: id, value: Office(row, of: facts.id)))
    }
    try each(partiesOfCases) { $0.parties.append(Numbered(id: $1, value: PartyName($2))) }
    return facts
  }

  private static func rows(
    _ sql: String, _ list: String, _ db: Database, _ take: (Row) throws -> Void
  ) throws {
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [list])
    while let row = try cursor.next() { try take(row) }
  }

  // MARK: - Statements

  private static let files = """
    SELECT f.id, f.reference, p.family, p.given, p.birthName, p.born, f.endReason, f.endedOn,
      p.phone, f.fileReference
    FROM json_each(?) j CROSS JOIN caseFile f ON f.id = j.value JOIN person p ON p.id = f.person
    WHERE f.voided IS NULL
    """

  private static let homesOfCases = """
    SELECT f.id, r.id, r.fromDay, r.toDay, iif(p.addressBlocked, NULL, r.district)
    FROM json_each(?) j CROSS JOIN caseFile f ON f.id = j.value
    CROSS JOIN person p ON p.id = f.person CROSS JOIN residence r ON r.person = p.id
    WHERE r.kind = \(Residence.Kind.home.literal) AND r.voided IS NULL
    """

  private static let streetsOfCases = """
    SELECT f.id, r.id, r.fromDay, r.toDay, r.street
    FROM json_each(?) j CROSS JOIN caseFile f ON f.id = j.value
    CROSS JOIN person p ON p.id = f.person CROSS JOIN residence r ON r.person = p.id
    WHERE r.street IS NOT NULL AND NOT p.addressBlocked AND r.voided IS NULL
    """

  private static let partiesOfCases = """
    SELECT t.caseFile, t.id, NULL, NULL, t.name, t.phone
    FROM json_each(?) j CROSS JOIN party t ON t.caseFile = j.value
    CROSS JOIN caseFile f ON f.id = t.caseFile CROSS JOIN person p ON p.id = f.person
    WHERE t.voided IS NULL AND NOT (p.addressBlocked AND t.kind = \(Party.Kind.home.literal))
    """

  private static let courtsOfCases = """
    SELECT t.caseFile, t.id, t.fromDay, t.toDay, t.court, t.fileNumber
    FROM json_each(?) j CROSS JOIN courtPeriod t ON t.caseFile = j.value WHERE t.voided IS NULL
    """

  private static let statusesOfCases = """
    SELECT t.caseFile, t.id, t.fromDay, t.toDay, t.status
    FROM json_each(?) j CROSS JOIN statusPeriod t ON t.caseFile = j.value WHERE t.voided IS NULL
    """

  private static let workersOfCases = """
    SELECT t.caseFile, t.id, t.fromDay, t.toDay, t.caseworker, u.name
    FROM json_each(?) j CROSS JOIN caseworkerPeriod t ON t.caseFile = j.value
    JOIN user u ON u.id = t.caseworker
    WHERE t.voided IS NULL
    """

  private static let ordersOfCases = """
    SELECT t.caseFile, t.id, t.decidedOn, t.effectiveOn, t.reviewOn, t.kind, t.hasReservation,
      t.taskAreas
    FROM json_each(?) j CROSS JOIN courtOrder t ON t.caseFile = j.value WHERE t.voided IS NULL
    """

  private static let officesOfCases = """
    SELECT t.caseFile, t.id, t.effectiveOn, t.endedOn, t.guardian, t.role, t.kind, t.tie, t.state,
      g.family, g.given
    FROM json_each(?) j CROSS JOIN assignment t ON t.caseFile = j.value
    JOIN guardian g ON g.id = t.guardian
    WHERE t.voided IS NULL
    """
}

// MARK: - Rows of these statements

extension ListingFacts {
  fileprivate init(_ row: Row) {
    self.init(
      id: row[0], reference: row[1], family: row[2], given: row[3], birthName: row[4],
      born: row.day(5), phone: row[8], endReason: row.choice(6), endedOn: row.day(7))
    fileReference = row[9]
  }
}

extension ListingFacts.Home {
  fileprivate init(_ row: Row) { self.init(district: row[4], period: row.period) }
}

extension ListingFacts.Street {
  fileprivate init(_ row: Row) { self.init(street: row[4], period: row.period) }
}

extension ListingFacts.PartyName {
  fileprivate init(_ row: Row) { self.init(name: row[4], phone: row[5]) }
}

extension ListingFacts.Caseworker {
  fileprivate init(_ row: Row) { self.init(id: row[4], name: row[5], period: row.period) }
}

extension ListingFacts.Office {
  fileprivate init(_ row: Row, of caseID: Int64) {
    var assignment = Assignment(
      caseID: Case.ID(caseID), guardian: Guardian.ID(row[4]), role: row.choice(5) ?? .guardian,
      kind: row.choice(6) ?? .unknown, state: row.choice(8) ?? .draft)
    assignment.tie = row.choice(7)
    (assignment.effectiveOn, assignment.endedOn) = (row.day(2), row.day(3))
    self.init(assignment: assignment, family: row[9], given: row[10])
  }
}

extension CourtPeriod {
  fileprivate init(_ row: Row) {
    self.init(
      court: (row[4] as Int64?).map { Court.ID($0) },
      fileNumber: (row[5] as String?).flatMap { FileNumber($0) }, period: row.period)
  }
}

extension StatusPeriod {
  fileprivate init(_ row: Row) {
    self.init(status: row.choice(4) ?? .inquiry, period: row.period)
  }
}

extension CourtOrder {
  fileprivate init(_ row: Row) {
    self.init(kind: row.choice(5) ?? .appointment)
    (decidedOn, effectiveOn, reviewOn) = (row.day(2), row.day(3), row.day(4))
    hasReservation = row[6]
    taskAreas = (row[7] as String?).map { OrderedTaskArea.list(from: $0) } ?? []
  }
}

extension Row {
  fileprivate var period: Period { Period(from: day(2), to: day(3)) }
}
