import GRDB
public import Guardianship

extension Register {
  /// What supervisors look at as a whole.
  public func overview(today: Day) throws(RegisterFailure) -> Overview {
    try read { db in try OverviewReader(db: db, today: today).read() }
  }
}

private struct OverviewReader {
  let db: Database
  let today: Day
  private let proposal = AssignmentSQL()

  func read() throws -> Overview {
    Overview(
      inReview: try queue("\(proposal.state(in: .inReview))"),
      reviewLater: try queue("reviewLater"),
      returned: try queue("\(proposal.state(in: .returned))", since: OverviewReader.returnedOn),
      unsent: try queue("\(proposal.state(in: .approved))", since: OverviewReader.approvedOn),
      unreviewed: try count(.unreviewed), withReasons: try count(.withReasons),
      guardianGone: try cases(
        WithoutGuardian.gone,
        by: "\(WithoutGuardian.since) IS NULL, \(WithoutGuardian.since), c.nameKey, c.id",
        courtDay: "NULL"),
      withoutProposal: try cases(
        WithoutGuardian.unproposed, by: "courtDay IS NULL, courtDay, c.nameKey, c.id",
        courtDay: OverviewReader.courtDay),
      caseworkers: try CaseworkerLoad.all(in: db, today: today), guardians: try guardians(),
      courses: try courses(),
      idleVolunteers: try SQL(
        """
        guardianListing WHERE activeCases = 0 AND \(GuardianSQL().isReady) AND ownOnly = 0
          AND \(GuardianSQL().can(be: .volunteer))
        """
      ).count(in: db), volunteersToTalkTo: try volunteersToTalkTo(), shares: try shares())
  }

  /// The day on which a proposal last came back.
  private static let returnedOn: SQL = """
    (SELECT max(r.day) FROM review r
      WHERE r.assignment = assignment.id AND r.decision = \(Review.Decision.returned.literal) AND r.voided IS NULL)
    """

  /// The day on which nothing more stood between a proposal and the court.
  private static let approvedOn: SQL = """
    (SELECT max(r.day) FROM review r WHERE r.assignment = assignment.id AND r.voided IS NULL
      AND r.decision IN \([Review.Decision.approved, .skipped].literals))
    """

  /// As many as the list of the line holds.
  private func count(_ part: Overview.Part) throws -> Int {
    try WorkReader(part.query(today: today), in: db).count()
  }

  /// In the words of the index of open proposals.
  private func queue(_ condition: SQL, since: SQL = "submittedOn") throws -> Overview.Queue {
    let row = try SQLRequest<Row>(
      literal: """
        SELECT count(*), min(\(since)) FROM assignment INDEXED BY assignmentOpen
        WHERE \(proposal.isUnfinished) AND voided IS NULL AND \(condition)
        """
    ).fetchOne(db)
    return Overview.Queue(count: row?[0] ?? 0, oldest: row?.day(1).map { today - $0 })
  }

  // MARK: - Cases

  private static let courtDay: SQL = """
    (SELECT min(ifnull(r.extendedTo, r.dueOn)) FROM courtRequest r
      WHERE r.caseFile = c.id AND r.settledOn IS NULL AND r.voided IS NULL)
    """

  private func cases(
    _ condition: SQL, by order: SQL, courtDay: SQL
  ) throws -> Overview.Counted<Overview.CaseLine> {
    let found = try SQLRequest<Row>(
      literal: """
        SELECT c.id, \(courtDay) AS courtDay FROM \(WithoutGuardian.rows) WHERE \(condition)
        ORDER BY \(order) LIMIT \(Overview.rowLimit)
        """
    ).fetchAll(db)
    let lines = try WorkRows.cases(found.map { $0[0] as Int64 }, in: db)
    let moved = try DueDay.ofRequests(in: found.map { $0[0] as Int64 }, db).values
    func due(_ courtDay: Day?) -> Day? {
      moved.first { $0.shiftedFrom == courtDay }?.day ?? courtDay
    }
    return Overview.Counted(
      count: try WithoutGuardian.count(condition, in: db),
      rows: found.compactMap { row in
        lines[row[0]].map { Overview.CaseLine(row: $0, courtDay: due(row.day(1))) }
      })
  }

  // MARK: - Load

  private func guardians() throws -> Overview.Counted<Overview.Load> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT g.id, g.family, g.given, max(w.activeCases, ifnull(g.reportedLoad, 0)) AS load,
          g.capacity, count(*) OVER ()
        FROM guardianListing w JOIN guardian g ON g.id = w.id
        WHERE load > 0 AND g.capacity IS NOT NULL
        ORDER BY load - g.capacity DESC, load DESC, w.nameKey
        LIMIT \(Overview.rowLimit)
        """)
    return Overview.Counted(
      count: rows.first?[5] ?? 0,
      rows: rows.map { row in
        Overview.Load(
          guardian: Guardian.ID(row[0]),
          name: Person.listName(row[1], row[2]), count: row[3], capacity: row[4])
      })
  }

  // MARK: - What became of it

  private func courses() throws -> [Assignment.Course: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT course, count(*) FROM assignment INDEXED BY assignmentOfCourse
        WHERE course IS NOT NULL AND voided IS NULL AND effectiveOn >= ? GROUP BY course
        """, arguments: [Overview.coursesSince(today).iso])
    var courses: [Assignment.Course: Int] = [:]
    for row in rows {
      if let course: Assignment.Course = row.choice(0) { courses[course] = row[1] }
    }
    return courses
  }

  private func volunteersToTalkTo() throws -> Int {
    let rhythm = try OfficeSetting.read(in: db).value.rhythm
    return try SQL(
      "guardianListing w WHERE \(GuardianListing.beyondRhythm(rhythm, on: today))"
    ).count(in: db)
  }

  /// Years of which something is shown.
  private static let years = 5

  private func shares() throws -> [Overview.Share] {
    let a = AssignmentSQL("a")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT substr(a.effectiveOn, 1, 4), sum(\(a.kind(is: .volunteer))), count(*)
        FROM assignment a INDEXED BY assignmentByStart
        WHERE a.effectiveOn IS NOT NULL AND a.effectiveOn >= ? AND a.effectiveOn <= ?
          AND \(a.wasAppointed) AND a.voided IS NULL AND \(a.isGuardian)
        GROUP BY 1 ORDER BY 1
        """,
      arguments: ["\(today.year - OverviewReader.years + 1)-01-01", today.iso]
    ).compactMap { row in
      Int(row[0] as String).map { Overview.Share(year: $0, volunteers: row[1], total: row[2]) }
    }
  }
}
