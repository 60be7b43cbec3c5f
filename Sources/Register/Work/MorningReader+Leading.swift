import GRDB
import Guardianship

/// What the supervisors look at first: the whole house.
extension MorningReader {
  func leading() throws -> [Morning.Section] {
    let isInHand = WorkTable.openRequests.condition
    return [
      try section(
        .reviewQueue, .assignments,
        """
        assignment w INDEXED BY assignmentOpen
        WHERE \(WorkTable.openProposals.condition) AND (w.state = 'inReview' OR w.reviewLater)
        """, by: WorkTable.openProposals.order.clause(forward: true)),
      try section(
        .inbox, .requests,
        "courtRequest w INDEXED BY courtRequestOpen WHERE w.assignedTo IS NULL AND \(isInHand)",
        by: "\(WorkTable.courtDay), w.id"),
      try names(
        .lateByName, "w.owner",
        """
        caseDeadline w INDEXED BY caseDeadlineByDay
        WHERE w.state = 'open' AND w.due < \(today.number)
        """),
      try withoutGuardian(
        .guardianGone, [.provisional, .running], along: "caseByKind", by: "c.nameKey, c.id"),
      // The oldest first.
      try withoutGuardian(
        .withoutProposal, [.inquiry, .investigating],
        "c.id NOT IN (\(WorkTable.casesWithProposal))", along: "caseByReference",
        by: "c.referenceKey, c.id"),
      try names(
        .load, "w.assignedTo",
        "courtRequest w WHERE w.assignedTo IS NOT NULL AND w.settledOn IS NULL AND w.voided IS NULL"
      ),
    ]
  }

  /// The most first, then by name; nobody last among equals.
  private func names(
    _ kind: Morning.Kind, _ user: SQL, _ rows: SQL
  ) throws -> Morning.Section {
    let found = try SQLRequest<Row>(
      literal: """
        SELECT u.name, g.n FROM (SELECT \(user) AS user, count(*) AS n FROM \(rows) GROUP BY 1) g
        LEFT JOIN user u ON u.id = g.user ORDER BY g.n DESC, u.id IS NULL, u.nameKey
        """
    ).fetchAll(db)
    let names = found.map { Morning.NamedCount(name: $0[0], count: $0[1]) }
    return Morning.Section(
      kind: kind, count: names.map(\.count).reduce(0, +), names: names)
  }

  /// Cases without a guardian in office: what the filter `betreuer:keine` shows.
  ///
  /// - Parameter index: the one in whose order the first are found.
  private func withoutGuardian(
    _ kind: Morning.Kind, _ statuses: [CaseStatus], _ condition: SQL = "1", along index: String,
    by order: SQL
  ) throws -> Morning.Section {
    let part = Traits.Part.status
    let isMeant: SQL = """
      c.kind = \(ListedCase.noKind)
        AND (c.traits >> \(part.shift) & \(part.mask)) IN \(statuses.map(\.position)) AND \(condition)
      """
    let count =
      try SQLRequest<Int>(
        literal: "SELECT count(*) FROM caseListing c INDEXED BY caseByKind WHERE \(isMeant)"
      ).fetchOne(db) ?? 0
    let numbers = try SQLRequest<Int64>(
      literal: """
        SELECT c.id FROM caseListing c INDEXED BY \(sql: index) WHERE \(isMeant)
        ORDER BY \(order) LIMIT \(Morning.rowLimit)
        """
    ).fetchAll(db)
    return Morning.Section(
      kind: kind, count: count, cases: try CaseRow.read(numbers, from: .current, in: db))
  }
}
