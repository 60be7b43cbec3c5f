import GRDB
public import Guardianship

extension Register {
  /// Heute: the work of a user today and of the users they stand in for; a supervisor sees the house
  /// first. Empty sections are missing, except the Eingang and today's deadlines.
  public func morning(of user: User.ID, today: Day) throws -> Morning {
    try interruptible { db in
      let absences = try Absence.all(in: db).map(\.value)
      let others = DealingTable(rules: [], absences: absences).standingIn(user, on: today)
      let known = try User.known(Set(others + [user]), in: db)
      let role = known[user]?.role ?? .reader
      let reader = try MorningReader([user] + others, role: role, in: db, today: today)
      var sections = role == .supervisor ? try reader.leading() : []
      if role == .coordinator { sections.append(try reader.talks()) }
      sections += try reader.own()
      let drafts = try Drafts.all(of: user, in: db)
      sections.append(reader.section(.drafts, drafts.count, .drafts(drafts)))
      return Morning(
        sections: sections.filter { $0.count > 0 || $0.kind == .today || $0.kind == .inbox },
        standingInFor: others.compactMap { known[$0]?.name },
        landDuty: LandDuty.near(
          today, for: try Meta.office(in: db), try OfficeSetting.read(in: db).value))
    }
  }

  /// The days of a stretch: each has its Termine by time, then open deadlines, then Wiedervorlagen.
  ///
  /// - Parameter users: whose work the days show; all users' where the list is empty.
  public func agenda(
    from day: Day, days: Int, of users: [User.ID], today: Day
  ) throws(RegisterFailure) -> [AgendaDay] {
    try read { db in
      guard days > 0 else { return [] }
      let reader = AgendaReader(
        db: db, first: day, last: day.adding(days: days - 1), users: users.map(\.rawValue))
      let rows = try reader.rows()
      return (0..<days).map { place in
        let day = day.adding(days: place)
        return AgendaDay(day: day, rows: rows[day] ?? [])
      }
    }
  }
}

/// Reads what lies on the days of a stretch.
private struct AgendaReader {
  let db: Database
  let first: Day
  let last: Day
  let users: [Int64]

  func rows() throws -> [Day: [ListRow]] {
    let (planned, followUps) = (WorkTable.planned, WorkTable.openFollowUps)
    let rows =
      try rows(planned, .calendar, "w.day BETWEEN \(first.iso) AND \(last.iso)")
      + rows(
        WorkTable.openDeadlines, .deadlines, "w.due BETWEEN \(first.number) AND \(last.number)")
      + rows(followUps, .followUps, "w.dueOn BETWEEN \(first.iso) AND \(last.iso)")
    return Dictionary(grouping: rows.filter { $0.day != nil }) { $0.day ?? first }
  }

  private func rows(_ table: WorkTable, _ list: ListName, _ days: SQL) throws -> [ListRow] {
    let isTheirs: SQL = users.isEmpty ? "1" : "\(table.owner) IN \(users)"
    let numbers = try SQLRequest<Int64>(
      literal: """
        SELECT w.id FROM \(sql: table.name) w \(table.walk)
        WHERE \(table.condition) AND \(days) AND \(isTheirs)
        ORDER BY \(table.order.clause(forward: true))
        """
    ).fetchAll(db)
    return try WorkRows.read(list, numbers, in: db, today: first)
  }
}
