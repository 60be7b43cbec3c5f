import GRDB
import Guardianship

/// Reads the sections of Heute for one desk on one day. A section holds the rows of its list
/// (`Morning.Kind.query`); a statement of its own reads them where that is faster or the order differs.
struct MorningReader {
  let db: Database
  let today: Day
  /// The user and the users whose work lies on this desk today.
  let users: [User.ID]
  /// Of the user, who sees no list on Heute that is not seen elsewhere.
  private let role: UserRole
  private let names: [String]

  init(_ users: [User.ID], role: UserRole, in db: Database, today: Day) throws {
    self.db = db
    self.today = today
    self.users = users
    self.role = role
    let known = try User.known(Set(users), in: db)
    names = users.compactMap { known[$0]?.name }
  }

  /// The work of `users`.
  func own() throws -> [Morning.Section] {
    let kinds: [Morning.Kind] = [
      .proposals, .overdue, .today, .calendar, .followUps, .thisWeek, .inquiries,
    ]
    return try kinds.filter(isSeen).map { try listed($0) } + (isSeen(.stale) ? [stale()] : [])
  }

  private func isSeen(_ kind: Morning.Kind) -> Bool {
    query(of: kind).map { Rights.sees($0.list, role) } ?? true
  }

  /// Volunteers whose next talk is overdue, the longest waiting first.
  func talks() throws -> Morning.Section {
    let rhythm = try OfficeSetting.read(in: db).value.rhythm
    return try rows(
      .talks, "guardianListing w WHERE \(GuardianListing.beyondRhythm(rhythm, on: today))",
      by: "\(GuardianListing.nextTalk(rhythm)), w.nameKey, w.id")
  }

  /// Aufträge in hand that came or changed long ago, with no contact in their case since.
  private func stale() throws -> Morning.Section {
    let setting = try OfficeSetting.read(in: db).value
    return try rows(
      .stale,
      """
      courtRequest w INDEXED BY courtRequestOpen
      WHERE w.assignedTo IN \(users.map(\.rawValue)) AND \(WorkTable.openRequests.condition)
        AND \(WorkTable.isStale(setting, on: today))
      """, by: "w.receivedOn, w.id")
  }

  // MARK: - Sections

  /// A section read from its list.
  ///
  /// - Parameter known: how many rows it has, where others tell.
  func listed(_ kind: Morning.Kind, counted known: Int? = nil) throws -> Morning.Section {
    guard let query = query(of: kind) else { return section(kind, 0, .rows([])) }
    let reader = try WorkReader(query, in: db)
    let count = try known ?? reader.count()
    let first =
      count == 0
      ? [] : try reader.items(beyond: nil, forward: true, limit: Morning.rowLimit)
    let lines = try WorkRows.read(query.list, first, in: db, today: today)
    return section(kind, count, .rows(lines.map(\.row)))
  }

  /// A section read by a statement of its own.
  ///
  /// - Parameter rows: the table `w` with its conditions.
  func rows(_ kind: Morning.Kind, _ rows: SQL, by order: SQL) throws -> Morning.Section {
    guard let list = query(of: kind)?.list else { return section(kind, 0, .rows([])) }
    let count = try rows.count(in: db)
    let first =
      count == 0
      ? []
      : try SQLRequest<Int64>(
        literal: "SELECT w.id FROM \(rows) ORDER BY \(order) LIMIT \(Morning.rowLimit)"
      ).fetchAll(db)
    return section(kind, count, .rows(try WorkRows.read(list, first, in: db, today: today)))
  }

  func section(
    _ kind: Morning.Kind, _ count: Int, _ contents: Morning.Contents
  ) -> Morning.Section {
    Morning.Section(kind: kind, count: count, contents, of: query(of: kind))
  }

  private func query(of kind: Morning.Kind) -> ListQuery? {
    var query = kind.query(of: names, today: today)
    query?.reach = Rights.reach(role)
    return query
  }
}
