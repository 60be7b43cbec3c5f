import GRDB
import Guardianship

/// What the supervisors look at first: the whole house.
extension MorningReader {
  func leading() throws -> [Morning.Section] {
    let own = try listed(.reviewQueue)
    // What waits for others is the rest; looking at each proposal twice takes long.
    let waiting = try WorkReader(.reviewQueue(today), in: db).count()
    return [
      own, try listed(.reviewOfOthers, counted: waiting - own.count), try listed(.unsent),
      try rows(
        .inbox,
        """
        courtRequest w INDEXED BY courtRequestOpen
        WHERE w.assignedTo IS NULL AND \(WorkTable.openRequests.condition)
        """, by: "\(WorkTable.courtDay), w.id"),
      try names(
        .lateByName, "w.owner",
        """
        caseDeadline w INDEXED BY caseDeadlineByDay
        WHERE w.state = \(Deadline.State.open.literal) AND w.due < \(today.number)
        """),
      try cases(.guardianGone, WithoutGuardian.gone, along: "caseByKind", by: "c.nameKey, c.id"),
      // The oldest first.
      try cases(
        .withoutProposal, WithoutGuardian.unproposed, along: "caseByReference",
        by: "c.referenceKey, c.id"),
      try names(
        .load, "w.assignedTo",
        "courtRequest w WHERE w.assignedTo IS NOT NULL AND w.settledOn IS NULL AND w.voided IS NULL"
      ),
    ]
  }

  /// The user with the most rows first, then by name; among equals, rows without a user last.
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
    return section(kind, names.map(\.count).reduce(0, +), .names(names))
  }

  /// - Parameter index: the one in whose order the first are found.
  private func cases(
    _ kind: Morning.Kind, _ condition: SQL, along index: String, by order: SQL
  ) throws -> Morning.Section {
    let numbers = try SQLRequest<Int64>(
      literal: """
        SELECT c.id FROM caseListing c INDEXED BY \(sql: index) WHERE \(condition)
        ORDER BY \(order) LIMIT \(Morning.rowLimit)
        """
    ).fetchAll(db)
    return section(
      kind, try WithoutGuardian.count(condition, in: db),
      .cases(try CaseRow.read(numbers, from: .current, in: db)))
  }
}
