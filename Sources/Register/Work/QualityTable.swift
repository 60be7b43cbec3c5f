import GRDB
import Guardianship

/// Cases with missing or odd entries, found among the lines of the case list.
enum QualityTable {
  /// One segment for each kind of finding; its rank is the place of the kind.
  ///
  /// - Precondition: `PerhapsTwice.prepare` has run.
  static func segments(where tests: [SQL], today: Day, in db: Database) throws -> [WorkSegment] {
    QualityRow.Kind.allCases.enumerated().map { rank, kind in
      let (from, condition) = finding(kind, today: today)
      return WorkSegment(
        rank: rank, from: from, conditions: [condition] + tests,
        order: .names(table: "caseListing", row: "c"), group: .all(.undated))
    }
  }

  private static func finding(
    _ kind: QualityRow.Kind, today: Day
  ) -> (from: SQL, condition: SQL) {
    func along(_ index: String, _ condition: SQL) -> (SQL, SQL) {
      ("caseListing c INDEXED BY \(sql: index)", condition)
    }
    let (noDay, noText) = (NoDay.number, ListedCase.noText)
    let isOpen = "\(status) <> \(CaseStatus.ended.position)" as SQL
    switch kind {
    case .provisionalPast:
      return along(
        "caseByStatus",
        """
        c.status = \(CaseStatus.provisional.position) AND EXISTS (
          SELECT 1 FROM caseDeadline d INDEXED BY caseDeadlineByCase
          WHERE d.caseFile = c.id AND d.state = \(Deadline.State.open.literal) AND d.rule = \(DeadlineRule.ID.g3.literal)
            AND d.due < \(today.number))
        """)
    case .perhapsTwice:
      return ("temp.perhapsTwice p CROSS JOIN caseListing c ON c.id = p.caseFile", "1")
    case .authorityWithName:
      return ("caseListing c", "c.id IN (\(authorities(today)))")
    case .kindUnknown:
      return along(
        "caseByStatus",
        """
        \(Traits.Part.kind.ofLine) = \(Traits.number(of: GuardianKind.unknown))
          AND c.status <> \(CaseStatus.ended.position)
        """)
    case .veryOld:
      return along(
        "caseByBorn",
        """
        c.born < \(today.adding(years: -Person.oldest - 1).adding(days: 1).number)
          AND c.born <> \(noDay) AND \(isOpen)
        """)
    case .noReviewDay:
      return along(
        "caseByReviewOn",
        "c.reviewOn = \(noDay) AND \(status) = \(CaseStatus.running.position)")
    case .noBirthDay: return along("caseByBorn", "c.born = \(noDay) AND \(isOpen)")
    case .endUnknown:
      return along(
        "caseByStatus",
        """
        c.status = \(CaseStatus.ended.position)
          AND (\(Traits.Part.endReason.ofLine) = 0 OR c.endedOn = \(noDay))
        """)
    case .noCourt: return ("caseListing c", "c.id IN (\(withoutCourt))")
    case .noCaseworker:
      return along("caseByCaseworker", "c.caseworkerKey = \(noText) AND \(isOpen)")
    case .noDistrict: return along("caseByDistrict", "c.districtKey = \(noText) AND \(isOpen)")
    }
  }

  private static var status: SQL { Traits.Part.status.ofLine }

  private static var withoutCourt: SQL {
    let isAppointed: SQL =
      "\(status) IN \([CaseStatus.provisional.position, CaseStatus.running.position])"
    return """
      SELECT c.id FROM caseListing c INDEXED BY caseByFileNumber
      WHERE c.fileKey = \(ListedCase.noText) AND \(isAppointed)
      UNION SELECT c.id FROM caseListing c INDEXED BY caseByCourt
      WHERE c.court = 0 AND \(isAppointed)
      """
  }

  private static func authorities(_ today: Day) -> SQL {
    let a = AssignmentSQL("a")
    return """
      SELECT a.caseFile FROM assignment a INDEXED BY assignmentOfAuthority
      JOIN guardian g ON g.id = a.guardian
      WHERE \(a.kind(is: .authority)) AND a.voided IS NULL AND NOT g.isOrganisation
        AND \(a.isCurrent(on: today))
      """
  }

  /// For each case the earlier one that perhaps has the same person.
  static func others(of cases: [Int64], in db: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT caseFile, other FROM temp.perhapsTwice
        WHERE caseFile IN (SELECT value FROM json_each(?))
        """, arguments: [cases.jsonList])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }
}
