import GRDB
public import Guardianship

extension Register {
  /// More than anybody reads of one tier.
  public static let candidateLimit = 100

  /// Who could become guardian in a case, in the tiers of the law.
  ///
  /// - Parameter limit: guardians looked at in each tier, in the office's order; nothing for all.
  public func candidates(
    for id: Case.ID, today: Day, limit: Int? = candidateLimit
  ) throws(RegisterFailure) -> CandidateList {
    try read { db in
      let search = try CandidateSearch.read(id, in: db, today: today)
      let pool = try CandidatePool(search, limit: limit, in: db)
      let numbers = try CandidateFacts.tied(to: id, search, in: db)
      let guardians = try CandidateFacts.read(
        numbers + pool.numbers.filter { !numbers.contains($0) }, of: id, in: db)
      return CandidateList(search.candidates(among: guardians), left: pool.left)
    }
  }
}

extension CandidateSearch {
  fileprivate static func read(
    _ id: Case.ID, in db: Database, today: Day
  ) throws -> CandidateSearch {
    var search = CandidateSearch(on: today)
    let number = id.rawValue
    search.parties = try Party.all(where: "caseFile = ? ORDER BY id", [number], in: db)
      .map(\.value)
    search.inquiries = try Inquiry.all(where: "caseFile = ? ORDER BY askedOn, id", [number], in: db)
    let people = try Row.fetchOne(
      db,
      sql: """
        SELECT p.languages, p.interpreter, l.districtName FROM caseFile f
        JOIN person p ON p.id = f.person LEFT JOIN caseListing l ON l.id = f.id WHERE f.id = ?
        """, arguments: [number])
    search.languages = [people?[0] as String?, people?[1] as String?].compactMap(\.self)
      .joined(separator: ", ")
    search.district = people?[2]
    let orders = try CourtOrder.latestFirst(ofCase: number, in: db)
    search.taskAreas =
      orders.first { !$0.value.taskAreas.isEmpty }?.value.taskAreas.map(\.area) ?? []
    search.areaNames = try TaskArea.known(Set(search.taskAreas), in: db).mapValues(\.name)
    search.preferences = try OfficeSetting.read(in: db).value.preferences
    return search
  }
}

extension CandidateFacts {
  /// Guardians of the case before and now, guardians who were asked, and those named as a Beteiligter.
  fileprivate static func tied(
    to id: Case.ID, _ search: CandidateSearch, in db: Database
  ) throws -> [Int64] {
    var numbers = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT guardian FROM assignment WHERE caseFile = ?1 AND voided IS NULL
          UNION SELECT guardian FROM inquiry
            WHERE caseFile = ?1 AND voided IS NULL AND guardian IS NOT NULL
          """), arguments: [id.rawValue])
    let named = try db.cachedStatement(
      sql: "SELECT rowid FROM guardianSearch WHERE guardianSearch MATCH ? LIMIT 50")
    for party in search.parties where party.isClose {
      let words = SearchWords.split(party.name.folded).filter { $0.count > 1 }
      guard !words.isEmpty else { continue }
      let match = words.map { "\"\($0)\"" }.joined(separator: " AND ")
      for number in try Int64.fetchAll(named, arguments: [match]) where !numbers.contains(number) {
        let guardian = try Guardian.known(Guardian.ID(number), in: db)
        if guardian?.isNamed(party.name) == true { numbers.append(number) }
      }
    }
    return numbers
  }

  fileprivate static func read(
    _ numbers: [Int64], of id: Case.ID, in db: Database
  ) throws -> [CandidateFacts] {
    let stored = try RecordTable.of(.guardian).records(
      where: "id IN (SELECT value FROM json_each(?)) AND voided IS NULL ORDER BY id",
      [numbers.jsonList], in: db)
    let listed = try GuardianRow.Listed.read(numbers, in: db)
    let proofs = try Proof.byGuardian(numbers, in: db)
    let here = try Assignment.all(where: "caseFile = ? ORDER BY id", [id.rawValue], in: db)
      .map(\.value)
    let provisional = try Set(
      Int64.fetchAll(
        db,
        sql: """
          SELECT a.guardian FROM assignment a JOIN courtOrder c ON c.id = a.courtOrder
          WHERE a.caseFile = ? AND \(AssignmentSQL("a").isAppointed) AND a.voided IS NULL
            AND c.kind = \(OrderKind.provisional.literal)
          """, arguments: [id.rawValue]))
    let proposed = try proposals(of: id, in: db)
    let elsewhere = try otherCases(numbers, than: id, in: db)
    return try stored.map { record in
      let number = record.reference.id
      let line = listed[number]
      var facts = CandidateFacts(
        id: Guardian.ID(number), reference: record.code ?? "",
        guardian: try Guardian(record.values).with(kindsOfOffices: line?.kinds ?? []),
        activeCases: line?.activeCases ?? 0)
      facts.proofs = proofs[number] ?? []
      facts.hasAgreement = line?.agreementOn != nil
      facts.wasAppointed = line?.wasAppointed ?? false
      let own = here.filter { $0.guardian.rawValue == number }
      // A Verhinderungsbetreuer may be proposed as guardian.
      let isInOffice = own.contains { $0.state == .appointed && $0.role.isMain }
      facts.wasHere = own.contains { $0.state == .ended }
      facts.isProvisionalHere = isInOffice && provisional.contains(number)
      facts.isHere = isInOffice && !provisional.contains(number)
      facts.tie = own.last?.tie
      facts.preference =
        own.last { $0.state.isOpen && $0.proposal.preference != nil }?
        .proposal.preference
      facts.proposal = proposed[number]
      facts.proposedElsewhere = elsewhere[number] ?? 0
      return facts
    }
  }

  /// The open proposals of the case for the main office, by guardian.
  private static func proposals(of id: Case.ID, in db: Database) throws -> [Int64: Proposed] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, guardian, reference FROM assignment
        WHERE caseFile = ? AND voided IS NULL AND \(AssignmentSQL().isMain)
          AND \(AssignmentSQL().isOpen)
        ORDER BY id
        """, arguments: [id.rawValue])
    return Dictionary(
      rows.map { ($0[1], Proposed(id: Assignment.ID($0[0]), reference: $0[2])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// In how many other cases each guardian is proposed for an office that counts as a case.
  private static func otherCases(
    _ numbers: [Int64], than id: Case.ID, in db: Database
  ) throws -> [Int64: Int] {
    let request: SQLRequest<Row> = """
      SELECT w.guardian, count(DISTINCT w.caseFile) FROM \(WorkTable.proposed)
      WHERE \(WorkTable.isProposed) AND w.caseFile <> \(id.rawValue)
        AND \(AssignmentSQL("w").countsAsCase)
        AND w.guardian IN (SELECT value FROM json_each(\(numbers.jsonList)))
      GROUP BY w.guardian
      """
    return Dictionary(
      uniqueKeysWithValues: try request.fetchAll(db).map { ($0[0] as Int64, $0[1] as Int) })
  }
}
