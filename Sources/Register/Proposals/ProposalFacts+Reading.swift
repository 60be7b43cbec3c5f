import GRDB
import Guardianship

extension ProposalFacts {
  /// What the rules need to know about an assignment, a stored one or one that is to come.
  static func read(
    _ assignment: Assignment, id: Assignment.ID?, in db: Database, today: Day
  ) throws -> ProposalFacts {
    guard let guardian = try Guardian.known(assignment.guardian, in: db) else {
      throw Refusal.notFound("guardian \(assignment.guardian.rawValue)")
    }
    let (number, caseFile) = (assignment.guardian.rawValue, assignment.caseID.rawValue)
    var facts = ProposalFacts(assignment, of: guardian, on: today)
    facts.proofs = try Proof.byGuardian([number], in: db)[number] ?? []
    facts.agreements = try Agreement.all(
      where: "guardian = ? ORDER BY signedOn DESC", [number], in: db
    )
    .map(\.value)
    facts.parties = try Party.all(where: "caseFile = ? ORDER BY id", [caseFile], in: db)
      .map(\.value)
    facts.wishedOthers = try ProposalFacts.wished(in: caseFile, besides: number, in: db)
    facts.inquiries = try Inquiry.named(ofCase: caseFile, in: db).map(\.value)
    try facts.readOffices(id?.rawValue ?? 0, number, caseFile, in: db)
    try facts.readScope(caseFile, in: db)
    if assignment.kind != .volunteer {
      facts.freeVolunteers = try ProposalFacts.freeVolunteers(for: caseFile, in: db)
    }
    return facts
  }

  private mutating func readOffices(
    _ id: Int64, _ guardian: Int64, _ caseFile: Int64, in db: Database
  ) throws {
    func count(_ sql: String, _ arguments: StatementArguments) throws -> Int {
      try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
    }
    let (row, a) = (AssignmentSQL(), AssignmentSQL("a"))
    activeCases = try count(
      """
      SELECT count(DISTINCT caseFile) FROM assignment
      WHERE guardian = ? AND \(row.isActiveCase) AND voided IS NULL AND caseFile <> ?
      """, [guardian, caseFile])
    wasAppointed =
      try count(
        """
        SELECT count(*) FROM assignment a LEFT JOIN courtOrder c ON c.id = a.courtOrder
        WHERE a.guardian = ? AND \(a.wasVolunteer(by: "c")) AND a.voided IS NULL AND a.id <> ?
        """, [guardian, id]) > 0
    proposedElsewhere = try count(
      """
      SELECT count(DISTINCT caseFile) FROM assignment
      WHERE guardian = ? AND \(row.isOpen) AND \(row.countsAsCase) AND voided IS NULL
        AND caseFile <> ?
      """, [guardian, caseFile])
    isInOffice =
      try count(
        """
        SELECT count(*) FROM assignment a LEFT JOIN courtOrder c ON c.id = a.courtOrder
        WHERE a.caseFile = ? AND a.guardian = ? AND \(a.isAppointed) AND a.voided IS NULL
          AND a.id <> ? AND \(a.isForGood(by: "c")) AND (a.role = ? OR \(a.isMain))
        """, [caseFile, guardian, id, assignment.role.rawValue]) > 0
    professionalsInOffice = try count(
      """
      SELECT count(*) FROM assignment
      WHERE caseFile = ? AND guardian <> ? AND \(row.isAppointed) AND voided IS NULL
        AND \(row.isProfessional) AND \(row.isMain)
      """, [caseFile, guardian])
  }

  private mutating func readScope(_ caseFile: Int64, in db: Database) throws {
    let orders = try CourtOrder.latestFirst(ofCase: caseFile, in: db)
    let inForce = orders.first { !$0.value.taskAreas.isEmpty }?.value.taskAreas.map(\.area)
    orderedAreas = inForce.map { Set($0) }
    let named = Set((inForce ?? []) + assignment.taskAreas.map(\.area))
    areaNames = try TaskArea.known(named, in: db).mapValues(\.name)
  }

  private static func wished(
    in caseFile: Int64, besides guardian: Int64, in db: Database
  ) throws -> [String] {
    let wished = try Assignment.all(
      where: "caseFile = ? AND guardian <> ? AND \(AssignmentSQL().isWished) ORDER BY id",
      [caseFile, guardian], in: db
    ).map(\.value).filter(\.state.isOpen)
    let people = try Guardian.known(Set(wished.map(\.guardian)), in: db)
    return wished.compactMap { people[$0.guardian]?.listName }
  }

  private static func freeVolunteers(for caseFile: Int64, in db: Database) throws -> Int {
    let w = GuardianSQL("w")
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM guardianListing w
        WHERE w.ownOnly = 0 AND \(w.isReady) AND w.hasRoom = 1 AND \(w.can(be: .volunteer))
          AND w.id NOT IN (SELECT guardian FROM inquiry WHERE caseFile = ? AND voided IS NULL
            AND guardian IS NOT NULL AND answer IN \([Inquiry.Answer.no, .unreachable].literals))
        """)
    return try Int.fetchOne(statement, arguments: [caseFile]) ?? 0
  }
}

extension Inquiry {
  /// The inquiries of a case, the latest first; those to a guardian get the guardian's name.
  static func named(ofCase caseFile: Int64, in db: Database) throws -> [Versioned<Inquiry>] {
    var asked = try Inquiry.all(
      where: "caseFile = ? ORDER BY askedOn DESC, id DESC", [caseFile], in: db)
    let guardians = try Guardian.known(Set(asked.compactMap(\.value.guardian)), in: db)
    for index in asked.indices {
      guard let guardian = asked[index].value.guardian else { continue }
      asked[index].value.whom = guardians[guardian]?.listName
    }
    return asked
  }
}
