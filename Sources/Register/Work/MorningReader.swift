import GRDB
import Guardianship

/// Reads what counts for one desk on one day.
struct MorningReader {
  let db: Database
  let today: Day
  /// The user and everybody whose work lies on this desk today.
  let users: [Int64]

  init(_ user: User.ID, standingInFor others: [User.ID], in db: Database, today: Day) {
    self.db = db
    self.today = today
    users = ([user] + others).map(\.rawValue)
  }

  /// What is one's own, and what the desk stands in for.
  func own() throws -> [Morning.Section] {
    let sunday = today.monday.adding(days: 6)
    return [
      try proposals(),
      try deadlines(.overdue, "w.due < \(today.number)"),
      try deadlines(.today, "w.due = \(today.number)"),
      try calendar(),
      try followUps(),
      try deadlines(.thisWeek, "w.due > \(today.number) AND w.due <= \(sunday.number)"),
      try stale(),
    ]
  }

  private func deadlines(_ kind: Morning.Kind, _ days: SQL) throws -> Morning.Section {
    try section(
      kind, .deadlines,
      """
      caseDeadline w INDEXED BY caseDeadlineByOwner
      WHERE w.owner IN \(users) AND w.state = 'open' AND \(days)
      """, by: "w.due, w.id")
  }

  /// Volunteers with whom the office wanted to talk by now, the longest waiting first.
  func talks() throws -> Morning.Section {
    let rhythm = try OfficeSetting.read(in: db).value.rhythm
    return try section(
      .talks, .guardians,
      "guardianListing w WHERE \(GuardianListing.beyondRhythm(rhythm, on: today))",
      by: "\(GuardianListing.nextTalk(rhythm)), w.nameKey, w.id")
  }

  /// What is with the caseworker: came back, is asked about, or waits to be sent.
  private func proposals() throws -> Morning.Section {
    try section(
      .proposals, .assignments,
      """
      assignment w INDEXED BY assignmentOpen
      WHERE \(WorkTable.openProposals.condition) AND w.proposedBy IN \(users)
        AND (w.state IN ('returned', 'approved') OR \(WorkTable.isAskedAbout))
      """, by: WorkTable.openProposals.order.clause(forward: true))
  }

  private func calendar() throws -> Morning.Section {
    let planned = WorkTable.planned
    return try section(
      .calendar, .calendar,
      """
      calendarEntry w \(planned.walk)
      WHERE \(planned.condition) AND w.day = \(today.iso) AND w.user IN \(users)
      """, by: "ifnull(w.time, ''), w.id")
  }

  private func followUps() throws -> Morning.Section {
    let open = WorkTable.openFollowUps
    return try section(
      .followUps, .followUps,
      """
      followUp w \(open.walk)
      WHERE \(open.condition) AND w.dueOn <= \(today.iso) AND w.owner IN \(users)
      """, by: "w.dueOn, w.id")
  }

  /// Aufträge in hand that came or changed long ago, with no contact in their case since.
  private func stale() throws -> Morning.Section {
    let days = try OfficeSetting.read(in: db).value.staleDays
    let last = today.adding(days: -days).iso
    return try section(
      .stale, .requests,
      """
      courtRequest w INDEXED BY courtRequestOpen
      WHERE w.assignedTo IN \(users) AND \(WorkTable.openRequests.condition)
        AND max(w.receivedOn, ifnull(w.assignedOn, '')) <= \(last)
        AND NOT EXISTS (SELECT 1 FROM contactCase x WHERE x.caseFile = w.caseFile AND x.day > \(last))
        AND NOT EXISTS (SELECT 1 FROM changedRecord r JOIN change h ON h.id = r.change
          WHERE r.kind = 'courtRequest' AND r.record = w.id
            AND date(h.at, 'unixepoch', 'localtime') > \(last))
      """, by: "w.receivedOn, w.id")
  }

  // MARK: - Sections

  /// - Parameter rows: the table `w` with its conditions.
  func section(
    _ kind: Morning.Kind, _ list: ListName, _ rows: SQL, by order: SQL
  ) throws -> Morning.Section {
    let (count, numbers) = try first("w.id", of: rows, by: order)
    return Morning.Section(
      kind: kind, count: count, rows: try WorkRows.read(list, numbers, in: db, today: today))
  }

  /// How many there are, and the numbers of the first of them.
  func first(_ id: SQL, of rows: SQL, by order: SQL) throws -> (count: Int, numbers: [Int64]) {
    let count = try SQLRequest<Int>(literal: "SELECT count(*) FROM \(rows)").fetchOne(db) ?? 0
    guard count > 0 else { return (0, []) }
    let numbers = try SQLRequest<Int64>(
      literal: "SELECT \(id) FROM \(rows) ORDER BY \(order) LIMIT \(Morning.rowLimit)"
    ).fetchAll(db)
    return (count, numbers)
  }
}
